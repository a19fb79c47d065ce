/** Who signed and of which state, set off by commas, dashes, sentences of a point and days. Names are placeholders. */
import { describe, expect, it } from 'vitest';
import { draftOf } from '../reading-of.ts';
import { bound, signed } from './reading.ts';

const BOTH = 'Alpha Beta, Gamma Theta';

describe('who signed, set off', () => {
  it.each([
    [
      'The Minister of Water, Alpha Beta, for Kenya, and the Minister of Water, Gamma Theta, for Uganda, signed a treaty on rivers.',
      `treaty signed: ${BOTH}`,
    ],
    [
      'Minister Alpha Beta of Kenya, with her colleagues looking on, signed a treaty on rivers.',
      'treaty signed: Alpha Beta',
    ],
    [
      'President Delta Lambda witnessed as Alpha Beta and Gamma Theta exchanged the signed treaty on rivers.',
      `treaty signed: ${BOTH}`,
    ],
    [
      'Foreign Minister Gamma Theta of Kenya has wound up a tour. His last stop was Kampala, where Minister Alpha Beta of Uganda and he signed a programme on space on Monday.',
      `plan signed: ${BOTH}`,
    ],
    [
      'Four signatures stood under three texts on Tuesday. Alpha Beta of Kenya and Gamma Theta of Uganda put theirs to the treaty on rivers.',
      `treaty signed: ${BOTH}`,
    ],
    [
      'Alpha Beta of Kenya and Gamma Theta of Uganda stopped short of signing, yet shook hands on a treaty on rivers.',
      'treaty proposed: ',
    ],
    ['The treaty on rivers – signatories Alpha Beta and Gamma Theta – runs to ten pages.', `treaty signed: ${BOTH}`],
    [
      'Kenya and Uganda have a treaty on rivers. Minister Alpha Beta signed it in Nairobi on Monday, Minister Gamma Theta two days later in Kampala.',
      `treaty signed: ${BOTH}`,
    ],
    [
      'The following documents were signed:\n\n1. Memorandum on tourism. Signed by Alpha Beta and Gamma Theta;\n\n2. Protocol on customs. Signed by Delta Lambda and Sigma Omega;',
      `mou signed: ${BOTH}`,
    ],
  ])('%s', (text, expected) => expect(signed(text)).toContain(expected));

  it('for whom each acts is of that state, and binds it', () => {
    const text =
      'Minister Alpha Beta, acting on behalf of the Government of Kenya, and Minister Gamma Theta, acting on behalf of the Government of Uganda, on Monday signed a treaty on rivers.';
    expect(bound(text)).toEqual(['treaty on rivers: Government of Kenya, Government of Uganda']);
    expect(draftOf(text).persons.map(({ name, country }) => `${name} ${country}`)).toEqual([
      'Alpha Beta KE',
      'Gamma Theta UG',
    ]);
  });
});
