/** Which state a person or a ministry belongs to, where the text does not say it right beside the name. */

import type { Iso2 } from '../../model/factsheet.ts';
import type { BodyChunk, Chunk, TitleChunk } from '../chunks/chunks.ts';
import { isWord, nationBefore } from '../chunks/groups.ts';
import type { Draft } from '../draft.ts';
import { once } from '../once.ts';
import { tokenize } from '../text/tokens.ts';
import { lexicon } from '../words/lexicon.ts';
import { keyOf } from '../words/looks.ts';
import { longest } from '../words/trie.ts';
import { ownState } from './own-state.ts';
import { stateAround } from './state-around.ts';

/** A country said beside a field of government. */
export interface Said {
  readonly country: Iso2;
  readonly at: number;
  /** Said of the ministry itself, not of who leads it. */
  readonly body: boolean;
}

/** Fields that every state has: without a word of whose, the ministry is that of the place of the report. */
const EVERYWHERE = new Set([
  'foreign affairs',
  'defence',
  'finance',
  'health',
  'education',
  'transport',
  'justice',
  'agriculture',
  'culture',
  'environment',
  'energy',
  'tourism',
]);

/** What the whole document tells about countries. */
export interface Setting {
  /** Countries said beside a field of government ("Vietnam's Ministry of Public Security"), by field, with offsets, in order. */
  readonly fields: ReadonlyMap<string, readonly Said[]>;
  /** Country of the dateline, else of the first place; null where neither tells. */
  readonly home: Iso2 | null;
  /** Whether its dateline tells that country. */
  readonly dated: boolean;
  /** State whose own report it is: that of its publisher. */
  readonly publisher: Iso2 | null;
  /** Who publishes it, in lower case. */
  readonly issuer: string;
  /** State where the mission is that publishes it. */
  readonly host: Iso2 | null;
  /** Countries of the text, most often named first. */
  readonly ranked: readonly Iso2[];
  /** Countries named in its title or first sentence. */
  readonly lead: readonly Iso2[];
  /** Whether an agency wrote it that writes for the whole world. */
  readonly worlds: boolean;
  /** States of bodies by the acronyms that they are given: "the Korea Forest Service (KFS)". */
  readonly acronyms: ReadonlyMap<string, Iso2>;
  /** States spoken of as where something happened: "in the Zambian capital". */
  readonly scenes: ReadonlySet<Iso2>;
}

/** The countries that stand right beside a body: after it, before it, or "in Hanoi". */
export function countriesOfBody(chunks: readonly Chunk[], index: number, body: BodyChunk): readonly Iso2[] {
  if (body.countries.length) return body.countries;
  const beside = nationBefore(chunks, index).countries;
  if (beside.length) return beside;
  const owner = ofOwner(chunks, index);
  return owner.length ? owner : stateAround(chunks, index);
}

/** "Ivory Coast's regulator, the Conseil du Café", "Chile's export agency, ProChile": the state whose that is. */
function ofOwner(chunks: readonly Chunk[], index: number): readonly Iso2[] {
  const comma = isWord(chunks[index - 1], 'the') ? index - 2 : index - 1;
  if (!isWord(chunks[comma], ',')) return [];
  for (let at = comma - 1; at > Math.max(0, comma - 5); at--) {
    if (isWord(chunks[at], "'s", "'")) {
      const owner = chunks[at - 1];
      return at < comma - 1 && owner?.kind === 'country' && owner.form === 'name' ? [owner.iso2] : [];
    }
    if (chunks[at]?.kind !== 'word' || !/^[\p{Ll}-]+$/u.test((chunks[at] as { key: string }).key)) return [];
  }
  return [];
}

/** Sentences among which the lead is looked for. */
const LEADING = 3;

const settings = new WeakMap<Draft['introductions'], Setting>();

/** The document's setting, read from its chunks and introductions; once, for they are made together and never change. */
export function settingOf(draft: Draft): Setting {
  const known = settings.get(draft.introductions);
  if (known) return known;
  const setting = readSetting(draft);
  settings.set(draft.introductions, setting);
  return setting;
}

function readSetting(draft: Draft): Setting {
  const fields = new Map<string, Said[]>();
  const say = (field: string | null, country: Iso2 | null | undefined, at: number, body: boolean) => {
    if (!field || !country) return;
    const list = fields.get(field);
    if (list) list.push({ country, at, body });
    else fields.set(field, [{ country, at, body }]);
  };
  const counts = new Map<Iso2, number>();
  const count = (country: Iso2) => counts.set(country, (counts.get(country) ?? 0) + 1);
  const acronyms = new Map<string, Iso2>();
  const scenes = new Set<Iso2>();
  let home: Iso2 | null = placeOfDateline(draft);
  let seat = home !== null && isWorldSeat(draft.document.dateline?.place ?? '');
  for (const chunks of draft.chunks) {
    chunks.forEach((chunk, index) => {
      if (chunk.kind === 'country' && isWhere(chunks, index)) scenes.add(chunk.iso2);
      else if (chunk.kind === 'country') count(chunk.iso2);
      if ((chunk.kind === 'body' && !(chunk.known && chunk.body === 'company')) || chunk.kind === 'title')
        for (const country of statesOf(chunk)) count(country);
      if (chunk.kind === 'place' && chunk.country && home === null && isScene(chunks, index)) {
        home = chunk.country;
        seat = isWorldSeat(draft.document.text.slice(chunk.start, chunk.end));
      }
      if (chunk.kind === 'body' && chunk.acronym && chunk.countries.length === 1)
        acronyms.set(chunk.acronym, chunk.countries[0] as Iso2);
      if (chunk.kind === 'body' && chunk.field)
        for (const country of countriesOfBody(chunks, index, chunk)) say(chunk.field, country, chunk.start, true);
      if (chunk.kind === 'title' && chunk.field && !isWord(chunks[index - 1], 'and', ',')) {
        const states = chunk.countries.length ? chunk.countries : nationBefore(chunks, index).countries;
        // "the two foreign ministers in Windhoek" are not both of Namibia.
        if (chunk.head.plural && states.length < 2) return;
        for (const country of states) say(chunk.field, country, chunk.start, false);
      }
    });
  }
  for (const { titles, country } of draft.introductions) {
    for (const use of titles) say(use.title.field, use.country ?? country, use.range.start, false);
  }
  for (const list of fields.values()) list.sort((a, b) => a.at - b.at);
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([iso2]) => iso2);
  // "met his Fijian colleague in Geneva": nobody there need be at home.
  if (seat && home !== null && !counts.has(home)) home = null;
  const issuer = (draft.document.publisher ?? '').toLowerCase();
  const dated = home !== null && placeOfDateline(draft) === home;
  return { fields, home, dated, ...ownState(draft), issuer, ranked, lead: leadOf(draft), acronyms, scenes };
}

/** The states of a body, or of an office and of what it leads: "governor of the Bank of Ghana"; a firm's is nobody else's. */
const statesOf = (chunk: BodyChunk | TitleChunk): readonly Iso2[] =>
  chunk.kind === 'body' || chunk.countries.length || chunk.of?.body === 'company'
    ? chunk.countries
    : (chunk.of?.countries ?? []);

/** Whether the whole world meets at a place, so that whoever acts there need not be at home. */
export const isWorldSeat = (place: string): boolean => lexicon().worldSeats.has(keyOf(place));

/** Not "the flight to Auckland", "the mayor of Nairobi": a place where something may have happened. */
const isScene = (chunks: readonly Chunk[], index: number): boolean =>
  // "the rector of Alpha University, Niamey, N": where the university is.
  !(
    isWord(chunks[index - 1], ',') &&
    isWord(chunks[index + 1], ',') &&
    /^(?:title|body)$/.test(chunks[index - 2]?.kind ?? '')
  ) && !isWord(chunks[isWord(chunks[index - 1], 'the') ? index - 2 : index - 1], 'to', 'from', 'for', 'towards', 'of');

/** "in the Zambian capital": where something happened, and not who did it. */
const isWhere = (chunks: readonly Chunk[], index: number): boolean =>
  isWord(chunks[index + 1], 'capital', 'city', 'town', 'resort', 'port', 'border');

/** The countries of the first sentence that names any. */
function leadOf(draft: Draft): Iso2[] {
  for (const chunks of draft.chunks.slice(0, LEADING)) {
    const found = new Set(
      chunks.flatMap((chunk, index) => (chunk.kind === 'country' && !isWhere(chunks, index) ? [chunk.iso2] : [])),
    );
    if (found.size) return [...found];
  }
  return [];
}

function placeOfDateline(draft: Draft): Iso2 | null {
  const place = draft.document.dateline?.place;
  if (!place) return null;
  const keys = tokenize(place, 0, place.length).map((piece) => piece.look.key);
  const { places, countries } = lexicon();
  return (
    longest(places, keys, 0, keys.length)?.value.country ?? longest(countries, keys, 0, keys.length)?.value.iso2 ?? null
  );
}

/** The country whose body of that field is meant at an offset: the only one, else the one said last before. */
export function countryOfField(
  setting: Setting,
  field: string,
  at: number,
  fitting: (country: Iso2) => boolean = () => true,
): Iso2 | null {
  const list = setting.fields.get(field) ?? [];
  const said = [...saidOf(list)].filter(([country]) => fitting(country));
  const { home } = setting;
  if (
    home &&
    EVERYWHERE.has(field) &&
    fitting(home) &&
    setting.ranked.includes(home) &&
    !said.some(([, { body }]) => body <= at)
  )
    return home;
  // Where several states' ministries of that field are spoken of, the bare one is that of the place of the report.
  if (said.some(([country, { first }]) => country === home && first <= at)) return home;
  let last = -1;
  const end = countUpTo(list, at);
  for (const [, { places }] of said) last = Math.max(last, places[lastBelow(places, end)] ?? -1);
  return list[last]?.country ?? said[0]?.[0] ?? null;
}

/** The countries said beside a field, in the order in which they are first said. */
export const countriesOfField = (setting: Setting, field: string): Iso2[] => [
  ...saidOf(setting.fields.get(field) ?? []).keys(),
];

/** The country said beside a field last before an offset; null where none is. */
export function saidBefore(setting: Setting, field: string, at: number): Iso2 | null {
  const list = setting.fields.get(field) ?? [];
  return list[countUpTo(list, at - 1) - 1]?.country ?? null;
}

/** Where one country is said beside a field. */
interface SaidOfCountry {
  /** Offsets at which it is said first, and first of the ministry itself. */
  readonly first: number;
  body: number;
  /** Its places in the list of all that is said beside the field. */
  readonly places: number[];
}

/** The list by country; made once, for it is asked for at every bare "the ministry" of a text. */
const saidOf = once((list: readonly Said[]): ReadonlyMap<Iso2, SaidOfCountry> => {
  const countries = new Map<Iso2, SaidOfCountry>();
  list.forEach(({ country, at, body }, place) => {
    const entry = countries.get(country) ?? { first: at, body: Number.POSITIVE_INFINITY, places: [] };
    countries.set(country, entry);
    entry.places.push(place);
    if (body) entry.body = Math.min(entry.body, at);
  });
  return countries;
});

/** How many of a sorted list stand at an offset or before it. */
function countUpTo(list: readonly Said[], at: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as Said).at <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the last place below a bound; -1 where none is. */
function lastBelow(places: readonly number[], bound: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] as number) < bound) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
