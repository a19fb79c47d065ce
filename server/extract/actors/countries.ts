/** Countries and places of a document, wherever they stand: on their own, in titles, inside the names of bodies. */
import { countryName } from '../../model/countries.ts';
import type { CountryFact, Iso2, PlaceFact, Ref, Span } from '../../model/factsheet.ts';
import { countryAt, placeAt } from '../chunks/nations.ts';
import { readings } from '../chunks/reading.ts';
import { townAt } from '../chunks/towns.ts';
import type { DraftMention, Stage } from '../draft.ts';
import { lexicon } from '../words/lexicon.ts';
import { keyOf } from '../words/looks.ts';
import { actsForState } from './acting-capitals.ts';
import { sorted } from './persons.ts';

export const countriesStage: Stage = (draft) => {
  const { text } = draft.document;
  const names = new Set<number>();
  for (const chunks of draft.chunks) for (const chunk of chunks) if (chunk.kind === 'name') names.add(chunk.start);
  const countries = new Map<Iso2, { ref: Ref; mentions: Span[] }>();
  const places = new Map<string, { ref: Ref; name: string; country: Iso2 | null; mentions: Span[] }>();
  const mentions: DraftMention[] = [];
  const words = lexicon();
  const begins = words.countries.mark | words.places.mark;
  for (const reading of readings(text, draft.tokens)) {
    const sentence = draft.tokens[reading.from]?.sentence ?? 0;
    if (draft.sentences[sentence]?.role === 'boilerplate') continue;
    for (let at = reading.from; at < reading.to; at++) {
      if (((reading.marks[at] ?? 0) & begins) === 0 && !townAt(reading, at)) continue;
      const start = reading.tokens[at]?.start ?? 0;
      if (names.has(start)) continue;
      const country = countryAt(reading, at);
      const place = placeAt(reading, at);
      if (country && !(place && place.to > country.to)) {
        const from =
          reading.keys[at] === 'the' && country.to > at + 1 ? (reading.tokens[at + 1]?.start ?? start) : start;
        const end = reading.tokens[country.to - 1]?.end ?? start;
        const { iso2, form } = country.value;
        const entry = countries.get(iso2) ?? { ref: `c${countries.size + 1}`, mentions: [] };
        countries.set(iso2, entry);
        entry.mentions.push({ start: from, end, quote: text.slice(from, end) });
        mentions.push({
          kind: 'country',
          ref: entry.ref,
          start: from,
          end,
          sentence,
          form: form === 'adjective' ? 'adjective' : 'name',
        });
        at = country.to - 1;
      } else if (place) {
        const end = reading.tokens[place.to - 1]?.end ?? start;
        const quote = text.slice(start, end);
        const key = `${keyOf(quote)} ${place.value.country}`;
        const entry = places.get(key) ?? {
          ref: `l${places.size + 1}`,
          name: nicely(quote),
          country: place.value.country,
          mentions: [],
        };
        places.set(key, entry);
        entry.mentions.push({ start, end, quote });
        if (entry.name === entry.name.toUpperCase() && quote !== quote.toUpperCase()) entry.name = quote;
        mentions.push({ kind: 'place', ref: entry.ref, start, end, sentence, form: 'name' });
        at = place.to - 1;
      }
    }
  }
  for (const { country, mentions: spans } of places.values()) {
    if (country === null || countries.has(country)) continue;
    const acting = spans.filter(({ start, end }) => actsForState(text, start, end, country));
    if (acting.length) countries.set(country, { ref: `c${countries.size + 1}`, mentions: acting });
  }
  return {
    ...draft,
    countries: [...countries].map(
      ([iso2, entry]): CountryFact => ({ ref: entry.ref, iso2, name: countryName(iso2), mentions: entry.mentions }),
    ),
    places: [...places.values()].map((entry): PlaceFact => entry),
    mentions: sorted([...draft.mentions, ...mentions]),
  };
};

/** "HO CHI MINH CITY" → "Ho Chi Minh City", as a dateline's place is written elsewhere. */
const nicely = (name: string): string =>
  name.length > 3 && name === name.toUpperCase()
    ? name.toLowerCase().replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase())
    : name;
