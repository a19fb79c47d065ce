/** The legend of the marks, with a switch for each: how names of every kind and facts of every family look, and how many there are. */
import type { ComponentChildren } from 'preact';
import type { OpenDocument } from '../../api/documents.ts';
import { kindOf } from '../../api/shapes.ts';
import { ENTITY_TYPES, type EntityType } from '../../api/types.ts';
import { FACT_KIND_OF, FACT_KINDS, type FactKind, type MarkKind, marksAway, toggleMark } from '../../state/marks.ts';
import { Flyout } from '../../ui/flyout.tsx';
import { KindIcon, kindClass } from '../../ui/kinds.tsx';
import { FACT_LOOK } from '../../ui/marked-text/fact-tag.tsx';
import { texts } from '../../ui/texts.ts';

export function MarksChoice({ document }: { readonly document: OpenDocument }) {
  const names = countBy(document.mentions, ({ entity }) => kindOf(entity.__typename));
  const facts = countBy(document.relations, ({ type }) => FACT_KIND_OF[type]);
  const all: readonly MarkKind[] = [...ENTITY_TYPES, ...FACT_KINDS];
  return (
    <Flyout icon="highlight" name={texts.reader.marks} active={marksAway.value.size > 0}>
      <div class="reader-legend">
        <fieldset>
          <legend class="caps">{texts.reader.names}</legend>
          {ENTITY_TYPES.filter((kind) => names.has(kind)).map((kind) => (
            <Switch key={kind} kind={kind} count={names.get(kind) ?? 0} words={texts.kindsMany[kind]}>
              {sampleOf(kind)}
            </Switch>
          ))}
        </fieldset>
        <fieldset>
          <legend class="caps">{texts.reader.factsTitle}</legend>
          {FACT_KINDS.filter((kind) => facts.has(kind)).map((kind) => (
            <Switch key={kind} kind={kind} count={facts.get(kind) ?? 0} words={texts.reader.facts[kind]}>
              {factSample(kind)}
            </Switch>
          ))}
        </fieldset>
        <div class="flyout-actions">
          <button
            type="button"
            class="button"
            disabled={marksAway.value.size === 0}
            onClick={() => {
              marksAway.value = new Set();
            }}
          >
            {texts.reader.allMarks}
          </button>
          <button
            type="button"
            class="button"
            disabled={marksAway.value.size === all.length}
            onClick={() => {
              marksAway.value = new Set(all);
            }}
          >
            {texts.reader.noMarks}
          </button>
        </div>
      </div>
    </Flyout>
  );
}

interface SwitchProps {
  readonly kind: MarkKind;
  readonly words: string;
  readonly count: number;
  readonly children: ComponentChildren;
}

const Switch = ({ kind, words, count, children }: SwitchProps) => (
  <label class="reader-switch">
    <input type="checkbox" checked={!marksAway.value.has(kind)} onChange={() => toggleMark(kind)} />
    <span class="reader-sample" aria-hidden="true">
      {children}
    </span>
    <span>{words}</span>
    <span class="flyout-value">{texts.count(count)}</span>
  </label>
);

const sampleOf = (kind: EntityType) => (
  <span class={`${kind === 'COMMITMENT' ? 'reader-statement' : 'reader-name'} ${kindClass(kind)}`}>
    {texts.reader.sample}
  </span>
);
const factSample = (kind: FactKind) => (
  <>
    <span class={`reader-fact reader-fact-${kind.toLowerCase()} ${kindClass(FACT_LOOK[kind])}`}>
      {texts.reader.sample}
    </span>
    <span class={`reader-tag ${kindClass(FACT_LOOK[kind])}`}>
      <KindIcon kind={FACT_LOOK[kind]} size={12} />
    </span>
  </>
);

function countBy<T, K>(things: readonly T[], keyOf: (thing: T) => K): ReadonlyMap<K, number> {
  const counts = new Map<K, number>();
  for (const thing of things) counts.set(keyOf(thing), (counts.get(keyOf(thing)) ?? 0) + 1);
  return counts;
}
