/** Light, dark, or as the system says. Kept in this browser only: a shared address does not carry it. */
import { effect, signal } from '@preact/signals';
import { keep, kept } from './kept.ts';

export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export const theme = signal<Theme>('auto');
/** Whether the page is dark now; changes with the system's setting too. */
export const isDark = signal(false);

export const nextTheme = (now: Theme): Theme => THEMES[(THEMES.indexOf(now) + 1) % THEMES.length] ?? 'auto';

/** Restores the theme and keeps the root element in step with it. */
export function followTheme(): void {
  theme.value = remembered();
  const system = matchMedia('(prefers-color-scheme: dark)');
  const dark = signal(system.matches);
  system.addEventListener('change', () => {
    dark.value = system.matches;
  });
  effect(() => {
    const chosen = theme.value;
    if (chosen === 'auto') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = chosen;
    isDark.value = chosen === 'auto' ? dark.value : chosen === 'dark';
    keep('theme', chosen === 'auto' ? null : chosen);
  });
}

function remembered(): Theme {
  const before = kept('theme');
  return THEMES.find((known) => known === before) ?? 'auto';
}
