/** Whether a thing's days touch a window; what has none is taken to. */
import type { Days } from './drawer.ts';

const DAY = 86_400_000;

export function isWithin({ from, to }: { from: string | null; to: string | null }, window: Days): boolean {
  if (from === null || to === null) return true;
  return Date.parse(from) / DAY <= window.to && Date.parse(to) / DAY >= window.from;
}
