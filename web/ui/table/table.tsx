/** A table of anything: sorted, filtered, tied to selection and time, as long as it may be. What is in it, its `TableSpec` says. */
import { useComputed, useSignal } from '@preact/signals';
import { Fragment } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Stats } from '../../api/types.ts';
import { dayOf } from '../../state/days.ts';
import { graphResource } from '../../state/graph.ts';
import type { Resource } from '../../state/resource.ts';
import {
  changeTable,
  onlyInWindow,
  onlySelected,
  selectedAnything,
  type TableOrder,
  tableLook,
} from '../../state/tables.ts';
import { resetWindow, timeWindow } from '../../state/time.ts';
import { announce } from '../live.tsx';
import { EmptyState, ErrorState, Skeleton } from '../states.tsx';
import { texts } from '../texts.ts';
import type { Column, TableSpec } from './column.ts';
import { narrowed, searchable, sorted } from './rows.ts';
import { TableHead } from './table-head.tsx';
import { TableRow } from './table-row.tsx';
import { TableTools } from './table-tools.tsx';
import { useRowKeys } from './use-row-keys.ts';
import { useVirtualRows, WHOLE } from './virtual-rows.ts';
import './table.css';
import './narrow.css';

interface TableProps<Row extends object> {
  readonly spec: TableSpec<Row>;
  readonly resource: Resource<readonly Row[]>;
}

/** The state of the graph for which a table was asked; null where the graph itself was still on its way. */
const askedFor = new WeakMap<object, Stats | null>();

/** The table of a resource: loading, failed, empty, or there. */
export function Table<Row extends object>({ spec, resource }: TableProps<Row>) {
  const graph = graphResource.state.value.data;
  // A graph that was loaded anew may have other rows.
  useEffect(() => {
    const before = askedFor.get(resource);
    askedFor.set(resource, graph);
    if (before === undefined || (before !== null && before !== graph)) resource.refresh();
  }, [resource, graph]);
  const { data, error } = resource.state.value;
  if (error && !data) return <ErrorState error={error} onRetry={resource.refresh} />;
  if (!data) return <Skeleton lines={8} />;
  if (data.length === 0) return <EmptyState {...spec.empty} />;
  return <Rows spec={spec} all={data} />;
}

function Rows<Row extends object>({ spec, all }: { readonly spec: TableSpec<Row>; readonly all: readonly Row[] }) {
  const scroller = useRef<HTMLDivElement>(null);
  const away = awayIn(spec);
  const order = orderOf(spec);
  const given = useSignal(all);
  given.value = all;
  const words = useMemo(() => searchable(spec.columns), [spec]);
  const shown = useComputed(() => {
    const window = onlyInWindow.value ? timeWindow.value : null;
    const look = tableLook(spec.id);
    const rows = narrowed(given.value, spec, words, {
      text: look.filter,
      window: window && { earliest: dayOf(window.from), latest: dayOf(window.to) },
      about: onlySelected.value && !spec.current ? selectedAnything.value : null,
      chosen: look.chosen,
    });
    return sorted(rows, spec.columns, orderOf(spec));
  });
  const rows = shown.value;
  const keyOf = (index: number): string => {
    const row = rows[index];
    return row ? spec.key(row) : String(index);
  };
  const show = useRef<(index: number) => void>(() => undefined);
  const keys = useRowKeys(scroller, rows.length, (index) => show.current(index));
  const view = useVirtualRows(scroller, rows.length, keyOf, keys.active);
  show.current = view.show;
  const columns = spec.columns.filter(({ id }) => !away.has(id));
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  const chosen = (spec.current ?? selectedAnything).value;
  const isMarked = (row: Row): boolean => chosen !== null && spec.about(row).includes(chosen);

  // What was selected elsewhere is looked for here; a row that was pressed is in sight already.
  useEffect(() => {
    if (chosen === null || scroller.current?.contains(document.activeElement)) return;
    const marked = rows.flatMap((row, index) => (spec.about(row).includes(chosen) ? [index] : []));
    if (marked[0] !== undefined) view.show(marked[0]);
  }, [chosen]);

  const sortBy = (column: Column<Row>) => {
    const ascending = order.column === column.id ? !order.ascending : !column.descends;
    changeTable(spec.id, { order: { column: column.id, ascending } });
    scroller.current?.scrollTo({ top: 0 });
    announce(texts.tables.sortedBy(column.label, ascending));
  };
  return (
    <div class="table-panel">
      <TableTools spec={spec} away={away} all={all} rows={rows} columns={columns} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it hears the arrow keys of the rows within */}
      <div ref={scroller} class="table-scroll" onKeyDown={keys.onKeyDown} onFocusIn={keys.onFocusIn}>
        <table class="table" aria-rowcount={rows.length + 1} data-long={rows.length > WHOLE}>
          <caption class="visually-hidden">
            {spec.caption}. {texts.tables.keys}
          </caption>
          <colgroup>
            {columns.map(({ id, width }) => (
              <col key={id} style={{ width: `${(100 * width) / total}%` }} />
            ))}
          </colgroup>
          <TableHead columns={columns} order={order} onSort={sortBy} />
          <tbody>
            {view.drawn.map(({ index, before }) => {
              const row = rows[index];
              return row ? (
                <Fragment key={spec.key(row)}>
                  <Gap height={before} columns={columns.length} />
                  <TableRow
                    spec={spec}
                    columns={columns}
                    row={row}
                    index={index}
                    marked={isMarked(row)}
                    active={index === keys.active}
                    measure={view.measure}
                  />
                </Fragment>
              ) : null;
            })}
            <Gap height={view.after} columns={columns.length} />
          </tbody>
        </table>
        {rows.length === 0 && (
          <EmptyState icon="filter" title={texts.tables.noneMatch} hint={texts.tables.noneMatchHint}>
            <button
              type="button"
              class="button"
              onClick={() => {
                changeTable(spec.id, { filter: '', chosen: new Map() });
                onlySelected.value = false;
                resetWindow();
              }}
            >
              {texts.tables.clearFilters}
            </button>
          </EmptyState>
        )}
      </div>
    </div>
  );
}

/** Its order; as at first where it is asked for a column that the table does not have. */
function orderOf<Row>({ id, order, columns }: TableSpec<Row>): TableOrder {
  const asked = tableLook(id).order;
  return asked && columns.some((column) => column.id === asked.column) ? asked : order;
}

/** Ids of the columns put away; not all of them can be. */
function awayIn<Row>({ id, columns }: TableSpec<Row>): ReadonlySet<string> {
  const asked = tableLook(id).away;
  if (asked && columns.some((column) => !asked.has(column.id))) return asked;
  return new Set(columns.filter((column) => column.spare).map((column) => column.id));
}

/** The room of rows that are out of sight. */
const Gap = ({ height, columns }: { readonly height: number; readonly columns: number }) =>
  height > 0 ? (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: rows out of sight hold nothing to focus.
    <tr class="table-gap" aria-hidden="true">
      <td colSpan={columns} style={{ height: `${height}px` }} />
    </tr>
  ) : null;
