/** One way as sentences, each step with what documents say of it. */
import { useId, useState } from 'preact/hooks';
import type { Step, Way } from '../../api/paths.ts';
import { type EntityRef, kindOf } from '../../api/shapes.ts';
import { changePaths, pathsAsked } from '../../state/paths.ts';
import { readDocument } from '../../state/selection.ts';
import { Confidence, Inferred } from '../../ui/confidence.tsx';
import { DateText, DaysText } from '../../ui/date-text.tsx';
import { EntityLink } from '../../ui/entity-link.tsx';
import { Icon } from '../../ui/icons.tsx';
import { particularRole } from '../../ui/kinds.tsx';
import { titled } from '../../ui/names.ts';
import { Quote } from '../../ui/quote.tsx';
import { texts } from '../../ui/texts.ts';

export const WayItem = ({ way: { steps }, number }: { readonly way: Way; readonly number: number }) => (
  <li class="paths-way">
    <h3 class="caps">{texts.paths.way(number)}</h3>
    <ol class="paths-steps">
      {steps.map((step, index) => (
        <StepItem key={step.relation.id} step={step} isLast={index === steps.length - 1} />
      ))}
    </ol>
  </li>
);

const verbOf = ({ relation: { type }, forward }: Step): string =>
  (forward ? texts.verbs[type] : texts.paths.back[type]) ?? type;

function StepItem({ step, isLast }: { readonly step: Step; readonly isLast: boolean }) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const { from, to, relation, evidence } = step;
  const sources = new Set(evidence.map(({ document }) => document.id)).size;
  const sentence = `${titled(from.name)} ${verbOf(step)} ${titled(to.name)}`;
  const date = to.date ?? from.date;
  return (
    <li class="paths-step">
      <p class="paths-sentence">
        <End entity={from} /> <span class="paths-verb">{verbOf(step)}</span> <End entity={to} />
      </p>
      <p class="paths-how">
        {relation.title && <span>{titled(relation.title)}</span>}
        {date ? (
          <DateText edtf={date} />
        ) : (
          (relation.from || relation.to) && <DaysText from={relation.from} to={relation.to} />
        )}
        {relation.inferred && <Inferred office={relation.office} />}
        <Confidence value={relation.confidence} />
        <button
          type="button"
          class="paths-sources"
          aria-expanded={open}
          aria-controls={id}
          aria-label={texts.paths.sources(sources, sentence)}
          onClick={() => setOpen(!open)}
        >
          {texts.common.sources(sources)}
          <Icon name={open ? 'chevronUp' : 'chevronDown'} size={12} />
        </button>
        {!isLast && (
          <button
            type="button"
            class="paths-sources"
            onClick={() => changePaths({ around: [...pathsAsked.peek().around, to.id] })}
          >
            {texts.paths.goRound(titled(to.name))}
          </button>
        )}
      </p>
      <div id={id} hidden={!open}>
        {open && (
          <ul class="paths-evidence">
            {evidence.map((item) => (
              <li key={`${item.document.id} ${item.start} ${item.end}`}>
                <Quote
                  evidence={item}
                  onRead={() => readDocument(item.document.id, { start: item.start, end: item.end })}
                />
              </li>
            ))}
          </ul>
        )}
      </div>
    </li>
  );
}

const End = ({ entity }: { readonly entity: EntityRef }) => (
  <EntityLink id={entity.id} kind={kindOf(entity.__typename)} role={particularRole(entity)}>
    {titled(entity.name)}
  </EntityLink>
);
