/** Pressing a bar leads to what it counts: the window closes around it, and the table of what was pressed opens. */
import { showPanel } from '../../state/layout.ts';
import { onlyInWindow } from '../../state/tables.ts';
import { setWindow } from '../../state/time.ts';

/** Opens the bar under the pointer; the brush lies over the bars, so they are looked for beneath it. */
export function pressBar({ clientX, clientY }: PointerEvent): void {
  for (const element of document.elementsFromPoint(clientX, clientY)) {
    const part = element.getAttribute('data-part');
    const bar = element.closest<SVGGElement>('.timeline-bar');
    if (!part || !bar) continue;
    setWindow({ from: Number(bar.dataset.from), to: Number(bar.dataset.to) });
    onlyInWindow.value = true;
    showPanel(part, 'bottom');
    return;
  }
}
