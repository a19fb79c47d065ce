/** How each table is looked at: its filter, order and columns. Kept while another view is in front, and in the address. */
import { computed, signal } from '@preact/signals';
import { selection } from './selection.ts';

export interface TableOrder {
  /** Id of a column. */
  readonly column: string;
  readonly ascending: boolean;
}

/** How a table is looked at; null is as the table itself has it. */
export interface TableLook {
  /** Words that its rows have. */
  readonly filter: string;
  readonly order: TableOrder | null;
  /** Ids of columns that are put away. */
  readonly away: ReadonlySet<string> | null;
  /** The value chosen of each facet, by its id. */
  readonly chosen: ReadonlyMap<string, string>;
}

/** A table as it is at first. */
export const FIRST_LOOK: TableLook = { filter: '', order: null, away: null, chosen: new Map() };

const looks = signal<ReadonlyMap<string, TableLook>>(new Map());

/** How the table of an id is looked at. Whoever asks is told of changes. */
export const tableLook = (id: string): TableLook => looks.value.get(id) ?? FIRST_LOOK;

/** Looks at a table in another way. */
export const changeTable = (id: string, part: Partial<TableLook>): void => {
  looks.value = new Map(looks.peek()).set(id, { ...FIRST_LOOK, ...looks.peek().get(id), ...part });
};

/** Whether tables show only what may have been in the window of time. */
export const onlyInWindow = signal(true);
/** Whether tables show only what has to do with what is selected. */
export const onlySelected = signal(false);

/** Id of what is selected, node or relation alike. */
export const selectedAnything = computed(() => selection.value?.id ?? null);

/** Longest words, and most of anything, that an address may ask for. */
const LONGEST = 200;
const MOST = 40;
const ID = /^[a-z][a-zA-Z]{0,30}$/;

/** The parameters of an address for a table that is looked at so; none where it is as at first. */
export function encodeTable({ filter, order, away, chosen }: TableLook): [string, string][] {
  const parts: [string, string][] = [];
  if (filter) parts.push(['find', filter]);
  if (order) parts.push(['sort', `${order.ascending ? '' : '-'}${order.column}`]);
  if (away) parts.push(['columns-away', [...away].sort().join(',') || 'none']);
  for (const [facet, value] of chosen) if (value) parts.push(['pick', `${facet}:${value}`]);
  return parts;
}

/** What an address asks of a table; parts that make no sense are passed over. */
export function decodeTable(asked: URLSearchParams): TableLook {
  const order = /^(-?)([a-z][a-zA-Z]{0,30})$/.exec(asked.get('sort') ?? '');
  const away = asked.get('columns-away');
  const picks = asked.getAll('pick').flatMap((pick): [string, string][] => {
    const [, facet = '', value = ''] = /^([^:]*):(.*)$/s.exec(pick) ?? [];
    return ID.test(facet) && value && value.length <= LONGEST ? [[facet, value]] : [];
  });
  return {
    filter: (asked.get('find') ?? '').slice(0, LONGEST),
    order: order?.[2] ? { column: order[2], ascending: order[1] === '' } : null,
    away:
      away === null
        ? null
        : new Set(
            away
              .split(',')
              .filter((id) => id !== 'none' && ID.test(id))
              .slice(0, MOST),
          ),
    chosen: new Map(picks.slice(0, MOST)),
  };
}
