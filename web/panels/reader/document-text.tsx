/** The text of a document, paragraph by paragraph, with its names marked and the sentence in question set off. */
import type { OpenDocument, TextMention } from '../../api/documents.ts';
import { kindOf } from '../../api/shapes.ts';
import { hovered, selectNode } from '../../state/selection.ts';
import { kindClass } from '../../ui/kinds.tsx';
import { apart, type Segment, type Stretch, segmentsOf } from '../../ui/segments.ts';
import { texts } from '../../ui/texts.ts';

/** What may lie over a stretch of text. */
type Mark = Stretch & ({ readonly mention: TextMention } | { readonly sentence: 'open' | 'around' | 'other' });

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
  const names = marked ? apart(mentions) : [];
  const marks: Mark[] = [
    ...names.map((mention) => ({ start: mention.start, end: mention.end, mention })),
    ...(around ? [{ ...around, sentence: 'around' as const }] : []),
    ...stops.map((stop) => ({ ...stop, sentence: isSame(stop, shown) ? ('open' as const) : ('other' as const) })),
  ];
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
  const open = segment.marks.some((mark) => 'sentence' in mark && mark.sentence === 'open');
  const isAround = segment.marks.some((mark) => 'sentence' in mark && mark.sentence === 'around');
  const other = segment.marks.some((mark) => 'sentence' in mark && mark.sentence === 'other');
  const name = segment.marks.find((mark) => 'mention' in mark);
  const inner =
    name && 'mention' in name ? <Name mention={name.mention} text={segment.text} selected={selected} /> : segment.text;
  if (open) {
    // The first run of the sentence holds the focus when the sentence is opened.
    const first = segment.start === shown?.start;
    return (
      <mark class="reader-open" {...(first ? { id: OPEN_SENTENCE, tabIndex: -1 } : {})}>
        {inner}
      </mark>
    );
  }
  return <span class={isAround ? 'reader-around' : other ? 'reader-said' : undefined}>{inner}</span>;
}

interface NameProps {
  readonly mention: TextMention;
  readonly text: string;
  readonly selected: string | null;
}

function Name({ mention: { entity }, text, selected }: NameProps) {
  const kind = kindOf(entity.__typename);
  const light = (on: boolean) => () => {
    hovered.value = on ? entity.id : null;
  };
  return (
    // A link, because it flows with the text over the end of a line, which a button does not.
    <a
      href={`?node=${encodeURIComponent(entity.id)}`}
      class={`reader-name ${kindClass(kind)}`}
      aria-current={entity.id === selected ? 'true' : undefined}
      title={texts.reader.mention(texts.kinds[kind], entity.name)}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        selectNode(entity.id);
      }}
      onMouseEnter={light(true)}
      onMouseLeave={light(false)}
    >
      {text}
    </a>
  );
}

const isSame = (a: Stretch, b: Stretch | null): boolean => a.start === b?.start && a.end === b.end;

/** The passages in order; where there are none, the whole text as one. */
const paragraphsOf = ({ passages, text }: OpenDocument): readonly Stretch[] =>
  passages.length > 0 ? passages : [{ start: 0, end: text.length }];
