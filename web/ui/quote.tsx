/** A sentence of a document, with the document it stands in and the way to it. */
import type { EvidenceItem } from '../api/shapes.ts';
import { Confidence } from './confidence.tsx';
import { DateText } from './date-text.tsx';
import { Icon } from './icons.tsx';
import './quote.css';
import { texts } from './texts.ts';

interface QuoteProps {
  readonly evidence: EvidenceItem;
  readonly onRead: () => void;
}

export const Quote = ({ evidence: { quote, confidence, document }, onRead }: QuoteProps) => (
  <figure class="quote">
    <blockquote class="quote-words">{texts.quotes(quote.replace(/\s+/g, ' ').trim())}</blockquote>
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
        <Confidence value={confidence} />
      </span>
    </figcaption>
  </figure>
);
