/** A paragraph under its marks; after each sentence that says facts, what it says, and below the paragraph those asked for. */
import { type ComponentChildren, Fragment } from 'preact';
import { useState } from 'preact/hooks';
import type { TextMention } from '../../api/documents.ts';
import { type Segment, type Stretch, segmentsOf } from '../segments.ts';
import { FactList, FactTag, factClass } from './fact-tag.tsx';
import type { FactPlace, SaidFacts } from './facts.ts';
import { lookOf, type Mark } from './marks.ts';
import { MentionLink, mentionClass } from './mention-link.tsx';

/** The element to scroll to: the beginning of the open sentence. */
export const OPEN_SENTENCE = 'open-sentence';

interface ParagraphProps {
  readonly text: string;
  readonly place: Stretch;
  readonly marks: readonly Mark[];
  readonly shown: Stretch | null;
  readonly selected: string | null;
  /** Mentions that have been drawn before. */
  readonly met: Set<TextMention>;
}

export function Paragraph({ text, place, marks, shown, selected, met }: ParagraphProps) {
  const [opened, setOpened] = useState<string | null>(null);
  const own = marks.filter(({ start, end }) => start < place.end && end > place.start);
  const segments = segmentsOf(text, own, place.start, place.end);
  const ending = new Map<number, readonly FactPlace[]>();
  for (const mark of own) if ('place' in mark) ending.set(mark.end, [...(ending.get(mark.end) ?? []), mark.place]);
  let asked: SaidFacts | null = null;
  const tags = (at: number): ComponentChildren =>
    (ending.get(at) ?? []).flatMap(({ start, facts }) =>
      facts.map((said) => {
        const key = `${start} ${at} ${said.kind}`;
        if (key === opened) asked = said;
        return (
          <FactTag
            key={key}
            said={said}
            open={key === opened}
            selected={selected}
            onOpen={() => setOpened(key === opened ? null : key)}
          />
        );
      }),
    );
  const runs = segments.map((segment) => (
    <Fragment key={segment.start}>
      <Run segment={segment} shown={shown} selected={selected} met={met} />
      {tags(segment.end)}
    </Fragment>
  ));
  return (
    <>
      <p class="reader-paragraph">{runs}</p>
      {asked && <FactList said={asked} selected={selected} />}
    </>
  );
}

interface RunProps {
  readonly segment: Segment<Mark>;
  readonly shown: Stretch | null;
  readonly selected: string | null;
  readonly met: Set<TextMention>;
}

function Run({ segment, shown, selected, met }: RunProps) {
  const { mentions, places, sentence } = lookOf(segment);
  const [innermost, ...outer] = mentions;
  let inner: ComponentChildren = segment.text;
  if (innermost) {
    inner = (
      <MentionLink
        mention={innermost}
        text={segment.text}
        isFirst={!met.has(innermost)}
        isSelected={innermost.entity.id === selected}
      />
    );
    met.add(innermost);
  }
  for (const mention of outer)
    inner = (
      <span class={mentionClass(mention)} data-entity={mention.entity.id}>
        {inner}
      </span>
    );
  for (const { facts } of places)
    inner = (
      <span
        class={factClass(facts)}
        data-facts={facts.flatMap(({ relations }) => relations.map(({ id }) => id)).join(' ')}
      >
        {inner}
      </span>
    );
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
