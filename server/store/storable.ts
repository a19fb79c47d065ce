/** What no engine can give back as it was. */

/**
 * Throws a plain Error for a number that is none (`NaN`, an infinity), at any depth: a bug of the caller's. One engine
 * would keep it, another not, and no JSON could hold it.
 */
export function assertStorable(value: unknown): void {
  if (typeof value === 'number' && !Number.isFinite(value))
    throw new Error(`${value} cannot be stored: it is no number`);
  if (value === null || typeof value !== 'object') return;
  const members: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
  for (const member of members) if (typeof member !== 'string') assertStorable(member);
}
