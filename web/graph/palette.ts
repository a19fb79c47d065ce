/** Typeface and colours of the design tokens as the canvas needs them: colours resolved to `rgb()`, for the theme of the moment. */
import { KIND_LOOKS } from '../ui/kind-looks.ts';

export const FONT = '"Seravek", "Gill Sans Nova", "Source Sans 3", "Noto Sans", system-ui, "Segoe UI", sans-serif';

const NAMES = [
  'paper',
  'surface',
  'raised',
  'sunken',
  'ink',
  'ink-soft',
  'ink-faint',
  'hairline',
  'accent',
  'accent-soft',
  'edge',
  'edge-strong',
  'change-new',
  'change-gone',
  'change-kept',
] as const;

export type PaletteName = (typeof NAMES)[number] | `kind-${string}`;
export type Palette = (name: PaletteName) => string;

/** Reads the tokens where `within` stands, in its theme, or in that of paper; ask again when the theme changes. */
export function readPalette(within: HTMLElement, onPaper = false): Palette {
  const probe = document.createElement('span');
  probe.hidden = true;
  if (onPaper) probe.className = 'on-paper';
  within.append(probe);
  const tokens = Object.values(KIND_LOOKS).flatMap(({ token }) => [`kind-${token}`, `kind-${token}-soft`] as const);
  const found = new Map<string, string>();
  for (const name of [...NAMES, ...tokens]) {
    probe.style.color = `var(--${name})`;
    found.set(name, getComputedStyle(probe).color);
  }
  probe.remove();
  return (name) => found.get(name) ?? 'rgb(128, 128, 128)';
}
