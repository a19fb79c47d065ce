import { afterEach, expect, it, vi } from 'vitest';
import { keep, kept } from '../../../../web/state/kept.ts';

afterEach(() => vi.unstubAllGlobals());

const storage = (): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> => {
  const held = new Map<string, string>();
  return {
    getItem: (key) => held.get(key) ?? null,
    setItem: (key, text) => void held.set(key, text),
    removeItem: (key) => void held.delete(key),
  };
};
const refuse = (): never => {
  throw new DOMException('denied', 'SecurityError');
};

it('gives back what was kept, each name for itself, until it is let go', () => {
  vi.stubGlobal('localStorage', storage());
  expect(kept('theme')).toBeNull();
  expect(keep('theme', 'dark')).toBe(true);
  expect(kept('theme')).toBe('dark');
  expect(kept('story')).toBeNull();
  expect(keep('theme', null)).toBe(true);
  expect(kept('theme')).toBeNull();
});

it('finds nothing, and says that nothing was kept, where the browser forbids it', () => {
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
  expect(kept('tour')).toBeNull();
  expect(keep('tour', 'seen')).toBe(false);
  expect(keep('tour', null)).toBe(false);
});
