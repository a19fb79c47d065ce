/** How each table is looked at: its filter, order and columns. Kept while another view is in front. */
import { computed, type Signal, signal } from '@preact/signals';
import { selection } from './selection.ts';

export interface TableOrder {
  /** Id of a column. */
  readonly column: string;
  readonly ascending: boolean;
}

export interface TableState {
  readonly filter: Signal<string>;
  readonly order: Signal<TableOrder>;
  /** Ids of columns that are put away. */
  readonly away: Signal<ReadonlySet<string>>;
  /** The value chosen of each facet, by its id. */
  readonly chosen: Signal<ReadonlyMap<string, string>>;
}

const states = new Map<string, TableState>();

/** The state of a table, made at its first use. */
export function tableState(id: string, order: TableOrder, away: readonly string[]): TableState {
  const known = states.get(id);
  if (known) return known;
  const state: TableState = {
    filter: signal(''),
    order: signal(order),
    away: signal(new Set(away)),
    chosen: signal(new Map()),
  };
  states.set(id, state);
  return state;
}

/** Whether tables show only what may have been in the window of time. */
export const onlyInWindow = signal(true);
/** Whether tables show only what has to do with what is selected. */
export const onlySelected = signal(false);

/** Id of what is selected, node or relation alike. */
export const selectedAnything = computed(() => selection.value?.id ?? null);
