/** A record with only what a test says of it. */
import { latestDay, rangeOf } from '../../../server/model/edtf.ts';
import type { EntityRecord, RecordEvent } from '../../../server/model/graph.ts';

const EVENT: RecordEvent = {
  date: null,
  covers: null,
  status: 'held',
  mode: null,
  ordinal: null,
  modality: null,
  place: null,
  actors: [],
  countries: [],
  topics: [],
};

type Given = Partial<Omit<EntityRecord, 'event'>> & {
  readonly name: string;
  readonly day?: string;
  readonly event?: Partial<RecordEvent>;
};

/** `document` is `d1` unless said otherwise; the id comes from type, name and document. */
export function record(type: EntityRecord['type'], { day = '2020-01-01', event, ...given }: Given): EntityRecord {
  const document = given.document ?? 'd1';
  const date = rangeOf(event?.date ?? null);
  return {
    id: `${type.toLowerCase()}/${given.name}@${document}`,
    document,
    ref: 'r',
    type,
    aliases: [],
    country: null,
    kind: null,
    honorifics: [],
    offices: [],
    event: event ? { ...EVENT, ...event } : null,
    mentions: 1,
    firstSeen: date?.earliest ?? day,
    lastSeen: date?.latest ?? latestDay(day),
    ...given,
  };
}

export const minister = (field: string, country: string) => ({
  title: `Minister of ${field}`,
  body: `Ministry of ${field}`,
  country,
});
