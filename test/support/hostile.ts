/**
 * Texts that nobody writes but somebody may send: what patterns look for, begun again and again and never ended. Made from
 * a number, so that the same number gives the same text.
 */
const PIECES = [
  'Minister of ',
  'Deputy ',
  'the ',
  'and ',
  ', ',
  ' of the ',
  'signed ',
  'agreed to ',
  'agreed that ',
  'Memorandum of Understanding ',
  'on behalf of ',
  '"',
  '“',
  '(',
  ')',
  '[',
  '. ',
  '.',
  '\n',
  '\n\n',
  '- ',
  '1. ',
  '(a) ',
  'January ',
  '1 ',
  '2024',
  '2021-2025 ',
  'A. ',
  'A',
  'a',
  ' ',
  'II',
  'van der ',
  'al-',
  'H.E. ',
  'Dr. ',
  'his counterpart ',
  'the two sides ',
  'both ',
  'Joint ',
  'Cooperation ',
  'Vietnam ',
  'Lao ',
  "'s ",
  '’',
  ': ',
  '; ',
  '— ',
  'said ',
  'will ',
  'not ',
  'to ',
  'in Hanoi ',
  'on Friday ',
  'ở ',
  'É',
  '\u0301',
  '\u200b',
  '\ud83d\ude00',
  '\t',
] as const;

/** A small generator of numbers below 1 (mulberry32), so that nothing depends on chance. */
function numbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value = (value + Math.imul(value ^ (value >>> 7), value | 61)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * A hostile text of about that many characters. Low numbers repeat one piece, those after them two in turn, and all others
 * a few pieces in no order.
 */
export function hostileText(seed: number, length: number): string {
  const count = PIECES.length;
  if (seed < count) return (PIECES[seed] ?? '').repeat(Math.ceil(length / (PIECES[seed]?.length || 1)));
  const next = numbers(seed);
  const pick = () => PIECES[Math.floor(next() * count)] ?? '';
  if (seed < 4 * count) {
    const pair = pick() + pick();
    return pair.repeat(Math.ceil(length / pair.length));
  }
  const own = Array.from({ length: 2 + Math.floor(next() * 6) }, pick);
  let text = '';
  while (text.length < length) text += own[Math.floor(next() * own.length)];
  return text;
}
