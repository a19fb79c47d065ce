/** Units that a body has: "the Royal Thai Navy's Riverine Unit" is a body and, beside it, a part of it. */
import { lastHead } from './capital-runs.ts';
import type { Reading } from './reading.ts';
import { isCapital } from './reading.ts';

/** Index after the body that owns what stands behind "'s" in a run of capitalised words; 0 where none does. */
export function ownerEnd(reading: Reading, from: number, run: number): number {
  for (let mark = from + 2; mark < run - 1; mark++) {
    if (reading.keys[mark] !== "'s" || !isCapital(reading, mark + 1)) continue;
    const owner = lastHead(reading, from, mark);
    const unit = lastHead(reading, mark + 1, run);
    // "Workers' Party's Central Committee": an organ without a name of its own.
    const named = (unit?.from ?? 0) > mark + 1 || OWNERS.test(reading.keys[mark - 1] ?? '');
    return owner?.to === mark && owner.from > from && unit?.to === run && named ? mark : 0;
  }
  return 0;
}
/** What a body is that has a Board or a Secretariat: "the Eurasian Economic Commission's Board". */
const OWNERS =
  /^(?:commission|authority|organi[sz]ation|agency|council|community|bank|fund|corporation|association|federation|institute|university|foundation|ministry)$/;
