/** Where documents name the selected entity: one line a document, opening at the first mention in it. */
import { useId } from 'preact/hooks';
import type { MentionItem } from '../../api/details.ts';
import { readDocument } from '../../state/selection.ts';
import { DateText } from '../../ui/date-text.tsx';
import { texts } from '../../ui/texts.ts';

export function MentionList({
  mentions,
  total,
}: {
  readonly mentions: readonly MentionItem[];
  readonly total: number;
}) {
  const headingId = useId();
  if (mentions.length === 0) return null;
  const left = total - mentions.length;
  const firsts = new Map(mentions.toReversed().map((mention) => [mention.document.id, mention]));
  const byDocument = [...firsts.values()].reverse();
  return (
    <section class="facts" aria-labelledby={headingId}>
      <h3 class="facts-head" id={headingId}>
        {texts.details.mentions}
        <span class="facts-count">{texts.details.mentionCount(total)}</span>
      </h3>
      <ul>
        {byDocument.map(({ document, start, end }) => (
          <li key={document.id} class="fact">
            <button type="button" class="mention" onClick={() => readDocument(document.id, { start, end })}>
              <span class="mention-title">{document.title ?? texts.common.untitled}</span>
              <span class="fact-how">
                <span>{document.publisher ?? texts.common.unknownPublisher}</span>
                <DateText edtf={document.published} />
              </span>
            </button>
          </li>
        ))}
      </ul>
      {left > 0 && <p class="mention-left">{texts.details.mentionsLeft(left)}</p>}
    </section>
  );
}
