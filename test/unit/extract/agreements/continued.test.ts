import { describe, expect, it } from 'vitest';
import { draftOf } from '../reading-of.ts';
import { HEAD } from './reading.ts';

const two = 'Transport Minister Alpha Beta of Kenya and Transport Minister Gamma Theta of Uganda';
const both = 'Alpha Beta, Gamma Theta';

/** Each instrument as `name, status: signatories`. */
function signed(text: string): string[] {
  const { agreements, persons } = draftOf(HEAD + text);
  const names = new Map(persons.map(({ ref, name }) => [ref, name]));
  return agreements.map(
    ({ name, status, signatories }) =>
      `${name}, ${status}: ${signatories
        .map((ref) => names.get(ref))
        .sort()
        .join(', ')}`,
  );
}

describe('who signed, told apart from what was signed', () => {
  it.each([
    [
      `A protocol on railways was signed on Friday. The signatures were those of ${two}.`,
      [`protocol on railways, signed: ${both}`],
    ],
    [
      'A protocol on railways was signed on Friday. For Kenya, Transport Minister Alpha Beta signed; for Uganda, Transport Minister Gamma Theta.',
      [`protocol on railways, signed: ${both}`],
    ],
    [
      `A memorandum on railways and a protocol on ports were signed. ${two} signed the former; the latter bears the signatures of Foreign Minister Delta Lambda of Kenya and Foreign Minister Sigma Omega of Uganda.`,
      [`memorandum on railways, signed: ${both}`, 'protocol on ports, signed: Delta Lambda, Sigma Omega'],
    ],
    [
      `Kenya and Uganda signed two memoranda, one on customs and one on ports. The customs paper was signed by ${two}.`,
      [`memorandum on customs, signed: ${both}`, 'memorandum on ports, signed: '],
    ],
    [
      'The World Bank and Kenya signed a grant agreement on water. Country Manager Alpha Beta signed for the Bank and Finance Minister Gamma Theta for the government.',
      [`grant agreement on water, signed: ${both}`],
    ],
    [
      'Kenya and Uganda signed a protocol on railways, the Kenyan side being represented by Minister Alpha Beta and the Ugandan side by Minister Gamma Theta.',
      [`protocol on railways, signed: ${both}`],
    ],
    [
      `${two} exchanged the instruments of ratification of the protocol on railways.`,
      ['protocol on railways, in-force: '],
    ],
    [
      'A protocol on railways was signed on Friday. On the Kenyan side Transport Minister Alpha Beta put his signature; on the Ugandan side, Transport Minister Gamma Theta.',
      [`protocol on railways, signed: ${both}`],
    ],
    [
      'A protocol on railways was signed on Friday. For Kenya, Transport Minister Alpha Beta. For Uganda, Transport Minister Gamma Theta. The line will open in May.',
      [`protocol on railways, signed: ${both}`],
    ],
    [
      `A memorandum on railways was signed on Friday by ${two}. A protocol on ports, annexed to the memorandum, was signed by them on the same occasion.`,
      [`memorandum on railways, signed: ${both}`, `protocol on ports, signed: ${both}`],
    ],
    [
      'Transport Minister Alpha Beta of Kenya inked a protocol on railways with visiting Transport Minister Gamma Theta of Uganda in the presence of President Delta Lambda.',
      [`protocol on railways, signed: ${both}`],
    ],
    [
      `The ministers signed a protocol on railways, and a letter of intent on ports was signed at the same time. The signatures were those of ${two}.`,
      [`protocol on railways, signed: ${both}`, `letter of intent on ports, signed: ${both}`],
    ],
    [
      `The railways rest on the Nairobi Treaty on Railways of 7 July 1997. It was then concluded by ${two}.`,
      [`Nairobi Treaty on Railways, in-force: ${both}`],
    ],
    [
      'List of documents signed during the visit:\n\n1. Agreement on air services. Signed by Transport Minister Alpha Beta and Transport Minister Gamma Theta.\n2. Programme on the protection of Lake Victoria. By Epsilon Zeta (Minister of Water) and Eta Iota (Minister of Environment).',
      [
        `Agreement on air services, signed: ${both}`,
        'Programme on the protection of Lake Victoria, signed: Epsilon Zeta, Eta Iota',
      ],
    ],
    [
      'Opening remarks were made.\n\nI. The guest was received.\n\nII. Two texts were signed:\n\n(a) Agreement on air services (signatories: Transport Minister Alpha Beta and Transport Minister Gamma Theta);\n\n(b) Memorandum of Understanding on tourism – Tourism Minister Epsilon Zeta, Tourism Minister Eta Iota.\n\nIII. The Agreement will be ratified.',
      [
        `Agreement on air services, signed: ${both}`,
        'Memorandum of Understanding on tourism, signed: Epsilon Zeta, Eta Iota',
      ],
    ],
    [`${two} met in Nairobi. They signed the visitors' book.`, []],
  ])('%s', (text, expected) => expect(signed(text)).toEqual(expected));
});

describe('who signed, where the sentence is built in another way', () => {
  it.each([
    [
      'The premiers of the two states — Alpha Beta of Kenya and Gamma Theta of Uganda — concluded a treaty on water.',
      [`treaty on water, signed: ${both}`],
    ],
    [
      'Transport Minister Alpha Beta of Kenya was joined by Transport Minister Gamma Theta of Uganda in signing a protocol on railways.',
      [`protocol on railways, signed: ${both}`],
    ],
    [
      'A protocol on ports, signed by Port Minister Alpha Beta of Kenya and Port Minister Gamma Theta of Uganda, and a memorandum on rail, signed by Rail Minister Epsilon Zeta, were published.',
      [`protocol on ports, signed: ${both}`, 'memorandum on rail, signed: Epsilon Zeta'],
    ],
    [
      `${two} met on Friday in Nairobi. In the presence of President Epsilon Zeta of Kenya, the two put their names to the Nairobi Declaration.`,
      [`Nairobi Declaration, signed: ${both}`],
    ],
    [
      'The governing text is the Port Agreement, to which Transport Minister Alpha Beta of Kenya and Transport Minister Gamma Theta of Uganda put their signatures on 3 May 2024, and which follows the Railway Protocol.',
      [`Port Agreement, signed: ${both}`, 'Railway Protocol, in-force: '],
    ],
    [`${two} signed here today an agreement on railways.`, [`agreement on railways, signed: ${both}`]],
    [
      'The memorandum on power, signed for Kenya by Energy Minister Alpha Beta and for Uganda by Energy Minister Gamma Theta, runs for five years.',
      [`memorandum on power, signed: ${both}`],
    ],
    [
      'Energy Minister Alpha Beta signed the Agreement on Power Trade for Kenya, and Energy Minister Gamma Theta for Uganda.',
      [`Agreement on Power Trade for Kenya, signed: ${both}`],
    ],
    [
      'The Agreement on Power Trade received the signatures of Energy Minister Alpha Beta and Energy Minister Gamma Theta.',
      [`Agreement on Power Trade, signed: ${both}`],
    ],
  ])('%s', (text, expected) => expect(signed(text)).toEqual(expected));
});
