/** The selected node or relation, in words: what it is, and every fact with the sentences that say it. */
import { useEffect, useRef } from 'preact/hooks';
import type { EntityDetails, OfficeRef, RelationDetails, SignedItem } from '../api/details.ts';
import { details, furtherFacts } from '../state/details.ts';
import { selection } from '../state/selection.ts';
import { announce } from '../ui/live.tsx';
import { scrollToTop } from '../ui/scroll.ts';
import { EmptyState, ErrorState, Skeleton } from '../ui/states.tsx';
import { texts } from '../ui/texts.ts';
import { CompareButton } from './details/compare-button.tsx';
import { EntityHead } from './details/entity-head.tsx';
import { FactSection } from './details/fact-section.tsx';
import { factCount, groupsOf } from './details/groups.ts';
import { MentionList } from './details/mention-list.tsx';
import { RelationView } from './details/relation-view.tsx';
import { StartList } from './details/start-list.tsx';
import './details.css';

export function DetailsPanel() {
  const { data, loading, error } = details.state.value;
  if (!selection.value) {
    return (
      <div class="details">
        <EmptyState icon="target" title={texts.details.empty} hint={texts.details.emptyHint} />
        <StartList />
      </div>
    );
  }
  if (error) return <ErrorState error={error} onRetry={details.refresh} />;
  if (!data) {
    return loading ? <Skeleton lines={9} /> : null;
  }
  const { node } = data;
  if (!node) return <EmptyState icon="alert" title={texts.details.gone} hint={texts.details.goneHint} />;
  return (
    <article class="details" key={node.id}>
      {isRelation(node) ? (
        <RelationView relation={node} />
      ) : (
        <EntityView entity={node} signed={data.signatures?.nodes ?? []} />
      )}
    </article>
  );
}

const isRelation = (node: EntityDetails | RelationDetails): node is RelationDetails => node.__typename === 'Relation';

/** The office at each signature, by the entity at its other end: the persons of an agreement, or the agreements of a person. */
const officesOf = (entity: EntityDetails, signed: readonly SignedItem[]): ReadonlyMap<string, OfficeRef | null> =>
  new Map([
    ...(entity.signed?.edges ?? []).map(({ node, office }) => [node.id, office] as const),
    ...signed.map((one) => [one.agreement.id, one.office] as const),
  ]);

interface EntityViewProps {
  readonly entity: EntityDetails;
  /** What it signed, where it is a person. */
  readonly signed: readonly SignedItem[];
}

function EntityView({ entity, signed }: EntityViewProps) {
  const top = useRef<HTMLDivElement>(null);
  const groups = groupsOf(entity, furtherFacts.value);
  const facts = factCount(groups);
  const offices = officesOf(entity, signed);
  useEffect(() => {
    if (top.current) scrollToTop(top.current);
    announce(texts.details.loaded(entity.text ?? entity.name, facts));
  }, [entity.id]);
  return (
    <>
      <div ref={top} />
      <EntityHead entity={entity} />
      <CompareButton entity={entity} groups={groups} />
      {groups.map((group) => (
        <FactSection key={group.key} group={group} offices={offices} />
      ))}
      {facts === 0 && <EmptyState icon="info" title={texts.details.noFacts} hint={texts.details.noFactsHint} />}
      <MentionList mentions={entity.mentions.nodes} total={entity.mentions.totalCount} />
    </>
  );
}
