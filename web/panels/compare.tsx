/** What is new, gone and kept between two windows of time, as lists. */
import './compare.css';
import { against, CHANGES, startComparing } from '../state/compare.ts';
import { comparison } from '../state/graph.ts';
import { shownWindow } from '../state/time.ts';
import { comparisonText } from '../ui/comparison-text.ts';
import { EmptyState } from '../ui/states.tsx';
import { texts } from '../ui/texts.ts';
import { ChangeColumn } from './compare/change-column.tsx';

export function ComparePanel() {
  const [found, kept, now] = [comparison.value, against.value, shownWindow.value];
  if (!found || !kept || !now) {
    return (
      <EmptyState icon="compare" title={texts.compare.none} hint={texts.compare.noneHint}>
        <button type="button" class="button" onClick={startComparing}>
          {texts.compare.startHint}
        </button>
      </EmptyState>
    );
  }
  return (
    <div class="compare">
      <p class="compare-summary">{comparisonText(found, kept, now)}</p>
      <div class="compare-columns">
        {CHANGES.map((change) => (
          <ChangeColumn key={change} change={change} comparison={found} />
        ))}
      </div>
    </div>
  );
}
