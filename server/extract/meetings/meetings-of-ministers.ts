/** Meetings of ministers or experts without names, who are more than the two sides of talks: "Arab interior ministers began a two-day meeting in Tunis". */
import type { MeetingKind } from '../../model/ontology.ts';
import type { SentenceView } from '../text/view.ts';
import type { Participation } from './candidate.ts';
import type { MeetingPhrase } from './names.ts';

const MEN =
  '(?:[Mm]inisters|[Ll]eaders|[Pp]residents|[Pp]remiers|[Gg]overnors|[Ee]xperts|[Cc]hiefs|[Hh]eads of (?:[Ss]tate|[Gg]overnment)|[Cc]ommissioners|[Dd]onors|[Ee]nvoys|[Ss]peakers)';
const THEIR_MEETING = new RegExp(
  `(?:^|[,:] |[–—-] )(?:(?!(?:[Tt]wo|[Bb]oth)\\b)[\\p{L}\\d'’-]+ ){0,5}${MEN}(?: (?:of|from) [^,;.]{3,80}?)?(?:,? (?:on )?(?:\\p{Lu}\\p{Ll}+day|yesterday|today))? (?:held|concluded|ended|began|opened|closed|completed|finished|started|wrapped up|wound up|convened|(?:agreed|failed|decided|called|said|met|gathered|adopted|approved|endorsed|discussed|pledged|urged|condemned|backed|vowed|promised)\\b[^;.]{0,90}? (?:at|in|after|during)) (?:an?|their) (?:[\\p{Ll}\\d-]+ ){0,2}$`,
  'u',
);

/** What kind of encounter a meeting is: talks of two sides, or a conference of the many that the sentence speaks of. */
export const kindOfMeeting = (
  view: SentenceView,
  { kind, head, start, headStart }: MeetingPhrase,
  participants: readonly Participation[],
): MeetingKind =>
  kind === 'talks' &&
  /^meeting$/iu.test(head) &&
  participants.length !== 2 &&
  participants.every(({ actor }) => !actor.startsWith('p')) &&
  THEIR_MEETING.test(view.text.slice(Math.max(0, start - 220), headStart))
    ? 'conference'
    : kind;
