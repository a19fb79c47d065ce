/** A document set for reading, open at the sentence in question. */
import { useEffect, useRef } from 'preact/hooks';
import type { OpenDocument } from '../api/documents.ts';
import { openDocument } from '../state/documents.ts';
import { showPanel } from '../state/layout.ts';
import { marksAway } from '../state/marks.ts';
import { readDocument, reading, selection } from '../state/selection.ts';
import { DateText } from '../ui/date-text.tsx';
import { Icon } from '../ui/icons.tsx';
import { announce } from '../ui/live.tsx';
import { DocumentText } from '../ui/marked-text/document-text.tsx';
import { OPEN_SENTENCE } from '../ui/marked-text/paragraph.tsx';
import { speaksOf, stopIndex, stopsOf } from '../ui/marked-text/stops.ts';
import { useLit } from '../ui/marked-text/use-lit.ts';
import { scrollToReading, scrollToTop } from '../ui/scroll.ts';
import type { Stretch } from '../ui/segments.ts';
import { sentenceAround } from '../ui/sentence.ts';
import { EmptyState, ErrorState, Skeleton } from '../ui/states.tsx';
import { texts } from '../ui/texts.ts';
import { onBrackets } from './reader/brackets.ts';
import { ReaderTools } from './reader/reader-tools.tsx';
import './reader.css';
import '../ui/marked-text/marks.css';

export function ReaderPanel() {
  const { data, loading, error } = openDocument.state.value;
  if (!reading.value) {
    return (
      <EmptyState icon="book" title={texts.reader.empty} hint={texts.reader.emptyHint}>
        <button type="button" class="button" onClick={() => showPanel('documents', 'bottom')}>
          {texts.reader.list}
        </button>
      </EmptyState>
    );
  }
  if (error) return <ErrorState error={error} onRetry={openDocument.refresh} />;
  if (data) return <Reader document={data} />;
  if (loading) return <Skeleton lines={12} />;
  return <EmptyState icon="alert" title={texts.reader.gone} hint={texts.reader.goneHint} />;
}

function Reader({ document: source }: { readonly document: OpenDocument }) {
  const top = useRef<HTMLElement>(null);
  const shown = reading.value?.span ?? null;
  const chosen = selection.value;
  const around = shown && sentenceOf(source, shown);
  const stops = stopsOf(source.id, source.relations, chosen, shown);
  const at = stopIndex(stops, shown);
  const title = source.title ?? texts.common.untitled;

  const goTo = (index: number) => {
    const stop = stops[index];
    if (stop) readDocument(source.id, stop);
  };
  const step = (by: 1 | -1) => goTo(at < 0 ? (by > 0 ? 0 : stops.length - 1) : at + by);

  useEffect(() => {
    const sentence = document.getElementById(OPEN_SENTENCE);
    if (sentence) scrollToReading(sentence);
    else if (top.current) scrollToTop(top.current);
    const words = shown
      ? texts.reader.openedAt(title, source.text.slice(around?.start, around?.end))
      : texts.reader.opened(title);
    announce(words);
  }, [source.id, shown?.start, shown?.end]);
  useEffect(() => onBrackets(step));
  useLit(top, source);

  const quote = around ? source.text.slice(around.start, around.end) : '';
  return (
    <article class="reader" ref={top}>
      <ReaderTools document={source} stops={stops.length} at={at} quote={quote} onStep={step} />
      <header class="reader-head">
        <p class="reader-source">
          {source.publisher ?? texts.common.unknownPublisher}
          {texts.common.separator}
          <DateText edtf={source.published} />
        </p>
        <h2 class="reader-title" lang={source.language}>
          {title}
        </h2>
        {source.url && (
          <a class="reader-original" href={source.url} target="_blank" rel="noreferrer noopener">
            {texts.reader.original}
            <Icon name="external" size={12} />
            <span class="visually-hidden">({texts.common.newTab})</span>
          </a>
        )}
      </header>
      <DocumentText
        document={source}
        stops={speaksOf(source.relations, chosen) ? stops : shown ? [shown] : []}
        shown={shown}
        around={around}
        away={marksAway.value}
        selected={chosen?.id ?? null}
      />
      {source.notes.length > 0 && (
        <section class="reader-notes">
          <h3 class="caps">{texts.reader.notes}</h3>
          <ul>
            {source.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </section>
      )}
    </article>
  );
}

/** The sentence around a stretch of a document, within its paragraph. */
function sentenceOf({ text, passages, language }: OpenDocument, stretch: Stretch): Stretch {
  const paragraph = passages.find((one) => one.start <= stretch.start && one.end >= stretch.end);
  return sentenceAround(text, stretch, paragraph, language);
}
