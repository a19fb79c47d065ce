/** Those of whom a sentence tells that they were there when another opened something: "was on hand when N inaugurated the museum". */
import type { Ref } from '../../model/factsheet.ts';
import type { SentenceView } from '../text/view.ts';
import { Gate } from '../words/gate.ts';
import type { MeetingCandidate } from './candidate.ts';
import { ceremonyOf } from './handovers.ts';
import { personsIn } from './persons.ts';
import { PUBLIC_THING } from './public-things.ts';

const GATE = new Gate(/^(?:present|hand|attendance|guests?|dignitaries|onlookers|spectators|attendees|side|attended)$/);
const THERE =
  /\b(?:(?:was|were) (?:also )?(?:present|on hand|in attendance|among (?:the|those) (?:[\p{Ll}-]+ ){0,2}(?:guests|dignitaries|onlookers|officials|spectators|attendees|present)|at (?:his|her) side|(?:the )?(?:guests? of honou?r|chief guest))|attended as (?:the |an? )?(?:guests? of honou?r|chief guest|special guest))\b[^;.]{0,60}? (?:when|as) /u;
const OPENED =
  /^(?<thing>[^;.]{3,120}?) (?<verb>(?:was|were) (?:\p{Ll}+ly )?(?:opened|reopened|inaugurated|launched|commissioned|unveiled|dedicated|consecrated))\b/u;

/** Those who were there when what begins at an offset was done. */
export function onlookersOf(view: SentenceView, at: number): readonly Ref[] {
  if (!GATE.opens(view.words)) return [];
  const there = THERE.exec(view.text.slice(0, at));
  return there ? personsIn(view, 0, there.index) : [];
}

/** The ceremony at which a thing for the public was opened by nobody who is named, before guests who are. */
export function openedBefore(view: SentenceView): MeetingCandidate[] {
  if (!GATE.opens(view.words)) return [];
  const there = THERE.exec(view.text);
  if (!there) return [];
  const from = there.index + there[0].length;
  const opened = OPENED.exec(view.text.slice(from));
  const guests = opened ? personsIn(view, 0, there.index) : [];
  if (!opened?.groups?.verb || !guests.length || !PUBLIC_THING.test(` ${opened.groups.thing}`)) return [];
  return [ceremonyOf(view, { start: from, end: from + opened[0].length }, guests)];
}
