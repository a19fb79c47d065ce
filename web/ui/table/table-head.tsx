/** The heads of a table: each sorts by its column. */
import type { TableOrder } from '../../state/tables.ts';
import { Icon } from '../icons.tsx';
import type { Column } from './column.ts';

interface TableHeadProps<Row> {
  readonly columns: readonly Column<Row>[];
  readonly order: TableOrder;
  readonly onSort: (column: Column<Row>) => void;
}

export const TableHead = <Row,>({ columns, order, onSort }: TableHeadProps<Row>) => (
  <thead>
    <tr aria-rowindex={1}>
      {columns.map((column) => {
        const isSorted = order.column === column.id;
        const direction = order.ascending ? 'ascending' : 'descending';
        const icon = isSorted ? (order.ascending ? 'sortUp' : 'sortDown') : 'sort';
        return (
          <th key={column.id} scope="col" aria-sort={isSorted ? direction : 'none'} data-column={column.id}>
            <button type="button" class="table-sort" onClick={() => onSort(column)}>
              {column.label}
              <Icon name={icon} size={14} />
            </button>
          </th>
        );
      })}
    </tr>
  </thead>
);
