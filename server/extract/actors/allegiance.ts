/** Which state a person or a ministry belongs to, where the text does not say it right beside the name. */

import type { Iso2 } from '../../model/factsheet.ts';
import type { BodyChunk, Chunk, TitleChunk } from '../chunks/chunks.ts';
import { isWord, nationBefore } from '../chunks/groups.ts';
import type { Draft } from '../draft.ts';
import { once } from '../once.ts';
import { countUpTo, lastBelow } from '../text/sorted-places.ts';
import { tokenize } from '../text/tokens.ts';
import { lexicon } from '../words/lexicon.ts';
import { keyOf } from '../words/looks.ts';
import { longest } from '../words/trie.ts';
import { isGiver } from './giver-states.ts';
import { isAgency, ownState } from './own-state.ts';
import { isScene, isWhere } from './scene.ts';
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
  /** Likewise those said beside who rules them ("the Kenyan President"), by that office. */
  readonly rulers: ReadonlyMap<string, readonly Said[]>;
  /** Country of the dateline, else of the first place; null where neither tells. */
  readonly home: Iso2 | null;
  /** The state of the report's place where no word names it and its ministers stand without a state beside another's: "The Minister and the Spanish Minister". */
  readonly unsaid: Iso2 | null;
  /** Whether its dateline tells that country. */
  readonly dated: boolean;
  /** State whose own report it is: that of its publisher. */
  readonly publisher: Iso2 | null;
  /** Who publishes it, in lower case. */
  readonly issuer: string;
  /** State where the mission is that publishes it. */
  readonly host: Iso2 | null;
  /** Countries of the text, most often named first; those that only give last. */
  readonly ranked: readonly Iso2[];
  /** Countries that the text names only as givers, partners or by their envoys: its ministers are of none of them. */
  readonly givers: ReadonlySet<Iso2>;
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
  const rulers = new Map<string, Said[]>();
  const say = (field: string | null, country: Iso2 | null | undefined, at: number, body: boolean, all = fields) => {
    if (!field || !country) return;
    const list = all.get(field);
    if (list) list.push({ country, at, body });
    else all.set(field, [{ country, at, body }]);
  };
  const counts = new Map<Iso2, number>();
  const count = (country: Iso2, times = 1) => counts.set(country, (counts.get(country) ?? 0) + times);
  const acronyms = new Map<string, Iso2>();
  const scenes = new Set<Iso2>();
  let home: Iso2 | null = placeOfDateline(draft);
  let seat = home !== null && isWorldSeat(draft.document.dateline?.place ?? '');
  for (const chunks of draft.chunks) {
    chunks.forEach((chunk, index) => {
      if (chunk.kind === 'country' && isWhere(chunks, index)) scenes.add(chunk.iso2);
      else if (chunk.kind === 'country') count(chunk.iso2, isGiver(chunks, index) ? 0 : 1);
      if ((chunk.kind === 'body' && !isOfNews(chunk)) || chunk.kind === 'title')
        for (const country of statesOf(chunk)) count(country, isGiver(chunks, index) ? 0 : 1);
      if (chunk.kind === 'place' && chunk.country && home === null && isScene(chunks, index)) {
        home = chunk.country;
        seat = isWorldSeat(draft.document.text.slice(chunk.start, chunk.end));
      }
      if (chunk.kind === 'body' && chunk.acronym && chunk.countries.length === 1)
        acronyms.set(chunk.acronym, chunk.countries[0] as Iso2);
      if (chunk.kind === 'body' && chunk.field)
        for (const country of countriesOfBody(chunks, index, chunk)) say(chunk.field, country, chunk.start, true);
      const office = chunk.kind === 'title' ? (chunk.field ?? rulersOffice(chunk)) : null;
      if (chunk.kind === 'title' && office && !isWord(chunks[index - 1], 'and', ',')) {
        const states = chunk.countries.length ? chunk.countries : nationBefore(chunks, index).countries;
        // "the two foreign ministers in Windhoek" are not both of Namibia.
        if (chunk.head.plural && states.length < 2) return;
        for (const country of states) say(office, country, chunk.start, false, chunk.field ? fields : rulers);
      }
    });
  }
  for (const { titles, country } of draft.introductions) {
    for (const { title, country: own, range } of titles) {
      say(title.field, own ?? country, range.start, false);
      if (!title.field) say(rulersOffice(title), own ?? country, range.start, false, rulers);
    }
  }
  for (const list of [...fields.values(), ...rulers.values()]) list.sort((a, b) => a.at - b.at);
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([iso2]) => iso2);
  // "met his Fijian colleague in Geneva": nobody there need be at home.
  if (seat && home !== null && !counts.has(home)) home = null;
  const issuer = (draft.document.publisher ?? '').toLowerCase();
  const dated = home !== null && placeOfDateline(draft) === home;
  const unsaid = home !== null && !seat && !counts.has(home) && isBesideOther(draft) ? home : null;
  const own = ownState(draft);
  const givers = new Set(ranked.filter((each) => !counts.get(each) && each !== home && each !== own.publisher));
  const lead = leadOf(draft).filter((each) => !givers.has(each));
  return { fields, rulers, home, unsaid, dated, ...own, issuer, ranked, givers, lead, acronyms, scenes };
}

/** "the Kenyan President": the office of who rules a state, which is told of like a field; null for any other. */
export const rulersOffice = ({ head, of, deputy }: TitleChunk): string | null =>
  head.type === 'state' && !of && !deputy && /^(?:president|prime minister|premier|king|queen)$/.test(head.singular)
    ? `the ${head.singular}`
    : null;
/** The states of a body, or of an office and of what it leads: "governor of the Bank of Ghana"; a firm's is nobody else's. */
const statesOf = (chunk: BodyChunk | TitleChunk): readonly Iso2[] =>
  chunk.kind === 'body' || chunk.countries.length || chunk.of?.body === 'company'
    ? chunk.countries
    : (chunk.of?.countries ?? []);

/** "The Minister of Interior, N, and the Spanish Minister of Interior, M": whether one of the first sentences has a minister without a state, and then another state's. */
const isBesideOther = (draft: Draft): boolean =>
  draft.chunks.slice(0, LEADING).some((chunks) => {
    const told = chunks.flatMap((chunk, index) =>
      chunk.kind === 'title' && chunk.field
        ? [{ field: chunk.field, state: chunk.countries[0] ?? nationBefore(chunks, index).countries[0] ?? null }]
        : [],
    );
    return told.length === 2 && told[0]?.state === null && told[1]?.state != null && told[0].field === told[1].field;
  });

/** Whether the whole world meets at a place, so that whoever acts there need not be at home. */
export const isWorldSeat = (place: string): boolean => lexicon().worldSeats.has(keyOf(place));

/** The countries of the first sentence that names any. */
function leadOf(draft: Draft): Iso2[] {
  for (const chunks of draft.chunks.slice(0, LEADING)) {
    const found = new Set(
      chunks.flatMap((chunk, index) =>
        chunk.kind === 'country' && !isWhere(chunks, index) && !isGiver(chunks, index)
          ? [chunk.iso2]
          : chunk.kind === 'body' && chunk.countries.length === 1 && chunk.body !== 'company' && !isOfNews(chunk)
            ? chunk.countries
            : [],
      ),
    );
    if (found.size) return [...found];
  }
  return [];
}

/** A firm or a news agency of the word lists: what a report says of it tells no state of the report. */
const isOfNews = ({ known, body }: BodyChunk): boolean =>
  known !== undefined && (body === 'company' || (body === 'other' && isAgency(known)));

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
  ...saidOf(setting.fields.get(field) ?? setting.rulers.get(field) ?? []).keys(),
];

/** The country said beside a field last before an offset; null where none is. */
export function saidBefore(setting: Setting, field: string, at: number): Iso2 | null {
  const list = setting.fields.get(field) ?? setting.rulers.get(field) ?? [];
  const last = countUpTo(list, at - 1) - 1;
  // "between the Ministries of Interior of A and B": of neither rather than of the other.
  return list[last]?.at === list[last - 1]?.at ? null : (list[last]?.country ?? null);
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
