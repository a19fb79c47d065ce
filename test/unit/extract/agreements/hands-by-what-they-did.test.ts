/** Hands told by what they did first, by whose name a text carries, and without their verb; and those who only stand by. Names are placeholders. */
import { expect, it } from 'vitest';
import { draftOf } from '../reading-of.ts';
import { HEAD } from './reading.ts';

/** How the first instrument of a text stands, and who signed it. */
function hands(text: string): string {
  const { agreements, persons } = draftOf(HEAD + text);
  const names = new Map(persons.map(({ ref, name }) => [ref, name]));
  return [
    agreements[0]?.status ?? 'none',
    ...(agreements[0]?.signatories ?? []).map((ref) => names.get(ref) ?? ref).sort(),
  ].join(' ');
}
const both = 'signed Alpha Beta Gamma Theta';

it.each([
  [
    'Alpha Beta, who holds the post in Chad, and his Nigerien colleague Gamma Theta spent three hours at the ministry before putting their names to a memorandum on schools.',
    both,
  ],
  ['Before signing the memorandum on schools, Chad and Niger will need more time.', 'proposed'],
  [
    'On Monday Ambassador Delta Lambda of Chad joined Alpha Beta, the Minister of Health of Niger, at the museum to sign a letter of intent on masks.',
    'signed Alpha Beta Delta Lambda',
  ],
  [
    'Ambassador Delta Lambda of Chad will join Alpha Beta, the Minister of Health of Niger, to sign a letter of intent on masks.',
    'proposed',
  ],
  [
    'Chad and Niger concluded a treaty on prisons on Monday. Justice Minister Alpha Beta signed for Chad. For Niger it was the Keeper of the Seals, Mrs Gamma Theta.',
    both,
  ],
  [
    'Chad and Niger concluded a protocol on fish on Monday. For Chad the text bears the signature of Minister Alpha Beta; for Niger that of Deputy Minister Gamma Theta.',
    both,
  ],
  [
    'Chad and Niger concluded a labour agreement on Monday. Alpha Beta, Labour Minister of Chad, praised it. The agreement carries his signature and that of Gamma Theta, the Labour Minister of Niger.',
    both,
  ],
  [
    'Director General Alpha Beta of the African Development Bank signed a contract with the Ports Authority of Chad on Monday. The text carries the name of its president, Gamma Theta.',
    both,
  ],
  [
    'Health Minister Alpha Beta of Chad and Health Minister Gamma Theta of Niger signed a memorandum on vaccines on Monday. The hospital carries the name of President Delta Lambda.',
    both,
  ],
  [
    'Health Minister Alpha Beta of Chad and Health Minister Gamma Theta of Niger signed a memorandum on vaccines on Monday, with Mayor Delta Lambda standing between them.',
    both,
  ],
  [
    'The memorandum on vaccines was signed on Monday by Health Minister Alpha Beta of Chad and Gamma Theta, the Health Minister of Niger, on the last day of a trip to Chad by Trade Minister Delta Lambda of Niger.',
    both,
  ],
  [
    'On Monday directors Alpha Beta of the National Museum and Gamma Theta of the Niamey Art Museum signed a loan contract with the ministers as witnesses.',
    both,
  ],
  [
    'With the whole council looking on, Alpha Beta and Gamma Theta, the Health Minister of Niger, signed a programme of exchanges in Niamey on Monday.',
    both,
  ],
  [
    'Health Minister Alpha Beta of Chad and Health Minister Gamma Theta of Niger initialled a protocol on vaccines on Monday. Doctors were pleased. Final signature is foreseen for November.',
    'proposed',
  ],
  [
    "Monday in Niamey saw Health Minister Alpha Beta of Chad and Niger's Health Minister, Gamma Theta, sign a protocol on vaccines.",
    both,
  ],
  [
    'Signing a protocol on vaccines on Monday, Health Minister Alpha Beta of Chad and the Minister of Health of Niger, Gamma Theta, spoke of a new start.',
    both,
  ],
  [
    'Health Minister Alpha Beta of Chad signed for his side and Gamma Theta, the Minister of Health of Niger, for hers when a protocol on vaccines was concluded on Monday.',
    both,
  ],
  [
    'A protocol on vaccines was signed on Monday by Health Minister Alpha Beta of Chad and, in place of Delta Lambda, who was ill, by the Deputy Health Minister of Niger, Gamma Theta.',
    both,
  ],
])('%s', (text, read) => expect(hands(text)).toBe(read));
