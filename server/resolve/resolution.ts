/** What a resolver does, and what comes of it. */
import type { Assignment, EntityRecord } from '../model/graph.ts';
import type { Explanation } from './explain.ts';
import type { Suggestion } from './suggestions.ts';

/** A view of the resolver as it stands: both parts go on to follow it, so whoever wants to keep one copies it. */
export interface Resolution {
  /** Record id → entity id, for every record. */
  readonly assignment: Assignment;
  /** Pairs that a person should look at, the likeliest first. Worked out when asked for. */
  readonly suggestions: readonly Suggestion[];
}

export interface Resolver {
  /** Takes the records of a document in. A record already known is ignored. */
  add(records: readonly EntityRecord[]): void;
  /** Forgets every record of a document; an unknown one is no error. */
  remove(documentId: string): void;
  /** Which records are one entity, as things stand. */
  resolution(): Resolution;
  /** Records that `resolution` has put into an entity, the one they were in or another, since this was last asked. */
  moved(): readonly string[];
  /** Why two records are or are not one entity, as things stand. Throws `NOT_FOUND` for an id that is no record's. */
  explain(a: string, b: string): Explanation;
}
