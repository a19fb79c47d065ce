/** What tells one meeting or agreement from another, ready for comparing. Every record of an event is a group of its own. */
import { type DayRange, rangeOf } from '../model/edtf.ts';
import { equivalences } from '../model/equivalences.ts';
import type { Iso2 } from '../model/factsheet.ts';
import type { EntityRecord } from '../model/graph.ts';
import { fold } from '../model/ids.ts';
import { contentWords, isCountryWord, placeKey } from './bodies.ts';
import { type PersonName, personName } from './name-parts.ts';
import { ministryField } from './offices.ts';

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
  readonly date: DayRange | null;
  readonly covers: DayRange | null;
  /** Day range of the document's publication where the event's own date is not known. */
  readonly published: DayRange | null;
  readonly place: string | null;
  readonly countries: readonly Iso2[];
  readonly actors: readonly EventActor[];
  /** Words of its name that not every event of its kind has. */
  readonly words: readonly string[];
  /** Years in its name. */
  readonly years: readonly string[];
}

const MOST_ACTORS = 30;
const YEAR = /\b(?:19|20)\d\d\b/g;

export function eventProfile(record: EntityRecord, lookup: (id: string) => EntityRecord | undefined): EventProfile {
  const event = record.event;
  const date = rangeOf(event?.date);
  return {
    type: record.type === 'Meeting' ? 'Meeting' : 'Agreement',
    country: record.country,
    document: record.document,
    kind: record.kind,
    status: event?.status ?? null,
    mode: event?.mode ?? null,
    ordinal: event?.ordinal ?? null,
    date,
    covers: rangeOf(event?.covers),
    published: date || !record.firstSeen ? null : { earliest: record.firstSeen, latest: record.lastSeen },
    place: event?.place ? placeKey(event.place) : null,
    countries: event?.countries ?? [],
    actors: (event?.actors ?? []).slice(0, MOST_ACTORS).flatMap((id) => actorOf(id, lookup)),
    words: tellingWords(record.name),
    years: [...new Set(record.name.match(YEAR) ?? [])].sort(),
  };
}

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
  if (record?.type === 'Person') {
    return [
      {
        type: 'Person',
        key: fold(record.name),
        country: record.country,
        name: personName(record.name, record.country),
      },
    ];
  }
  if (record?.type !== 'Organization') return [];
  const name = ministryField(fold(record.name)) ?? contentWords(record.name).join(' ');
  return [{ type: 'Organization', key: `${name}|${record.country ?? ''}`, country: record.country, name: null }];
}
