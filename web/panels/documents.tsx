/** The sources, year by year; each opens in the reader. */
import { useComputed, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { DocumentItem } from '../api/documents.ts';
import { documents } from '../state/documents.ts';
import { readDocument, reading } from '../state/selection.ts';
import { DateText } from '../ui/date-text.tsx';
import '../ui/field.css';
import { EmptyState, ErrorState, Skeleton } from '../ui/states.tsx';
import { texts } from '../ui/texts.ts';
import { byYear, filterDocuments } from './documents/by-year.ts';
import './documents.css';

export function DocumentsPanel() {
  const filter = useSignal('');
  const shown = useComputed(() => filterDocuments(documents.state.value.data ?? [], filter.value));
  useEffect(() => {
    if (!documents.state.peek().data) documents.refresh();
  }, []);
  const { data, error } = documents.state.value;
  if (error && !data) return <ErrorState error={error} onRetry={documents.refresh} />;
  if (!data) return <Skeleton lines={8} />;
  if (data.length === 0) {
    return <EmptyState icon="document" title={texts.documents.none} hint={texts.documents.noneHint} />;
  }
  return (
    <div class="sources">
      <div class="sources-tools">
        <input
          type="search"
          class="field"
          aria-label={texts.documents.filter}
          placeholder={texts.documents.filterPlaceholder}
          maxLength={200}
          value={filter.value}
          onInput={(event) => {
            filter.value = event.currentTarget.value;
          }}
        />
        <output class="sources-count">{texts.documents.shown(shown.value.length, data.length)}</output>
      </div>
      <div class="sources-list">
        {byYear(shown.value).map(({ year, documents: ofYear }) => (
          <section key={year ?? ''} class="sources-year" aria-label={year ?? texts.documents.undated}>
            <h2 class="sources-year-name">{year ?? texts.documents.undated}</h2>
            <ul>
              {ofYear.map((one) => (
                <Source key={one.id} source={one} />
              ))}
            </ul>
          </section>
        ))}
        {shown.value.length === 0 && (
          <EmptyState icon="filter" title={texts.documents.noneMatch} hint={texts.documents.noneMatchHint}>
            <button
              type="button"
              class="button"
              onClick={() => {
                filter.value = '';
              }}
            >
              {texts.documents.clear}
            </button>
          </EmptyState>
        )}
      </div>
    </div>
  );
}

function Source({ source }: { readonly source: DocumentItem }) {
  const { id, title, publisher, published, notes } = source;
  return (
    <li>
      <button
        type="button"
        class="source"
        aria-current={reading.value?.document === id ? 'true' : undefined}
        onClick={() => readDocument(id)}
      >
        <span class="source-date">
          <DateText edtf={published} />
        </span>
        <span class="source-title">{title ?? texts.common.untitled}</span>
        <span class="source-by">{publisher ?? texts.common.unknownPublisher}</span>
        {notes.length > 0 && <span class="source-notes">{texts.documents.notes(notes.length)}</span>}
      </button>
    </li>
  );
}
