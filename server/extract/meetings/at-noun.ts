/** Who was at an encounter that a noun names and that was held: persons, else the sides, else the body that held it. */
import type { Ref } from '../../model/factsheet.ts';
import type { Range } from '../draft.ts';
import { subjectAt } from '../reference/subjects.ts';
import type { SentenceView } from '../text/view.ts';
import { type Participation, takingPart } from './candidate.ts';
import { atEarlier } from './earlier-ones.ts';
import type { MeetingPhrase } from './names.ts';
import { AFTER_OTHER } from './noun-dates.ts';
import { participantsOf } from './participants.ts';
import { personsIn } from './persons.ts';
import { listedAfter, sidesOf } from './sides.ts';

/** Who took part; where no person is named, the bodies or states. */
export function attending(view: SentenceView, phrase: MeetingPhrase, all: readonly MeetingPhrase[]): Participation[] {
  if (phrase.series === 'earlier') return atEarlier(view, phrase);
  if (adjunct(view, phrase, all)) return [];
  // "The Session was preceded by a meeting of ministers": who were at that meeting.
  if (phrase.definite && AFTER_OTHER.test(view.text.slice(phrase.end, phrase.end + 40))) return [];
  const lead = view.text.slice(Math.max(0, phrase.start - 30), phrase.start);
  // "Israel and the PLO recognised each other after secret contacts": those named, not the persons spoken of before.
  const states = DONE.test(lead) && !personsIn(view, 0, view.text.length).length ? sidesOf(view, phrase) : [];
  if (states.length > 1 && states.every((ref) => view.mentions.some((mention) => mention.ref === ref)))
    return states.map((actor) => ({ actor, role: 'participant' }));
  const people = PRECEDED.test(lead)
    ? takingPart(personsIn(view, phrase.end, view.text.length))
    : participantsOf(view, phrase, all);
  // "Leaders of Peru, Chile and Fiji held their summit, hosted by N": N beside the states.
  if (
    people.length === 1 &&
    UNDER_HOST.test(view.text.slice(phrase.end)) &&
    LEADERS_DID.test(view.text.slice(0, phrase.start))
  ) {
    const beside = sidesOf(view, phrase);
    if (beside.length > 2) return [...people, ...takingPart(beside)];
  }
  if (people.length || phrase.kind === 'visit' || phrase.kind === 'call' || phrase.kind === 'ceremony') return people;
  if (phrase.proper && phrase.ordinal !== null) return [];
  const did = DONE.test(lead) || AGREED_AT.test(view.text.slice(0, phrase.start));
  const sides = did ? sidesOf(view, phrase) : listedAfter(view, phrase);
  if (sides.length > 1) return sides.map((actor) => ({ actor, role: 'participant' }));
  const organiser = HOSTED.test(lead) ? hostBefore(view, phrase.start) : hostBehind(view, phrase.end);
  return organiser ? [{ actor: organiser, role: 'host' }] : [];
}

/** "Leaders of Peru, Chile and Fiji agreed at a summit": of their states. */
const AGREED_AT =
  /^(?:[^;:]{0,40}[-–—:] )?(?:[Tt]he )?(?:[\p{L}-]+ ){0,3}(?:[Ll]eaders|[Mm]inisters|[Pp]residents|[Hh]eads of (?:[Ss]tate|[Gg]overnment)|[Cc]hiefs|[Ss]peakers|[Oo]fficials|[Ee]xperts|[Dd]elegates) (?:of|from) [^;.]{5,140} (?:agreed|decided|pledged|signed|adopted|approved|launched|endorsed|vowed|resolved|undertook)\b[^;.]{0,80} (?:at|during) (?:an?|their) (?:[\p{L}\d-]+ ){0,2}$/u;

const UNDER_HOST =
  /^[^;]{0,90}?,? (?:(?:which was )?(?:hosted|chaired|opened|presided over) by|under the (?:chairmanship|presidency) of) /u;
const LEADERS_DID =
  /\b(?:[Ll]eaders|[Mm]inisters|[Pp]residents|[Hh]eads of (?:[Ss]tate|[Gg]overnment)|[Cc]hiefs|[Ss]peakers) (?:of|from) [^;.]{5,160} (?:held|opened|began|concluded|ended|closed|completed) (?:their|an?|the) (?:[\p{L}\d-]+ ){0,2}$/u;

/** "The Centre held a workshop": the body that did. */
const HOSTED = /\b(?:hosted|organi[sz]ed|convened|staged|ran|conducted|held) an? (?:\p{Ll}+ )?$/u;
function hostBefore(view: SentenceView, at: number): Ref | null {
  const bodies = subjectAt(view, view.text, at).refs.filter((ref) => !ref.startsWith('p') && !ref.startsWith('c'));
  return bodies.length === 1 ? (bodies[0] ?? null) : null;
}

/** "a workshop organised by the Centre". */
function hostBehind(view: SentenceView, at: number): Ref | null {
  const by = ORGANISED_BY.exec(view.text.slice(at, at + 60));
  if (!by) return null;
  const from = view.at + at + by[0].length;
  return (
    view.mentions.find(({ kind, form, start }) => kind === 'organization' && form === 'name' && start === from)?.ref ??
    null
  );
}
const ORGANISED_BY = /^,? (?:(?:which )?(?:was|were) )?(?:jointly )?(?:organi[sz]ed|hosted|convened) by (?:the )?/u;

/** "The signing was preceded by a meeting of experts": those of the meeting stand behind. */
const PRECEDED = /\b(?:preceded|followed|prepared) by (?:an?|the) (?:[\p{L}\d-]+ ){0,2}$/u;

/** "A and B held talks", "after secret talks": the sides before it are those who talked. */
const DONE =
  /\b(?:held|had|holds|hosted|hosts|staged|(?:is|are) (?:holding|having)|opened|began|concluded|ended|closed|finished|resumed|wrapped up|wound up|completed|after|following|during|in) (?:(?:an?|their|the|two|three|four|five) )?(?:\p{Ll}+ ){0,2}$/u;

/** "Prior to the reception, the third session ended": the time of another encounter, of which no more is told. */
const ADJUNCT =
  /\b(?:[Bb]efore|[Aa]fter|[Pp]rior to|[Aa]head of|[Ff]ollowing|[Ss]ince|[Pp]receding|[Oo]n the eve of|[Oo]n the day of|[Dd]ays? before) (?:the|their|his|her|an?|that|this) (?:[\p{Ll}-]+ )?$/u;
const adjunct = (view: SentenceView, phrase: MeetingPhrase, all: readonly MeetingPhrase[]): boolean =>
  all.some((other) => other !== phrase && other.start > phrase.end && other.kind !== 'visit') &&
  isOnlyTime(view, phrase);

/** Whether words make of an encounter the time of something else, and do not go on to say with whom it was. */
export const isOnlyTime = ({ text }: SentenceView, { start, end }: Range): boolean =>
  ADJUNCT.test(text.slice(Math.max(0, start - 40), start)) && !WITH_WHOM.test(text.slice(end));
const WITH_WHOM =
  /^(?: (?:in|at|on) [^,;.]{2,30})? (?:with|between|of) (?:the |his |her )?(?:[\p{L}\d.'’-]+ ){0,9}?\p{Lu}/u;
