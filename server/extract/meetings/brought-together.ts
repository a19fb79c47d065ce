/** Talks told by who brought others together: "N brought the two together in Nairobi", "N had brought together A and B over dinner". */
import type { Ref } from '../../model/factsheet.ts';
import { personsBeforeIn } from '../reference/antecedents.ts';
import type { SentenceView } from '../text/view.ts';
import { Gate } from '../words/gate.ts';
import { type MeetingCandidate, takingPart } from './candidate.ts';
import { dateNear, placeNear } from './circumstances.ts';
import { actEnd } from './clauses.ts';
import { personsBefore, personsIn } from './persons.ts';
import { toldByVerb } from './told-by-verb.ts';

const GATE = new Gate(/^together$/);
const BROUGHT =
  /\b(?:(?:has|have|had) )?(?:brought|got|gathered) (?:(?<who>(?:both|them|the|[\p{L}]+(?:'s)? )[^;:"“]{0,160}?) (?:back )?together\b|(?:back )?together (?=(?:the |both |[\p{L}'’.,-]+ ){0,12}\p{L}))/u;
const COUNT: Readonly<Record<string, number>> = { two: 2, pair: 2, both: 2, three: 3, trio: 3, four: 4 };
/** Those spoken of before, by their number. */
const SPOKEN_OF =
  /^(?:(?<both>both)(?: (?:men|women|sides|ministers|leaders|of them))?|them|the (?:(?<count>two|three|four)(?: (?:men|women|ministers|leaders|presidents|rivals|enemies|foes|sides))?|(?<few>pair|trio)))\b/u;
/** Those who have no names here. */
const MEN =
  /^(?:the |both |two |three |four |rival |warring )?(?:[\p{L}'’-]+ ){0,3}(?:leaders|ministers|presidents|premiers|chiefs|commanders|heads|negotiators|rivals|sides|delegations|envoys)\b/u;

/** The talks to which one brings others; nobody is brought where it is a meeting or a body that does so. */
export function broughtTogether(view: SentenceView): MeetingCandidate[] {
  const match = GATE.opens(view.words) ? BROUGHT.exec(view.text) : null;
  if (!match) return [];
  const end = match.index + match[0].length;
  const own = personsBefore(view, match.index);
  if (!own.length || own.length > 2 || OTHERWISE.test(view.text.slice(0, match.index))) return [];
  const who = match.groups?.who ?? view.text.slice(end, actEnd(view.text, end));
  const from = match.groups?.who ? match.index + match[0].indexOf(who) : end;
  const named = personsIn(view, from, from + who.length).filter((ref) => !own.includes(ref));
  const others = named.length ? named : meant(view, who, own);
  const date = dateNear(view, end);
  const place = placeNear(view, end);
  if (others.length < 2 && !(MEN.test(who) && (date || place))) return [];
  return [
    toldByVerb(view, {
      range: { start: match.index, end: match.groups?.who ? end : end - 1 },
      kind: 'talks',
      date,
      place: place?.ref ?? null,
      status: 'held',
      participants: takingPart([...own, ...others]),
    }),
  ];
}

/** "the two", "both men", "them": of sentences before. */
function meant(view: SentenceView, who: string, own: readonly Ref[]): readonly Ref[] {
  const told = SPOKEN_OF.exec(who)?.groups;
  if (!told) return [];
  const count = COUNT[told.both ?? told.count ?? told.few ?? ''];
  const refs = personsBeforeIn(view, 0, true, count).filter((ref) => !own.includes(ref));
  return count === undefined || refs.length === count ? refs : [];
}

/** "hopes to have brought", "the first to have": what has not happened. */
const OTHERWISE = /\b(?:not|never|nobody|would have|could have|hop\p{Ll}+ (?:to|that)|if|until|unless|to have) $/u;
