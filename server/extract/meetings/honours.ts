/**
 * The reception of a guest with honours is the ceremony of welcome told of beside it: "was accorded a ceremonial welcome,
 * where President N received him with a guard of honour". Runs when all encounters are known.
 */
import type { MeetingFact } from '../../model/factsheet.ts';
import type { Draft } from '../draft.ts';
import { daysAgree, Merging, toldAt } from './between-facts.ts';

const WELCOME =
  /\b(?:ceremon\w+ (?:of )?welcome|welcom\w+ ceremony|official welcome|state welcome|red-carpet welcome)\b/iu;
const WITH_HONOURS =
  /^[^;.]{0,120}? (?:guards? of honou?r|honou?r guards?|(?:\d+|twenty-one)-gun salute|(?:full |military |state )honou?rs|national anthems|red carpet|traditional dances)\b/u;

/** Puts receptions with honours and the ceremony of welcome beside them together. */
export function withHonours(draft: Draft): Draft {
  const welcomes = draft.meetings.filter(
    ({ kind, status, name }) => kind === 'ceremony' && status === 'held' && WELCOME.test(name),
  );
  if (!welcomes.length) return draft;
  const merging = new Merging();
  for (const each of draft.meetings) {
    const [told] = each.evidence;
    if (each.kind !== 'call' || each.status !== 'held' || !told) continue;
    if (!WITH_HONOURS.test(draft.document.text.slice(told.end, told.end + 140).replace(/\s/g, ' '))) continue;
    const welcome = welcomes.find((other) => isBeside(draft, other, each));
    if (welcome) merging.fold(each, welcome);
  }
  return merging.apply(draft);
}

/** In the same sentence or the next, on no other day. */
const isBeside = (draft: Draft, welcome: MeetingFact, reception: MeetingFact): boolean =>
  Math.abs(toldAt(draft, welcome) - toldAt(draft, reception)) <= 1 && daysAgree(welcome.date, reception.date);
