/** Light, dark, or as the system says. Kept in this browser only: a shared address does not carry it. */
import { effect, signal } from '@preact/signals';

export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];
const KEY = 'signatory.theme';

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
    remember(chosen);
  });
}

function remembered(): Theme {
  try {
    const kept = localStorage.getItem(KEY);
    return THEMES.find((known) => known === kept) ?? 'auto';
  } catch {
    return 'auto'; // storage may be forbidden; the page works without it
  }
}

function remember(chosen: Theme): void {
  try {
    if (chosen === 'auto') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, chosen);
  } catch {
    // storage may be forbidden; the choice then lasts until the page is left
  }
}
