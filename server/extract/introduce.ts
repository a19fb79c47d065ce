/** Finds in a sentence which titles belong to which names: before, after, in brackets, in a clause, by counterpart. */
import type { Iso2 } from '../model/factsheet.ts';
import type { Chunk, HonorificChunk, NameChunk } from './chunks.ts';
import { groupAt, isWord, nationBefore, skipLead, type TitleGroup } from './groups.ts';
import type { Introduction, TitleUse } from './introductions.ts';
import type { Lexicon } from './lexicon.ts';

interface Open {
  name: NameChunk;
  honorifics: HonorificChunk[];
  titles: TitleUse[];
  country: Iso2 | null;
  cue: boolean;
  counterpart: Introduction['counterpart'];
  same: Introduction['same'];
}

/** Longest clause that is searched for "is the Minister of …", in chunks. */
const CLAUSE = 24;

/** The introductions of a sentence, in the order of their names. Names of which nothing is said are among them, bare. */
export function introduce(chunks: readonly Chunk[], lexicon: Lexicon): Introduction[] {
  const open = new Map<number, Open>();
  const at = (index: number): Open | null => {
    const name = chunks[index];
    if (name?.kind !== 'name') return null;
    let entry = open.get(index);
    if (!entry) {
      entry = { name, honorifics: [], titles: [], country: null, cue: false, counterpart: null, same: null };
      open.set(index, entry);
    }
    return entry;
  };
  const taken = new Set<number>();
  chunks.forEach((chunk, index) => {
    if (chunk.kind === 'name') {
      const entry = at(index);
      honorificsBefore(chunks, index, entry);
      if (entry) entry.country = possessor(chunks, index);
      afterName(chunks, index, at, taken, lexicon);
    }
  });
  for (let index = 0; index < chunks.length; index++) {
    if (chunks[index]?.kind === 'title' && !taken.has(index)) index = beforeName(chunks, index, at, taken) - 1;
    else if (isCounterpart(chunks, index, lexicon)) counterpartOf(chunks, index, at);
  }
  return [...open.entries()]
    .sort((a, b) => a[0] - b[0])
    .map(([, entry]) => ({
      ...entry,
      honorificCountry: entry.honorifics.find((each) => each.country)?.country ?? null,
    }));
}

/** "Estonia's Lauri Läänemets said": the country of whoever is shown to be a person otherwise. */
function possessor(chunks: readonly Chunk[], index: number): Iso2 | null {
  const country = chunks[index - 2];
  return isWord(chunks[index - 1], "'s", "'") && country?.kind === 'country' ? country.iso2 : null;
}

function honorificsBefore(chunks: readonly Chunk[], index: number, entry: Open | null): void {
  for (let at = index - 1; entry; at--) {
    const chunk = chunks[at];
    if (chunk?.kind !== 'honorific') break;
    entry.honorifics.unshift(chunk);
    entry.cue = true;
  }
}

type Find = (index: number) => Open | null;

/** "Interior Minister Sar Kheng", "the Lao education minister, …", "Ministers A of X and B of Y"; gives the index to go on from. */
function beforeName(chunks: readonly Chunk[], index: number, at: Find, taken: Set<number>): number {
  const group = groupAt(chunks, index, 'before');
  if (!group) return index + 1;
  let next = group.to;
  const plural = group.uses.every((use) => use.title.head.plural);
  if (isWord(chunks[next], ',', ':') && (group.definite || plural || isSetOff(chunks, group))) next++;
  if (isWord(chunks[next], '–', '—', '-')) next++;
  const first = nameAfterHonorifics(chunks, next);
  if (first === null) return group.to;
  if (next > group.to && !plural && isOpenList(chunks, group, first)) return group.to;
  for (let each = index; each < group.to; each++) taken.add(each);
  if (!plural) {
    at(first)?.titles.push(...group.uses);
    return first;
  }
  // A plural title is shared by the names that follow.
  const countries = nationBefore(chunks, index).countries;
  const number = NUMBERS.get((chunks[group.from - 1] as { key?: string } | undefined)?.key ?? '') ?? 0;
  const names = number ? listedNames(chunks, first, number) : namesInRow(chunks, first);
  names.forEach((name, order) => {
    const entry = at(name);
    const country =
      (countries.length === names.length ? countries[order] : countries.length === 1 ? countries[0] : null) ?? null;
    entry?.titles.push(...group.uses.map((use) => ({ ...use, how: 'shared' as const, country })));
  });
  return first;
}

/** "Foreign Minister, Gedu Andargachew on Wednesday …": a title that no name stands before, set off from a full name. */
function isSetOff(chunks: readonly Chunk[], group: TitleGroup): boolean {
  const before = chunks[group.from - 1];
  const name = chunks[nameAfterHonorifics(chunks, group.to + 1) ?? -1];
  return (
    name?.kind === 'name' &&
    name.words.length > 1 &&
    before?.kind !== 'name' &&
    !isWord(before, ',', 'of', 'as', 'by', 'a', 'an', 'no')
  );
}

/** "…, Minister of Public Security, Sar Kheng and …": the title belongs to the name before it, so the next one is another. */
const isOpenList = (chunks: readonly Chunk[], group: TitleGroup, name: number): boolean =>
  isWord(chunks[group.from - 1], ',') &&
  chunks[group.from - 2]?.kind === 'name' &&
  isWord(chunks[name + 1], 'and', ',');

const NUMBERS = new Map([
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
]);

/** As many names as were announced ("Two Deputy Prime Ministers, A, who is …, and B, …"), each at the head of a part of the list. */
function listedNames(chunks: readonly Chunk[], first: number, number: number): number[] {
  const names = [first];
  for (let index = first + 1; index < chunks.length && names.length < number; index++) {
    if (!isWord(chunks[index], 'and', ',', ';')) continue;
    const name = nameAfterHonorifics(chunks, index + 1);
    if (name !== null && !names.includes(name)) names.push(name);
  }
  return names;
}

function nameAfterHonorifics(chunks: readonly Chunk[], from: number): number | null {
  let index = from;
  while (chunks[index]?.kind === 'honorific') index++;
  return chunks[index]?.kind === 'name' ? index : null;
}

/** Names in a list, each with an apposition of its own or none: "A of X and B of Y", "A, who is …, and B, Minister of …". */
function namesInRow(chunks: readonly Chunk[], first: number): number[] {
  const names = [first];
  for (let index = first + 1; index < chunks.length && names.length < 12; index++) {
    const chunk = chunks[index];
    if (isWord(chunk, '(') && isWord(chunks[index + 2], ')')) {
      index += 2;
      continue;
    }
    if (isWord(chunk, 'and', ',') || (isWord(chunk, 'of', 'from') && chunks[index + 1]?.kind === 'country')) {
      const next = nameAfterHonorifics(chunks, isWord(chunks[index + 1], 'and') ? index + 2 : index + 1);
      if (next !== null && isWord(chunk, 'and', ',')) {
        names.push(next);
        index = next;
      }
    } else if (names.length === 1 && chunk?.kind === 'word' && !/^[\p{L},]/u.test(chunk.key)) break;
    else if (names.length > 1 && !isWord(chunk, ',') && chunk?.kind !== 'country') break;
    else if (names.length === 1 && chunk?.kind === 'word' && !isWord(chunks[first + 1], ',', 'and', 'of')) break;
  }
  return names;
}

/** Everything that may follow a name: country, brackets, apposition, relative clause, "is …", "has been named …". */
function afterName(chunks: readonly Chunk[], index: number, at: Find, taken: Set<number>, lexicon: Lexicon): void {
  const entry = at(index);
  if (!entry) return;
  let next = index + 1;
  if (isWord(chunks[next], 'of', 'from') && chunks[skipThe(chunks, next + 1)]?.kind === 'country') {
    const country = chunks[skipThe(chunks, next + 1)];
    if (country?.kind === 'country' && country.form === 'name') {
      entry.country = country.iso2;
      next = skipThe(chunks, next + 1) + 1;
    }
  }
  const bracketed = chunks[next + 1];
  if (isWord(chunks[next], '(') && bracketed?.kind === 'country' && isWord(chunks[next + 2], ')')) {
    entry.country = bracketed.iso2;
    next += 3;
  }
  if (chunks[next]?.kind === 'word' && lexicon.speech.has((chunks[next] as { key: string }).key)) entry.cue = true;
  if (isWord(chunks[next], '(', ',', '–', '—')) {
    let inner = next + 1;
    while (
      isWord(
        chunks[inner],
        'until',
        'now',
        'recently',
        'currently',
        'formerly',
        'previously',
        'himself',
        'herself',
        'as',
        'at',
        'time',
        'the',
        'once',
        'aged',
      ) &&
      !/^(?:title|country|body)$/.test(chunks[inner]?.kind ?? '')
    )
      inner++;
    if (isWord(chunks[inner], 'each', 'both', 'all', 'respectively')) eachOf(chunks, index, inner, at, taken);
    else if (isWord(chunks[inner], 'who', 'whose')) clause(chunks, inner + 1, entry, taken, lexicon);
    else apposition(chunks, index, inner, at, taken);
  } else if (isWord(chunks[next], 'who')) clause(chunks, next + 1, entry, taken, lexicon);
  if (holds(chunks[next], lexicon)) clause(chunks, next, entry, taken, lexicon);
  else afterComma(chunks, next, entry, taken, lexicon);
}

const skipThe = (chunks: readonly Chunk[], index: number): number => (isWord(chunks[index], 'the') ? index + 1 : index);

const holds = (chunk: Chunk | undefined, lexicon: Lexicon): boolean =>
  chunk?.kind === 'word' &&
  (lexicon.holding.has(chunk.key) || chunk.key === 'has' || chunk.key === 'had' || chunk.key === 'have');

/** "N, Minister of X": not where the titles lead on to the next name ("N, Minister Y and …"). */
function apposition(chunks: readonly Chunk[], index: number, from: number, at: Find, taken: Set<number>): void {
  const group = groupAt(chunks, from, 'after') ?? afterJoin(chunks, from);
  if (!group) return;
  let { uses, to } = group;
  const next = nameAfterHonorifics(chunks, group.to);
  if (next !== null) {
    // The titles run into another name: what stands after the last join is that name's.
    if (uses.length < 2 || at(index)?.titles.length || titledBefore(chunks, index)) return;
    uses = uses.slice(0, group.split);
    to = group.starts[group.split] ?? to;
  }
  for (let each = from; each < to; each++) taken.add(each);
  const names = [index];
  if (uses.some((use) => use.title.head.plural)) names.unshift(...namesBefore(chunks, index));
  const countries = uses[0]?.title.countries ?? [];
  const before = nationBefore(chunks, skipLead(chunks, from)).countries;
  names.forEach((name, order) => {
    const country =
      countries.length === names.length ? countries[order] : before.length === names.length ? before[order] : null;
    at(name)?.titles.push(...uses.map((use) => (country ? { ...use, country } : use)));
  });
}

/** "N, a commissioner general and Deputy Chief of …": a description that is no office, joined to one that is. */
function afterJoin(chunks: readonly Chunk[], from: number): TitleGroup | null {
  if (!isWord(chunks[from], 'a', 'an')) return null;
  for (let index = from + 1; index < from + 6; index++) {
    if (isWord(chunks[index], 'and')) return groupAt(chunks, index + 1, 'after');
    if (chunks[index]?.kind !== 'word' || isWord(chunks[index], ',', 'who', 'of')) return null;
  }
  return null;
}

const titledBefore = (chunks: readonly Chunk[], index: number): boolean => {
  let before = index - 1;
  while (chunks[before]?.kind === 'honorific') before--;
  return chunks[before]?.kind === 'title';
};

/** Names that stand before one in a list: "A and B, Deputy Prime Ministers of …". */
function namesBefore(chunks: readonly Chunk[], index: number): number[] {
  const names: number[] = [];
  for (let at = index - 1; at >= 0 && names.length < 12; at--) {
    const chunk = chunks[at];
    if (chunk?.kind === 'name') names.unshift(at);
    else if (chunk?.kind !== 'honorific' && !isWord(chunk, 'and', ',', '&')) break;
  }
  return names;
}

/** "A and B, each of them Deputy Prime Minister and Minister of Interior". */
function eachOf(chunks: readonly Chunk[], index: number, from: number, at: Find, taken: Set<number>): void {
  let start = from + 1;
  while (isWord(chunks[start], 'of', 'them', 'whom', 'a', 'is', 'are', 'being', 'the')) start++;
  const group = groupAt(chunks, start, 'after');
  if (!group) return;
  for (let each = start; each < group.to; each++) taken.add(each);
  for (const name of [...namesBefore(chunks, index), index]) at(name)?.titles.push(...group.uses);
}

/** "who is …", "who besides being … is …", "was appointed …": every title that such a verb leads to, up to the clause's end. */
function clause(chunks: readonly Chunk[], from: number, entry: Open, taken: Set<number>, lexicon: Lexicon): void {
  let verb = false;
  for (let index = from; index < chunks.length && index - from < CLAUSE; index++) {
    const chunk = chunks[index];
    if (isWord(chunk, 'holds', 'held') && isWord(chunks[index + 1], 'the') && isWord(chunks[index + 2], 'same')) {
      entry.same = { at: chunk?.start ?? 0, country: countryWithin(chunks, index + 3) };
      return;
    }
    if (isWord(chunk, 'chairs', 'heads', 'leads', 'directs', 'commands', 'runs') && leads(chunks, index, entry)) return;
    if (holds(chunk, lexicon) || isWord(chunk, 'both', 'also', 'as', 'of', 'post', 'position')) {
      if (holds(chunk, lexicon) || isWord(chunk, 'post', 'position')) verb = true;
      const group = verb ? groupAt(chunks, index + 1, 'clause') : null;
      if (group && nameAfterHonorifics(chunks, group.to) === null && !taken.has(group.to - 1)) {
        for (let each = index + 1; each < group.to; each++) taken.add(each);
        entry.titles.push(...group.uses);
        index = group.to - 1;
        verb = false;
      }
    } else if (chunk?.kind === 'name' || chunk?.kind === 'title') return;
    else if (chunk?.kind === 'word' && /^[;:.]$/.test(chunk.key)) return;
    else if (isWord(chunk, ',') && !isWord(chunks[index + 1], 'besides', 'on', 'and')) return;
  }
}

/** "who chairs the Council of …": an office said by a verb, with a body as its object. */
function leads(chunks: readonly Chunk[], index: number, entry: Open): boolean {
  const verb = chunks[index];
  let at = index + 1;
  while (at < index + 5 && chunks[at]?.kind === 'word' && !isWord(chunks[at], ',', '.')) at++;
  if (chunks[at]?.kind === 'thing') at++;
  while (at < index + 7 && isWord(chunks[at], 'of', 'the')) at++;
  const body = chunks[at];
  if (verb?.kind !== 'word' || body?.kind !== 'body') return false;
  const range = { start: verb.start, end: body.end };
  const singular = verb.key.replace(/s$/, '');
  entry.titles.push({
    title: {
      kind: 'title',
      ...range,
      sentence: verb.sentence,
      head: { type: 'body', singular, plural: false },
      title: '',
      titleSpan: range,
      field: null,
      fieldText: null,
      countries: [],
      of: body,
      deputy: false,
      former: false,
    },
    text: '',
    country: null,
    body: null,
    range,
    how: 'clause',
  });
  return true;
}

/** "N, …, has been named acting Minister": the main verb after what stands between commas. */
function afterComma(chunks: readonly Chunk[], from: number, entry: Open, taken: Set<number>, lexicon: Lexicon): void {
  if (!isWord(chunks[from], ',')) return;
  for (let index = from + 1; index < chunks.length && index - from < CLAUSE; index++) {
    if (chunks[index]?.kind === 'name' || isWord(chunks[index], ';', ':', '.')) return;
    if (isWord(chunks[index], ',')) {
      if (isWord(chunks[index + 1], 'has', 'had', 'was', 'is', 'became'))
        clause(chunks, index + 1, entry, taken, lexicon);
      return;
    }
  }
}

function countryWithin(chunks: readonly Chunk[], from: number): Iso2 | null {
  for (const chunk of chunks.slice(from, from + 6)) if (chunk.kind === 'country') return chunk.iso2;
  return null;
}

const isCounterpart = (chunks: readonly Chunk[], index: number, lexicon: Lexicon): boolean => {
  const chunk = chunks[index];
  if (chunk?.kind !== 'word') return false;
  const node = lexicon.counterparts.next.get(chunk.key);
  if (node?.value) return true;
  const next = chunks[index + 1];
  return node !== undefined && next?.kind === 'word' && node.next.get(next.key)?.value === true;
};

/** "his Lao counterpart X", "her counterpart from Laos, X", "X, his Lao counterpart". */
function counterpartOf(chunks: readonly Chunk[], index: number, at: Find): void {
  let next = isWord(chunks[index], 'opposite') ? index + 2 : index + 1;
  let country = nationBefore(chunks, index).countries[0] ?? null;
  if (isWord(chunks[next], 'from', 'in', 'of', 'for')) {
    const named = chunks[skipThe(chunks, next + 1)];
    if (named?.kind === 'country') {
      country = named.iso2;
      next = skipThe(chunks, next + 1) + 1;
    }
  }
  const counterpart = { at: chunks[index]?.start ?? 0, country };
  if (isWord(chunks[next], ',')) next++;
  const group = groupAt(chunks, next, 'before');
  const name = nameAfterHonorifics(chunks, group?.to ?? next);
  const entry = name === null ? null : at(name);
  if (entry) {
    entry.counterpart = counterpart;
    entry.country ??= country;
    entry.cue = true;
    return;
  }
  const before = nationBefore(chunks, index).from - 1;
  const earlier = isWord(chunks[before], 'his', 'her', 'their') ? before - 1 : before;
  if (!isWord(chunks[earlier], ',')) return;
  const named = at(earlier - 1);
  if (named) {
    named.counterpart = counterpart;
    named.country ??= country;
    named.cue = true;
  }
}
