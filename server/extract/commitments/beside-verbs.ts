/** What a sentence undertakes beside its verbs of undertaking, or without any: by nouns, in the present tense, by the terms of an instrument. */
import type { SentenceView } from '../text/view.ts';
import type { CutText } from '../words/cut.ts';
import { agreementOn } from './agreement-on.ts';
import { boundBy } from './bound.ts';
import { fromDay } from './from-day.ts';
import { inverted } from './inverted.ts';
import { goesTo, isDoneByIt } from './is-done.ts';
import { laidDown } from './laid-down.ts';
import { namedAgreed } from './named-agreed.ts';
import { pledgesFrom } from './pledges-from.ts';
import { eachDoes, givesNow, inRow, inTurn, thatDoes } from './present.ts';
import { promisedBy } from './promised-by.ts';
import { sittings } from './sittings.ts';
import { isDealt } from './terms-behind.ts';
import type { Trigger } from './triggers.ts';
import { apartFrom, type FindOptions, type Undertaking } from './undertaking.ts';

/**
 * Those that the verbs of a sentence tell, with those that it tells otherwise. `words` has its attributions blanked,
 * `triggers` are its verbs of undertaking, and `bound` says whether it is told under the terms of an instrument.
 */
export function besideVerbs(
  view: SentenceView,
  words: CutText,
  byVerbs: readonly Undertaking[],
  triggers: readonly Trigger[],
  bound: boolean,
  options: FindOptions,
): Undertaking[] {
  const { text } = words;
  const found = [...byVerbs];
  if (!found.length) found.push(...promisedBy(view, words), ...agreementOn(view, words), ...namedAgreed(view, words));
  if (!found.length && options.agreed)
    for (const tell of [sittings(view, words), inTurn(view, text), eachDoes(view, text), fromDay(view, words)])
      if (!found.length) found.push(...tell);
  found.push(...apartFrom(found, givesNow(view, text, options)));
  if (!found.length && options.near) found.push(...goesTo(words));
  if (!found.length) found.push(...boundBy(view, words, bound || isDealt(text), options.year));
  else {
    const first = Math.min(...found.map(({ range }) => range.start));
    found.push(...inRow(view, text, found, bound, options.agreed));
    // "It foresees courses and the sending of trainees, for whom Manila will waive the fee".
    found.push(...boundBy(view, words, false, options.year).filter(({ range }) => range.end <= first));
  }
  if (triggers.some(({ form }) => form === 'that') && found.length) found.push(...thatDoes(view, text, found));
  const given = [...laidDown(view, words, options), ...pledgesFrom(view, words), ...inverted(view, words)];
  found.push(...apartFrom(found, given));
  if (bound || found.length) {
    const last = Math.max(0, ...found.map(({ range }) => range.end));
    found.push(...isDoneByIt(view, words, last));
  }
  return found;
}
