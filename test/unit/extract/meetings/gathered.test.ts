/** Those whom a report names one by one after it has told who met. Names are placeholders. */
import { expect, it } from 'vitest';
import { met } from './reading.ts';

it.each([
  [
    'ministers of one field, each by what he said to the press',
    'West African defence ministers pledged on Thursday to send soldiers. The one-day meeting, chaired by Ghana\'s Defence Minister Alpha Beta, also called for a closed border. "We will go when there are trucks," Malian Defence Minister Gamma Theta told reporters.',
    ['talks held 2024-05-16: Alpha Beta, Gamma Theta'],
  ],
  [
    'presidents by their state alone',
    'Three African presidents pledged on Thursday to scrap tariffs at the end of a one-day summit in Lusaka. "We have stopped exporting speeches," said the host, Zambia\'s Alpha Beta. Malawi\'s Gamma Theta told reporters that the tariff was a menu.',
    ['summit held 2024-05-16: Alpha Beta, Gamma Theta'],
  ],
  [
    'nobody of another rank or field',
    'Justice ministers of five African states met in Kampala on Thursday. Kenyan Justice Minister Alpha Beta spoke for all. Tanzanian Energy Minister Gamma Theta told a newspaper that his line was late.',
    ['conference held 2024-05-16: Alpha Beta'],
  ],
  [
    'nobody who was not invited',
    'Justice ministers of five African states met in Kampala on Thursday. Kenyan Justice Minister Alpha Beta spoke for all. Tanzanian Justice Minister Gamma Theta had not been invited.',
    ['conference held 2024-05-16: Alpha Beta'],
  ],
  [
    'two whom their sentence names are no gathering',
    'Energy Ministers Alpha Beta of Kenya and Gamma Theta of Uganda held talks in Kampala on Thursday. Energy ministers have long argued. Tanzanian Energy Minister Omega Zeta said that his line was late.',
    ['talks held 2024-05-16: Alpha Beta, Gamma Theta'],
  ],
  [
    'states whose men have no names yet',
    'The environment ministers of Austria, Hungary and Poland agreed on Thursday to warn one another. Ending two days of talks in a hotel, they also initialled a convention.',
    ['talks held 2024-05-15/2024-05-16: Austria, Hungary, Poland'],
  ],
])('%s', (_, text, expected) => expect(met(text)).toEqual(expected));

it.each([
  [
    'talks with one who is there on a visit',
    'Fijian Minister Alpha Beta made it known in Suva yesterday after a meeting with Samoan Minister Gamma Theta, who is here for a three-day visit.',
    ['talks held 2024-05-16: Alpha Beta, Gamma Theta', 'visit held 2024-05: Gamma Theta'],
  ],
  [
    'since when he is minister',
    'Minister Alpha Beta of Togo held talks with Minister Gamma Theta of Ghana on Tuesday. Beta, who became minister in July, later met President Kappa Delta.',
    ['talks held 2024-05-14: Alpha Beta, Gamma Theta', 'talks held 2024-05-14: Alpha Beta, Kappa Delta'],
  ],
  [
    'the same day is none that is still to come',
    'Minister Alpha Beta of Togo held talks with Minister Gamma Theta of Ghana on Tuesday. The river will be opened by October 1. On the same day President Kappa Delta received Beta.',
    ['talks held 2024-05-14: Alpha Beta, Gamma Theta', 'call held 2024-05-14: Alpha Beta, Kappa Delta'],
  ],
  [
    'who saw whom alone',
    'Ministers Alpha Beta of Togo and Gamma Theta of Ghana met in Accra on Tuesday. Beta saw Theta alone for a quarter of an hour on Thursday.',
    ['talks held 2024-05-14: Alpha Beta, Gamma Theta', 'talks held 2024-05-16: Alpha Beta, Gamma Theta'],
  ],
])('%s', (_, text, expected) => expect(met(text)).toEqual(expected));

it.each([
  [
    'whoever leads a team that is received, and then calls on others',
    'Minister Alpha Beta of Ghana on Wednesday received a delegation from Sierra Leone. The delegation, led by Deputy Minister Gamma Theta, is in the country on a four-day study tour. The team paid a courtesy call on the Chief of Staff, Omega Zeta, on Thursday.',
    [
      'call held 2024-05-15: Alpha Beta, Gamma Theta',
      'visit held 2024-05: Gamma Theta',
      'call held 2024-05-16: Gamma Theta, Omega Zeta',
    ],
  ],
  [
    'a host of whom only the office is told is none of those who met',
    'Kuwaiti Defence Minister Alpha Beta held official talks on Tuesday with Omani Minister Gamma Theta. Later the Prime Minister received Theta.',
    ['talks held 2024-05-14: Alpha Beta, Gamma Theta', 'call held 2024-05-14: Gamma Theta'],
  ],
  [
    'nor is one of a high title',
    'Kuwaiti Defence Minister Alpha Beta held official talks on Tuesday with Omani Minister Gamma Theta. Later His Highness the Crown Prince received Theta.',
    ['talks held 2024-05-14: Alpha Beta, Gamma Theta', 'call held 2024-05-14: Gamma Theta'],
  ],
  [
    'states that came with their ministers or by video',
    'The Forum Trade Ministers met in Brisbane on 14 May. Tonga, Niue and Tuvalu came with ministers. Kiribati joined by video link.',
    ['conference held 2024-05-14: Kiribati, Niue, Tonga, Tuvalu'],
  ],
  [
    'two of three who met before',
    'Ministers Alpha Beta of Togo, Gamma Theta of Ghana and Omega Zeta of Benin held trilateral talks in Accra on Tuesday. The issue was raised in a bilateral meeting between Beta and Theta.',
    ['talks held 2024-05-14: Alpha Beta, Gamma Theta, Omega Zeta', 'talks held 2024-05-14: Alpha Beta, Gamma Theta'],
  ],
  [
    'what is to be held is no encounter unless it is one by its noun',
    'Ministers Alpha Beta of Togo and Gamma Theta of Ghana met in Accra on Tuesday. The two sides agreed to hold a cultural week in Lome in June.',
    ['talks held 2024-05-14: Alpha Beta, Gamma Theta'],
  ],
  [
    'nor has taken place what is yet to be prepared for',
    'Ministers Alpha Beta of Togo and Gamma Theta of Ghana met in Accra on Tuesday. They would coordinate their positions prior to the ministerial conference in Lome.',
    ['talks held 2024-05-14: Alpha Beta, Gamma Theta', 'conference planned -: '],
  ],
  [
    'a visit to the state of one of two is of the other',
    'President Alpha Beta of Togo and President Gamma Theta of Ghana parted on Tuesday at the end of a three-day State Visit to Togo.',
    ['visit held 2024-05-12/2024-05-14: Gamma Theta'],
  ],
  [
    'a signing that was a part of a summit',
    'Ministers Alpha Beta of Spain and Gamma Theta of Portugal signed a protocol on rail today. The signing took place in Faro in the framework of the 35th Summit, chaired by Prime Minister Omega Zeta.',
    ['summit held 2024-05-17: Alpha Beta, Gamma Theta, Omega Zeta'],
  ],
  [
    'their previous meeting',
    'Ministers Alpha Beta of Togo and Gamma Theta of Ghana signed a protocol in Accra on Tuesday. Since their previous meeting, held in Lome in March, a bridge has been built.',
    ['talks held 2024-03: Alpha Beta, Gamma Theta'],
  ],
])('%s', (_, text, expected) => expect(met(text)).toEqual(expected));
