/** What tells one meeting or agreement from another, ready for comparing. Every record of an event is a group of its own. */
import { type DayRange, rangeOf } from '../model/edtf.ts';
import { equivalences } from '../model/equivalences.ts';
import type { Iso2 } from '../model/factsheet.ts';
import type { EntityRecord } from '../model/graph.ts';
import { fold } from '../model/ids.ts';
import { bodyName, placeKey } from './bodies.ts';
import { contentWords, isCountryWord } from './body-words.ts';
import { type PersonName, personName } from './name-parts.ts';
import { remembered } from './remembered.ts';
import { type Stretch, stretchOf } from './stretch.ts';

/** Somebody who took part, signed or is bound, as far as one document tells. */
export interface EventActor {
  readonly type: 'Person' | 'Organization' | 'Country';
  /** Equal for the same body or country; for persons the names are compared. */
  readonly key: string;
  readonly country: Iso2 | null;
  readonly name: PersonName | null;
}

export interface EventProfile {
  readonly type: 'Meeting' | 'Agreement';
  readonly country: Iso2 | null;
  readonly document: string;
  readonly kind: string | null;
  readonly status: string | null;
  readonly mode: string | null;
  readonly ordinal: number | null;
  readonly date: Stretch | null;
  /** Its date, where any other date would be that of another event. */
  readonly firm: Stretch | null;
  readonly covers: Stretch | null;
  /** Day range of the document's publication where the event's own date is not known. */
  readonly published: Stretch | null;
  readonly place: string | null;
  readonly countries: readonly Iso2[];
  /** The countries in one string. */
  readonly together: string;
  readonly actors: readonly EventActor[];
  /** Words of its name that not every event of its kind has; and the same in one string. */
  readonly words: readonly string[];
  readonly text: string;
  /** Years in its name. */
  readonly years: readonly string[];
}

const MOST_ACTORS = 30;
const YEAR = /\b(?:19|20)\d\d\b/g;

export function eventProfile(record: EntityRecord, lookup: (id: string) => EntityRecord | undefined): EventProfile {
  const event = record.event;
  const type = record.type === 'Meeting' ? 'Meeting' : 'Agreement';
  const date = stretch(rangeOf(event?.date));
  const status = event?.status ?? null;
  const countries = event?.countries ?? [];
  const { words, text, years } = eventName(record.name);
  return {
    type,
    country: record.country,
    document: record.document,
    kind: record.kind,
    status,
    mode: event?.mode ?? null,
    ordinal: event?.ordinal ?? null,
    date,
    firm: date && (type === 'Meeting' || !isVague(date, status)) ? date : null,
    covers: stretch(rangeOf(event?.covers)),
    published: date ? null : published(record),
    place: event?.place ? placeKey(event.place) : null,
    countries,
    together: countries.join(', '),
    actors: (event?.actors ?? []).slice(0, MOST_ACTORS).flatMap((id) => actorOf(id, lookup)),
    words,
    text,
    years,
  };
}

const stretch = (range: DayRange | null): Stretch | null => range && stretchOf(range);

const published = ({ firstSeen, lastSeen }: EntityRecord): Stretch | null =>
  firstSeen
    ? (firstSeen === lastSeen && stretch(rangeOf(firstSeen))) || stretchOf({ earliest: firstSeen, latest: lastSeen })
    : null;

/** The year of an instrument merely referred to may be that of its signing or the one it is for. */
const isVague = (date: Stretch, status: string | null): boolean =>
  date.precision === 'year' && status !== 'signed' && status !== 'adopted';

/** What the name of an event says. */
const eventName = remembered((name: string) => {
  const words = tellingWords(name);
  return { words, text: words.join(' '), years: [...new Set(name.match(YEAR) ?? [])].sort() };
});

let generalStems: ReadonlySet<string> | null = null;

/** Words of an event's name that are neither general, nor numbers, nor of countries. */
function tellingWords(name: string): string[] {
  generalStems ??= new Set([...equivalences().general].flatMap(contentWords));
  const general = generalStems;
  return contentWords(name).filter((word) => !general.has(word) && !/^\d/.test(word) && !isCountryWord(word));
}

function actorOf(id: string, lookup: (id: string) => EntityRecord | undefined): EventActor[] {
  if (id.startsWith('country/')) {
    return [{ type: 'Country', key: id, country: id.slice('country/'.length).toUpperCase(), name: null }];
  }
  const record = lookup(id);
  if (record?.type !== 'Person' && record?.type !== 'Organization') return [];
  const known = actors.get(record);
  if (known) return known;
  const made = [record.type === 'Person' ? personActor(record) : bodyActor(record)];
  actors.set(record, made);
  return made;
}

/** Most events of a document have the same actors. */
const actors = new WeakMap<EntityRecord, EventActor[]>();

const personActor = ({ name, country }: EntityRecord): EventActor => ({
  type: 'Person',
  key: fold(name),
  country,
  name: personName(name, country),
});

const bodyActor = ({ name, country }: EntityRecord): EventActor => {
  const { field, joined } = bodyName(name);
  return { type: 'Organization', key: `${field ?? joined}|${country ?? ''}`, country, name: null };
};
