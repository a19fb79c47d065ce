/** The table of an answer: the same columns for every question, under names of their own. */
import type { FormId } from '../../state/questions/forms.ts';
import type { AnswerRow } from '../../state/questions/rows.ts';
import { readDocument } from '../../state/selection.ts';
import { dateText, dayRange } from '../../ui/dates.ts';
import { titled } from '../../ui/names.ts';
import { EntitiesCell, EntityCell, namesOf, TimeCell } from '../../ui/table/cells.tsx';
import type { Column, TableSpec } from '../../ui/table/column.ts';
import { evidenceColumn, writtenSource } from '../../ui/table/evidence.tsx';
import { texts } from '../../ui/texts.ts';

const words = texts.ask;
const whatOf = ({ what, document }: AnswerRow): string =>
  titled(what?.name ?? document?.title ?? texts.common.untitled);
const kindOf = ({ kind }: AnswerRow): string => texts.subkinds[kind] ?? texts.modalities[kind] ?? titled(kind);

const dayColumn = (id: 'date' | 'until', label: string): Column<AnswerRow> => ({
  id,
  label,
  width: 13,
  descends: true,
  text: (row) => (row[id] ? dateText(row[id]) : ''),
  rank: (row) => dayRange(row[id]).earliest,
  value: (row) => row[id],
  cell: (row) => <TimeCell words={dateText(row[id])} days={dayRange(row[id])} />,
});

function columnsOf(form: FormId): readonly Column<AnswerRow>[] {
  const isOffice = form === 'offices';
  const isDocument = form === 'documents';
  return [
    {
      id: 'what',
      label: words.what[form],
      width: 26,
      card: 'lead',
      text: whatOf,
      cell: (row) =>
        row.what ? (
          <EntityCell entity={row.what} />
        ) : (
          <button type="button" class="ask-document" onClick={() => readDocument(row.id)}>
            {whatOf(row)}
          </button>
        ),
    },
    { id: 'kind', label: words.more[form], width: 13, text: kindOf },
    dayColumn('date', isOffice ? words.from : words.date),
    ...(isOffice ? [dayColumn('until', words.until)] : []),
    ...(isDocument
      ? []
      : [
          {
            id: 'who',
            label: words.who[form],
            width: 22,
            card: 'line',
            text: ({ who }: AnswerRow) => namesOf(who),
            cell: ({ who, whoCount }: AnswerRow) => <EntitiesCell entities={who} total={whoCount} />,
          } as const,
          evidenceColumn<AnswerRow>(({ said }) => said ?? undefined, 14),
        ]),
  ];
}

const specOf = (form: FormId): TableSpec<AnswerRow> => ({
  id: `ask-${form}`,
  caption: words.caption,
  columns: columnsOf(form),
  order: { column: 'date', ascending: form === 'offices' },
  key: ({ id }) => id,
  about: ({ id, what, who }) => [id, ...(what ? [what.id] : []), ...who.map((one) => one.id)],
  subject: ({ subject }) => subject,
  ...(form === 'documents' ? { open: ({ id }: AnswerRow) => readDocument(id) } : {}),
  days: ({ date, until }) => ({ earliest: dayRange(date).earliest, latest: dayRange(until ?? date).latest }),
  source: ({ said, document }) => (said ? writtenSource(said) : document ? { quote: '', ...document } : null),
  count: words.found,
  empty: { icon: 'info', title: words.none, hint: words.noneHint },
});

export const SPECS: Readonly<Record<FormId, TableSpec<AnswerRow>>> = {
  meetings: specOf('meetings'),
  signed: specOf('signed'),
  offices: specOf('offices'),
  commitments: specOf('commitments'),
  documents: specOf('documents'),
};
