/** Hands that are told by their number alone, where "the three" are states by their names: "The three signed a protocol", of whom the text has named one of each. */
import type { Ref } from '../../model/factsheet.ts';
import type { Draft } from '../draft.ts';
import { actorsOf } from '../reference/actors.ts';
import { personsBeforeIn } from '../reference/antecedents.ts';
import { COUNTS } from '../reference/group-words.ts';
import type { SentenceView } from '../text/view.ts';

/** From three on: of two it is said of states as often as of their people. */
const COUNTED =
  /(?:^|[ ,])(?:the|these|all) (three|four|five|six|seven)(?: of them)?(?: (?:also|then|later|jointly|all|each|had|have))* $/iu;

/** As many persons as are counted right before the verb, each of another state; empty where the text has not named so many. */
export function countedHands(draft: Draft, view: SentenceView, verb: number): readonly Ref[] {
  const told = COUNTED.exec(view.text.slice(Math.max(0, verb - 60), verb));
  const count = COUNTS.get(told?.[1]?.toLowerCase() ?? '');
  if (!told || count === undefined) return [];
  const persons = personsBeforeIn(view, Math.max(0, verb - 60) + told.index, true, count);
  const { countries } = actorsOf(draft);
  const states = new Set(persons.map((ref) => countries.get(ref) ?? ref));
  return persons.length === count && states.size === count ? persons : [];
}
