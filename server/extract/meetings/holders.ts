/** Bodies that hold a session of their own, told of by the body and not by persons. */
import type { Ref } from '../../model/factsheet.ts';
import type { SentenceView } from '../text/view.ts';
import type { MeetingPhrase } from './names.ts';

/** "The Council of Ministers is due to hold its next session": the body. */
export function holderOf(view: SentenceView, phrase: MeetingPhrase): Ref | null {
  const lead = HOLDS_ITS.exec(view.text.slice(Math.max(0, phrase.start - 70), phrase.start));
  if (!lead) return null;
  const end = Math.max(0, phrase.start - 70) + lead.index;
  const body = view.mentions.findLast(({ kind, end: stop }) => kind === 'organization' && stop - view.at <= end);
  return body &&
    body.form === 'name' &&
    /^(?: \(\p{Lu}[\p{L}-]{1,12}\))?$/u.test(view.text.slice(body.end - view.at, end))
    ? body.ref
    : null;
}
const HOLDS_ITS =
  / (?:(?:is|are) (?:due |set |scheduled |expected )?to|will|plans to) (?:hold|convene|begin|open) its (?:next |forthcoming )?$/u;
