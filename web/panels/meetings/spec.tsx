/** The table of meetings: its columns, and what a row leads to. */
import type { MeetingItem } from '../../api/tables.ts';
import { dateText, dayRange } from '../../ui/dates.ts';
import { titled } from '../../ui/names.ts';
import { EntitiesCell, EntityCell, namesOf, TimeCell } from '../../ui/table/cells.tsx';
import type { Column, TableSpec } from '../../ui/table/column.ts';
import { evidenceColumn, writtenSource } from '../../ui/table/evidence.tsx';
import { texts } from '../../ui/texts.ts';

const kindOf = ({ meetingKind }: MeetingItem): string => texts.subkinds[meetingKind] ?? meetingKind;
/** The place where one is named, else the country. */
const whereOf = ({ place, country }: MeetingItem) => place ?? country;

const COLUMNS: readonly Column<MeetingItem>[] = [
  {
    id: 'meeting',
    label: texts.meetings.meeting,
    width: 23,
    card: 'lead',
    text: ({ name }) => titled(name),
    cell: (row) => <EntityCell entity={{ ...row, __typename: 'Meeting' }} />,
  },
  { id: 'kind', label: texts.meetings.kind, width: 9, text: kindOf },
  {
    id: 'date',
    label: texts.meetings.date,
    width: 13,
    descends: true,
    text: ({ date }) => dateText(date),
    rank: ({ date }) => dayRange(date).earliest,
    value: ({ date }) => date,
    cell: ({ date }) => <TimeCell words={dateText(date)} days={dayRange(date)} />,
  },
  {
    id: 'place',
    label: texts.meetings.place,
    width: 10,
    text: (row) => whereOf(row)?.name ?? '',
    cell: (row) => {
      const where = whereOf(row);
      return where && <EntityCell entity={where} />;
    },
  },
  {
    id: 'participants',
    label: texts.meetings.participants,
    width: 18,
    card: 'line',
    text: ({ participants }) => namesOf(participants.nodes),
    cell: ({ participants }) => <EntitiesCell entities={participants.nodes} total={participants.totalCount} />,
  },
  {
    id: 'agreements',
    label: texts.meetings.agreements,
    width: 15,
    card: 'line',
    text: ({ agreements }) => namesOf(agreements.nodes),
    cell: ({ agreements }) => <EntitiesCell entities={agreements.nodes} total={agreements.totalCount} />,
  },
  {
    id: 'topics',
    label: texts.meetings.topics,
    width: 14,
    card: 'line',
    spare: true,
    text: ({ topics }) => namesOf(topics.nodes),
    cell: ({ topics }) => <EntitiesCell entities={topics.nodes} total={topics.totalCount} />,
  },
  {
    id: 'status',
    label: texts.meetings.status,
    width: 9,
    spare: true,
    text: ({ status, mode }) =>
      [texts.statuses[status], mode && texts.modes[mode]].filter(Boolean).join(texts.common.separator),
  },
  evidenceColumn(({ mentions }) => mentions.nodes[0], 12),
];

export const MEETINGS_TABLE: TableSpec<MeetingItem> = {
  id: 'meetings',
  caption: texts.meetings.caption,
  columns: COLUMNS,
  facets: [
    { id: 'kind', label: texts.meetings.kind, any: texts.meetings.anyKind, values: (row) => [kindOf(row)] },
    {
      id: 'topic',
      label: texts.meetings.topics,
      any: texts.meetings.anyTopic,
      values: ({ topics }) => topics.nodes.map(({ name }) => name),
    },
  ],
  order: { column: 'date', ascending: false },
  key: ({ id }) => id,
  about: ({ id, place, country, participants, agreements, topics }) =>
    [{ id }, place, country, ...participants.nodes, ...agreements.nodes, ...topics.nodes].flatMap((one) =>
      one ? [one.id] : [],
    ),
  subject: ({ id }) => ({ kind: 'node', id }),
  days: ({ date }) => dayRange(date),
  source: ({ mentions }) => writtenSource(mentions.nodes[0]),
  count: texts.meetings.rows,
  empty: { icon: 'graph', title: texts.meetings.none, hint: texts.meetings.noneHint },
};
