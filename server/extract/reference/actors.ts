/** The actors of a draft by their refs, so that nothing has to be searched for once a sentence. */
import type { Iso2, OfficeFact, OrganizationFact, Ref } from '../../model/factsheet.ts';
import type { Draft } from '../draft.ts';

export interface Actors {
  readonly organizations: ReadonlyMap<Ref, OrganizationFact>;
  /** Country of each person, body and country for which one is known. */
  readonly countries: ReadonlyMap<Ref, Iso2>;
  /** The country itself, as an actor of the text. */
  readonly states: ReadonlyMap<Iso2, Ref>;
  readonly isState: (ref: Ref) => boolean;
  /** Offices of each person, in the order of the text. */
  readonly offices: ReadonlyMap<Ref, readonly OfficeFact[]>;
}

const PARTS = ['persons', 'organizations', 'countries', 'offices'] as const;
const made = new WeakMap<Draft['persons'], { readonly draft: Draft; readonly actors: Actors }>();

/** Made once for the stages between which none of the actors has changed. */
export function actorsOf(draft: Draft): Actors {
  const known = made.get(draft.persons);
  if (known && PARTS.every((part) => known.draft[part] === draft[part])) return known.actors;
  const actors = make(draft);
  made.set(draft.persons, { draft, actors });
  return actors;
}

function make(draft: Draft): Actors {
  const countries = new Map<Ref, Iso2>();
  for (const { ref, country } of draft.persons) if (country) countries.set(ref, country);
  for (const { ref, country } of draft.organizations) if (country) countries.set(ref, country);
  for (const { ref, iso2 } of draft.countries) countries.set(ref, iso2);
  const refs = new Set(draft.countries.map(({ ref }) => ref));
  const offices = new Map<Ref, OfficeFact[]>();
  for (const office of draft.offices) {
    const list = offices.get(office.person);
    if (list) list.push(office);
    else offices.set(office.person, [office]);
  }
  return {
    organizations: new Map(draft.organizations.map((body) => [body.ref, body])),
    countries,
    states: new Map(draft.countries.map(({ iso2, ref }) => [iso2, ref])),
    isState: (ref) => refs.has(ref),
    offices,
  };
}
