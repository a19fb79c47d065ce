/** The text of a document, paragraph by paragraph, with its names marked and the sentence in question set off. */
import type { OpenDocument, TextMention } from '../../api/documents.ts';
import { type Segment, type Stretch, segmentsOf } from '../../ui/segments.ts';
import { lookOf, type Mark, mentionMarks, sentenceMarks } from './marks.ts';
import { MentionLink } from './mention-link.tsx';

interface DocumentTextProps {
  readonly document: OpenDocument;
  readonly stops: readonly Stretch[];
  readonly shown: Stretch | null;
  /** The sentence in which `shown` stands. */
  readonly around: Stretch | null;
  readonly marked: boolean;
  /** Id of the selected entity, whose mentions stand out. */
  readonly selected: string | null;
}

/** The element to scroll to: the beginning of the open sentence. */
export const OPEN_SENTENCE = 'open-sentence';

export function DocumentText({ document, stops, shown, around, marked, selected }: DocumentTextProps) {
  const { text, mentions } = document;
  const marks = [...(marked ? mentionMarks(mentions) : []), ...sentenceMarks(stops, shown, around)];
  return (
    <div class="reader-text" lang={document.language}>
      {paragraphsOf(document).map((paragraph) => (
        <p key={paragraph.start} class="reader-paragraph">
          {segmentsOf(text, marks, paragraph.start, paragraph.end).map((segment) => (
            <Run key={segment.start} segment={segment} shown={shown} selected={selected} />
          ))}
        </p>
      ))}
    </div>
  );
}

interface RunProps {
  readonly segment: Segment<Mark>;
  readonly shown: Stretch | null;
  readonly selected: string | null;
}

function Run({ segment, shown, selected }: RunProps) {
  const { name, statement, sentence } = lookOf(segment);
  const link = (look: 'name' | 'statement', mention: TextMention) => (
    <MentionLink
      look={look}
      mention={mention}
      text={segment.text}
      isFirst={segment.start === mention.start}
      isSelected={mention.entity.id === selected}
    />
  );
  const inner = name ? link('name', name) : statement ? link('statement', statement) : segment.text;
  if (sentence === 'open') {
    const first = segment.start === shown?.start;
    return (
      <mark class="reader-open" {...(first ? { id: OPEN_SENTENCE } : {})}>
        {inner}
      </mark>
    );
  }
  return sentence ? <span class={`reader-${sentence}`}>{inner}</span> : <span>{inner}</span>;
}

/** The passages in order; where there are none, the whole text as one. */
const paragraphsOf = ({ passages, text }: OpenDocument): readonly Stretch[] =>
  passages.length > 0 ? passages : [{ start: 0, end: text.length }];
