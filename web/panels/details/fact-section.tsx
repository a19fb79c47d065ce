/** A group of facts under its heading. */
import { useId } from 'preact/hooks';
import type { OfficeRef } from '../../api/details.ts';
import { failedGroup, loadingGroup, loadMore } from '../../state/details.ts';
import { texts } from '../../ui/texts.ts';
import { FactRow } from './fact-row.tsx';
import type { FactGroup } from './groups.ts';

interface FactSectionProps {
  readonly group: FactGroup;
  /** The office at each signature, by the entity at its other end. */
  readonly offices: ReadonlyMap<string, OfficeRef | null>;
}

export function FactSection({ group: { key, type, direction, facts, total, next }, offices }: FactSectionProps) {
  const headingId = useId();
  const loading = loadingGroup.value === key;
  const isSigning = key === 'signatories' || key === 'signed';
  return (
    <section class="facts" aria-labelledby={headingId}>
      <h3 class="facts-head" id={headingId}>
        {texts.groups[key]}
        <span class="facts-count">{texts.count(total)}</span>
      </h3>
      <ul>
        {facts.map((fact) => (
          <FactRow
            key={fact.node.id}
            group={key}
            fact={fact}
            office={isSigning ? offices.get(fact.other.id) : undefined}
          />
        ))}
      </ul>
      {next !== null && (
        <button
          type="button"
          class="button facts-more"
          disabled={loading}
          onClick={() => void loadMore(key, [type], direction, next)}
        >
          {loading
            ? texts.common.loading
            : failedGroup.value === key
              ? texts.common.retry
              : texts.common.showMore(total - facts.length)}
        </button>
      )}
    </section>
  );
}
