/** Which state a person or a ministry belongs to, where the text does not say it right beside the name. */
import type { Iso2 } from '../../model/factsheet.ts';
import type { BodyChunk, Chunk } from '../chunks/chunks.ts';
import { isWord, nationBefore } from '../chunks/groups.ts';
import type { Draft } from '../draft.ts';
import { tokenize } from '../text/tokens.ts';
import { lexicon } from '../words/lexicon.ts';
import { keyOf, longest } from '../words/trie.ts';

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
  /** Country that the publisher's name gives away. */
  readonly publisher: Iso2 | null;
  /** Countries of the text, most often named first. */
  readonly ranked: readonly Iso2[];
}

/** The countries that stand right beside a body: after it, before it, or "in Hanoi". */
export function countriesOfBody(chunks: readonly Chunk[], index: number, body: BodyChunk): readonly Iso2[] {
  if (body.countries.length) return body.countries;
  return nationBefore(chunks, index).countries;
}

/** Reads the document's setting from its chunks and introductions. */
export function settingOf(draft: Draft): Setting {
  const fields = new Map<string, Said[]>();
  const say = (field: string | null, country: Iso2 | null | undefined, at: number, body: boolean) => {
    if (!field || !country) return;
    const list = fields.get(field);
    if (list) list.push({ country, at, body });
    else fields.set(field, [{ country, at, body }]);
  };
  const counts = new Map<Iso2, number>();
  let home: Iso2 | null = placeOfDateline(draft);
  for (const chunks of draft.chunks) {
    chunks.forEach((chunk, index) => {
      if (chunk.kind === 'country') counts.set(chunk.iso2, (counts.get(chunk.iso2) ?? 0) + 1);
      if (chunk.kind === 'place' && chunk.country) home ??= chunk.country;
      if (chunk.kind === 'body' && chunk.field)
        for (const country of countriesOfBody(chunks, index, chunk)) say(chunk.field, country, chunk.start, true);
      if (chunk.kind === 'title' && chunk.field && !isWord(chunks[index - 1], 'and', ',')) {
        for (const country of chunk.countries.length ? chunk.countries : nationBefore(chunks, index).countries)
          say(chunk.field, country, chunk.start, false);
      }
    });
  }
  for (const { titles, country } of draft.introductions) {
    for (const use of titles) say(use.title.field, use.country ?? country, use.range.start, false);
  }
  for (const list of fields.values()) list.sort((a, b) => a.at - b.at);
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([iso2]) => iso2);
  return { fields, home, publisher: countryIn(draft.document.publisher ?? ''), ranked };
}

function placeOfDateline(draft: Draft): Iso2 | null {
  const place = draft.document.dateline?.place;
  if (!place) return null;
  const keys = tokenize(place, 0, place.length).map((piece) => keyOf(piece.text));
  const { places, countries } = lexicon();
  return (
    longest(places, keys, 0, keys.length)?.value.country ?? longest(countries, keys, 0, keys.length)?.value.iso2 ?? null
  );
}

function countryIn(text: string): Iso2 | null {
  const keys = tokenize(text, 0, Math.min(text.length, 200)).map((piece) => keyOf(piece.text));
  const { places, countries } = lexicon();
  for (let at = 0; at < keys.length; at++) {
    const country = longest(countries, keys, at, keys.length)?.value;
    if (country && !country.capitals) return country.iso2;
    const place = longest(places, keys, at, keys.length)?.value.country;
    if (place) return place;
  }
  return null;
}

/** The country whose body of that field is meant at an offset: the only one, else the one said last before. */
export function countryOfField(
  setting: Setting,
  field: string,
  at: number,
  fitting: (country: Iso2) => boolean = () => true,
): Iso2 | null {
  const said = (setting.fields.get(field) ?? []).filter((each) => fitting(each.country));
  const before = said.filter((each) => each.at <= at);
  const home = setting.home;
  if (
    home &&
    EVERYWHERE.has(field) &&
    fitting(home) &&
    setting.ranked.includes(home) &&
    !before.some((each) => each.body)
  )
    return home;
  // Where several states' ministries of that field are spoken of, the bare one is that of the place of the report.
  if (setting.home && before.some((each) => each.country === setting.home)) return setting.home;
  return (before[before.length - 1] ?? said[0])?.country ?? null;
}
