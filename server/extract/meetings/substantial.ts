/** Whether a text tells enough of an encounter for it to be one: who, when, where, or what it is called. */
import type { MeetingCandidate } from './candidate.ts';
import type { Encounter } from './encounter.ts';
import { BESIDE } from './signatories.ts';
import { isBefore } from './told-aside.ts';

/** "The accord, concluded on Sunday at a meeting in the capital": at which something was signed. */
const madeAt = ({ view, range, phrase, date }: MeetingCandidate): boolean =>
  phrase !== null && date !== null && MADE_AT.test(view.text.slice(Math.max(0, range.start - 90), range.start));
const MADE_AT =
  /\b(?:signed|concluded|adopted|reached|inked|approved|endorsed|initiall?ed)\b[^;.]{0,60} (?:at|during) (?:an? |the |their )?$/u;

/** "The two-day meeting of SAARC commerce ministers ended in New Delhi": that it was held is the news, whatever its day. */
export const isReported = ({ view, range, phrase, place, status, kind }: MeetingCandidate): boolean =>
  status === 'held' &&
  kind !== 'visit' &&
  phrase !== null &&
  !phrase.bare &&
  !phrase.plural &&
  place !== null &&
  TOOK_PLACE.test(view.text.slice(range.end, range.end + 40));
const TOOK_PLACE =
  /^(?: \([^)]{1,14}\))? (?:ended|closed|concluded|opened|began|got under way|kicked off|(?:was|has been) held|took place|wound up|wrapped up) (?:in|at|here)\b/u;

/** "The secretariat held a workshop in Suva on 3 June": by whom, where and on which day. */
const wasHosted = ({ view, range, phrase, date, place, status, kind }: MeetingCandidate): boolean =>
  status === 'held' &&
  kind === 'conference' &&
  phrase !== null &&
  !phrase.plural &&
  place !== null &&
  date !== null &&
  /^\d{4}-\d\d-\d\d/.test(date) &&
  HOSTED.test(view.text.slice(Math.max(0, range.start - 40), range.start));
const HOSTED = /\b(?:held|hosted|organi[sz]ed|convened|staged|ran|conducted) (?:an?|its|their) $/u;

/** "closed their retreat in Yaren last night": whose it is, where and when. */
const wasTheirs = ({ view, range, phrase, date, place, status, kind }: MeetingCandidate): boolean =>
  status === 'held' &&
  (kind === 'conference' || kind === 'summit') &&
  phrase !== null &&
  !phrase.plural &&
  place !== null &&
  date !== null &&
  THEIRS.test(view.text.slice(Math.max(0, range.start - 150), range.start));
const THEIRS =
  /\b(?:closed|ended|concluded|opened|began|wound up|wrapped up|rounded off|finished|held|completed) (?:their|its) (?:\p{Ll}+ )?$|\b(?:[Mm]inisters|[Ll]eaders|[Pp]residents|[Ee]xperts|[Gg]overnors)\b(?! (?:of|from) \p{Lu}\p{L}+ and \p{Lu}\p{L}+ )[^;.]{3,110} (?:at|after|during) (?:an?|their) (?:\p{Ll}+ )?$/u;

/** "will be submitted at a summit in Accra in December", "is to join at a summit of heads of state next month": that it is to be, where and when. */
const isFixed = ({ phrase, date, place, status, kind }: MeetingCandidate): boolean =>
  status === 'planned' &&
  (kind === 'conference' || kind === 'summit') &&
  phrase !== null &&
  !phrase.plural &&
  date !== null &&
  /^\d{4}-\d\d/.test(date) &&
  (place !== null || kind === 'summit');

/** "A follow-up meeting will be held in Suva", "talks on pensions will restart in January": what kind of one, and where or when. */
const isAhead = ({ view, range, phrase, date, place, status, kind }: MeetingCandidate): boolean =>
  status === 'planned' &&
  kind !== 'visit' &&
  phrase !== null &&
  !phrase.plural &&
  (!phrase.bare ||
    phrase.head.includes(' ') ||
    (!phrase.definite && HELD_WITH.test(view.text.slice(range.end, range.end + 60)))) &&
  (date !== null || place !== null) &&
  !REGULAR.test(view.text);
const HELD_WITH = /^(?: (?:on|of) [^,;.]{3,30})? (?:with|between|among) \p{L}/u;
/** What is held every year is none in particular. */
const REGULAR = /\b(?:every|each|annually|once|twice|in turn|alternately|regularly)\b/u;

/** "agreed to hold consultations of experts in Dushanbe in March": where it is to be. */
const isSettled = ({ view, range, phrase, place, status }: MeetingCandidate): boolean =>
  status === 'planned' &&
  phrase !== null &&
  place !== null &&
  /\b(?:agree[ds]?|decided) to (?:hold|organi[sz]e|convene) (?:an? )?$/u.test(
    view.text.slice(Math.max(0, range.start - 30), range.start),
  );

/** "Chile will host a seminar on rules of origin in June": who is to hold it, and when. */
const toBeHosted = ({ view, range, phrase, date, status, kind }: MeetingCandidate): boolean =>
  status === 'planned' &&
  kind === 'conference' &&
  phrase !== null &&
  !phrase.plural &&
  date !== null &&
  HOSTS.test(view.text.slice(Math.max(0, range.start - 70), range.start));
const HOSTS =
  /(?:^|, |\band |\bthat )(?:the )?(?:\p{Lu}[\p{L}'-]+ ){1,5}(?:will|is to|are to|is due to|plans to) (?:also )?(?:host|organi[sz]e|convene|stage) an? $/u;

/** "The meeting in Honiara brought together ministers of eight states from 14 to 16 May": where, when and of whom. */
const broughtTogether = ({ view, range, phrase, date, place, status, kind }: MeetingCandidate): boolean =>
  status === 'held' &&
  kind !== 'visit' &&
  phrase !== null &&
  place !== null &&
  date !== null &&
  BROUGHT.test(view.text.slice(range.end, range.end + 110));
const BROUGHT = /^[^;.]{0,90}? (?:brought together|gathered|assembled|drew|was attended by|attracted) /u;

/** "said talks would resume in Lima on 12 September": where and when they are to go on. */
const isToResume = ({ view, range, phrase, date, place, kind, status }: MeetingCandidate): boolean =>
  kind === 'talks' &&
  status === 'planned' &&
  phrase !== null &&
  place !== null &&
  date !== null &&
  TO_RESUME.test(view.text.slice(range.end, range.end + 70));
const TO_RESUME =
  /^[^,;.]{0,30} (?:will|would|shall|(?:is|are|were) (?:due |set |expected )?to) (?:resume|reopen|reconvene|continue|begin|start|be held|take place)\b/u;

/** "A send-off ceremony will be held on 25 July", "a workshop on wilt, organised by the Centre": that it is held, and when. */
const isAnnounced = ({ view, range, phrase, date, kind, status }: MeetingCandidate): boolean =>
  phrase !== null &&
  !phrase.plural &&
  date !== null &&
  kind !== 'visit' &&
  (kind !== 'talks' || (!phrase.bare && status === 'planned')) &&
  (status === 'planned' ? TO_BE_HELD : ORGANISED).test(view.text.slice(range.end, range.end + 80));
const TO_BE_HELD =
  /^[^,;.]{0,40} (?:is|are) (?:slated|scheduled|set|planned|pencill?ed in|due|fixed) (?:for|on) |^[^,;.]{0,40} (?:will|shall|(?:is|are) (?:due |scheduled |expected )?to) (?:be (?:held|convened|staged|organi[sz]ed)|take place)\b(?! (?:every|each|annually|once|twice|in turn|alternately|regularly))/u;
const ORGANISED =
  /^(?: on [^,;.]{3,50}?)?,? (?:jointly )?(?:organi[sz]ed|hosted|convened|staged|put on|run) by (?:the )?\p{Lu}/u;

/** A bare noun without people, time or number tells of nothing in particular. */
export function substantial(encounter: Encounter): boolean {
  const named = encounter.candidates.some(
    ({ ordinal, phrase, act }) =>
      ordinal !== null || act === 'named' || (phrase !== null && (phrase.proper || phrase.series !== null)),
  );
  // "an AU meeting in Lusaka, in 2022": told with its day and place, whoever was there.
  const placed = encounter.candidates.some(
    ({ phrase, date, place, kind }) =>
      phrase !== null &&
      !(phrase.bare && !phrase.head.includes(' ')) &&
      !phrase.plural &&
      date !== null &&
      (place !== null || phrase.definite) &&
      kind !== 'visit',
  );
  const reported = encounter.candidates.some(isReported);
  const beside = encounter.candidates.some(
    ({ phrase, view, kind }) => phrase !== null && kind === 'talks' && BESIDE.test(view.text),
  );
  // "After the signing ceremony X visited Y": those who signed are found later.
  const peopled =
    encounter.people.size > 0 ||
    encounter.candidates.some(
      ({ act, kind, phrase, status }) =>
        act === 'watched' ||
        act === 'signed' ||
        (kind === 'ceremony' && status === 'held' && phrase?.definite && /^sign/iu.test(phrase.head)),
    );
  return (
    named ||
    reported ||
    encounter.candidates.some((each) => each.date !== null && isBefore(each)) ||
    peopled ||
    placed ||
    beside ||
    encounter.candidates.some(
      (each) =>
        madeAt(each) ||
        isSettled(each) ||
        isAhead(each) ||
        isFixed(each) ||
        wasHosted(each) ||
        wasTheirs(each) ||
        toBeHosted(each) ||
        isToResume(each) ||
        broughtTogether(each) ||
        isAnnounced(each),
    )
  );
}

/** "to be signed during the next session", where the text tells when and where that is: no session beside it. */
export const toldBetter = ({ candidates, people }: Encounter, all: readonly Encounter[]): boolean =>
  people.size === 0 &&
  candidates.every(
    ({ phrase, date, place, status }) => phrase?.series === 'later' && !date && !place && status === 'planned',
  ) &&
  all.some((other) =>
    other.candidates.some(
      ({ status, ordinal, date, kind }) =>
        status === 'planned' && date !== null && ordinal !== null && kind === candidates[0]?.kind,
    ),
  );
