/**
 * Offices in a body that is pointed at and not named beside them: "its president, N", "the bank's president, N", "director
 * general of the latter": the title gets the body that is meant.
 */
import type { Iso2 } from '../../model/factsheet.ts';
import type { BodyChunk, Chunk } from '../chunks/chunks.ts';
import { isWord } from '../chunks/groups.ts';
import { isOwner } from '../chunks/whose-title.ts';
import { countriesOfBody } from './allegiance.ts';
import type { Introduction, TitleUse } from './introductions.ts';

/** How many sentences back the body may be named. */
const BACK = 2;
const LEADS = /^(?:president|vice-president|vice president|chief executive|leader|governor)$/;
const FIRMS =
  /^(?:bank|company|firm|corporation|airline|operator|utility|shipyard|refinery|mine|brewery|mill|newspaper|carrier|group|lender|producer|builder|contractor|manufacturer|giant|port)$/;

interface Named {
  readonly body: BodyChunk;
  readonly sentence: number;
  readonly index: number;
}

/** The introductions with the bodies that their titles point at. */
export function withOwners(
  introductions: readonly Introduction[],
  chunks: readonly (readonly Chunk[])[],
): Introduction[] {
  return introductions.map((each) => {
    if (!each.titles.some(isOpen)) return each;
    return { ...each, titles: each.titles.map((use) => (isOpen(use) ? withBody(use, chunks) : use)) };
  });
}

/** An office in a body of which none is said. */
const isOpen = ({ title, body }: TitleUse): boolean =>
  !title.of &&
  !body &&
  !title.field &&
  !title.head.plural &&
  title.title !== '' &&
  (title.head.type === 'body' ||
    title.head.type === 'secretary' ||
    title.head.type === 'minister' ||
    LEADS.test(title.head.singular));

function withBody(use: TitleUse, chunks: readonly (readonly Chunk[])[]): TitleUse {
  const { sentence, start } = use.title;
  const own = chunks[sentence] ?? [];
  const at = own.findIndex((chunk) => chunk.kind === 'title' && chunk.start === start);
  if (at < 0) return use;
  const found = ofTwo(own, at, sentence, chunks) ?? byPossessive(own, at, sentence, chunks);
  if (!found) return use;
  const countries = countriesOfBody(chunks[found.sentence] ?? [], found.index, found.body);
  return { ...use, body: { ...found.body, countries } };
}

/** Index of what stands before a title and the words that only say when or how it is held. */
function before(own: readonly Chunk[], at: number): number {
  let back = at - 1;
  // "the bank's deputy chairman and CEO": the second of a row.
  if (isWord(own[back], 'and') && own[back - 1]?.kind === 'title') back -= 2;
  while (isWord(own[back], 'acting', 'former', 'new', 'then', 'own', 'outgoing', 'current', 'first', 'late', 'and'))
    back--;
  return back;
}

function byPossessive(
  own: readonly Chunk[],
  at: number,
  sentence: number,
  chunks: readonly (readonly Chunk[])[],
): Named | null {
  const back = before(own, at);
  if (isWord(own[back], 'its', 'whose')) return ofIts(own, back, sentence, chunks);
  if (!isWord(own[back], "'s", "'")) return null;
  const noun = own[back - 1];
  const key =
    noun?.kind === 'word'
      ? noun.key
      : noun?.kind === 'thing' && noun.words.length === 1
        ? (noun.words[0] ?? '').toLowerCase()
        : '';
  if (!key || !(isOwner(key) || FIRMS.test(key))) return null;
  const adjective = own[back - 2];
  const state: Iso2 | null = adjective?.kind === 'country' ? adjective.iso2 : null;
  if (!state && !isWord(adjective, 'the', 'this', 'that')) return null;
  for (let turn = sentence; turn >= Math.max(0, sentence - BACK); turn--) {
    const fitting = bodiesIn(chunks, turn, turn === sentence ? back - 1 : undefined).filter(({ body, index }) => {
      if (state && !countriesOfBody(chunks[turn] ?? [], index, body).includes(state)) return false;
      return FIRMS.test(key) ? body.body === 'company' || isCalled(body, key) : isCalled(body, key);
    });
    const last = fitting.at(-1);
    if (last) return last;
  }
  return null;
}

/** Whether a body has a noun among the words of its name. */
const isCalled = ({ name }: BodyChunk, noun: string): boolean =>
  name
    .toLowerCase()
    .split(/[\s-]+/)
    .includes(noun);

/** "the Court, whose registrar, N, …", "Frontex is given an office, its director, N, said", "Its president, N, …". */
function ofIts(
  own: readonly Chunk[],
  back: number,
  sentence: number,
  chunks: readonly (readonly Chunk[])[],
): Named | null {
  const here = bodiesIn(chunks, sentence, back).filter(({ index }) => !isWord(own[index + 1], "'s", "'"));
  const last = here.at(-1);
  if (last) {
    // "the bank in Ghana and its president": of whichever is named last.
    const states = own.slice(last.index + 1, back).some((chunk) => chunk.kind === 'country' && chunk.form === 'name');
    return states && !isWord(own[last.index + 1], 'of', 'in', '(') ? null : last;
  }
  if (own.slice(0, back).some((chunk) => chunk.kind === 'country' || chunk.kind === 'name')) return null;
  const earlier = chunks[sentence - 1] ?? [];
  const [first] = bodiesIn(chunks, sentence - 1, undefined);
  if (!first) return null;
  const states = earlier.slice(0, first.index).some((chunk, index) => {
    // "The Bulgarian Energy Ministry": its own.
    const own = chunk.kind === 'country' && chunk.form === 'adjective' && index === first.index - 1;
    return chunk.kind === 'country' && !own && !isWord(earlier[index + 1], "'s", "'");
  });
  return states ? null : first;
}

/** "director general of the latter": of two bodies named before. */
function ofTwo(
  own: readonly Chunk[],
  at: number,
  sentence: number,
  chunks: readonly (readonly Chunk[])[],
): Named | null {
  const the = isWord(own[at + 1], 'of', 'for') && isWord(own[at + 2], 'the') ? own[at + 3] : undefined;
  const owned = isWord(own[at - 1], "'s") ? own[at - 2] : undefined;
  const word = isWord(the, 'latter', 'former', 'one', 'other')
    ? the
    : isWord(owned, 'latter', 'former')
      ? owned
      : undefined;
  if (word?.kind !== 'word') return null;
  for (let turn = sentence; turn >= Math.max(0, sentence - 1); turn--) {
    const all = bodiesIn(chunks, turn, turn === sentence ? at : undefined);
    const apart = all.filter(({ body }, index) => all.findIndex((other) => other.body.name === body.name) === index);
    if (word.key === 'latter' && apart.length) return apart.at(-1) ?? null;
    if (apart.length > 1) return (/^(?:former|one)$/.test(word.key) ? apart.at(-2) : apart.at(-1)) ?? null;
  }
  return null;
}

/** Bodies that a sentence names before an index, those of titles among them. */
function bodiesIn(chunks: readonly (readonly Chunk[])[], sentence: number, end: number | undefined): Named[] {
  return (chunks[sentence] ?? []).slice(0, end).flatMap((chunk, index): Named | [] => {
    const body = chunk.kind === 'body' ? chunk : chunk.kind === 'title' ? chunk.of : null;
    return body && !body.plural && body.body !== 'government' && body.body !== 'ministry'
      ? { body, sentence, index }
      : [];
  });
}
