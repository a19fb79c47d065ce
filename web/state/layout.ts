/** Which panel of each region is in front, and, on a narrow screen, which tab. */
import { signal } from '@preact/signals';

/** `top`: in the bar; `left`: below the legend; `right`: details and reader, one in front; `bottom`: drawer under the graph. */
export type Region = 'top' | 'left' | 'right' | 'bottom';

/** Id of the panel in front in the right region. */
export const rightPanel = signal<string>('details');
/** Id of the panel open in the bottom drawer; null while it is closed. */
export const bottomPanel = signal<string | null>(null);
/** The panel of the drawer that opens where none is asked for. */
export const FIRST_BELOW = 'signatures';
/** Whether the right region is open on a wide screen. */
export const rightOpen = signal(true);
/** On a narrow screen: `graph`, `filters` or the id of a panel. */
export const tab = signal<string>('graph');
/** Whether the screen is too narrow for regions side by side. */
export const isNarrow = signal(false);

/** Keeps `isNarrow` in step with the width of the page (760 CSS pixels, as in frame.css). */
export function followWidth(): void {
  const query = matchMedia('(max-width: 760px)');
  isNarrow.value = query.matches;
  query.addEventListener('change', () => {
    isNarrow.value = query.matches;
  });
}

/** Brings a panel to the front, on wide and narrow screens alike. */
export function showPanel(id: string, region: Region): void {
  if (region === 'right') {
    rightPanel.value = id;
    rightOpen.value = true;
  }
  if (region === 'bottom') bottomPanel.value = id;
  tab.value = id;
}
