/**
 * Bodies that only the words beside them tell: "the Italian firm X", "X, the Romanian grid operator", "chief executive of X",
 * "X chief executive N". Once told so, the name is a body's wherever the document has it.
 */
import type { Iso2 } from '../../model/factsheet.ts';
import type { OrganizationKind } from '../../model/ontology.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { keyOf } from '../words/looks.ts';
import { letteredFirms, lettersBeside } from './acronym-firms.ts';
import { bodyOfLetters } from './acting-letters.ts';
import { calledBehind, isHouse, isPeerOfBody, isRivalOfFirm, namedAmong } from './called-behind.ts';
import type { BodyChunk, Chunk, TitleChunk } from './chunks.ts';
import {
  doesWork,
  firmsOfPeople,
  isBodyOfPeople,
  isHeldOf,
  isNameable,
  isOwnedAmongFirms,
  isPartyOf,
  isRepresented,
  isRunBy,
  isTrade,
  isUnitOfFirm,
  kindOfPartner,
  LISTED,
  leadBy,
  lettersOfTown,
  nounOfLetters,
  ownedAfter,
  rowFrom,
  stateBehind,
  worksAs,
} from './firm-cues.ts';
import { EITHER, KINDS, NEVER_ELSE, NOT_BEFORE } from './firm-words.ts';
import { isWord } from './groups.ts';

const REACH = 7;
interface Firm {
  readonly kind: OrganizationKind;
  readonly country: Iso2 | null;
  /** Whether the state or the part of the world behind it is part of its name: "Alpha Uganda", "Alpha Europe". */
  readonly branch?: boolean;
  /** Whether the word behind it is part of its name: "the Alpha hospital". */
  readonly house?: boolean;
}

/** The chunks of all sentences, with names that are told to be a body's made bodies. */
export function withFirms(
  sentences: readonly (readonly Chunk[])[],
  text: string,
  lexicon: Lexicon,
): readonly (readonly Chunk[])[] {
  const firms = new Map<string, Firm>();
  const tell = (chunk: Chunk | undefined, firm: Firm) => {
    if (!isNameable(chunk)) return;
    const key = nameKey(chunk, text);
    const known = firms.get(key);
    if (!known || (!known.country && firm.country)) firms.set(key, firm);
  };
  for (const chunks of sentences)
    for (const { index, country } of letteredFirms(chunks)) tell(chunks[index], { kind: 'company', country });
  for (const chunks of sentences)
    for (let index = 0; index < chunks.length; index++)
      tellBeside(chunks, index, chunks[index] as Chunk, lexicon, tell, text);
  if (!firms.size) return sentences;
  return sentences.map((chunks) =>
    chunks.some((chunk) => isNameable(chunk) && firms.has(nameKey(chunk, text)))
      ? converted(chunks, text, firms)
      : chunks,
  );
}

type Tell = (chunk: Chunk | undefined, firm: Firm) => void;

const isSeat = (text: string, { end }: Chunk): boolean => text.startsWith('-based', end - 6);

function tellBeside(
  chunks: readonly Chunk[],
  index: number,
  chunk: Chunk,
  lexicon: Lexicon,
  tell: Tell,
  text: string,
): void {
  for (const at of firmsOfPeople(chunks, index)) tell(chunks[at], { kind: 'company', country: null });
  if (isBodyOfPeople(chunks, index)) tell(chunk, { kind: 'ngo', country: null });
  const among = chunk.kind === 'word' || index === 0 ? namedAmong(chunks, index) : null;
  const noun = nounOfLetters(chunks, index);
  if (noun) {
    // "the Tunisian employment agency (ANETI)".
    if (lexicon.firms.has(noun))
      tell(chunk, { kind: KINDS[noun] ?? 'company', country: countryBefore(chunks, index - 2) });
  } else if (among) {
    for (const at of among.names) tell(chunks[at], { kind: among.kind, country: null });
  } else if (chunk.kind === 'word' && lexicon.firms.has(chunk.key)) {
    const firm = { kind: KINDS[chunk.key] ?? 'company', country: countryBefore(chunks, index) };
    // "the Italian firm X"
    if (!NOT_BEFORE.test(chunk.key) && !titled(chunks, index + 1)) tell(chunks[index + 1], firm);
    // "by a private company, X."
    if (
      /^(?:company|firm)$/.test(chunk.key) &&
      isWord(chunks[index + 1], ',') &&
      chunks[index + 2]?.kind === 'name' &&
      isWord(chunks[index + 3], '.', ';') &&
      isWord(chunks[index - 2], 'a', 'an')
    )
      tell(chunks[index + 2], firm);
    // "the state utility, X, would have to buy"
    if (
      isWord(chunks[index + 1], ',') &&
      isWord(chunks[index + 3], ',') &&
      chunks[index + 2]?.kind === 'name' &&
      leadBy(chunks, index)
    )
      tell(chunks[index + 2], firm);
    if (LISTED.test(chunk.key))
      for (const at of rowFrom(chunks, index + 1)) tell(chunks[at], { ...firm, country: null });
    const named = apposed(chunks, index, chunk.key);
    // "Alpha Uganda, the operator": called by where it is.
    const place = named === null ? undefined : chunks[named];
    const branch = place?.kind === 'place' || (place?.kind === 'country' && place.form === 'name') ? place : null;
    const owner = branch && chunks[(named ?? 0) - 1];
    if (branch && owner && owner.end + 1 === branch.start)
      tell(owner, { ...firm, country: branch.kind === 'country' ? branch.iso2 : firm.country, branch: true });
    else if (named !== null) tell(chunks[named], firm);
    // "Alpha and Beta, the state companies": each of the two.
    const other =
      named !== null && LISTED.test(chunk.key) && isWord(chunks[named - 1], 'and') ? chunks[named - 2] : null;
    if (other) tell(other, { ...firm, country: null });
  } else if (chunk.kind === 'country' && isSeat(text, chunk) && chunks[index + 1]?.kind === 'name') {
    // "the Copenhagen-based Ramboll".
    tell(chunks[index + 1], { kind: 'company', country: chunk.iso2 });
  } else {
    const firm = chunk.kind === 'word' ? null : firmBeside(chunks, index);
    if (firm) tell(chunk, firm);
    else if (chunk.kind === 'title' && !chunk.of && lexicon.leadsFirm.has(chunk.head.singular))
      tellLed(chunks, index, chunk, tell);
    else if (chunk.kind === 'title' && isHeldOf(chunks, index, chunk))
      tell(chunks[index - 2], { kind: 'company', country: countryBefore(chunks, index - 2) });
  }
}

/** What the words right beside a chunk tell it to be: "the Alpha party", "Cape Town's ABC"; null where they tell nothing. */
function firmBeside(chunks: readonly Chunk[], index: number): Firm | null {
  const called = calledBehind(chunks, index);
  const house = isHouse(chunks[index + 1]);
  if (called) return titled(chunks, index) ? null : { kind: called, country: countryBefore(chunks, index), house };
  if (isPeerOfBody(chunks, index)) return { kind: 'agency', country: countryBefore(chunks, index) };
  if (isRivalOfFirm(chunks, index)) return { kind: 'company', country: countryBefore(chunks, index - 1) };
  const beside = lettersBeside(chunks, index);
  if (beside) return { kind: beside, country: countryBefore(chunks, index) };
  const seat = lettersOfTown(chunks, index);
  if (seat) return { kind: 'other', country: seat };
  if (isTrade(chunks, index))
    return { kind: 'company', country: countryBefore(chunks, index - 1) ?? stateBehind(chunks, index) };
  if (isOwnedAmongFirms(chunks, index)) return { kind: 'company', country: countryBefore(chunks, index - 1) };
  if (isUnitOfFirm(chunks, index) || isRunBy(chunks, index) || isRepresented(chunks, index))
    return { kind: 'company', country: null };
  if (doesWork(chunks, index) || worksAs(chunks, index)) return { kind: 'other', country: null };
  const joined = kindOfPartner(chunks, index);
  if (joined) return { kind: joined, country: null };
  return isPartyOf(chunks, index) ? { kind: 'party', country: null } : bodyOfLetters(chunks, index);
}

/** The firm that a leader's title tells. */
function tellLed(chunks: readonly Chunk[], index: number, { head }: TitleChunk, tell: Tell): void {
  const to = ownedAfter(chunks, index + 1);
  if (to) tell(chunks[to], { kind: 'company', country: countryBefore(chunks, to) });
  // "N, CEO, X, and …": set off by commas on both sides.
  if (
    isWord(chunks[index + 1], ',') &&
    isWord(chunks[index - 1], ',', '(') &&
    chunks[index - 2]?.kind === 'name' &&
    chunks[index + 2]?.kind === 'name' &&
    isWord(chunks[index + 3], ',', ')', ';') &&
    /ceo|executive|managing/.test(head.singular)
  )
    tell(chunks[index + 2], { kind: 'company', country: null });
  // "X chief executive N", "X's chief executive, N"
  const before = isWord(chunks[index - 1], "'s", "'") ? index - 2 : index - 1;
  const strict = /ceo|chief|managing|^treasurer$/.test(head.singular);
  if (strict && (before === index - 2 ? true : chunks[index + 1]?.kind === 'name'))
    tell(chunks[before], {
      kind: head.singular === 'treasurer' ? 'party' : 'company',
      country: countryBefore(chunks, before),
    });
}

/** A name right before a title is a person's: "the firm X President N" aside. */
const titled = (chunks: readonly Chunk[], index: number): boolean => chunks[index - 2]?.kind === 'honorific';

/** "X, the Romanian grid operator": index of X for the last word of what is set beside it. */
function apposed(chunks: readonly Chunk[], index: number, key: string): number | null {
  if (!isEnd(chunks[index + 1])) return null;
  for (let at = index - 1; at > index - REACH && at > 0; at--) {
    const chunk = chunks[at];
    if (isWord(chunk, ',', '(', '—', '–')) {
      const first = chunks[at + 1];
      const article =
        isWord(first, 'the') ||
        ((!EITHER.test(key) || NEVER_ELSE.test(key)) && isWord(first, 'a', 'an', 'one', 'another')) ||
        first?.kind === 'country';
      return article ? at - 1 : null;
    }
    if (chunk?.kind !== 'word' && chunk?.kind !== 'country') return null;
    if (isWord(chunk, 'of', 'and', 'is', 'was', 'to', 'by')) return null;
  }
  return null;
}

const isEnd = (chunk: Chunk | undefined): boolean =>
  chunk === undefined ||
  // "X, a joint venture registered at", "X, an organization one of whose authors".
  isWord(chunk, 'registered', 'founded', 'established', 'headquartered', 'backed', 'run', 'one', 'whose', 'with') ||
  isWord(chunk, ',', '.', ';', ')', 'which', 'that', 'and', 'in', 'of', 'based', 'owned', 'for', '—', '–');

/** The country said among the words before an index: "Mexico's state oil firm", "the Emirati investor". */
function countryBefore(chunks: readonly Chunk[], index: number): Iso2 | null {
  for (let at = index - 1; at >= Math.max(0, index - REACH); at--) {
    const chunk = chunks[at];
    if (chunk?.kind === 'country') return chunk.iso2;
    if (chunk?.kind !== 'word' || isWord(chunk, ',', '.', 'the', 'a', 'an', 'of', 'and', 'by', 'with')) return null;
  }
  return null;
}

const nameKey = (chunk: Chunk, text: string): string => keyOf(text.slice(chunk.start, chunk.end));

/** The chunks of a sentence with bodies for names; a title takes the body after it: "chief executive of X". */
function converted(chunks: readonly Chunk[], text: string, firms: ReadonlyMap<string, Firm>): Chunk[] {
  const made: Chunk[] = [];
  let covered = 0;
  chunks.forEach((chunk, index) => {
    if (chunk.end <= covered) return;
    const firm = isNameable(chunk) ? firms.get(nameKey(chunk, text)) : undefined;
    if (!firm) {
      made.push(chunk);
      return;
    }
    // "Kenya Power", "Ethiopian Electric Power": the country is part of the name.
    const nation = made[made.length - 1];
    const owned =
      nation?.kind === 'country' &&
      nation.end + 1 === chunk.start &&
      (nation.form === 'name' || (isNameable(chunk) && chunk.words.length > 1));
    if (owned) made.pop();
    const behind = firm.branch ? chunks[index + 1] : undefined;
    if (behind && /^(?:place|country)$/.test(behind.kind) && chunk.end + 1 === behind.start) covered = behind.end;
    if (firm.house && isHouse(chunks[index + 1])) covered = (chunks[index + 1] as Chunk).end;
    const body = bodyOf(
      { ...chunk, start: owned ? nation.start : chunk.start, end: Math.max(chunk.end, covered) },
      text,
      owned ? { ...firm, country: firm.country ?? nation.iso2 } : firm,
    );
    const from = titleBefore(made);
    const title = made[from];
    if (title?.kind === 'title') {
      made.length = from;
      made.push(owning(title, body));
    } else made.push(body);
  });
  return made;
}

/** Index of a title that "of", "of the", "of Oman's" leads from to the end; -1 where none does. */
function titleBefore(chunks: readonly Chunk[]): number {
  let at = chunks.length - 1;
  // "coordinator of the NGO X", "chief executive of the Italian energy firm X".
  for (let turn = 0; turn < 3 && isPlain(chunks[at]); turn++) at--;
  if (isWord(chunks[at], "'s", "'") && chunks[at - 1]?.kind === 'country') at -= 2;
  else if (chunks[at]?.kind === 'country') at--;
  if (isWord(chunks[at], 'the')) at--;
  if (!isWord(chunks[at], 'of', 'at') && !(at === chunks.length - 1 && isWord(chunks[at], ','))) return -1;
  const title = chunks[at - 1];
  const leads = title?.kind === 'title' && (title.head.type === 'body' || title.head.singular === 'chief executive');
  return leads && !title.of ? at - 1 : -1;
}

/** A word in lower case that says what is named: neither a little word nor a mark. */
const isPlain = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'word' &&
  /^[\p{Ll}-]{3,}$/u.test(chunk.key) &&
  !isWord(chunk, 'the', 'and', 'for', 'its', 'his', 'her');

const owning = (title: TitleChunk, body: BodyChunk): TitleChunk => ({ ...title, end: body.end, of: body });

const bodyOf = (chunk: Chunk, text: string, firm: Firm): BodyChunk => ({
  kind: 'body',
  body: firm.kind,
  start: chunk.start,
  end: chunk.end,
  reach: chunk.end,
  sentence: chunk.sentence,
  name: text.slice(chunk.start, chunk.end).replace(/\s+/g, ' '),
  field: null,
  countries: firm.country ? [firm.country] : [],
  acronym: null,
  plural: false,
});
