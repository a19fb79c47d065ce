/** What the records of one meeting, agreement or commitment say of it together. */
import { rangeOf } from '../model/edtf.ts';
import type { EntityNode, EntityRecord, RecordEvent } from '../model/graph.ts';
import { compare, mostGiven } from './spelling.ts';

type Properties = EntityNode['properties'];
interface Told {
  readonly event: RecordEvent;
  readonly order: string;
}

/** What came of it outweighs what was planned or merely referred to. */
const STATUSES = ['signed', 'adopted', 'held', 'in-force', 'proposed', 'planned'];

/** `order` gives a record's place in time; the records are of one event. */
export function eventProperties(records: readonly EntityRecord[], order: (record: EntityRecord) => string): Properties {
  const told = records.flatMap((record): Told[] =>
    record.event === null ? [] : [{ event: record.event, order: order(record) }],
  );
  const give = <T extends string | number>(pick: (event: RecordEvent) => T | null) =>
    mostGiven(told.map(({ event, order }) => ({ value: pick(event), order })));
  const date = narrowest(told, (event) => event.date);
  const days = rangeOf(date);
  return {
    kind: mostGiven(records.map((record) => ({ value: record.kind, order: order(record) }))),
    status: STATUSES.find((status) => told.some(({ event }) => event.status === status)) ?? null,
    mode: give((event) => event.mode),
    ordinal: give((event) => event.ordinal),
    modality: give((event) => event.modality),
    place: give((event) => event.place),
    date,
    earliest: days?.earliest ?? null,
    latest: days?.latest ?? null,
    covers: narrowest(told, (event) => event.covers),
    countries: [...new Set(told.flatMap(({ event }) => event.countries))].sort(compare),
  };
}

/** The most exact date given; of equally exact ones the most given. */
function narrowest(told: readonly Told[], pick: (event: RecordEvent) => string | null): string | null {
  const width = (value: string) => {
    const range = rangeOf(value);
    if (!range?.earliest || !range.latest) return Number.POSITIVE_INFINITY;
    return Date.parse(range.latest) - Date.parse(range.earliest);
  };
  const given = told.flatMap(({ event, order }) => {
    const value = pick(event);
    return value === null ? [] : [{ value, order }];
  });
  const least = Math.min(...given.map(({ value }) => width(value)));
  return mostGiven(given.filter(({ value }) => width(value) === least));
}
