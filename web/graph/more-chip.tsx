/** What could be drawn and is not: the rest of each kind, and the neighbours of what is selected; and the ways to draw it. */
import { drawn, expand, hiddenNeighbours, loaded, plenty, revealed, showFewer } from '../state/graph.ts';
import { isNarrow } from '../state/layout.ts';
import { selection } from '../state/selection.ts';
import { texts } from '../ui/texts.ts';

export function MoreChip() {
  const chosen = selection.value?.kind === 'node' ? selection.value.id : null;
  // On a narrow screen the card of what is selected stands here, with the same button.
  if (chosen !== null && isNarrow.value) return null;
  const more = drawn.value.more + loaded.value.omitted;
  const near = hiddenNeighbours.value.length;
  const isFuller = plenty.value > 1 || revealed.value.size > 0;
  if (more === 0 && near === 0 && !isFuller) return null;
  return (
    <p class="graph-more">
      {chosen !== null && near > 0 ? (
        <>
          <span>{texts.graph.moreNeighbours(near)}</span>
          <button type="button" class="link-button" onClick={() => void expand(chosen).catch(() => undefined)}>
            {texts.graph.expand}
          </button>
        </>
      ) : (
        more > 0 && <span>{texts.graph.more(more)}</span>
      )}
      {chosen === null && drawn.value.more > 0 && (
        <button
          type="button"
          class="link-button"
          onClick={() => {
            plenty.value *= 2;
          }}
        >
          {texts.graph.showMore}
        </button>
      )}
      {isFuller && (
        <button type="button" class="link-button" onClick={showFewer}>
          {texts.graph.showFewer}
        </button>
      )}
    </p>
  );
}
