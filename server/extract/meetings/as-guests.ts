/**
 * Encounters told by who was whose guest or host: "was hostess to N at Entebbe on Wednesday, having been his guest in Dodoma on
 * 24 January", "had N as his guest in Lima", "was the guest of his Chilean colleague, N".
 */
import type { Ref } from '../../model/factsheet.ts';
import { matchesOf } from '../text/matches.ts';
import type { SentenceView } from '../text/view.ts';
import { Gate } from '../words/gate.ts';
import { type MeetingCandidate, takingPart } from './candidate.ts';
import { dateNear, placeNear } from './circumstances.ts';
import { actEnd } from './clauses.ts';
import { otherThan } from './other-than.ts';
import { outlookOf } from './outlook.ts';
import { actorsBefore } from './parties.ts';
import { personsIn } from './persons.ts';
import { toldByVerb } from './told-by-verb.ts';

const GATE = new Gate(/^(?:guests?|visitors?|hosts?|hostess)$/);
const NAME = "(?=(?:(?:the|his|her|its|their) )?(?:[\\p{L}.,'’-]+ ){0,12}?\\p{Lu})";
/** Whose guest somebody was, or who was somebody's. */
const FORMS = new RegExp(
  [
    // "was host to N", "played hostess to N"
    `\\b(?:was|is|were|had been|has been|played|acted as|plays|is to be|will be|be)(?: the| a)? (?:host|hosts|hostess) (?:to|of|for) ${NAME}`,
    // "was the guest of N", "came as a guest of N"
    `\\b(?:(?:was|were|had been|has been|having been|will be|is to be) )(?:an? |the )?(?:dinner |lunch |weekend |house )?guests? of ${NAME}(?!(?:honou?r|the (?:government|state|nation|ministry|university|city|people|company|association|council|institute)))`,
    // "came to our town as guests of the mayor, N, to discuss the old houses"
    `\\b(?:came|travel(?:l)?ed|flew|drove|crossed)\\b[^,;.]{0,60}? as (?:the |an? )?(?:official |personal |private )?guests? of ${NAME}(?=[^;.]* (?:to|and) (?:discuss|talk|review|confer|negotiate|settle|go over|examine|explore|compare|look at))`,
    // "having been his guest in Lima on 4 May"
    '\\b(?:having been|had been|was|were) (?<his>his|her|their) (?:guest|guests|visitor|visitors|host|hosts)(?= (?:in|at|on|for|over|last|yesterday|earlier|a )\\b)',
    // "had N as his guest", "had N for a guest", "had N over as guest"
    '\\b(?:had|has had) (?=[^;.]{4,160}? (?:as|for) (?:his|her|their|an?) (?:guests?|visitors?|host))',
  ].join('|'),
  'gu',
);

/** "will be the guest of N". */
const AHEAD = /^(?:will|is to) be\b/u;

/** The encounters of guests and hosts that a sentence tells, each with its day or place. */
export function guestsIn(view: SentenceView): MeetingCandidate[] {
  if (!GATE.opens(view.words)) return [];
  const { text } = view;
  const found: MeetingCandidate[] = [];
  for (const match of matchesOf(FORMS, text)) {
    const end = match.index + match[0].length;
    const status = AHEAD.test(match[0])
      ? 'planned'
      : outlookOf(text, match.index, /\b(?:be)\b/.test(match[0]) ? 'be' : 'was');
    if (status === 'none') continue;
    const own = guestOrHost(view, match.index, found);
    const others = match.groups?.his ? otherOf(view, match.index, own, found) : namedBehind(view, end, own);
    const date = dateNear(view, end);
    const place = placeNear(view, end);
    if (!own.length || !others.length || own.length + others.length > MOST) continue;
    if (!date && !place && !OF_THE_DAY.test(text)) continue;
    found.push(
      toldByVerb(view, {
        range: { start: match.index, end: match.index + match[0].trimEnd().length },
        kind: 'talks',
        date,
        place: place?.ref ?? null,
        status,
        participants: takingPart([...own, ...others]),
      }),
    );
  }
  return found;
}
const MOST = 6;
/** "In the afternoon he was a guest of N": on the day of what is told. */
const OF_THE_DAY =
  /^(?:In the (?:morning|afternoon|evening)|That (?:morning|afternoon|evening|night)|Earlier(?: in the day)?|Later(?: in the day)?|Afterwards),? /u;

/** Who is told to be host or guest: of "having been" whoever the sentence told of before. */
const guestOrHost = (view: SentenceView, at: number, before: readonly MeetingCandidate[]): readonly Ref[] =>
  before[0] && /, $/u.test(view.text.slice(0, at))
    ? before[0].participants.slice(0, 1).map(({ actor }) => actor)
    : actorsBefore(view, at).slice(0, MOST);

/** Whom "his guest" points to. */
function otherOf(
  view: SentenceView,
  at: number,
  own: readonly Ref[],
  before: readonly MeetingCandidate[],
): readonly Ref[] {
  const known = before[0]?.participants.map(({ actor }) => actor).filter((ref) => !own.includes(ref)) ?? [];
  if (known.length) return known;
  const other = otherThan(view, at, own);
  return other ? [other] : [];
}

const namedBehind = (view: SentenceView, from: number, own: readonly Ref[]): readonly Ref[] =>
  personsIn(view, from, Math.min(actEnd(view.text, from), from + 220)).filter((ref) => !own.includes(ref));
