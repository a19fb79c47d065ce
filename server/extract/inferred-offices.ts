/** Offices that are said by pointing at another's: "his Lao counterpart X", "Y, who holds the same office in Thailand". */
import type { Ref } from '../model/factsheet.ts';
import type { Draft, Holding } from './draft.ts';
import type { Introduction } from './introductions.ts';
import type { Bodies } from './office-bodies.ts';

export function inferred(draft: Draft, bodies: Bodies): Holding[] {
  const byStart = new Map<number, Ref>();
  for (const person of draft.persons) for (const { start } of person.mentions) byStart.set(start, person.ref);
  const countries = new Map(draft.persons.map((person) => [person.ref, person.country]));
  const found: Holding[] = [];
  for (const introduction of draft.introductions) {
    const pointer = introduction.counterpart ?? introduction.same;
    const person = byStart.get(introduction.name.start);
    if (!pointer || !person || introduction.titles.some((use) => use.title.field || use.title.of)) continue;
    const model = antecedent(introduction, pointer.at, person, draft, byStart);
    if (!model) continue;
    const country = pointer.country ?? countries.get(person) ?? null;
    found.push(holdingOf(introduction, person, model, country, bodies));
  }
  return found;
}

/** The office of the person named last before, one in a ministry or body if there is such a one. */
function antecedent(
  introduction: Introduction,
  at: number,
  self: Ref,
  draft: Draft,
  byStart: ReadonlyMap<number, Ref>,
): Holding | null {
  let other: Ref | null = null;
  for (const each of draft.introductions) {
    if (each.name.start >= at && each.name.start >= introduction.name.start) break;
    const ref = byStart.get(each.name.start);
    if (ref && ref !== self && each.name.start < Math.max(at, introduction.name.start)) other = ref;
  }
  const held = draft.holdings.filter((each) => each.person === other);
  return held.find((each) => each.use.title.field !== null) ?? held[0] ?? null;
}

function holdingOf(
  introduction: Introduction,
  person: Ref,
  model: Holding,
  country: string | null,
  bodies: Bodies,
): Holding {
  const { title } = model.use;
  // Where the text names another ministry for that country, the counterpart leads that one.
  const other = title.field && !bodies.ministry(title.field, country) ? bodies.only(country) : null;
  const of = title.of?.countries.length ? null : title.of;
  return {
    person,
    country,
    at: introduction.name,
    use: {
      ...model.use,
      title: other
        ? { ...title, field: null, fieldText: null, of: null, countries: [] }
        : { ...title, of, countries: [] },
      text: other ? title.head.singular : model.use.text,
      country,
      body: null,
      range: introduction.name,
      how: introduction.counterpart ? 'counterpart' : 'clause',
    },
  };
}
