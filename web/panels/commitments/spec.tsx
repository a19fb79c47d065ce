/** The table of undertakings: its columns, and what a row leads to. */
import { type CommitmentRow, stateOf } from '../../state/commitments.ts';
import { dateText, dayRange } from '../../ui/dates.ts';
import { titled } from '../../ui/names.ts';
import { EntitiesCell, EntityCell, namesOf, TimeCell } from '../../ui/table/cells.tsx';
import type { Column, TableSpec } from '../../ui/table/column.ts';
import { evidenceColumn, writtenSource } from '../../ui/table/evidence.tsx';
import { texts } from '../../ui/texts.ts';
import { StoryCell } from './story-cell.tsx';

const stateText = (row: CommitmentRow): string => {
  const state = stateOf(row);
  return state ? texts.commitments.states[state] : '';
};
/** The instrument that holds it, else the meeting at which it was made. */
const madeIn = ({ agreement, meeting }: CommitmentRow) => agreement ?? meeting;

const COLUMNS: readonly Column<CommitmentRow>[] = [
  {
    id: 'commitment',
    label: texts.commitments.commitment,
    width: 30,
    card: 'lead',
    text: ({ text }) => titled(text),
    cell: ({ id, text }) => <EntityCell entity={{ id, name: text, __typename: 'Commitment' }} />,
  },
  {
    id: 'by',
    label: texts.commitments.by,
    width: 16,
    card: 'line',
    text: ({ by }) => namesOf(by.nodes),
    cell: ({ by }) => <EntitiesCell entities={by.nodes} total={by.totalCount} />,
  },
  {
    id: 'topics',
    label: texts.commitments.topics,
    width: 15,
    text: ({ topics }) => namesOf(topics.nodes),
    card: 'line',
    cell: ({ topics }) => <EntitiesCell entities={topics.nodes} total={topics.totalCount} />,
  },
  {
    id: 'modality',
    label: texts.commitments.modality,
    width: 9,
    spare: true,
    text: ({ modality }) => texts.modalities[modality] ?? modality,
  },
  {
    id: 'date',
    label: texts.commitments.date,
    width: 12,
    descends: true,
    text: ({ date }) => dateText(date),
    rank: ({ date }) => dayRange(date).earliest,
    value: ({ date }) => date,
    cell: ({ date }) => <TimeCell words={dateText(date)} days={dayRange(date)} />,
  },
  {
    id: 'state',
    label: texts.commitments.state,
    width: 13,
    text: stateText,
    cell: (row) => <StoryCell row={row} words={stateText(row)} />,
  },
  {
    id: 'madeIn',
    label: texts.commitments.madeIn,
    width: 15,
    card: 'line',
    spare: true,
    text: (row) => titled(madeIn(row)?.name ?? ''),
    cell: (row) => {
      const where = madeIn(row);
      return where && <EntityCell entity={where} />;
    },
  },
  evidenceColumn(({ evidence }) => evidence[0], 12),
];

export const COMMITMENTS_TABLE: TableSpec<CommitmentRow> = {
  id: 'commitments',
  caption: texts.commitments.caption,
  columns: COLUMNS,
  facets: [
    {
      id: 'topic',
      label: texts.commitments.topics,
      any: texts.commitments.anyTopic,
      values: ({ topics }) => topics.nodes.map(({ name }) => name),
    },
    {
      id: 'state',
      label: texts.commitments.state,
      any: texts.commitments.anyState,
      values: (row) => [stateText(row)].filter(Boolean),
    },
  ],
  order: { column: 'date', ascending: false },
  key: ({ id }) => id,
  about: ({ id, by, agreement, meeting, topics }) =>
    [{ id }, agreement, meeting, ...by.nodes, ...topics.nodes].flatMap((one) => (one ? [one.id] : [])),
  subject: ({ id }) => ({ kind: 'node', id }),
  days: ({ date }) => dayRange(date),
  source: ({ evidence }) => writtenSource(evidence[0]),
  count: texts.commitments.rows,
  empty: { icon: 'pen', title: texts.commitments.none, hint: texts.commitments.noneHint },
};
