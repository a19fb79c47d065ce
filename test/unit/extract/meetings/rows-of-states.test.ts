/** States listed as those who were there; what is no encounter of its own though its noun is said. Names are placeholders. */
import { expect, it } from 'vitest';
import { met } from './reading.ts';

it.each([
  [
    'states behind "represented were"',
    'The Forum Trade Ministers met in Brisbane on 23 October 2009. Member countries represented were Australia, Samoa, Tonga and Vanuatu.',
    ['conference held 2009-10-23: Australia, Samoa, Tonga, Vanuatu'],
  ],
  [
    'states behind a colon',
    'The conference was held in Brisbane on 23 October 2009. The following countries were represented: Australia, Samoa and Tonga.',
    ['conference held 2009-10-23: Australia, Samoa, Tonga'],
  ],
  [
    'states at the head of the sentence',
    'The conference was held in Brisbane on 23 October 2009. Participating were Australia, Samoa and Tonga.',
    ['conference held 2009-10-23: Australia, Samoa, Tonga'],
  ],
  [
    'discussions to go on in general',
    'Ministers Alpha Beta of Kenya and Gamma Theta of Uganda intend to meet regularly, to progress discussions and initiatives.',
    [],
  ],
  [
    'a summit by which a meeting is placed',
    "Kenya's Alpha Beta and Uganda's Gamma Theta met in Kampala on Monday. The pair met several days before an African Union summit in Addis Ababa.",
    ['talks held 2024-05-13: Alpha Beta, Gamma Theta'],
  ],
  [
    'whose directives it followed',
    'The 14th session of the Joint Permanent Commission ended on Sunday. The meeting came following directives issued by President Alpha Beta and his Rwandan counterpart Gamma Theta in Kigali last month.',
    ['conference held 2024-05-12: '],
  ],
  [
    'the one who opened it',
    'The meeting of the transport ministers was officially opened by Minister of Transport Alpha Beta in Kigali on Monday.',
    ['conference held 2024-05-13: Alpha Beta'],
  ],
  [
    'hosted for talks',
    'New Zealand Minister for Trade Alpha Beta hosted Australian Minister for Trade Gamma Theta in Rotorua on 21 September, for trilateral discussions on trade.',
    ['talks held 2023-09-21: Alpha Beta, Gamma Theta'],
  ],
  [
    'the peoples whose ministers met',
    'Estonian, Latvian and Lithuanian Prime Ministers met in Tallinn on Friday.',
    ['conference held 2024-05-17: Estonia, Latvia, Lithuania'],
  ],
  [
    'the peoples whose meeting it is',
    'The meeting of Estonian, Latvian and Lithuanian Prime Ministers in Tallinn on Friday focused on energy.',
    ['conference held 2024-05-17: Estonia, Latvia, Lithuania'],
  ],
  [
    'who refused to attend',
    'The agreement was to be signed on June 24 in Arusha, but was postponed after President Alpha Beta refused to attend the ceremony.',
    [],
  ],
  [
    'months of negotiations',
    'The treaty, concluded after 11 months of tortuous negotiations, was signed by Rwandan President Alpha Beta.',
    [],
  ],
  [
    'what a forum is',
    'The CAS is a ministerial forum for consultation, and Ministers Alpha Beta of Chile and Gamma Theta of Peru are its members.',
    [],
  ],
])('%s', (_, text, expected) => expect(met(text)).toEqual(expected));

it('talks of others earlier that day are no part of what is told', () =>
  expect(
    met(
      'Minister Alpha Beta of Kenya met Minister Gamma Theta of Uganda in Kampala on Thursday. Theta spoke of the outcome of talks held by the two Presidents earlier that day.',
    )[0],
  ).toBe('talks held 2024-05-16: Alpha Beta, Gamma Theta'));
