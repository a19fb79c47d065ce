/** Where an undertaking ends because another goes on: "will dredge the landing, and the department pays half of the freight". */
import type { SentenceView } from '../text/view.ts';
import { isNounlike } from './split.ts';
import { stemOf } from './verb-again.ts';

/** The offset at which the clause of another actor begins between two offsets, or the second of them. */
export function beforeOther(view: SentenceView, text: string, from: number, end: number): number {
  let first = end;
  for (const each of [...view.mentions, ...view.groups]) {
    const { start, end: last } = each;
    const at = start - view.at;
    if (at <= from || at >= first) continue;
    const joint = JOINT.exec(text.slice(from, at));
    const verb = joint && FINITE.exec(text.slice(last - view.at))?.groups?.verb;
    if (!joint || !verb) continue;
    // "and Beta hopes for more": behind a person stands a verb.
    const isPerson = 'kind' in each && each.kind === 'person' && /(?:[^s]s|ed)$/u.test(verb);
    const does =
      isPerson || AUXILIARY.test(verb) || (verb.endsWith('s') && stemOf(verb) !== undefined && !isNounlike(verb));
    if (does) first = from + joint.index;
  }
  return first;
}

const JOINT = /(?:,|;)(?: (?:and|but|while|whereas))? (?:the |both |each )?$/u;
const FINITE = /^(?: \([^)]{1,14}\))?(?: (?:also|then|already|likewise))? (?<verb>\p{Ll}{2,18}) (?!to\b)/u;
const AUXILIARY = /^(?:has|have)$/u;
