/** Whose state a delegation, a seat of the world or a long name of a state tells. Names are placeholders. */
import { describe, expect, test } from 'vitest';
import { draftOf, personsOf } from '../reading-of.ts';

describe('a person', () => {
  test.each([
    [
      'who leads the delegation of a state',
      "Foreign Affairs Minister Alpha Beta headed Kenya's delegation to the talks in Lusaka with Zambian officials.",
      ['Alpha Beta (KE): Foreign Affairs Minister @ Ministry of Foreign Affairs'],
    ],
    [
      'who led a delegation to others',
      'Last week Trade Minister Alpha Beta led a high-level New Zealand delegation to the Solomon Islands and Vanuatu.',
      ['Alpha Beta (NZ): Trade Minister @ Ministry of Trade'],
    ],
    [
      'who leads talks with a delegation',
      'Alpha Beta led talks with a Kenyan delegation in Kampala.',
      ['Alpha Beta (-): '],
    ],
    [
      'who meets others where the whole world meets',
      'Geneva: Minister of Public Health Alpha Beta met the Minister of Health of Iraq, Gamma Theta.',
      [
        'Alpha Beta (-): Minister of Public Health @ Ministry of Public Health',
        'Gamma Theta (IQ): Minister of Health @ Ministry of Health',
      ],
    ],
    [
      'of a federation',
      'Honourable Alpha Beta, Prime Minister of the Republic of Barbados, met Honourable Gamma Theta, Prime Minister of the Federation of Saint Kitts and Nevis.',
      ['Alpha Beta (BB): Prime Minister', 'Gamma Theta (KN): Prime Minister'],
    ],
    [
      'who represents a body of the world in a state',
      'The Mongolian foreign minister, Alpha Beta, received World Health Organization Representative in Mongolia Gamma Theta.',
      [
        'Alpha Beta (MN): foreign minister @ Ministry of Foreign Affairs',
        'Gamma Theta (-): Representative in Mongolia @ World Health Organization',
      ],
    ],
    [
      'received in an office',
      'Health Minister Alpha Beta received Gamma Theta, US Ambassador to the Sultanate of Oman at his office on Monday.',
      [
        'Alpha Beta (OM): Health Minister @ Ministry of Health',
        'Gamma Theta (US): Ambassador to the Sultanate of Oman',
      ],
    ],
    [
      'called by half of the title',
      'Secretary of State Alpha Beta of the United States came to Montevideo. Secretary Beta thanked all.',
      ['Alpha Beta (US): Secretary of State'],
    ],
    [
      'below a line in capitals',
      'DEPUTY PREMIER SIGNS REGIONAL AGREEMENTS AT HEADS MEETING\n\nThe Deputy Premier, Alpha Beta, spoke of two agreements.',
      ['Alpha Beta (-): Deputy Premier'],
    ],
  ])('%s', (_what, text, expected) => {
    expect(personsOf(draftOf(text))).toEqual(expected);
  });
});
