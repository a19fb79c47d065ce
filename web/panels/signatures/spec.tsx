/** The table of signatures: its columns, and what a row leads to. */
import type { SignatureItem } from '../../api/signatures.ts';
import { Confidence, Inferred } from '../../ui/confidence.tsx';
import { dateText, dayRange } from '../../ui/dates.ts';
import { titled } from '../../ui/names.ts';
import { officeText } from '../../ui/office.ts';
import { EntityCell, TimeCell } from '../../ui/table/cells.tsx';
import type { Column, TableSpec } from '../../ui/table/column.ts';
import { evidenceColumn, writtenSource } from '../../ui/table/evidence.tsx';
import { texts } from '../../ui/texts.ts';

/** Day of signing, or the agreement's own where none is given; EDTF. */
export const dateOf = ({ on, agreement }: SignatureItem): string | null => on ?? agreement.date;
const kindOf = ({ agreement: { kind } }: SignatureItem): string => texts.subkinds[kind] ?? kind;

const COLUMNS: readonly Column<SignatureItem>[] = [
  {
    id: 'agreement',
    label: texts.signatures.agreement,
    width: 21,
    card: 'lead',
    text: ({ agreement }) => titled(agreement.name),
    cell: ({ agreement }) => <EntityCell entity={{ ...agreement, __typename: 'Agreement' }} />,
  },
  { id: 'kind', label: texts.signatures.kind, width: 10, text: kindOf },
  {
    id: 'date',
    label: texts.signatures.date,
    width: 13.5,
    descends: true,
    text: (row) => dateText(dateOf(row)),
    rank: (row) => dayRange(dateOf(row)).earliest,
    value: dateOf,
    cell: (row) => <TimeCell words={dateText(dateOf(row))} days={dayRange(dateOf(row))} />,
  },
  {
    id: 'person',
    label: texts.signatures.person,
    width: 14,
    card: 'line',
    text: ({ person }) => person.name,
    cell: ({ person, inferred, office, confidence }) => (
      <>
        <EntityCell entity={{ ...person, __typename: 'Person' }} />
        {inferred && <Inferred office={office?.title ?? null} />}
        <Confidence value={confidence} />
      </>
    ),
  },
  {
    id: 'office',
    label: texts.signatures.office,
    width: 16,
    text: ({ office }) => (office ? officeText(office) : ''),
    cell: ({ office }) => <span class={office ? undefined : 'table-unknown'}>{officeText(office)}</span>,
  },
  {
    id: 'onBehalfOf',
    label: texts.signatures.onBehalfOf,
    width: 13.5,
    text: ({ onBehalfOf }) => onBehalfOf?.name ?? '',
    cell: ({ onBehalfOf }) => onBehalfOf && <EntityCell entity={onBehalfOf} />,
  },
  evidenceColumn(({ evidence }) => evidence[0], 12),
];

export const SIGNATURES_TABLE: TableSpec<SignatureItem> = {
  id: 'signatures',
  caption: texts.signatures.caption,
  columns: COLUMNS,
  facets: [
    {
      id: 'kind',
      label: texts.signatures.kind,
      any: texts.signatures.anyKind,
      values: (row) => [kindOf(row)],
    },
  ],
  order: { column: 'date', ascending: false },
  key: ({ id }) => id,
  about: ({ id, agreement, person, onBehalfOf }) => [
    id,
    agreement.id,
    person.id,
    ...(onBehalfOf ? [onBehalfOf.id] : []),
  ],
  subject: ({ id }) => ({ kind: 'edge', id }),
  days: (row) => dayRange(dateOf(row)),
  source: ({ evidence }) => writtenSource(evidence[0]),
  count: texts.signatures.rows,
  empty: { icon: 'pen', title: texts.signatures.none, hint: texts.signatures.noneHint },
};
