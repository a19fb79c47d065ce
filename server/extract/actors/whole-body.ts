/** What may stand between a title and a name: the body that what is led belongs to, a rank in lower case. */
import type { BodyChunk, Chunk } from '../chunks/chunks.ts';
import { isWord, type TitleGroup } from '../chunks/groups.ts';
import type { TitleUse } from './introductions.ts';
import { nameAfterHonorifics, skipThe } from './open-introductions.ts';

/**
 * "the Director of the Department of Treaties of the Ministry of Justice, N", "the Head of the Consular Department at the
 * Ministry, N": the body that what is led belongs to, and the index of what follows it and a comma; null where none stands.
 */
export function wholeAfter(chunks: readonly Chunk[], { uses, to }: TitleGroup): { to: number; body: BodyChunk } | null {
  if (uses.at(-1)?.title.head.type !== 'body' || !isWord(chunks[to], 'of', 'at', 'in', 'under')) return null;
  const body = skipThe(chunks, to + 1);
  const found = chunks[body];
  if (found?.kind !== 'body' || found.plural) return null;
  const name = isWord(chunks[body + 1], ',') ? body + 2 : body + 1;
  return nameAfterHonorifics(chunks, afterRank(chunks, name)) === null ? null : { to: name, body: found };
}

/** The uses with a body for the last of them, where it has none of its own. */
export const inBody = (uses: readonly TitleUse[], body: BodyChunk): TitleUse[] =>
  uses.map((use, index) => (index === uses.length - 1 && !use.title.of && !use.body ? { ...use, body } : use));

/** ", police colonel N": index after a rank in lower case that a name follows. */
export function afterRank(chunks: readonly Chunk[], from: number): number {
  let to = from;
  while (to < from + 3 && isWord(chunks[to], ...RANKS)) to++;
  return to > from && chunks[to]?.kind === 'name' ? to : from;
}
const RANKS =
  `police army navy justice militia customs lieutenant major colonel general captain commissioner brigadier admiral commodore
   marshal inspector superintendent`.split(/\s+/);
