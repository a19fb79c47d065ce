/** What a sentence says, in short: the kind of fact and how many; pressing it selects the fact, or lists them. */
import type { EntityType } from '../../api/types.ts';
import type { FactKind } from '../../state/marks.ts';
import { hovered, selectEdge } from '../../state/selection.ts';
import { KindIcon, kindClass } from '../kinds.tsx';
import { titled } from '../names.ts';
import { texts } from '../texts.ts';
import type { SaidFacts } from './facts.ts';

/** The kind of entity whose shape and hue stand for facts of a family. */
export const FACT_LOOK: Readonly<Record<FactKind, EntityType>> = {
  SIGNATURES: 'AGREEMENT',
  COMMITMENTS: 'COMMITMENT',
  MEETINGS: 'MEETING',
  OFFICES: 'PERSON',
  SUBJECTS: 'TOPIC',
};

/** The line under a sentence is that of the first of its families. */
export const factClass = ([first]: readonly SaidFacts[]): string =>
  first ? `reader-fact reader-fact-${first.kind.toLowerCase()} ${kindClass(FACT_LOOK[first.kind])}` : '';

const light = (id: string | null) => () => {
  hovered.value = id;
};

interface FactTagProps {
  readonly said: SaidFacts;
  readonly open: boolean;
  readonly selected: string | null;
  readonly onOpen: () => void;
}

export function FactTag({ said: { kind, relations }, open, selected, onOpen }: FactTagProps) {
  const [first] = relations;
  if (!first) return null;
  const only = relations.length === 1;
  const words = only ? wordsOf(first) : texts.reader.factsOf(texts.reader.facts[kind], relations.length);
  const isSelected = relations.some(({ id }) => id === selected);
  return (
    <button
      type="button"
      class={`reader-tag ${kindClass(FACT_LOOK[kind])}`}
      data-facts={relations.map(({ id }) => id).join(' ')}
      title={words}
      aria-label={words}
      aria-current={isSelected ? 'true' : undefined}
      {...(only ? {} : { 'aria-expanded': open })}
      onClick={() => (only ? selectEdge(first.id) : onOpen())}
      onMouseEnter={light(first.id)}
      onMouseLeave={light(null)}
      onFocus={light(first.id)}
      onBlur={light(null)}
    >
      <KindIcon kind={FACT_LOOK[kind]} size={12} />
      {texts.count(relations.length)}
    </button>
  );
}

/** The facts of a tag, each in words; pressing one selects it. */
export const FactList = ({ said, selected }: { readonly said: SaidFacts; readonly selected: string | null }) => (
  <ul class={`reader-facts ${kindClass(FACT_LOOK[said.kind])}`} aria-label={texts.reader.facts[said.kind]}>
    {said.relations.map((relation) => (
      <li key={relation.id}>
        <button
          type="button"
          aria-current={relation.id === selected ? 'true' : undefined}
          onClick={() => selectEdge(relation.id)}
          onMouseEnter={light(relation.id)}
          onMouseLeave={light(null)}
          onFocus={light(relation.id)}
          onBlur={light(null)}
        >
          {wordsOf(relation)}
        </button>
      </li>
    ))}
  </ul>
);

/** "Sar Kheng signed Memorandum of understanding". */
const wordsOf = ({ type, title, source, target }: SaidFacts['relations'][number]): string =>
  texts.reader.fact(titled(source.name), texts.verbs[type] ?? type, titled(target.name), title ? titled(title) : null);
