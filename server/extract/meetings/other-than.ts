/** Whom "him" or "her" means beside those who are known. */
import type { Ref } from '../../model/factsheet.ts';
import type { SentenceView } from '../text/view.ts';
import { personsIn } from './persons.ts';

/** The person nearest before an offset who is none of those given: whom "him" or "her" means. */
export function otherThan(view: SentenceView, at: number, those: readonly Ref[]): Ref | null {
  let earlier: SentenceView | null = view;
  for (let back = 0; back < 4 && earlier; earlier = earlier.previous, back += 1) {
    const here = earlier;
    const persons = personsIn(here, 0, back ? here.text.length : at).filter((ref) => !those.includes(ref));
    // In the sentence itself the nearest; of those before it the one spoken of first, who is their subject.
    const ref = back ? persons[0] : persons.at(-1);
    if (ref && here.sentence.role !== 'boilerplate') return ref;
  }
  return null;
}
