/** What one does with an open document: step through its sentences, mark names, copy a citation, close. */
import type { OpenDocument } from '../../api/documents.ts';
import { showPanel } from '../../state/layout.ts';
import { closeDocument } from '../../state/selection.ts';
import { Cite } from '../../ui/cite.tsx';
import { Icon } from '../../ui/icons.tsx';
import { texts } from '../../ui/texts.ts';
import { MarksChoice } from './marks-choice.tsx';

interface ReaderToolsProps {
  readonly document: OpenDocument;
  /** How many sentences there are to step through. */
  readonly stops: number;
  /** Which of them is open, from 0; -1 where none is. */
  readonly at: number;
  /** The sentence that is open; empty where none is. */
  readonly quote: string;
  readonly onStep: (by: 1 | -1) => void;
}

export const ReaderTools = ({ document, stops, at, quote, onStep }: ReaderToolsProps) => (
  <div class="reader-tools" role="toolbar" aria-label={texts.reader.title}>
    <button
      type="button"
      class="icon-button"
      aria-label={texts.reader.previous}
      title={texts.reader.previous}
      aria-keyshortcuts="["
      disabled={stops === 0 || at === 0}
      onClick={() => onStep(-1)}
    >
      <Icon name="chevronUp" />
    </button>
    <button
      type="button"
      class="icon-button"
      aria-label={texts.reader.next}
      title={texts.reader.next}
      aria-keyshortcuts="]"
      disabled={stops === 0 || at === stops - 1}
      onClick={() => onStep(1)}
    >
      <Icon name="chevronDown" />
    </button>
    <span class="reader-position">{stops > 0 && texts.reader.position(at, stops)}</span>
    <MarksChoice document={document} />
    <Cite cited={{ ...document, quote }} />
    <button
      type="button"
      class="icon-button"
      aria-label={texts.reader.close}
      title={texts.reader.close}
      onClick={() => {
        closeDocument();
        showPanel('details', 'right');
      }}
    >
      <Icon name="close" />
    </button>
  </div>
);
