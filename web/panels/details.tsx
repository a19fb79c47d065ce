/** The selected node or relation, in words: what it is, and every fact with the sentences that say it. */
import { useEffect, useRef } from 'preact/hooks';
import type { EntityDetails } from '../api/details.ts';
import { details, furtherFacts } from '../state/details.ts';
import { selection } from '../state/selection.ts';
import { announce } from '../ui/live.tsx';
import { scrollToTop } from '../ui/scroll.ts';
import { EmptyState, ErrorState, Skeleton } from '../ui/states.tsx';
import { texts } from '../ui/texts.ts';
import { EntityHead } from './details/entity-head.tsx';
import { FactSection } from './details/fact-section.tsx';
import { factCount, groupsOf } from './details/groups.ts';
import { MentionList } from './details/mention-list.tsx';
import { RelationView } from './details/relation-view.tsx';
import './details.css';

export function DetailsPanel() {
  const { data, loading, error } = details.state.value;
  if (!selection.value) {
    return <EmptyState icon="target" title={texts.details.empty} hint={texts.details.emptyHint} />;
  }
  if (error) return <ErrorState error={error} onRetry={details.refresh} />;
  if (!data) {
    if (loading) return <Skeleton lines={9} />;
    return <EmptyState icon="alert" title={texts.details.gone} hint={texts.details.goneHint} />;
  }
  return (
    <article class="details" key={data.id}>
      {'source' in data && data.__typename === 'Relation' ? (
        <RelationView relation={data as Extract<typeof data, { __typename: 'Relation' }>} />
      ) : (
        <EntityView entity={data as EntityDetails} />
      )}
    </article>
  );
}

function EntityView({ entity }: { readonly entity: EntityDetails }) {
  const top = useRef<HTMLDivElement>(null);
  const groups = groupsOf(entity, furtherFacts.value);
  const facts = factCount(groups);
  useEffect(() => {
    if (top.current) scrollToTop(top.current);
    announce(texts.details.loaded(entity.text ?? entity.name, facts));
  }, [entity.id]);
  return (
    <>
      <div ref={top} />
      <EntityHead entity={entity} />
      {groups.map((group) => (
        <FactSection key={group.key} group={group} signatures={entity.signatures} />
      ))}
      {facts === 0 && <EmptyState icon="info" title={texts.details.noFacts} hint={texts.details.noFactsHint} />}
      <MentionList mentions={entity.mentions.nodes} total={entity.mentions.totalCount} />
    </>
  );
}
