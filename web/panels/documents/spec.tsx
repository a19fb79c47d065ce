/** The table of sources: its columns, and what a row leads to. */
import { computed } from '@preact/signals';
import type { DocumentItem } from '../../api/documents.ts';
import { readDocument, reading } from '../../state/selection.ts';
import { dateText, dayRange } from '../../ui/dates.ts';
import { Icon } from '../../ui/icons.tsx';
import { TimeCell } from '../../ui/table/cells.tsx';
import type { Column, TableSpec } from '../../ui/table/column.ts';
import { texts } from '../../ui/texts.ts';

const COLUMNS: readonly Column<DocumentItem>[] = [
  {
    id: 'published',
    label: texts.documents.published,
    width: 15,
    descends: true,
    text: ({ published }) => dateText(published),
    rank: ({ published }) => dayRange(published).earliest,
    value: ({ published }) => published,
    cell: ({ published }) => <TimeCell words={dateText(published)} days={dayRange(published)} />,
  },
  {
    id: 'title',
    label: texts.documents.name,
    width: 40,
    card: 'lead',
    text: ({ title }) => title ?? '',
    cell: ({ id, title }) => (
      <button type="button" class="table-link" onClick={() => readDocument(id)}>
        <span class="entity-link-name">{title ?? texts.common.untitled}</span>
      </button>
    ),
  },
  {
    id: 'publisher',
    label: texts.documents.publisher,
    width: 22,
    text: ({ publisher }) => publisher ?? '',
    cell: ({ publisher }) => (
      <span class={publisher ? undefined : 'table-unknown'}>{publisher ?? texts.common.unknownPublisher}</span>
    ),
  },
  {
    id: 'notes',
    label: texts.documents.doubts,
    width: 9,
    descends: true,
    text: ({ notes }) => (notes.length > 0 ? texts.documents.notes(notes.length) : ''),
    rank: ({ notes }) => notes.length || null,
    value: ({ notes }) => notes.join('; ') || null,
    cell: ({ notes }) =>
      notes.length > 0 && (
        <span class="confidence" title={notes.join('\n')}>
          {texts.documents.notes(notes.length)}
        </span>
      ),
  },
  {
    id: 'url',
    label: texts.documents.address,
    width: 14,
    text: ({ url }) => url ?? '',
    cell: ({ url }) =>
      url && (
        <a class="table-source" href={url} target="_blank" rel="noreferrer noopener">
          <Icon name="external" size={12} />
          <span>{hostOf(url)}</span>
          <span class="visually-hidden">({texts.common.newTab})</span>
        </a>
      ),
  },
  { id: 'source', label: texts.documents.loadedFrom, width: 14, spare: true, text: ({ source }) => source },
];

/** The part of an address that a reader knows. */
const hostOf = (url: string): string => /^https?:\/\/(?:www\.)?([^/:?#]+)/.exec(url)?.[1] ?? url;

export const DOCUMENTS_TABLE: TableSpec<DocumentItem> = {
  id: 'documents',
  caption: texts.documents.caption,
  columns: COLUMNS,
  facets: [
    {
      id: 'publisher',
      label: texts.documents.publisher,
      any: texts.documents.anyPublisher,
      values: ({ publisher }) => (publisher ? [publisher] : []),
    },
  ],
  order: { column: 'published', ascending: false },
  key: ({ id }) => id,
  about: ({ id }) => [id],
  current: computed(() => reading.value?.document ?? null),
  subject: () => null,
  open: ({ id }) => readDocument(id),
  days: ({ published }) => dayRange(published),
  source: ({ title, publisher, published, url }) => ({ quote: '', title, publisher, published, url }),
  count: texts.documents.shown,
  empty: { icon: 'document', title: texts.documents.none, hint: texts.documents.noneHint },
};
