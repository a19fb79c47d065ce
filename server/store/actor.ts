/** Lists of persons, organizations and countries, and of whatever else is an entity of few. */
import type { Day } from '../model/edtf.ts';
import type { RoleLabel } from '../model/ontology.ts';
import { type Conditions, listParameters } from './conditions.ts';
import { type Page, type Position, pageOf, type Window, windowParameters } from './page.ts';
import type { Store } from './store.ts';

export type ListedRow = Position & { readonly id: string };

/** A page of actors; `label` is one that the node must bear, or empty. */
export const listActors = async (
  store: Store,
  label: RoleLabel | '',
  conditions: Conditions,
  window: Window,
): Promise<Page<ListedRow>> => pageOf(await store.read('actor/list', { label, ...listParameters(conditions, window) }));

/** A page of the entities of the conditions' types: for countries, topics and places, of which there are few. */
export const listEntities = async (store: Store, conditions: Conditions, window: Window): Promise<Page<ListedRow>> =>
  pageOf(await store.read('entity/list', listParameters(conditions, window)));

export type CoSignerRow = ListedRow & { readonly agreements: readonly string[] };

/** A page of the persons who signed agreements that a person signed, each with those agreements. */
export const listCoSigners = async (
  store: Store,
  person: string,
  asOf: Day | null,
  window: Window,
): Promise<Page<CoSignerRow>> =>
  pageOf(await store.read('actor/co-signers', { person, asOf, ...windowParameters(window) }));
