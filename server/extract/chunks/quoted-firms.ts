/** Firms whose legal form stands before a name in quotes: "JSC "Uzbekistan Railways"", "National Company "KazMunayGas" JSC". */
import { bodyChunk, type FoundBody } from './body-chunk.ts';
import { isCapital, type Reading, textBetween } from './reading.ts';

const FORM =
  /^(?:national|state|joint|stock|joint-stock|open|closed|public|limited|liability|private|unitary|company|enterprise|concern|holding|corporation|jsc|ojsc|cjsc|pjsc|llc|llp|ltd|jscb|sue|fgup|ao|ooo|nc|jv|trust|group)$/;
const SUFFIX = /^(?:jsc|ojsc|cjsc|pjsc|llc|llp|ltd|inc|plc|sa|jscb|nc|group)$/;
const OPENS = /^["“«„]$/;
const CLOSES = /^["”»“]$/;
const MOST_WORDS = 6;

/** Index after the closing mark of a name in quotes that opens at a token; 0 where none stands. */
export function quotedEnd(reading: Reading, at: number, most = MOST_WORDS): number {
  if (!OPENS.test(reading.tokens[at]?.text ?? '') || !isCapital(reading, at + 1)) return 0;
  for (let to = at + 2; to <= at + 1 + most && to < reading.to; to++)
    if (CLOSES.test(reading.tokens[to]?.text ?? '')) return to + 1;
  return 0;
}

/** The firm whose legal form begins at a token; null where none does. */
export function quotedFirmAt(reading: Reading, at: number): FoundBody | null {
  let to = at;
  while (to < at + MOST_WORDS && isCapital(reading, to) && FORM.test(reading.keys[to] ?? '')) to++;
  const end = to > at ? quotedEnd(reading, to) : 0;
  if (!end) return null;
  const found = bodyChunk(reading, at, end, 'company', []);
  const after = SUFFIX.test(reading.keys[found.to] ?? '') ? found.to + 1 : found.to;
  const name = textBetween(reading, to + 1, end - 1).replace(/\s+/g, ' ');
  return { to: after, chunk: { ...found.chunk, name } };
}
