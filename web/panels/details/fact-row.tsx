/** One fact: the entity at its other end, what ties it, when, how sure, and the sentences that say so. */
import { useId, useState } from 'preact/hooks';
import type { OfficeRef } from '../../api/details.ts';
import { type EntityRef, type EvidenceItem, type Fact, kindOf } from '../../api/shapes.ts';
import { readDocument } from '../../state/selection.ts';
import { Confidence, Inferred } from '../../ui/confidence.tsx';
import { DateText, DaysText } from '../../ui/date-text.tsx';
import { EntityLink } from '../../ui/entity-link.tsx';
import { Icon } from '../../ui/icons.tsx';
import { particularRole } from '../../ui/kinds.tsx';
import { titled } from '../../ui/names.ts';
import { Quote } from '../../ui/quote.tsx';
import { texts } from '../../ui/texts.ts';
import type { FactEdge, GroupKey } from './groups.ts';
import { qualifiersOf } from './qualifiers.ts';

interface FactRowProps {
  readonly group: GroupKey;
  readonly fact: FactEdge;
  /** Of a signature, the office held on that day; undefined where it is not asked. */
  readonly office?: OfficeRef | null | undefined;
}

export function FactRow({ group, fact: { other, node }, office }: FactRowProps) {
  const [open, setOpen] = useState(false);
  const evidenceId = useId();
  const name = titled(other.text ?? other.name);
  const sources = sourceCount(node.evidence);
  const isOffice = group === 'offices' && node.title;
  return (
    <li class="fact">
      <div class="fact-line">
        <div class="fact-what">
          {isOffice && <p class="fact-title">{titled(node.title ?? '')}</p>}
          <EntityLink id={other.id} kind={kindOf(other.__typename)} role={particularRole(other)} icon={!isOffice}>
            <span class={other.text ? 'fact-text' : isOffice ? '' : 'fact-name'}>{name}</span>
          </EntityLink>
          <p class={isOffice ? 'fact-how fact-how-flush' : 'fact-how'}>
            {[
              ...qualifiersOf(group, other, node, office).map((words) => <span key={words}>{words}</span>),
              <FactDate key="date" group={group} other={other} fact={node} />,
              node.inferred && <Inferred key="inferred" office={node.office} />,
              <Confidence key="confidence" value={node.confidence} />,
            ]}
          </p>
        </div>
        <button
          type="button"
          class="fact-sources"
          aria-expanded={open}
          aria-controls={evidenceId}
          aria-label={texts.details.showEvidence(sources, name)}
          onClick={() => setOpen(!open)}
        >
          {texts.common.sources(sources)}
          <Icon name={open ? 'chevronUp' : 'chevronDown'} size={12} />
        </button>
      </div>
      <div id={evidenceId} hidden={!open}>
        {open && <EvidenceList evidence={node.evidence} />}
      </div>
    </li>
  );
}

/** The sentences of a fact; each opens its document there. */
export const EvidenceList = ({ evidence }: { readonly evidence: readonly EvidenceItem[] }) => (
  <ul class="evidence">
    {evidence.map((item) => (
      <li key={`${item.document.id} ${item.start} ${item.end}`}>
        <Quote evidence={item} onRead={() => readDocument(item.document.id, { start: item.start, end: item.end })} />
      </li>
    ))}
  </ul>
);

/** An event's own date as its documents give it; else the days between which the relation is said. */
function FactDate({
  group,
  other,
  fact,
}: {
  readonly group: GroupKey;
  readonly other: EntityRef;
  readonly fact: Fact;
}) {
  if (DATELESS.has(group)) return null;
  if (other.date) return <DateText edtf={other.date} />;
  return fact.from || fact.to ? <DaysText from={fact.from} to={fact.to} /> : null;
}

/** Groups in which a date says nothing that the heading above does not. */
const DATELESS: ReadonlySet<GroupKey> = new Set([
  'topics',
  'commitments',
  'belongsTo',
  'bodies',
  'heldIn',
  'parties',
  'participants',
  'signatories',
  'committing',
]);

/** How many documents say it; sentences of one document are one source. */
export const sourceCount = (evidence: readonly EvidenceItem[]): number =>
  new Set(evidence.map(({ document }) => document.id)).size;
