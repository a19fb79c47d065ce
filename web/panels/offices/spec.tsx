/** The table of office holders: its columns, and what a row leads to. */
import type { OfficeItem } from '../../api/tables.ts';
import { Confidence, Inferred } from '../../ui/confidence.tsx';
import { dateText } from '../../ui/dates.ts';
import { titled } from '../../ui/names.ts';
import { EntityCell, nameOf, TimeCell } from '../../ui/table/cells.tsx';
import type { Column, TableSpec } from '../../ui/table/column.ts';
import { evidenceColumn, writtenSource } from '../../ui/table/evidence.tsx';
import { texts } from '../../ui/texts.ts';

/** A day on which documents show somebody in an office: the first or the last. */
const dayColumn = (id: 'from' | 'to', label: string): Column<OfficeItem> => ({
  id,
  label,
  width: 12,
  descends: true,
  text: (row) => (row[id] ? dateText(row[id]) : ''),
  rank: (row) => row[id],
  value: (row) => row[id],
  cell: (row) => <TimeCell words={dateText(row[id])} days={{ earliest: row[id], latest: row[id] }} />,
});

const COLUMNS: readonly Column<OfficeItem>[] = [
  {
    id: 'person',
    label: texts.offices.person,
    width: 17,
    card: 'lead',
    text: ({ person }) => person.name,
    cell: ({ person, inferred, title, confidence }) => (
      <>
        <EntityCell entity={person} />
        {inferred && <Inferred office={title} />}
        <Confidence value={confidence} />
      </>
    ),
  },
  { id: 'office', label: texts.offices.office, width: 20, card: 'line', text: ({ title }) => titled(title) },
  {
    id: 'body',
    label: texts.offices.body,
    width: 18,
    text: ({ body }) => nameOf(body),
    cell: ({ body }) => <EntityCell entity={body} />,
  },
  {
    id: 'country',
    label: texts.offices.country,
    width: 11,
    text: ({ country }) => country?.name ?? '',
    cell: ({ country }) => country && <EntityCell entity={{ ...country, __typename: 'Country' }} />,
  },
  dayColumn('from', texts.offices.from),
  dayColumn('to', texts.offices.to),
  evidenceColumn(({ evidence }) => evidence[0], 13),
];

export const OFFICES_TABLE: TableSpec<OfficeItem> = {
  id: 'offices',
  caption: texts.offices.caption,
  columns: COLUMNS,
  facets: [
    {
      id: 'country',
      label: texts.offices.country,
      any: texts.offices.anyCountry,
      values: ({ country }) => (country ? [country.name] : []),
    },
    { id: 'body', label: texts.offices.body, any: texts.offices.anyBody, values: ({ body }) => [nameOf(body)] },
  ],
  order: { column: 'person', ascending: true },
  key: ({ id }) => id,
  about: ({ id, person, body, country }) => [id, person.id, body.id, ...(country ? [country.id] : [])],
  subject: ({ id }) => ({ kind: 'edge', id }),
  days: ({ from, to }) => ({ earliest: from, latest: to }),
  source: ({ evidence }) => writtenSource(evidence[0]),
  count: texts.offices.rows,
  empty: { icon: 'ranks', title: texts.offices.none, hint: texts.offices.noneHint },
};
