/** A sentence of a document, the words that say the fact set off in it, with the document and the way to it. */
import type { EvidenceItem } from '../api/shapes.ts';
import { Cite } from './cite.tsx';
import { Confidence } from './confidence.tsx';
import { DateText } from './date-text.tsx';
import { Icon } from './icons.tsx';
import './quote.css';
import { quotedSentence } from './sentence.ts';
import { texts } from './texts.ts';

interface QuoteProps {
  readonly evidence: EvidenceItem;
  readonly onRead: () => void;
}

export function Quote({ evidence, onRead }: QuoteProps) {
  const { confidence, document } = evidence;
  const [before, words, after] = quotedSentence(evidence);
  const [open, close] = texts.quotationMarks;
  return (
    <figure class="quote">
      <blockquote class="quote-words" cite={document.url ?? undefined}>
        {open}
        {before}
        {before || after ? <mark class="quote-fact">{words}</mark> : words}
        {after}
        {close}
      </blockquote>
      <figcaption class="quote-source">
        <cite class="quote-title">{document.title ?? texts.common.untitled}</cite>
        <span>
          {document.publisher ?? texts.common.unknownPublisher}
          {texts.common.separator}
          <DateText edtf={document.published} />
        </span>
        <span class="quote-foot">
          <button type="button" class="quote-read" onClick={onRead}>
            <Icon name="book" size={14} />
            {texts.details.readInDocument}
          </button>
          <Cite cited={{ ...document, quote: `${before}${words}${after}` }} />
          <Confidence value={confidence} />
        </span>
      </figcaption>
    </figure>
  );
}
