/** A row: pressing it chooses what it is of; the names, dates and sources in it are controls of their own. */
import { hovered, selectEdge, selectNode } from '../../state/selection.ts';
import type { Column, TableSpec } from './column.ts';

interface TableRowProps<Row> {
  readonly spec: TableSpec<Row>;
  readonly columns: readonly Column<Row>[];
  readonly row: Row;
  readonly index: number;
  readonly marked: boolean;
  /** Whether the Tab key stops at it. */
  readonly active: boolean;
  readonly measure: (row: HTMLElement | null) => void;
}

export function TableRow<Row>({ spec, columns, row, index, marked, active, measure }: TableRowProps<Row>) {
  const subject = spec.subject(row);
  const light = (on: boolean) => () => {
    if (subject) hovered.value = on ? subject.id : null;
  };
  return (
    <tr
      ref={measure}
      class="table-row"
      data-index={index}
      // The head is the first row.
      aria-rowindex={index + 2}
      aria-current={marked ? 'true' : undefined}
      tabIndex={active ? 0 : -1}
      onClick={(event) => {
        if (!(event.target as Element).closest('button, a')) choose(spec, row);
      }}
      onKeyDown={(event) => {
        if (event.target !== event.currentTarget || (event.key !== 'Enter' && event.key !== ' ')) return;
        event.preventDefault();
        choose(spec, row);
      }}
      onMouseEnter={light(true)}
      onMouseLeave={light(false)}
      onFocus={light(true)}
      onBlur={light(false)}
    >
      {columns.map(({ id, label, text, cell, card }) => (
        <td key={id} data-column={id} data-label={label} data-card={card}>
          {cell ? cell(row) : <span class="table-text">{text(row)}</span>}
        </td>
      ))}
    </tr>
  );
}

function choose<Row>(spec: TableSpec<Row>, row: Row): void {
  const subject = spec.subject(row);
  if (spec.open) spec.open(row);
  else if (subject?.kind === 'node') selectNode(subject.id);
  else if (subject) selectEdge(subject.id);
}
