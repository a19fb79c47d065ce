/** Where several sources tell of a meeting or agreement: the way to see them side by side. */
import type { EntityDetails } from '../../api/details.ts';
import { kindOf } from '../../api/shapes.ts';
import { compareSources } from '../../state/accounts.ts';
import { Icon } from '../../ui/icons.tsx';
import { texts } from '../../ui/texts.ts';
import type { FactGroup } from './groups.ts';

interface CompareButtonProps {
  readonly entity: EntityDetails;
  readonly groups: readonly FactGroup[];
}

export function CompareButton({ entity, groups }: CompareButtonProps) {
  const kind = kindOf(entity.__typename);
  const documents = kind === 'MEETING' || kind === 'AGREEMENT' ? sourcesOf(entity, groups) : [];
  if (documents.length < 2) return null;
  return (
    <button
      type="button"
      class="button details-compare"
      onClick={() => compareSources({ id: entity.id, name: entity.name, documents })}
    >
      <Icon name="columns" size={14} />
      {texts.accounts.open(documents.length)}
    </button>
  );
}

/** Ids of the documents that name an entity or say a fact of it, as far as they are loaded; those that say most first. */
export function sourcesOf(
  { mentions }: { readonly mentions: { readonly nodes: EntityDetails['mentions']['nodes'] } },
  groups: readonly Pick<FactGroup, 'facts'>[],
): readonly string[] {
  const counts = new Map<string, number>();
  const said = groups.flatMap(({ facts }) => facts.flatMap(({ node }) => node.evidence));
  for (const { document } of [...mentions.nodes, ...said]) counts.set(document.id, (counts.get(document.id) ?? 0) + 1);
  return [...counts].sort(([a, some], [b, more]) => more - some || (a < b ? -1 : 1)).map(([id]) => id);
}
