/** Who signed, told by what the other did likewise, by whose signatures they are, at the foot of a document, by who met. Names are placeholders. */
import { describe, expect, it } from 'vitest';
import { signed, TWO } from './reading.ts';

const BOTH = 'Alpha Beta, Gamma Theta';
const MET = `${TWO} met in Kampala on 14 May 2024.`;

describe('who signed, told otherwise', () => {
  it.each([
    [
      'A treaty on rivers was put to paper at the Lake Hotel by Alpha Beta, minister of water of Kenya, and Gamma Theta of Uganda.',
      `treaty signed: ${BOTH}`,
    ],
    [`${TWO} were the two hands on a memorandum on roads.`, `mou signed: ${BOTH}`],
    [
      'Transport Minister Alpha Beta of Kenya signed the treaty on rivers in Kampala; his Ugandan counterpart, Gamma Theta, followed suit.',
      `treaty signed: ${BOTH}`,
    ],
    [
      'Alpha Beta of Kenya signed the treaty on rivers in Kampala, and Gamma Theta of Uganda did the same.',
      `treaty signed: ${BOTH}`,
    ],
    [
      'Alpha Beta of Kenya signed the treaty on rivers on Friday, flanked by Gamma Theta of Uganda, who did likewise.',
      `treaty signed: ${BOTH}`,
    ],
    [
      'Alpha Beta of Kenya signed the treaty on rivers on Friday, and talks with Gamma Theta of Uganda followed.',
      'treaty signed: Alpha Beta',
    ],
    [
      'The signature of Minister Alpha Beta of Kenya stands beside that of Gamma Theta of Uganda under the treaty on rivers.',
      `treaty signed: ${BOTH}`,
    ],
    [
      "Alpha Beta's signature stands next to those of Gamma Theta of Uganda and Sigma Omega of Rwanda under a treaty on rivers.",
      `treaty signed: ${BOTH}, Sigma Omega`,
    ],
    [
      'Minister Alpha Beta of Kenya praised Gamma Theta of Uganda, with whom he had signed a memorandum on roads in Kampala on Friday.',
      `mou signed: ${BOTH}`,
    ],
    [
      'Three papers were signed in Kampala on Friday: a treaty on rivers (Alpha Beta and Gamma Theta), a protocol on roads and a plan on schools.',
      `treaty signed: ${BOTH}`,
    ],
    [`${MET} A memorandum on roads bears both their signatures.`, `mou signed: ${BOTH}`],
    [`${MET} The said ministers signed a memorandum on roads.`, `mou signed: ${BOTH}`],
    [
      'Minister Alpha Beta of Kenya met Gamma Theta of Uganda in Kampala on Tuesday. Mr Beta told reporters that the two had signed a memorandum on roads.',
      `mou signed: ${BOTH}`,
    ],
    [
      'Alpha Beta of Kenya, Gamma Theta of Uganda and Sigma Omega of Rwanda gathered in Kampala on Tuesday. The three ministers signed a memorandum on roads.',
      `mou signed: ${BOTH}, Sigma Omega`,
    ],
    [
      'A memorandum on roads was signed by Kenya and Uganda on Friday. The other signatories were Alpha Beta and Gamma Theta.',
      `mou signed: ${BOTH}`,
    ],
    [
      'A memorandum on roads was signed by Kenya and Uganda on Friday. The minister who put his signature for Kenya was Alpha Beta; Gamma Theta countersigned.',
      `mou signed: ${BOTH}`,
    ],
  ])('%s', (text, expected) => expect(signed(text)).toContain(expected));
});

describe('a signing told before the instrument', () => {
  it.each([
    [`${TWO} have just signed. The treaty on rivers obliges Kenya to build a weir.`, `treaty signed: ${BOTH}`],
    [
      'Alpha Beta signed for Kenya and Gamma Theta for Uganda. The treaty on rivers runs for five years.',
      `treaty signed: ${BOTH}`,
    ],
    [
      `${TWO} signed. The delegations then went to dinner. In 2012 a treaty on rivers had been refused.`,
      'treaty in-force: ',
    ],
  ])('%s', (text, expected) => expect(signed(text)).toContain(expected));
});

describe('those who signed at the foot of a document', () => {
  it.each([
    [
      'MEMORANDUM OF UNDERSTANDING between the Ministry of Transport of Kenya and the Ministry of Works of Uganda on roads\n\nThe road shall be mended.\n\nDone at Kampala on 14 May 2024 in two originals.\n\nFor the Ministry of Transport of Kenya: Alpha Beta\n\nFor the Ministry of Works of Uganda: Gamma Theta',
      `mou signed: ${BOTH}`,
    ],
    [
      `JOINT COMMUNIQUÉ\n\n${MET}\n\nThey agreed to mend the road.\n\nDone at Kampala on 14 May 2024. Signed: A. Beta, G. Theta.`,
      `joint-statement signed: ${BOTH}`,
    ],
    [
      `JOINT COMMUNIQUÉ\n\n${MET}\n\nThey agreed to mend the road.\n\nDone at Kampala on 14 May 2024\n\n(signed) Alpha Beta, Minister of Transport\n\n(signed) Gamma Theta, Minister of Transport`,
      `joint-statement signed: ${BOTH}`,
    ],
    [
      `JOINT COMMUNIQUÉ\n\n${MET}\n\nThey agreed to mend the road.\n\nDone at Kampala on 14 May 2024.\n\nMedia contact: Delta Lambda`,
      'joint-statement adopted: ',
    ],
  ])('%s', (text, expected) => expect(signed(text)).toContain(expected));
});
