/** Units that a body has: "the Royal Thai Navy's Riverine Unit" is a body and, beside it, a part of it. */
import { lastHead } from './capital-runs.ts';
import type { Reading } from './reading.ts';
import { isCapital } from './reading.ts';

/** Index after the body that owns what stands behind "'s" in a run of capitalised words; 0 where none does. */
export function ownerEnd(reading: Reading, from: number, run: number): number {
  for (let mark = from + 2; mark < run - 2; mark++) {
    if (reading.keys[mark] !== "'s" || !isCapital(reading, mark + 1)) continue;
    const owner = lastHead(reading, from, mark);
    const unit = lastHead(reading, mark + 1, run);
    // "Workers' Party's Central Committee": an organ without a name of its own.
    return owner?.to === mark && owner.from > from && unit?.to === run && unit.from > mark + 1 ? mark : 0;
  }
  return 0;
}
