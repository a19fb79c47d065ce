/** What a list is narrowed by: the one filter of the API, made plain. */
import type { Day } from '../model/edtf.ts';
import type { Iso2 } from '../model/factsheet.ts';
import type { EntityType } from '../model/ontology.ts';
import { type Window, windowParameters } from './page.ts';
import { wordsOf } from './words.ts';

/** All that is given must hold; an empty list, an empty text and null are no condition. */
export interface Conditions {
  /** Entity ids of actors that have to do with it. */
  readonly actors: readonly string[];
  readonly countries: readonly Iso2[];
  readonly types: readonly EntityType[];
  /** Sub-kinds as stored, and modalities of commitments. */
  readonly kinds: readonly string[];
  /** Entity ids. */
  readonly topics: readonly string[];
  readonly text: string;
  /** The days between which it may lie. */
  readonly from: Day | null;
  readonly to: Day | null;
  /** 0 to 1. */
  readonly confidence: number;
  /** Ids of the documents of which one must say it; null is no condition, none at all cannot be met. */
  readonly sources: readonly string[] | null;
  /** The day on which it must be so. */
  readonly asOf: Day | null;
}

export const NO_CONDITIONS: Conditions = {
  actors: [],
  countries: [],
  types: [],
  kinds: [],
  topics: [],
  text: '',
  from: null,
  to: null,
  confidence: 0,
  sources: null,
  asOf: null,
};

/** The conditions as parameters of a query. */
export const conditionParameters = ({ text, sources, ...plain }: Conditions) => ({
  ...plain,
  words: wordsOf(text),
  anySource: sources === null,
  sources: sources ?? [],
});

/** Conditions and window as parameters of a query that lists. */
export const listParameters = (conditions: Conditions, window: Window) => ({
  ...conditionParameters(conditions),
  ...windowParameters(window),
});
