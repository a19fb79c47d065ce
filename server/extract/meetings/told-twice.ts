/** One encounter that a sentence tells twice, by its verb and by a noun. */
import type { MeetingCandidate } from './candidate.ts';
import { goesOn } from './clauses.ts';

/** "received him for a tête-à-tête", "was received by X, with whom he held talks": one encounter, told by verb and noun. */
export function withoutTwice(candidates: readonly MeetingCandidate[]): MeetingCandidate[] {
  const quoted = candidates.find(
    (each) => isQuoted(each) && candidates.some((other) => other !== each && isOutside(other)),
  );
  if (quoted) return withoutTwice(candidates.filter((each) => each !== quoted));
  // "hosted X for the seventh session": the session.
  const hosting = candidates.find(
    ({ kind, form, range, view }) =>
      kind === 'call' &&
      form === 'verb' &&
      candidates.some(
        (noun) =>
          noun.form === 'noun' &&
          (/^(?:conference|summit)$/u.test(noun.kind) || noun.ordinal !== null) &&
          noun.range.start > range.end &&
          !goesOn(view.text, range.end, noun.range.start) &&
          / for (?:the|an?|their|its) $/u.test(view.text.slice(range.end, noun.range.start)),
      ),
  );
  if (hosting) return withoutTwice(candidates.filter((each) => each !== hosting));
  const call = candidates.find(({ kind, form, status }) => kind === 'call' && form === 'verb' && status === 'held');
  const talks = candidates.find(
    ({ kind, phrase, range, ordinal, status, participants }) =>
      kind === 'talks' &&
      status === 'held' &&
      phrase !== null &&
      ordinal === null &&
      call !== undefined &&
      range.start > call.range.end &&
      participants.every(({ actor }) => call.participants.some((other) => other.actor === actor)) &&
      ONE_OCCASION.test(phrase.definite ? '' : call.view.text.slice(call.range.end, range.start)),
  );
  if (!call || !talks) return [...candidates];
  return candidates.filter((each) => each !== talks).map((each) => (each === call ? { ...call, phrase: null } : each));
}
const ONE_OCCASION =
  /\b(?:(?:for|at|in) (?:an? )?|with whom (?:he|she|they) (?:\p{L}+ )?(?:held|had) (?:an? )?)(?:[\p{L}-]+ ){0,3}$/u;

/** '"We had a frank talk," N said after a meeting with M': what is said of it, by one who was there. */
const isQuoted = ({ view, range, kind, status, ordinal }: MeetingCandidate): boolean =>
  kind === 'talks' &&
  status === 'held' &&
  ordinal === null &&
  WE_HAD.test(view.text.slice(0, range.start)) &&
  /^[^"”]*["”]/u.test(view.text.slice(range.end));
const WE_HAD = /["“][^"”]*\b[Ww]e (?:have |just )?(?:had|held)\b[^"”]*$/u;
const isOutside = ({ view, range, kind, status, form }: MeetingCandidate): boolean =>
  form === 'noun' &&
  kind !== 'visit' &&
  kind !== 'ceremony' &&
  status === 'held' &&
  /["”][^"“”]* (?:after|following|at|during) (?:an?|the|his|her|their|another) (?:[\p{L}\d-]+ ){0,3}$/u.test(
    view.text.slice(0, range.start),
  );
