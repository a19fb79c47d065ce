/** Offices told by how they are taken up or given up. */
import type { BodyChunk, Chunk } from '../chunks/chunks.ts';
import { groupAt, isWord } from '../chunks/groups.ts';
import type { TitleUse } from './introductions.ts';
import { isNamed } from './named-as.ts';
import { nameAfterHonorifics, type Open, skipThe } from './open-introductions.ts';

/** "N stepped down as foreign minister", "N gave up his post as director-general of X". */
export function servesAs(chunks: readonly Chunk[], from: number, entry: Open, taken: Set<number>): void {
  if (isWord(chunks[from], 'as') && isMade(chunks, chunks.indexOf(entry.name))) {
    takes(chunks, from + 1, entry, taken);
    return;
  }
  // "The President named N Minister of Mines".
  if (chunks[from]?.kind === 'title') {
    if (isNamed(chunks, chunks.indexOf(entry.name))) takes(chunks, from, entry, taken);
    return;
  }
  if (goesAs(chunks, from, entry, taken)) return;
  if (chunks[from]?.kind !== 'word' || !/^\p{Ll}/u.test((chunks[from] as { key: string }).key)) return;
  for (let index = from + 1; index < from + 7; index++) {
    const chunk = chunks[index];
    if (chunk?.kind !== 'word' || isWord(chunk, ',', '.', ';', 'that', 'and', 'to', 'with', 'as')) {
      if (isWord(chunk, 'as') && chunks.slice(from, index).some((each) => isWord(each, ...POSTS)))
        takes(chunks, index + 1, entry, taken);
      return;
    }
  }
}

/** "N goes to Madrid as ambassador", "N returns to the Bank as deputy governor": where somebody goes, and as what. */
function goesAs(chunks: readonly Chunk[], next: number, entry: Open, taken: Set<number>): boolean {
  // "The commander, N, goes to Madrid as ambassador".
  const from = isWord(chunks[next], ',') ? next + 1 : next;
  if (!isWord(chunks[from], ...GOES)) return false;
  let body: BodyChunk | null = null;
  for (let at = from + 1; at < from + 10; at++) {
    const chunk = chunks[at];
    if (isWord(chunk, 'as'))
      return takes(chunks, at + 1, entry, taken, (use) =>
        use.title.of || use.body || use.title.head.type !== 'body' ? use : { ...use, body },
      );
    if (chunk?.kind === 'body') body = chunk;
    else if (chunk?.kind === 'name' || chunk?.kind === 'title' || isWord(chunk, ',', ';', '.', 'and', 'who', 'that'))
      return false;
  }
  return false;
}
const GOES = 'goes went moves moved returns returned joins joined transfers transferred heads departs'.split(' ');

/** "with N as its chairman and M as vice-chairman", "named N as the council's head", "wished N luck as president". */
const isMade = (chunks: readonly Chunk[], name: number, honorifics = 0): boolean =>
  isWord(
    chunks[name - 1 - honorifics],
    'with',
    'named',
    'appointed',
    'elected',
    'nominated',
    'installed',
    'confirmed',
    'picked',
    'chose',
  ) ||
  (isWord(chunks[name - 1], 'and') && chunks.slice(Math.max(0, name - 9), name).some((chunk) => isWord(chunk, 'as')));

/** Gives a name the titles at an index ("as |its chairman|", "continues as |vice-chairman|"), unless another name follows them; whether it did. */
export function takes(
  chunks: readonly Chunk[],
  from: number,
  entry: Open,
  taken: Set<number>,
  own: (use: TitleUse) => TitleUse = (use) => use,
): boolean {
  const group = groupAt(chunks, skipThe(chunks, from), 'clause');
  if (!group || nameAfterHonorifics(chunks, group.to) !== null) return false;
  // "as its chairman and M as vice-chairman": no second title of the first.
  for (let each = from; each < group.to; each++) taken.add(each);
  entry.titles.push(...group.uses.map(own));
  return true;
}

/** The titles that "as" leads to behind an aside, where no other name follows them. */
export function asOffice(chunks: readonly Chunk[], from: number, entry: Open, taken: Set<number>): void {
  // "appointed N, a former head of the guard, as director": what he was is not what he is.
  const made = isMade(chunks, chunks.indexOf(entry.name), entry.honorifics.length);
  if (!entry.titles.some(({ title }) => !(made && title.former))) takes(chunks, from, entry, taken);
}

const POSTS = [
  'stepped',
  'steps',
  'resigned',
  'resigns',
  'quit',
  'post',
  'job',
  'office',
  'position',
  'role',
  'returned',
  'took',
  'takes',
  'retired',
  'continues',
  'stays',
  'stayed',
  'speaking',
  'sworn',
  'inaugurated',
  'signed',
  'signing',
];
