/** "under the motto “Alpha for All”": what something is done under, in quotes, names nobody. */
import type { Reading } from './reading.ts';

const OPENS = /^["“„«]$/;
const CLOSES = /^["”“»]$/;
const MOTTO = /^(?:motto|slogan|theme|themed|banner|catchphrase)$/;
/** Most words of one. */
const LONGEST = 24;

/** Index after the words of a motto that begins at a token, right behind its opening quote; 0 where none does. */
export function mottoEnd({ tokens, keys, from, to }: Reading, at: number): number {
  if (at < from + 2 || !OPENS.test(tokens[at - 1]?.text ?? '')) return 0;
  const word = /^(?:of|is|was|as|:|,)$/.test(keys[at - 2] ?? '') ? at - 3 : at - 2;
  if (word < from || !MOTTO.test(keys[word] ?? '')) return 0;
  for (let end = at + 1; end < Math.min(to, at + LONGEST); end++) if (CLOSES.test(tokens[end]?.text ?? '')) return end;
  return 0;
}
