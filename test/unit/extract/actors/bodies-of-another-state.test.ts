/** Bodies that share their letters, their form or their firm with those of another state. Names of persons are placeholders. */
import { describe, expect, it } from 'vitest';
import { bodiesOf, draftOf, personsOf } from '../reading-of.ts';

const bodies = (text: string) => bodiesOf(draftOf(text));

describe('bodies', () => {
  it.each([
    ['by letters that another state has, too', 'The FDA of the Philippines warned of it.', ['FDA (PH)']],
    ['with that state before them', "Ghana's FDA warned of it.", ['FDA (GH)']],
    ['by the letters of the state that is known for them', 'The FDA warned of it.', ['FDA (US)']],
    [
      'with a general field',
      'The General Department of General Education of Laos held a course.',
      ['General Department of General Education (LA)'],
    ],
    [
      'of a port on the sea',
      'Georgia said that the Sigma Sea Port Authority agreed.',
      ['Sigma Sea Port Authority (GE)'],
    ],
    [
      'of a state that is said at the head of an organization',
      'The Omani Charitable Organisation sent tents to Yemen.',
      ['Charitable Organisation (OM)'],
    ],
    [
      'that are units of a firm',
      "Placeholdia Auto, a unit of Germany's Omega Group, opened a plant.",
      ['Placeholdia Auto (-)', 'Omega Group (DE)'],
    ],
    [
      'that are called by their trade before a state',
      'The block was awarded to Placeholdia Resources of Canada.',
      ['Placeholdia Resources (CA)'],
    ],
    [
      'in a row of firms that states have',
      "Chile's Placeholdia Copper Company, Peru's Sigmamin and Italy's Omegal will study the deposit.",
      ['Placeholdia Copper Company (CL)', 'Sigmamin (PE)', 'Omegal (IT)'],
    ],
    [
      'that are offices called by whose they are',
      "Samoa's Office of the Regulator met the Office of the Auditor General of Tonga.",
      ['Office of the Regulator (WS)', 'Office of the Auditor General (TO)'],
    ],
    ['of a port', 'The Autonomous Port of Cotonou signed it.', ['Autonomous Port of Cotonou (BJ)']],
    [
      'with affairs of the coast',
      'The Ministry of Fisheries and Coastal Affairs of Norway agreed.',
      ['Ministry of Fisheries and Coastal Affairs (NO)'],
    ],
    [
      'that are banks called by their state',
      'Korea Development Bank will open desks.',
      ['Korea Development Bank (KR)'],
    ],
    ['of bishops', 'The Episcopal Conference of Peru called for calm.', ['Episcopal Conference (PE)']],
  ])('are read %s', (_, text, expected) => expect(bodies(text)).toEqual(expected));
});

it.each([
  ['Banque Centrale de Tunisie Governor Alpha Beta spoke.', ['Alpha Beta (TN): Governor @ Banque Centrale de Tunisie']],
  [
    'Prefect of the Department of Sigma Alpha Beta and the Mayor of Omega, Gamma Theta, received them.',
    ['Alpha Beta (-): Prefect of the Department of Sigma', 'Gamma Theta (-): Mayor of Omega'],
  ],
  [
    'Chief Executive of the Hong Kong Special Administrative Region Alpha Beta spoke.',
    ['Alpha Beta (HK): Chief Executive'],
  ],
  [
    'Governor of Guangdong Province Alpha Beta met Minister of Trade of Kazakhstan Gamma Theta.',
    ['Alpha Beta (CN): Governor of Guangdong Province', 'Gamma Theta (KZ): Minister of Trade @ Ministry of Trade'],
  ],
  [
    'Dr Alpha Beta, Chairman and Chief Executive Officer of the Tea Board of Kenya, spoke.',
    ['Alpha Beta (KE): Chairman and Chief Executive Officer of the Tea Board @ Tea Board'],
  ],
  [
    'Alpha Beta, commander of the Polish Border Guard, and his Ukrainian counterpart, Gamma Theta, met.',
    ['Alpha Beta (PL): commander of the Polish Border Guard @ Border Guard', 'Gamma Theta (UA): commander'],
  ],
])('%s', (text, expected) => expect(personsOf(draftOf(text))).toEqual(expected));

it.each([
  'The Union of Chambers and Commodity Exchanges of Turkey opened a forum.',
  "Italy's Matteo Renzi and Germany's Angela Merkel met; Spain's Garcia won the race.",
  'The army said Delta Lambda, a unit of the Third Division, had moved.',
])('makes no person of a body: %s', (text) =>
  expect(personsOf(draftOf(text)).filter((line) => /Exchanges/.test(line))).toEqual([]),
);
