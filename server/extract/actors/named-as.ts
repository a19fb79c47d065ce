/** Offices right behind a name, no comma between them: behind a form of address, or where somebody is named to them. */
import type { Chunk } from '../chunks/chunks.ts';
import { isWord } from '../chunks/groups.ts';
import { beforeHonorifics } from './open-introductions.ts';

/** "His Excellency N Director General of the Agency, and": an office in full behind a name and its form of address, with no comma. */
export function isUnmarked(chunks: readonly Chunk[], name: number, next: number): boolean {
  const title = chunks[next];
  if (next !== name + 1 || title?.kind !== 'title') return false;
  if (isNamed(chunks, name)) return true;
  if (chunks[name - 1]?.kind !== 'honorific') return false;
  return (title.of ?? title.field) !== null && isWord(chunks[next + 1], ',', '.', ';', 'and');
}

/** "A decree names N Minister of Mines", "has appointed Dr N its director". */
export const isNamed = (chunks: readonly Chunk[], name: number): boolean =>
  isWord(chunks[beforeHonorifics(chunks, name)], ...NAMING);
const NAMING =
  'names named appoints appointed nominates nominated elects elected designates designated makes made'.split(' ');
