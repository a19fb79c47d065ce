/** The window with which the present one is compared: a hatched band over the bars. */
import { against } from '../../state/compare.ts';
import type { TimeWindow } from '../../state/time.ts';
import { windowDays, windowText } from '../../ui/comparison-text.ts';
import { texts } from '../../ui/texts.ts';
import { pixelOf } from '../../ui/time-scale.ts';

interface AgainstProps {
  readonly limits: TimeWindow;
  /** In CSS pixels. */
  readonly width: number;
}

export function Against({ limits, width }: AgainstProps) {
  const kept = against.value;
  if (!kept) return null;
  const left = pixelOf(kept.from, limits, width);
  const right = pixelOf(kept.to + 1, limits, width);
  return (
    <div
      class="timeline-against"
      role="img"
      aria-label={texts.compare.kept(windowDays(kept))}
      style={{ left: `${left}px`, width: `${right - left}px` }}
    >
      <span aria-hidden="true">{windowText(kept)}</span>
    </div>
  );
}
