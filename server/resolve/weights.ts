/** The most that each feature can add to a score: what an explanation sets beside what it did add. */
import type { EntityType } from '../model/ontology.ts';

/** Features that only speak against are 0. A test compares these with what comparisons give. */
export const WEIGHTS: Readonly<Partial<Record<EntityType, Readonly<Record<string, number>>>>> = {
  Person: { name: 0.86, country: 0.06, office: 0.1, time: 0.1 },
  Organization: { name: 0.88, field: 0.9, country: 0.06, kind: 0, context: 0.02 },
  Place: { name: 0.9, country: 0.06 },
  Meeting: {
    kind: 0.15,
    countries: 0.15,
    date: 0.35,
    ordinal: 0.3,
    place: 0.15,
    actors: 0.2,
    persons: 0,
    mode: 0.1,
    name: 0.15,
  },
  Agreement: { kind: 0.2, countries: 0.2, covers: 0.3, date: 0.3, name: 0.65, actors: 0.1, signatories: 0 },
};
