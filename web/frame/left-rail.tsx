/** Legend and filters, and below them whatever panels ask for the left region. */

import { PANELS } from '../panels/index.ts';
import { LegendPanel } from '../panels/legend.tsx';
import { texts } from '../ui/texts.ts';

export const LeftRail = () => (
  <aside class="rail" aria-label={texts.frame.filters}>
    <LegendPanel />
    {PANELS.filter((panel) => panel.region === 'left').map(({ id, component: Component }) => (
      <Component key={id} />
    ))}
  </aside>
);
