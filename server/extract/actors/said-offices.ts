/** Offices that are not said by their title: "who presides over the Commission", "X (Foreign Affairs)", "in charge of energy". */
import type { BodyChunk, Chunk } from '../chunks/chunks.ts';
import { groupAt, isWord } from '../chunks/groups.ts';
import type { Range } from '../draft.ts';
import type { Lexicon, OfficeType } from '../words/lexicon.ts';
import type { Open } from './open-introductions.ts';

/** A verb that says that somebody leads a body. */
export const isLeading = (chunk: Chunk | undefined): boolean =>
  isWord(
    chunk,
    'presided',
    'headed',
    'led',
    'chaired',
    'ran',
    'directed',
    'chairs',
    'heads',
    'leads',
    'directs',
    'commands',
    'runs',
    'presides',
    'governs',
    'manages',
    'oversees',
    'steers',
    'co-chairs',
  );

/** "who took over the Ministry of Defence", "who took charge of it": a ministry, for a company may be bought. */
export function takesOver(chunks: readonly Chunk[], index: number): boolean {
  if (!isWord(chunks[index], 'took', 'takes') || !isWord(chunks[index + 1], 'over', 'charge')) return false;
  for (let at = index + 2; at < index + 7; at++) {
    const chunk = chunks[at];
    if (chunk?.kind === 'body') return chunk.body === 'ministry';
    if (chunk?.kind !== 'country' && !isWord(chunk, 'of', 'the', "'s", 'at')) return false;
  }
  return false;
}

/** "who chairs the Council of …", "who presides over the Commission": an office said by a verb, with a body as its object. */
export function leads(chunks: readonly Chunk[], index: number, entry: Open): boolean {
  const verb = chunks[index];
  let at = index + 1;
  while (at < index + 5 && chunks[at]?.kind === 'word' && !isWord(chunks[at], ',', '.')) at++;
  if (chunks[at]?.kind === 'thing') at++;
  // "who heads Brazil's Ministry of Environment".
  if (chunks[at]?.kind === 'country' && isWord(chunks[at + 1], "'s", "'")) at += 2;
  while (at < index + 7 && isWord(chunks[at], 'of', 'the')) at++;
  // "who heads the Surinamese Ministry of Defence".
  const people = chunks[at];
  if (people?.kind === 'country' && people.form === 'adjective' && chunks[at + 1]?.kind === 'body') {
    entry.country ??= people.iso2;
    at++;
  }
  const body = chunks[at];
  // "who presides over the Marshall Islands".
  if (
    verb?.kind === 'word' &&
    body?.kind === 'country' &&
    body.form === 'name' &&
    isWord(verb, 'presides', 'governs')
  ) {
    give(entry, { start: verb.start, end: body.end }, verb.sentence, verb.key.replace(/s$/, ''), 'state', null, null);
    entry.country ??= body.iso2;
    return true;
  }
  if (verb?.kind !== 'word' || body?.kind !== 'body') return false;
  // "who runs Etihad Rail as chief executive".
  const group = isWord(chunks[at + 1], 'as') ? groupAt(chunks, at + 2, 'clause') : null;
  if (group) {
    entry.titles.push(...group.uses.map((use) => (use.title.of || use.body ? use : { ...use, body })));
    return true;
  }
  give(entry, { start: verb.start, end: body.end }, verb.sentence, verb.key.replace(/s$/, ''), 'body', null, body);
  return true;
}

/**
 * "who commands Bolivia's anti-drug police", "who leads its Pacific branch", "who speaks for the Hoteliers' Union": an office
 * said by a verb, with a part of a body, or a body that somebody speaks for, as its object; `from` is right after "who".
 */
export function leadsPart(chunks: readonly Chunk[], from: number, entry: Open): boolean {
  const at = isWord(chunks[from], 'now', 'currently', 'also') ? from + 1 : from;
  const verb = chunks[at];
  if (verb?.kind !== 'word') return false;
  if (isWord(verb, 'represents') || (isWord(verb, 'speaks') && isWord(chunks[at + 1], 'for'))) {
    const first = isWord(verb, 'speaks') ? at + 2 : at + 1;
    const body = chunks[isWord(chunks[first], 'the') ? first + 1 : first];
    if (body?.kind !== 'body' || body.plural) return false;
    give(entry, { start: verb.start, end: body.end }, verb.sentence, verb.key, 'body', null, body);
    return true;
  }
  if (!isLeading(verb)) return false;
  for (let to = at + 1; to < at + MOST_PART; to++) {
    const chunk = chunks[to];
    const noun =
      chunk?.kind === 'thing' ? (chunk.words.at(-1) ?? '').toLowerCase() : chunk?.kind === 'word' ? chunk.key : '';
    // "the Group", "the country's police", not "the Group's talks".
    if (to > at + 1 && PARTS.has(noun) && !isWord(chunks[to + 1], "'s", "'", '-', 'of')) {
      for (const part of chunks.slice(at + 1, to)) if (part.kind === 'country') entry.country ??= part.iso2;
      if (chunk) give(entry, { start: verb.start, end: chunk.end }, verb.sentence, verb.key, 'body', null, null);
      return true;
    }
    if (!chunk || /^(?:title|honorific)$/.test(chunk.kind)) return false;
    if (isWord(chunk, ',', '.', ';', 'and', 'in', 'on', 'for', 'with', 'to', 'of', 'at', 'talks')) return false;
  }
  return false;
}
const MOST_PART = 8;
/** What somebody is put in charge of for good: no talks, no delegation. */
const PARTS = new Set(
  `police branch region department division unit office secretariat directorate section desk force forces group committee commission
   bureau service agency academy school institute centre center fleet squadron brigade hospital museum network programme program
   district province administration authority army navy treasury ministry inspectorate customs prosecution archive archives
   board mission embassy library port airport council court tribunal registry laboratory observatory regulator junta party movement
   alliance coalition union federation association faction`.split(/\s+/),
);

/** "who holds the petroleum portfolio", "who holds the portfolio of Environment", "who is responsible for energy"; `from` is right after "who". */
export function holdsField(chunks: readonly Chunk[], from: number, entry: Open, lexicon: Lexicon): boolean {
  const first = chunks[from];
  // "who looks after housing", "who is in charge of energy".
  const cares = first && from < chunks.length ? caresAt(chunks, from) : 0;
  const care = cares ? fieldAt(chunks, isWord(chunks[cares], 'the') ? cares + 1 : cares, lexicon) : null;
  if (first && care) {
    give(entry, { start: first.start, end: care.range.end }, entry.name.sentence, 'minister', 'minister', care, null);
    return true;
  }
  // "who also holds the finance portfolio".
  const verb = isWord(first, 'also', 'now', 'currently', 'still', 'concurrently') ? from + 1 : from;
  const holds = chunks[verb];
  if (!first || !holds || !isWord(holds, 'holds', 'held', 'has', 'keeps', 'kept', 'carries')) return false;
  let at = verb + 1;
  if (isWord(chunks[at], 'the', 'a')) at++;
  const noun = isWord(chunks[at], 'portfolio', 'portfolios', 'responsibility', 'charge');
  const field = fieldAt(chunks, noun ? skip(chunks, at + 1) : at, lexicon);
  if (!field || (!noun && !isWord(chunks[field.to], 'portfolio', 'portfolios'))) return false;
  const last = noun ? field.range.end : (chunks[field.to]?.end ?? field.range.end);
  // "who holds the fisheries portfolio in the Faroese government".
  const own = chunks[noun ? field.to + 2 : field.to + 3];
  const seat = noun ? field.to : field.to + 1;
  if (
    isWord(chunks[seat], 'in') &&
    isWord(chunks[seat + 1], 'the') &&
    own?.kind === 'country' &&
    isWord(chunks[seat + 3], 'government', 'cabinet')
  )
    entry.country ??= own.iso2;
  const start = noun && isWord(holds, 'holds', 'held') ? holds.start : (chunks[at]?.start ?? holds.start);
  give(entry, { start, end: last }, entry.name.sentence, 'minister', 'minister', field, null);
  return true;
}

/** Index after "looks after", "is in charge of", "is responsible for", "in Lima looks after"; 0 where none stands. */
function caresAt(chunks: readonly Chunk[], from: number): number {
  const at = isWord(chunks[from], 'in', 'at') && chunks[from + 1]?.kind === 'place' ? from + 2 : from;
  if (isWord(chunks[at], 'looks') && isWord(chunks[at + 1], 'after')) return at + 2;
  if (!isWord(chunks[at], 'is', 'was')) return 0;
  if (isWord(chunks[at + 1], 'in') && isWord(chunks[at + 2], 'charge') && isWord(chunks[at + 3], 'of')) return at + 4;
  return isWord(chunks[at + 1], 'responsible') && isWord(chunks[at + 2], 'for') ? at + 3 : 0;
}

const skip = (chunks: readonly Chunk[], from: number): number => {
  let at = from;
  while (isWord(chunks[at], 'of', 'for', 'the')) at++;
  return at;
};

/** "X (Foreign Affairs)": a field in brackets after a name; gives the index after it, else the one given. */
export function portfolio(chunks: readonly Chunk[], index: number, entry: Open, lexicon: Lexicon): number {
  if (!isWord(chunks[index], '(')) return index;
  const field = fieldAt(chunks, index + 1, lexicon);
  if (!field || !isWord(chunks[field.to], ')')) return index;
  // "Minister X (Science and Technology)": what the minister before the name is of.
  const title = chunks[chunks.indexOf(entry.name) - 1];
  const bare = title?.kind === 'title' && title.head.type === 'minister' && !title.field && !title.head.plural;
  // "Prime Minister X (Reform)": of a party, for the office is told.
  if (title?.kind === 'title' && !bare && !(title.head.type === 'minister' && title.head.plural)) return field.to + 1;
  const range = bare ? title.titleSpan : field.range;
  give(entry, range, entry.name.sentence, 'minister', 'minister', field, null);
  return field.to + 1;
}

/** "X, in charge of energy and infrastructure": whether such an office stands there. */
export function inCharge(chunks: readonly Chunk[], index: number, entry: Open, lexicon: Lexicon): boolean {
  const words =
    isWord(chunks[index], 'in') && isWord(chunks[index + 1], 'charge') && isWord(chunks[index + 2], 'of') ? 3 : 0;
  const from = words || (isWord(chunks[index], 'responsible') && isWord(chunks[index + 1], 'for') ? 2 : 0);
  const field = from ? fieldAt(chunks, index + from, lexicon) : null;
  const first = chunks[index];
  if (!field || !first) return false;
  give(entry, { start: first.start, end: field.range.end }, entry.name.sentence, 'minister', 'minister', field, null);
  return true;
}

interface Field {
  readonly to: number;
  readonly range: Range;
  readonly key: string;
  readonly text: string;
}

/** Words of government in a row: "energy and infrastructure", "Foreign Affairs". */
function fieldAt(chunks: readonly Chunk[], from: number, lexicon: Lexicon): Field | null {
  const words: string[] = [];
  const said: string[] = [];
  let to = from;
  let end = from;
  for (; to < from + 8; to++) {
    const chunk = chunks[to];
    if (chunk?.kind === 'word' && (lexicon.fields.has(chunk.key) || (to > from && isWord(chunk, 'and', ',', '&')))) {
      if (lexicon.fields.has(chunk.key)) {
        words.push(chunk.key);
        said.push(chunk.key);
        end = to + 1;
      } else if (chunk.key !== ',') said.push('and');
    } else if (chunk?.kind === 'name' && chunk.words.every((word) => lexicon.fields.has(word.toLowerCase()))) {
      words.push(...chunk.words.map((word) => word.toLowerCase()));
      said.push(...chunk.words);
      end = to + 1;
    } else if (chunk?.kind === 'thing' && chunk.words.every((word) => lexicon.fields.has(word.toLowerCase()))) {
      words.push(...chunk.words.map((word) => word.toLowerCase()));
      said.push(...chunk.words);
      end = to + 1;
    } else break;
  }
  const [first, last] = [chunks[from], chunks[end - 1]];
  if (!words.length || !first || !last) return null;
  const key = words.join(' ');
  while (said[said.length - 1] === 'and') said.pop();
  const text = said.map((word) => (word === 'and' ? word : word.charAt(0).toUpperCase() + word.slice(1))).join(' ');
  return { to: end, range: { start: first.start, end: last.end }, key: lexicon.sameField.get(key) ?? key, text };
}

function give(
  entry: Open,
  range: Range,
  sentence: number,
  singular: string,
  type: OfficeType,
  field: Field | null,
  of: BodyChunk | null,
): void {
  entry.titles.push({
    title: {
      kind: 'title',
      ...range,
      sentence,
      head: { type, singular, plural: false },
      title: '',
      titleSpan: range,
      field: field?.key ?? null,
      fieldText: field?.text ?? null,
      countries: [],
      of,
      deputy: false,
      former: false,
    },
    text: '',
    country: null,
    body: null,
    range,
    how: 'clause',
  });
}
