/** Legend and filters, and below them whatever panels ask for the left region. */
import { PANELS } from '../panels/index.ts';
import { LegendPanel } from '../panels/legend.tsx';
import { isNarrow } from '../state/layout.ts';
import { texts } from '../ui/texts.ts';

export function LeftRail() {
  // On a narrow screen it is all that is seen, and so the main part of the page.
  const Landmark = isNarrow.value ? 'main' : 'aside';
  return (
    <Landmark class="rail" aria-label={texts.frame.filters}>
      <LegendPanel />
      {PANELS.filter((panel) => panel.region === 'left').map(({ id, component: Component }) => (
        <Component key={id} />
      ))}
    </Landmark>
  );
}
