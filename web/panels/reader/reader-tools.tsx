/** What one does with an open document: step through its sentences, mark names, copy a citation, close. */
import { marksShown } from '../../state/documents.ts';
import { showPanel } from '../../state/layout.ts';
import { closeDocument } from '../../state/selection.ts';
import { Icon } from '../../ui/icons.tsx';
import { texts } from '../../ui/texts.ts';

interface ReaderToolsProps {
  /** How many sentences there are to step through. */
  readonly stops: number;
  /** Which of them is open, from 0; -1 where none is. */
  readonly at: number;
  readonly hasQuote: boolean;
  readonly onStep: (by: 1 | -1) => void;
  readonly onCopy: () => void;
}

export const ReaderTools = ({ stops, at, hasQuote, onStep, onCopy }: ReaderToolsProps) => (
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
    <button
      type="button"
      class="reader-tool"
      aria-pressed={marksShown.value}
      onClick={() => {
        marksShown.value = !marksShown.value;
      }}
    >
      <Icon name={marksShown.value ? 'check' : 'minus'} size={14} />
      {texts.reader.marks}
    </button>
    <button type="button" class="reader-tool" onClick={onCopy}>
      <Icon name="copy" size={14} />
      <span class="reader-tool-words">{hasQuote ? texts.reader.copy : texts.reader.copyAll}</span>
    </button>
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
