/** Names that begin with the surname, in lists and in the prose of bodies that write so: "BETA, Alpha G., Minister of Health, Kenya" is one name. */
import { type Chunk, smallChunk } from './chunks.ts';
import { isWord } from './groups.ts';

/** A surname, all in capitals; letters that can be spoken, for "NNPC" is none. */
const SURNAME = /^(?=.*[AEIOUYÀ-ÝŌŪĀ])\p{Lu}[\p{Lu}'’-]+$/u;
/** A given name, or the first letter of one. */
const GIVEN = /^(?:\p{Lu}[\p{Ll}\p{M}'’-]+|\p{Lu}\.?|bin|bint|ibn|al|el|van|de|da|dos)$/u;
const MOST_GIVEN = 4;

/** The chunks of a line with such names joined; the same chunks where there are none. */
export function withSurnameFirst(chunks: Chunk[]): Chunk[] {
  let joined: Chunk[] | null = null;
  for (let at = 0; at < chunks.length; at++) {
    const name = nameAt(chunks, at, joined !== null);
    if (!name) {
      joined?.push(chunks[at] as Chunk);
      continue;
    }
    joined ??= chunks.slice(0, at);
    joined.push(name);
    at += 2;
  }
  return joined ?? chunks;
}

/** The name that begins with the surname at an index; `others`: the line has had one. */
function nameAt(chunks: readonly Chunk[], at: number, others: boolean): Chunk | null {
  const surname = chunks[at];
  // Asked of every chunk: most are no name.
  if (surname?.kind !== 'name' || !surname.words.every((word) => SURNAME.test(word))) return null;
  const [comma, given, next, office] = chunks.slice(at + 1, at + 5);
  if (!isWord(comma, ',') || given?.kind !== 'name' || !given.words.every((word) => GIVEN.test(word))) return null;
  if (given.words.length > MOST_GIVEN || !given.words.some((word) => word.length > 2)) return null;
  if (!begins(chunks[at - 1], others)) return null;
  const told =
    isWord(next, ',') &&
    (office?.kind === 'title' ||
      office?.kind === 'honorific' ||
      office?.kind === 'body' ||
      ((office?.kind === 'country' || isWord(office, 'of')) && (others || isAddress(chunks[at - 1]))));
  const address =
    isWord(next, '(') &&
    office !== undefined &&
    (office.kind === 'honorific' || isWord(office, 'ms', 'mr', 'mrs', 'dr'));
  // "under its chairman, Ms BETA, Alpha."
  const last = isAddress(chunks[at - 1]) && (next === undefined || isWord(next, '.', ';'));
  if (!told && !address && !last) return null;
  return smallChunk('name', { start: surname.start, end: given.end }, surname.sentence, {
    words: [...given.words, ...surname.words],
  });
}

/** "Mr BETA, Alpha": whoever is addressed is named. */
const isAddress = (before: Chunk | undefined): boolean => before?.kind === 'honorific';

/** Whether a name may begin behind a chunk: at the head of a line, behind a form of address or what sets off the items of a list. */
const begins = (before: Chunk | undefined, others: boolean): boolean =>
  before === undefined ||
  isAddress(before) ||
  before.kind === 'country' ||
  isWord(before, ':', ';', '-', '–', '—', '•', '*', 'and', ',') ||
  (others && (before.kind === 'title' || before.kind === 'body'));
