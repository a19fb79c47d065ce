/** Who talks with those named, where the sentence says no more than "talks with N followed" or "his meeting with N". */
import type { Ref } from '../../model/factsheet.ts';
import type { SentenceView } from '../text/view.ts';
import { personsIn } from './persons.ts';

/** The one of whom the last sentence that speaks of anybody tells, where it tells of one alone besides the partners. */
export function spokenOfBefore({ previous }: SentenceView, partners: readonly Ref[]): readonly Ref[] {
  for (let here = previous, back = 0; here && back < BACK; here = here.previous, back += 1) {
    const told = here.sentence.role === 'boilerplate' ? [] : personsIn(here, 0, here.text.length);
    const others = told.filter((ref) => !partners.includes(ref));
    if (told.length) return others.length === 1 ? others : [];
  }
  return [];
}
const BACK = 4;
