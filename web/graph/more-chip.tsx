/** What could be drawn and is not: the rest of each kind, what was put away; and the ways to draw it. */
import { drawn, loaded, plenty, revealed, showFewer } from '../state/graph.ts';
import { hidden, only, showHidden, showOnly } from '../state/view.ts';
import { texts } from '../ui/texts.ts';
import { subjects } from './actions.ts';

export function MoreChip() {
  // What can be done with what is selected stands in its place.
  if (subjects.value.size > 0) return null;
  const more = only.value ? 0 : drawn.value.more + loaded.value.omitted;
  const isFuller = plenty.value > 1 || revealed.value.size > 0;
  const away = hidden.value.size;
  if (more === 0 && away === 0 && !only.value && !isFuller) return null;
  return (
    <p class="graph-more">
      {only.value && (
        <>
          <span>{texts.graph.onlyShown}</span>
          <Link name={texts.graph.everything} onPress={() => showOnly(null)} />
        </>
      )}
      {away > 0 && (
        <>
          <span>{texts.graph.leftOut(away)}</span>
          <Link name={texts.graph.showHidden} onPress={showHidden} />
        </>
      )}
      {more > 0 && <span>{texts.graph.more(more)}</span>}
      {!only.value && drawn.value.more > 0 && (
        <Link
          name={texts.graph.showMore}
          onPress={() => {
            plenty.value *= 2;
          }}
        />
      )}
      {!only.value && isFuller && <Link name={texts.graph.showFewer} onPress={showFewer} />}
    </p>
  );
}

const Link = ({ name, onPress }: { readonly name: string; readonly onPress: () => void }) => (
  <button type="button" class="link-button" onClick={onPress}>
    {name}
  </button>
);
