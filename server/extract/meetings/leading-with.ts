/** Those with whom somebody did something, named at the head of the sentence. */
import type { Ref } from '../../model/factsheet.ts';
import type { SentenceView } from '../text/view.ts';
import { personsIn } from './persons.ts';

/** "With N, former President of the Republic, she had a lunch": N. */
export const leadingWith = (view: SentenceView, verb: number): Ref[] => {
  const before = view.text.slice(0, verb);
  const lead = LEADING_WITH.exec(before) ?? FLANKED_BY.exec(before);
  return lead ? personsIn(view, 0, lead[0].length).slice(0, 2) : [];
};
const LEADING_WITH =
  /^(?:With|(?:Together|Along|Jointly) with) (?=(?:the |his |her )?[\p{Lu}])[^;:]{3,140}?, (?=(?:he|she|they|the(?: (?:two|three|four))?(?: \p{Ll}+)?|both|\p{Lu}[\p{L} .'’-]{2,60}) $)/u;
/** "Flanked by Ambassador N, Minister M met L", "Together with N, the Minister of Peru, M, called on L": N. */
const FLANKED_BY =
  /^(?:Flanked by|Accompanied by|Joined by|Assisted by|Escorted by|Seconded by|Together with|Along with|Alongside) (?=(?:the |his |her )?\p{Lu})[^,;:]{3,60}, (?=[^;:]{3,120}$)/u;
