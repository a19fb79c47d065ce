/** Where the story of an undertaking stands; it leads to the sentence that reports on it, or to what was undertaken again. */
import type { CommitmentRow } from '../../state/commitments.ts';
import { readDocument, selectNode } from '../../state/selection.ts';
import { Icon } from '../../ui/icons.tsx';
import { titled } from '../../ui/names.ts';
import { texts } from '../../ui/texts.ts';

export function StoryCell({ row: { story }, words }: { readonly row: CommitmentRow; readonly words: string }) {
  if (!story) return <span class="table-unknown">{texts.commitments.notYet}</span>;
  const report = story.reports[0]?.evidence;
  const again = story.repeatedBy[0]?.commitment;
  if (report)
    return (
      <button
        type="button"
        class="table-source"
        title={texts.tables.read(report.document.title ?? texts.common.untitled)}
        onClick={() => readDocument(report.document.id, { start: report.start, end: report.end })}
      >
        <Icon name="check" size={14} />
        <span>{words}</span>
      </button>
    );
  if (again)
    return (
      <button
        type="button"
        class="table-source"
        title={texts.commitments.again(titled(again.text))}
        onClick={() => selectNode(again.id)}
      >
        <Icon name="redo" size={14} />
        <span>{words}</span>
      </button>
    );
  return <span class="table-unknown">{words}</span>;
}
