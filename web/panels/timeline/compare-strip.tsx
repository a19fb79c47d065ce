/** What two windows of time have and do not have in common, in a sentence above their brushes. */
import { useEffect } from 'preact/hooks';
import './compare-strip.css';
import { against, endComparing, isComparing, startComparing, swapCompared } from '../../state/compare.ts';
import { comparison } from '../../state/graph.ts';
import { showPanel } from '../../state/layout.ts';
import { shownWindow } from '../../state/time.ts';
import { comparisonText } from '../../ui/comparison-text.ts';
import { Icon } from '../../ui/icons.tsx';
import { announce } from '../../ui/live.tsx';
import { texts } from '../../ui/texts.ts';

/** Starts a comparison; away while there is one, which the strip ends. */
export const CompareButton = () =>
  isComparing.value ? null : (
    <button type="button" class="timeline-compare" title={texts.compare.startHint} onClick={startComparing}>
      <Icon name="compare" />
      <span>{texts.compare.start}</span>
    </button>
  );

export function CompareStrip() {
  const [kept, now, found] = [against.value, shownWindow.value, comparison.value];
  const words = kept && now && found ? comparisonText(found, kept, now) : null;
  useEffect(() => {
    if (words) announce(words);
  }, [words]);
  if (!words) return null;
  return (
    <div class="compare-strip">
      <p>{words}</p>
      <button type="button" class="link-button" onClick={() => showPanel('compare', 'bottom')}>
        {texts.compare.lists}
      </button>
      <button
        type="button"
        class="icon-button"
        title={texts.compare.swap}
        aria-label={texts.compare.swap}
        onClick={swapCompared}
      >
        <Icon name="swap" />
      </button>
      <button
        type="button"
        class="icon-button"
        title={texts.compare.end}
        aria-label={texts.compare.end}
        onClick={endComparing}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}
