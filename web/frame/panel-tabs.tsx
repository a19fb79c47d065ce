/** A row of tabs over panels, by the pattern of WAI-ARIA: arrows move and choose, one tab stop for the row. */
import { useEffect, useRef } from 'preact/hooks';
import type { Panel } from '../panels/index.ts';

interface PanelTabsProps {
  readonly panels: readonly Panel[];
  /** Id of the panel in front; null where none is. */
  readonly chosen: string | null;
  readonly label: string;
  readonly onChoose: (id: string) => void;
}

export function PanelTabs({ panels, chosen, label, onChoose }: PanelTabsProps) {
  const move = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0 || panels.length === 0) return;
    event.preventDefault();
    const index = panels.findIndex(({ id }) => id === chosen);
    const next = panels[(index + step + panels.length) % panels.length];
    if (!next) return;
    onChoose(next.id);
    document.getElementById(`tab-${next.id}`)?.focus();
  };
  const row = useRef<HTMLDivElement>(null);
  // Where not all tabs have room, the chosen one is brought into sight.
  useEffect(() => {
    if (chosen !== null)
      row.current?.querySelector(`#tab-${chosen}`)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [chosen]);
  return (
    <div ref={row} class="tabs" role="tablist" aria-label={label} onKeyDown={move}>
      {panels.map(({ id, title }, index) => (
        <button
          key={id}
          id={`tab-${id}`}
          type="button"
          role="tab"
          class="tab"
          aria-selected={id === chosen}
          aria-controls={`panel-${id}`}
          tabIndex={id === chosen || (chosen === null && index === 0) ? 0 : -1}
          onClick={() => onChoose(id)}
        >
          {title}
        </button>
      ))}
    </div>
  );
}
