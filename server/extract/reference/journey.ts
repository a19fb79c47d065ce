/** Where somebody has gone to see somebody: "X flew to Lima for talks with Y" makes X the visitor and Y the host. */
import type { Iso2 } from '../../model/factsheet.ts';
import type { Chunk } from '../chunks/chunks.ts';
import { isWord } from '../chunks/groups.ts';
import type { Scene } from './references.ts';

const WENT = [
  ...['flew', 'travelled', 'traveled', 'came', 'went', 'arrived', 'landed', 'visited', 'visits', 'arrives', 'flies'],
  ...['journeyed', 'crossed', 'paying', 'paid', 'visit', 'visiting', 'trip'],
];

/** The state that a sentence tells somebody to have gone to who is of another, that in which the report is set if it is known; null where it tells of none. */
export function journeyIn(
  chunks: readonly Chunk[],
  { cast, persons, sentenceStart }: Scene,
  home: Iso2 | null,
): Iso2 | null {
  for (const [index, chunk] of chunks.entries()) {
    if (!isWord(chunk, ...WENT)) continue;
    // "She dined with X, then flew on to Lima": it is not X who went.
    if (chunks.slice(0, index).some((each) => isWord(each, 'he', 'she', 'with', 'whom'))) continue;
    const to = chunks.slice(index + 1, index + 4).find(({ kind }) => kind === 'place' || kind === 'country');
    const state = to?.kind === 'place' ? to.country : to?.kind === 'country' && to.form === 'name' ? to.iso2 : null;
    const [first, ...others] = persons.between(sentenceStart, chunk.start);
    const own = first === undefined || others.length ? null : cast.countryOf.get(first);
    if (state && own && own !== state && own === (home ?? own)) return state;
  }
  return null;
}
