/** Acts at which something changes hands: "handed over two boats to N", "were presented to N by M", "took delivery of the keys from N". */
import type { Ref } from '../../model/factsheet.ts';
import type { Range } from '../draft.ts';
import type { SentenceView } from '../text/view.ts';
import { Gate } from '../words/gate.ts';
import type { MeetingCandidate } from './candidate.ts';
import { dateNear, placeNear } from './circumstances.ts';
import { actEnd, verbBetween } from './clauses.ts';
import { outlookOf } from './outlook.ts';
import { personsBefore, personsIn } from './persons.ts';
import { PUBLIC_SUBJECT, PUBLIC_THING } from './public-things.ts';
import { toldByVerb } from './told-by-verb.ts';

const GATE = new Gate(
  /^(?:handed|hand|turned|presented|presents|delivered|delivery|receipt|received|accepted|donated|credence|credentials|letters?|decorated|invested|distinguished|conferred|bestowed|awarded|pinned)$/,
);
const CREDENTIALS =
  /\b(?<verb>present(?:ed|s)?|hand(?:ed|s)? (?:over|in)|delivered) (?:his |her |their |the )?(?:copies of (?:his |her |their )?)?(?:credentials|letters? (?:of (?:credence|accreditation)|accrediting (?:him|her) as [^;.]{3,70}?)) (?:[^;.]{0,30} )?to /u;
const ACCEPTED =
  /\b(?<verb>received|accepted|receives) (?:the |copies of the )?(?:credentials|letters? of (?:credence|accreditation)) (?:of|from|presented by) /u;
const DECORATED =
  /\b(?<verb>decorated|invested|distinguished|was decorated|were decorated|was distinguished|were distinguished|was invested|was conferred|was awarded|were awarded) (?=[^;.]{0,90}?(?:with |the )(?:the |an? )?(?:[\p{L}'’-]+ ){0,3}(?:Order|Medal|Cross|Star|Collar|Grand Cordon|Legion|Decoration)\b)/u;
const PINNED =
  /\b(?<verb>conferred|bestowed|awarded|pinned) (?:the |an? )(?:[\p{L}'’-]+ ){0,4}(?:Order|Medal|Cross|Star|Collar|Grand Cordon|Legion|Decoration)\b[^;.]{0,70}? (?:on|upon|to) (?=[^;.]*\p{Lu})/u;
const GAVE =
  /\b(?<verb>(?:formally |officially |symbolically |jointly )?(?:handed over|handed|hands over|turned over|presented|donated|delivered))(?= )/gu;
const GIVEN =
  /\b(?:was|were) (?:formally |officially |symbolically |also )?(?<verb>handed over|turned over|presented|delivered|donated)(?= [^;.]{0,70}?(?:to|by) )/u;
const TAKEN = /\b(?<verb>took (?:delivery|receipt|possession) of|received the keys)(?= )/u;

/** The ceremony that a sentence tells by what is handed over, where it names giver and taker. */
export function handoversIn(view: SentenceView): MeetingCandidate[] {
  if (!GATE.opens(view.words)) return [];
  const { text } = view;
  const credentials = CREDENTIALS.exec(text) ?? ACCEPTED.exec(text);
  if (credentials) return given(view, credentials, credentials.index + credentials[0].length - 1, 'both');
  const pinned = PINNED.exec(text);
  if (pinned) return given(view, pinned, pinned.index + pinned[0].length - 1, 'both');
  const decorated = view.dates.length ? DECORATED.exec(text) : null;
  if (decorated) return given(view, decorated, decorated.index + decorated[0].length - 1, 'any');
  for (const match of text.matchAll(GAVE)) {
    const end = match.index + match[0].length;
    const thing = PUBLIC_THING.exec(text.slice(end, end + 160));
    const to = thing
      ? / to (?=[^;.]*\p{Lu})/u.exec(text.slice(end + thing[0].length, end + thing[0].length + 90))
      : null;
    // "presented a campaign to the ministers": told, and not given.
    if (thing && TOLD.test(thing[0]) && /presented|delivered/.test(match[0])) continue;
    if (thing && to && !verbBetween(text, end, end + thing[0].length + to.index))
      return given(view, match, end + thing[0].length + to.index, 'both');
  }
  const passive = GIVEN.exec(text);
  if (passive && PUBLIC_SUBJECT.test(text.slice(0, passive.index)))
    return given(view, passive, passive.index + passive[0].length, 'after');
  const taken = TAKEN.exec(text);
  const from = taken ? / from (?=[^;.]*\p{Lu})/u.exec(text.slice(taken.index + taken[0].length)) : null;
  return taken && from ? given(view, taken, taken.index + taken[0].length + from.index, 'both') : [];
}

const TOLD =
  /(?:plans?|programmes?|programs?|projects?|strategy|initiative|campaign|policy|reports?|roadmap|scheme|portal|platform|network|system|corridor|service|route|fair|fund|week|year)$/iu;

function given(
  view: SentenceView,
  { index, 0: words, groups }: RegExpExecArray,
  from: number,
  where: 'both' | 'after' | 'any',
): MeetingCandidate[] {
  const verb = groups?.verb ?? words;
  const start = index + words.indexOf(verb);
  const status = outlookOf(view.text, start, verb);
  if (status === 'none' || /\bto (?:be )?$/u.test(view.text.slice(Math.max(0, start - 8), start))) return [];
  const end = actEnd(view.text, from);
  const takers = personsIn(view, from, end);
  const givers = where === 'after' ? [] : personsBefore(view, start).filter((ref) => !takers.includes(ref));
  const people = [...new Set([...givers, ...takers])];
  if (where === 'any' ? !people.length : where === 'both' ? !givers.length || !takers.length : takers.length < 2)
    return [];
  return people.length > MOST ? [] : [ceremonyOf(view, { start, end: start + verb.length }, people, status)];
}
const MOST = 8;

/** A ceremony told by an act, with those who were there. */
export const ceremonyOf = (
  view: SentenceView,
  range: Range,
  people: readonly Ref[],
  status: MeetingCandidate['status'] = 'held',
): MeetingCandidate =>
  toldByVerb(view, {
    range,
    kind: 'ceremony',
    date: dateNear(view, range.end),
    place: placeNear(view, range.end)?.ref ?? null,
    status,
    participants: people.map((actor) => ({ actor, role: 'participant' })),
  });
