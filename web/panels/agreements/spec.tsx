/** The table of agreements: its columns, and what a row leads to. */
import type { AgreementItem } from '../../api/tables.ts';
import { dateText, dayRange } from '../../ui/dates.ts';
import { titled } from '../../ui/names.ts';
import { EntitiesCell, EntityCell, namesOf, TimeCell } from '../../ui/table/cells.tsx';
import type { Column, TableSpec } from '../../ui/table/column.ts';
import { evidenceColumn, writtenSource } from '../../ui/table/evidence.tsx';
import { texts } from '../../ui/texts.ts';

const kindOf = ({ agreementKind }: AgreementItem): string => texts.subkinds[agreementKind] ?? agreementKind;
const statusOf = ({ status }: AgreementItem): string => texts.statuses[status] ?? status;

/** A column of the names that a row has under a key. */
const namesColumn = (
  id: 'parties' | 'signatories' | 'topics',
  label: string,
  width: number,
  spare: boolean,
): Column<AgreementItem> => ({
  id,
  label,
  width,
  spare,
  card: 'line',
  text: (row) => namesOf(row[id].nodes),
  cell: (row) => <EntitiesCell entities={row[id].nodes} total={row[id].totalCount} />,
});

const COLUMNS: readonly Column<AgreementItem>[] = [
  {
    id: 'agreement',
    label: texts.agreements.agreement,
    width: 25,
    card: 'lead',
    text: ({ name }) => titled(name),
    cell: (row) => <EntityCell entity={{ id: row.id, name: row.name, __typename: 'Agreement' }} />,
  },
  { id: 'kind', label: texts.agreements.kind, width: 11, text: kindOf },
  {
    id: 'date',
    label: texts.agreements.date,
    width: 12,
    descends: true,
    text: ({ date }) => dateText(date),
    rank: ({ date }) => dayRange(date).earliest,
    value: ({ date }) => date,
    cell: ({ date }) => <TimeCell words={dateText(date)} days={dayRange(date)} />,
  },
  { id: 'status', label: texts.agreements.status, width: 11, text: statusOf },
  namesColumn('parties', texts.agreements.parties, 16, false),
  namesColumn('signatories', texts.agreements.signatories, 14, false),
  namesColumn('topics', texts.agreements.topics, 14, true),
  evidenceColumn(({ mentions }) => mentions.nodes[0], 12),
];

export const AGREEMENTS_TABLE: TableSpec<AgreementItem> = {
  id: 'agreements',
  caption: texts.agreements.caption,
  columns: COLUMNS,
  facets: [
    { id: 'kind', label: texts.agreements.kind, any: texts.agreements.anyKind, values: (row) => [kindOf(row)] },
    { id: 'status', label: texts.agreements.status, any: texts.agreements.anyStatus, values: (row) => [statusOf(row)] },
  ],
  order: { column: 'date', ascending: false },
  key: ({ id }) => id,
  about: ({ id, parties, signatories, topics }) => [
    id,
    ...[...parties.nodes, ...signatories.nodes, ...topics.nodes].map((one) => one.id),
  ],
  subject: ({ id }) => ({ kind: 'node', id }),
  days: ({ date }) => dayRange(date),
  source: ({ mentions }) => writtenSource(mentions.nodes[0]),
  count: texts.agreements.rows,
  empty: { icon: 'pen', title: texts.agreements.none, hint: texts.agreements.noneHint },
};
