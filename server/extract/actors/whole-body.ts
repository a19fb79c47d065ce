/** What may stand between a title and a name: the body that what is led belongs to, a rank in lower case. */
import type { Iso2 } from '../../model/factsheet.ts';
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
  const found = bodyFrom(chunks, to + 1);
  return found && nameAfterHonorifics(chunks, afterRank(chunks, found.to)) !== null ? found : null;
}

/** The one body at an index, and the index of what follows it and a comma; null where none stands. */
function bodyFrom(chunks: readonly Chunk[], from: number): { to: number; body: BodyChunk } | null {
  const at = skipThe(chunks, from);
  const body = chunks[at];
  if (body?.kind !== 'body' || body.plural) return null;
  return { to: isWord(chunks[at + 1], ',') ? at + 2 : at + 1, body };
}

/** "the President of the Supreme Court and of the Judicial Council, N": the second body, and the index of what follows it; null where none does. */
export function secondOf(chunks: readonly Chunk[], { uses, to }: TitleGroup): { to: number; body: BodyChunk } | null {
  if (!uses.at(-1)?.title.of || !isWord(chunks[to], 'and') || !isWord(chunks[to + 1], 'of')) return null;
  const found = bodyFrom(chunks, to + 2);
  return found && nameAfterHonorifics(chunks, found.to) !== null ? found : null;
}

/** The uses with a body for the last of them, where it has none of its own. */
export const inBody = (uses: readonly TitleUse[], body: BodyChunk): TitleUse[] =>
  uses.map((use, index) => (index === uses.length - 1 && !use.title.of && !use.body ? { ...use, body } : use));

/** "the Minister of Energy, Government of Nepal, N": the state of whose government he is, and the index of the name; null where none is told. */
export function governmentAfter(chunks: readonly Chunk[], { to }: TitleGroup): { to: number; country: Iso2 } | null {
  const government = chunks[skipThe(chunks, to + 1)];
  if (!isWord(chunks[to], ',') || government?.kind !== 'body' || government.body !== 'government') return null;
  const [country, ...others] = government.countries;
  const end = skipThe(chunks, to + 1) + 1;
  const name = isWord(chunks[end], ',') ? end + 1 : end;
  return country && !others.length && nameAfterHonorifics(chunks, name) !== null ? { to: name, country } : null;
}

/** The uses with a state for those that have none of their own. */
export const ofState = (uses: readonly TitleUse[], country: Iso2): TitleUse[] =>
  uses.map((use) => ({ ...use, country: use.country ?? country }));

/** ", police colonel N": index after a rank in lower case that a name follows. */
export function afterRank(chunks: readonly Chunk[], from: number): number {
  let to = from;
  while (to < from + 3 && isWord(chunks[to], ...RANKS)) to++;
  const retired = isWord(chunks[to - 1], 'retired') && chunks[to]?.kind === 'honorific';
  return to > from && (chunks[to]?.kind === 'name' || retired) ? to : from;
}
const RANKS =
  `retired police army navy justice militia customs lieutenant major colonel general captain commissioner brigadier admiral commodore
   marshal inspector superintendent academician professor engineer doctor licenciado licenciada
   ingeniero ingeniera`.split(/\s+/);

/** "the mayors of Mombasa and Lamu, N and M": index of the comma after further places; `from` where none follow. */
export function afterPlaces(chunks: readonly Chunk[], from: number): number {
  let at = from;
  while (isWord(chunks[at], ',', 'and') && /^(?:place|country)$/.test(chunks[at + 1]?.kind ?? '')) at += 2;
  return at > from && isWord(chunks[at], ',', '–', '—', ':') && nameAfterHonorifics(chunks, at + 1) !== null
    ? at
    : from;
}

/** "the presidents of the Chamber, N, and of the Senate, M": the second body and its head; null where none follows. */
export function andOfBody(chunks: readonly Chunk[], first: number): { body: BodyChunk; name: number } | null {
  let at = first + 1;
  if (isWord(chunks[at], ',')) at++;
  if (!isWord(chunks[at], 'and') || !isWord(chunks[at + 1], 'of')) return null;
  const found = bodyFrom(chunks, at + 2);
  if (!found || !isWord(chunks[found.to - 1], ',')) return null;
  const name = nameAfterHonorifics(chunks, found.to);
  return name === null ? null : { body: found.body, name };
}

/** The office of a title in another body than its own. */
export const ofOther = (use: TitleUse, body: BodyChunk): TitleUse => ({
  ...use,
  text: `${use.text.split(/ (?:of|at|for) /u)[0] ?? use.text} of ${body.name}`,
  title: { ...use.title, of: body },
  body: null,
});

/** "the head of the National Seed Centre at Paro, N": index of the comma after the town of a body. */
export function afterSeat(chunks: readonly Chunk[], from: number, ofBody: boolean): number {
  const seat = chunks[from + 1];
  const isTown = seat?.kind === 'place' || seat?.kind === 'thing' || (seat?.kind === 'name' && seat.words.length < 3);
  // "the Rector of Alpha University, Nairobi, Professor N".
  const beside = isWord(chunks[from], ',') && seat?.kind === 'place' && chunks[from + 3]?.kind === 'honorific';
  // "the permanent representative at the structure, N", "the prosecutor at that court, N": of what was told before.
  if (isThere(chunks, from)) return from + 3;
  if (!ofBody) return from;
  return (beside || (isWord(chunks[from], 'at', 'in') && isTown)) &&
    isWord(chunks[from + 2], ',') &&
    nameAfterHonorifics(chunks, from + 3) !== null
    ? from + 2
    : from;
}

const isThere = (chunks: readonly Chunk[], from: number): boolean =>
  isWord(chunks[from], 'at', 'in', 'to') &&
  isWord(chunks[from + 1], 'the', 'that', 'this') &&
  chunks[from + 2]?.kind === 'word' &&
  isWord(chunks[from + 3], ',') &&
  nameAfterHonorifics(chunks, from + 4) !== null;

/** "who put his signature to it was X": index after the verb of being that a clause of few words leads to; its own where none does. */
export function afterClause(chunks: readonly Chunk[], from: number): number {
  for (let at = from + 2; at < from + 9; at++) {
    if (chunks[at]?.kind !== 'word' || isWord(chunks[at], ',', ';', '.', 'and')) return from;
    if (isWord(chunks[at], 'was', 'is') && nameAfterHonorifics(chunks, at + 1) !== null) return at + 1;
  }
  return from;
}

/** "the premiers of the three Baltic States — A, B and C": index of the mark after a description of the states. */
export function afterStates(chunks: readonly Chunk[], from: number): number {
  // "The mayors on either bank, N for the one town and M for the other".
  const aside = isWord(chunks[from], 'on', 'in') && isWord(chunks[from + 1], 'either', 'both');
  if (!aside && !isWord(chunks[from], 'of', 'from')) return from;
  for (let at = from + 1; at < from + 8; at++) {
    const chunk = chunks[at];
    if (isWord(chunk, '—', '–', ':', '-', ',', '(')) {
      const named = isWord(chunks[at + 1], 'respectively', 'namely') ? at + 2 : at + 1;
      return nameAfterHonorifics(chunks, named) === null ? from : at;
    }
    if (
      chunk?.kind !== 'word' &&
      chunk?.kind !== 'thing' &&
      chunk?.kind !== 'place' &&
      chunk?.kind !== 'country' &&
      chunk?.kind !== 'body' &&
      !(
        chunk?.kind === 'name' &&
        /^(?:states|countries|republics|nations|members|neighbours|neighbors|sides|parties)$/i.test(
          chunk.words[chunk.words.length - 1] ?? '',
        )
      )
    )
      return from;
    if (isWord(chunk, '.', ';', 'who', 'on', 'in')) return from;
  }
  return from;
}
