/** Who hosts, heads or attends what, told beside other things. Names are placeholders. */
import { describe, expect, test } from 'vitest';
import { met } from './reading.ts';

describe('has', () => {
  test.each([
    [
      'the one who will chair a meeting',
      'The leaders will gather in Castries in November for their sixty-first meeting, to be chaired by Prime Minister Alpha Beta of Saint Lucia.',
      'conference planned 2024-11: Alpha Beta',
    ],
    [
      'the one who is to preside, told after it',
      'The ministers are to hold their High-Level Meeting in Rabat on 1 June. It will be presided over by Prime Ministers Alpha Beta and Gamma Theta.',
      'conference planned 2024-06-01: Alpha Beta, Gamma Theta',
    ],
    [
      'the one over whose meeting he presides',
      'Belize will host in June the meeting of the Security Commission, over which its Minister of Security, Alpha Beta, is to preside.',
      'conference planned 2024-06: Alpha Beta',
    ],
    [
      'the two states that will hold the next round',
      'Fiji and Samoa will hold the next round of their talks in Apia in June.',
      'talks planned 2024-06: Fiji, Samoa',
    ],
    [
      'a host behind a gerund',
      'Receiving Indian Foreign Secretary Alpha Beta on Monday, President Gamma Theta said the ties were good.',
      'call held 2024-05-13: Alpha Beta, Gamma Theta',
    ],
    [
      'the host of a meal',
      'Thai Deputy Prime Minister Alpha Beta was guest of honour at a dinner given on Monday in Colombo by Foreign Minister Gamma Theta of Sri Lanka.',
      'ceremony held 2024-05-13: Alpha Beta, Gamma Theta',
    ],
    [
      'an aide of the chair',
      'The Council of the Union ended its extraordinary session in Conakry on Tuesday. Minister Alpha Beta of Guinea was in the chair, assisted by the Secretary-General, Gamma Theta.',
      'conference held 2024-05-14: Alpha Beta, Gamma Theta',
    ],
    [
      'those met apart on a day',
      'Foreign Minister Alpha Beta of Peru had separate meetings on May 8 with her Portuguese homologue, Gamma Theta, and with the Norwegian Fisheries Minister, Iota Kappa.',
      'talks held 2024-05-08: Alpha Beta, Iota Kappa',
    ],
    [
      'the visitor who is making a visit',
      'Within the framework of the visit which he is making to Chile from 13 to 15 May, Foreign Minister Alpha Beta of Peru toured the port.',
      'visit held 2024-05-13/2024-05-15: Alpha Beta',
    ],
    [
      'the one who met another during his visit',
      'Minister Alpha Beta of Singapore met Minister Gamma Theta of Brunei during his introductory visit from 8 to 10 May.',
      'visit held 2024-05-08/2024-05-10: Alpha Beta',
    ],
    [
      'not the one who invited',
      'Upon the invitation of Minister Alpha Beta of Korea, Road Minister Gamma Theta of Mongolia paid a visit to Seoul on May 13. During his stay he called on Prime Minister Iota Kappa.',
      'call held 2024-05: Gamma Theta, Iota Kappa',
    ],
    [
      'not the one who did not make it',
      "Tonga's Minister of Police, Alpha Beta, did not make it to Port Vila in time, but Vanuatu's Minister Gamma Theta and Fiji's Minister Iota Kappa held a roundtable on Thursday.",
      'conference held 2024-05-16: Gamma Theta, Iota Kappa',
    ],
  ])('%s', (_, text, expected) => {
    expect(met(text)).toContain(expected);
  });
});

describe('tells of', () => {
  test.each([
    [
      'talks to come with whom somebody will confer',
      'Interior Minister Alpha Beta of Qatar is in Ankara, where he is expected to confer with his Turkish counterpart Gamma Theta.',
      ['talks planned -: Alpha Beta, Gamma Theta'],
    ],
    [
      'a body that met in plenary',
      'The Administrative Commission met in plenary on 14 May.',
      ['conference held 2024-05-14: '],
    ],
    [
      'an inauguration that was performed',
      'The inauguration of the bridge, postponed twice, was performed on Saturday by Presidents Alpha Beta and Gamma Theta.',
      ['ceremony held 2024-05-11: Alpha Beta, Gamma Theta'],
    ],
    [
      'an opening that was celebrated',
      'The opening of the Embassy in Addis Ababa was solemnly celebrated on 3 May with the participation of Deputy Foreign Minister Alpha Beta and State Minister Gamma Theta.',
      ['ceremony held 2024-05-03: Alpha Beta, Gamma Theta'],
    ],
    [
      'those who sat at one table',
      "Guyana's Minister Alpha Beta and Suriname's Minister Gamma Theta sat around the same table on Tuesday.",
      ['talks held 2024-05-14: Alpha Beta, Gamma Theta'],
    ],
    [
      'somebody whom a minister had seen',
      "Fiji will open a consulate, Immigration Minister Alpha Beta said after seeing Samoa's High Commissioner, Gamma Theta, on Tuesday.",
      ['talks held 2024-05-14: Alpha Beta, Gamma Theta'],
    ],
    [
      'talks that went ahead at last',
      'Bilateral defence talks between Peru and Chile, cancelled in 2010, finally went ahead in Lima on Tuesday.',
      ['talks held 2024-05-14: Chile, Peru'],
    ],
    [
      'a meeting slated',
      'A sector commander-level meeting is slated for June 5 at Maungdaw.',
      ['talks planned 2024-06-05: '],
    ],
    [
      'the meeting for which somebody leaves, and no visit',
      'Prime Minister Alpha Beta of Jamaica leaves tomorrow for Port of Spain, where he will attend the 32nd Meeting of the Conference.',
      ['conference planned 2024-05-18: Alpha Beta'],
    ],
    [
      'a council to be chaired',
      'Ministers Alpha Beta of Vietnam and Gamma Theta of Chile are to co-chair the free trade council in Santiago in July.',
      ['conference planned 2024-07: Alpha Beta, Gamma Theta'],
    ],
  ])('%s', (_, text, expected) => {
    expect(met(text)).toEqual(expected);
  });
});
