/** Who signed what: one row a signature, with the office held on that day and the sentence that says so. */
import { useComputed, useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { dayOf } from '../state/days.ts';
import { onlyInWindow, signatures } from '../state/signatures.ts';
import { resetWindow, timeWindow } from '../state/time.ts';
import { Icon } from '../ui/icons.tsx';
import { announce } from '../ui/live.tsx';
import { EmptyState, ErrorState, Skeleton } from '../ui/states.tsx';
import { texts } from '../ui/texts.ts';
import { COLUMNS, type Column, filterRows, type Order, rowOf, sortRows } from './signatures/ledger.ts';
import { LedgerRowView } from './signatures/ledger-row.tsx';
import { LedgerTools } from './signatures/ledger-tools.tsx';
import { useRowsInView, WHOLE } from './signatures/rows-in-view.ts';
import '../ui/field.css';
import './signatures.css';
import './signatures/narrow.css';

/** Height of a row where only those in sight are drawn, in pixels; the same as in signatures.css. */
const ROW_HEIGHT = 48;

export function SignaturesPanel() {
  const scroller = useRef<HTMLDivElement>(null);
  const filter = useSignal('');
  const order = useSignal<Order>({ column: 'date', ascending: false });
  const all = useComputed(() => (signatures.state.value.data ?? []).map(rowOf));
  const shown = useComputed(() => {
    const window = onlyInWindow.value ? timeWindow.value : null;
    const days = window && { earliest: dayOf(window.from), latest: dayOf(window.to) };
    return sortRows(filterRows(all.value, filter.value, days), order.value);
  });
  const { first, end } = useRowsInView(scroller, shown.value.length, ROW_HEIGHT);
  useEffect(() => {
    if (!signatures.state.peek().data) signatures.refresh();
  }, []);

  const { data, error } = signatures.state.value;
  if (error && !data) return <ErrorState error={error} onRetry={signatures.refresh} />;
  if (!data) return <Skeleton lines={8} />;
  if (data.length === 0)
    return <EmptyState icon="pen" title={texts.signatures.none} hint={texts.signatures.noneHint} />;
  const rows = shown.value;
  const sortBy = (column: Column) => {
    const now = order.value;
    const ascending = now.column === column ? !now.ascending : column !== 'date';
    order.value = { column, ascending };
    announce(texts.signatures.sortedBy(texts.signatures[column], ascending));
  };
  return (
    <div class="ledger">
      <LedgerTools filter={filter} rows={rows} all={all.value.length} />
      <div ref={scroller} class="ledger-scroll">
        <table class="ledger-table" aria-rowcount={rows.length + 1} data-long={rows.length > WHOLE}>
          <caption class="visually-hidden">{texts.signatures.caption}</caption>
          <thead>
            <tr aria-rowindex={1}>
              {COLUMNS.map((column) => (
                <HeadCell key={column} column={column} order={order.value} onSort={() => sortBy(column)} />
              ))}
            </tr>
          </thead>
          <tbody>
            <Gap rows={first} />
            {rows.slice(first, end).map((row, index) => (
              <LedgerRowView key={row.item.id} row={row} position={first + index + 2} />
            ))}
            <Gap rows={rows.length - end} />
          </tbody>
        </table>
        {rows.length === 0 && (
          <EmptyState icon="filter" title={texts.signatures.noneMatch} hint={texts.signatures.noneMatchHint}>
            <button
              type="button"
              class="button"
              onClick={() => {
                filter.value = '';
                resetWindow();
              }}
            >
              {texts.signatures.clearFilters}
            </button>
          </EmptyState>
        )}
      </div>
    </div>
  );
}

interface HeadCellProps {
  readonly column: Column;
  readonly order: Order;
  readonly onSort: () => void;
}

function HeadCell({ column, order, onSort }: HeadCellProps) {
  const sorted = order.column === column;
  const direction = order.ascending ? 'ascending' : 'descending';
  const icon = sorted ? (order.ascending ? 'sortUp' : 'sortDown') : 'sort';
  return (
    <th scope="col" aria-sort={sorted ? direction : 'none'} class={`ledger-head-${column}`}>
      <button type="button" class="ledger-sort" onClick={onSort}>
        {texts.signatures[column]}
        <Icon name={icon} size={14} />
      </button>
    </th>
  );
}

/** The room of rows that are out of sight. */
const Gap = ({ rows }: { readonly rows: number }) =>
  rows > 0 ? (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: rows out of sight hold nothing to focus.
    <tr aria-hidden="true">
      <td colSpan={COLUMNS.length} style={{ height: `${rows * ROW_HEIGHT}px`, padding: 0 }} />
    </tr>
  ) : null;
