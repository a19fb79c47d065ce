/** Versions in numbers, the more important first. */

/** The numbers at the head of a version: `5.26.30-aura` → [5, 26, 30]. Empty where there are none. */
export const numbersOf = (version: string): number[] =>
  (/^v?(\d+(?:\.\d+)*)/.exec(version)?.[1] ?? '').split('.').filter(Boolean).map(Number);

/** Below 0 where `a` is older than `b`, 0 where they are alike as far as the shorter goes, above 0 where it is newer. */
export function compareVersions(a: string, b: string): number {
  const left = numbersOf(a);
  const right = numbersOf(b);
  for (let index = 0; index < Math.min(left.length, right.length); index++) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
