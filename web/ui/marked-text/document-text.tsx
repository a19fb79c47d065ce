/** The text of a document, paragraph by paragraph, with names and facts marked and the sentence in question set off. */
import type { OpenDocument, TextMention } from '../../api/documents.ts';
import type { MarkKind } from '../../state/marks.ts';
import type { Stretch } from '../segments.ts';
import { factPlaces } from './facts.ts';
import { factMarks, mentionMarks, sentenceMarks } from './marks.ts';
import { Paragraph } from './paragraph.tsx';

interface DocumentTextProps {
  readonly document: OpenDocument;
  readonly stops: readonly Stretch[];
  readonly shown: Stretch | null;
  /** The sentence in which `shown` stands. */
  readonly around: Stretch | null;
  /** Kinds that are not marked. */
  readonly away: ReadonlySet<MarkKind>;
  /** Id of what is selected, whose marks stand out. */
  readonly selected: string | null;
}

export function DocumentText({ document, stops, shown, around, away, selected }: DocumentTextProps) {
  const marks = [
    ...mentionMarks(document.mentions, away),
    ...factMarks(factPlaces(document.id, document.relations, away)),
    ...sentenceMarks(stops, shown, around),
  ];
  // Of words that stand in several runs only the first is a stop for the Tab key.
  const met = new Set<TextMention>();
  return (
    <div class="reader-text" lang={document.language}>
      {paragraphsOf(document).map((place) => (
        <Paragraph
          key={place.start}
          text={document.text}
          place={place}
          marks={marks}
          shown={shown}
          selected={selected}
          met={met}
        />
      ))}
    </div>
  );
}

/** The passages in order; where there are none, the whole text as one. */
const paragraphsOf = ({ passages, text }: OpenDocument): readonly Stretch[] =>
  passages.length > 0 ? passages : [{ start: 0, end: text.length }];
