/** Encounters that a number or "next" stands for, without any noun. */
import type { SentenceView } from '../text/view.ts';
import { Gate } from '../words/gate.ts';
import type { MeetingCandidate } from './candidate.ts';
import { dateNear, placeNear } from './circumstances.ts';
import { personsIn } from './persons.ts';

const NONE: readonly never[] = Object.freeze([]);
const ELLIPTIC_GATE = new Gate(
  /\d|first|second|third|(?:fourth|f?ifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)$|next|last|latest|^round$/,
);

/** "Round three has been set for 20 March", "Round four is due in Lima". */
const ROUND =
  /\b[Rr]ound (?<count>two|three|four|five|six)\b(?= (?:of [^,;.]{2,40} )?(?:(?:has|have) been (?:set|fixed|called|scheduled|arranged)|is (?:due|set|scheduled|planned|to)|will|follows|opens|begins|starts|takes place)\b)/u;
const COUNTED = ['one', 'two', 'three', 'four', 'five', 'six'];
const IN_ATTENDANCE = /\b(?:with|in the presence of) [^;.]{4,120}? (?:in attendance|present|attending|at the table)\b/u;

/** "the 2nd is to take place in Cambodia in 2025": a further meeting of the series, without its noun. */
export const ellipticMeetings = (view: SentenceView): readonly MeetingCandidate[] =>
  ELLIPTIC_GATE.opens(view.words) ? [...nextOnes(view), ...gapped(view)] : NONE;

function nextOnes(view: SentenceView): readonly MeetingCandidate[] {
  const round = ROUND.exec(view.text);
  if (round?.groups?.count) {
    const after = round.index + round[0].length;
    return [
      {
        view,
        range: { start: round.index, end: after },
        kind: 'talks',
        ordinal: COUNTED.indexOf(round.groups.count.toLowerCase()) + 1 || null,
        date: dateNear(view, after),
        place: placeNear(view, after)?.ref ?? null,
        mode: null,
        status: 'planned',
        participants: IN_ATTENDANCE.test(view.text)
          ? personsIn(view, after, view.text.length).map((actor) => ({ actor, role: 'participant' }))
          : [],
        form: 'noun',
        phrase: null,
        act: 'named',
      },
    ];
  }
  const match =
    /\b[Tt]he (first|second|next)(?= of (?:these|those|such)) of (?:these|those|such) (?:sessions|meetings|talks|rounds|consultations|gatherings|sittings|reviews|encounters) (?:will (?:be (?:held|convened|hosted)|take place)|(?:is|was) (?:now )?(?:scheduled|planned|due|set|fixed|slated|pencill?ed in|expected|foreseen|to be held|to take place))/u.exec(
      view.text,
    ) ??
    /\b[Tt]he (\d{1,3}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|next|last|latest)(?: one| round)? (?:(?:is to|will|is due to|is scheduled to|shall) (?:take place|be (?:held|hosted|organi[sz]ed|convened|staged)|begin|open|start|meet)|(?:is|was) (?:now )?(?:scheduled|planned|due|set|slated|pencill?ed in|expected|foreseen|envisaged)(?= (?:for|in|on|to))|(?:began|opened|started|ended|closed|broke up|was held|took place|followed|had been held|had taken place)(?= (?:in|on|at) ))/u.exec(
      view.text,
    );
  if (!match) return setOff(view);
  const ordinal = numberOf(match[1] ?? '');
  const end = match.index + match[0].length;
  const held =
    /(?:began|opened|started|ended|closed|broke up|held|place|followed)$/u.test(match[0]) &&
    !/\b(?:to|will|shall) /u.test(match[0]);
  return [
    {
      view,
      range: { start: match.index, end },
      kind: 'conference',
      ordinal,
      date: dateNear(view, end),
      place: placeNear(view, end)?.ref ?? null,
      mode: null,
      status: held ? 'held' : 'planned',
      participants: [],
      form: 'noun',
      phrase: null,
      act: 'named',
    },
  ];
}

const NUMBERS = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');
const NUMBER = `(?<number>\\d{1,3}(?:st|nd|rd|th)|${NUMBERS.join('|')})`;
const numberOf = (word: string): number | null => Number.parseInt(word, 10) || NUMBERS.indexOf(word) + 1 || null;

/** "Malaysia is to host the tenth, in 2023". */
const TO_HOST = new RegExp(
  `\\b(?:(?:is|are)(?: due| set| expected)? to|will|would|shall|agreed to|offered to|plans to) (?:host|hold|organi[sz]e|convene|stage) (?<told>the ${NUMBER})(?=[,.;]| (?:in|on|next|this) )`,
  'u',
);
/** "At the fourth, in Batumi last October, it was Georgia that presided". */
const AT_IT = new RegExp(`^(?:At|During) (?<told>the ${NUMBER}), (?:held )?(?:in|at) (?=\\p{Lu})`, 'u');
/** "The first round took place in Almaty in November, the second in Taraz two months ago". */
const GAPPED = new RegExp(
  `\\b(?:round|session|meeting|sitting|edition|conference|summit|forum)\\b[^;.]* (?:took place|(?:was|were) held|(?:had|has) been held) [^;.]{3,60}?,? (?:and |while )?(?<told>the ${NUMBER})(?: one)? (?=(?:in|at) \\p{Lu})`,
  'u',
);

/** One that is told by its number, and by where or when it was or is to be. */
function setOff(view: SentenceView): readonly MeetingCandidate[] {
  const then = AT_IT.exec(view.text);
  const match = TO_HOST.exec(view.text) ?? then;
  return match ? numbered(view, match, then ? 'held' : 'planned') : NONE;
}

function gapped(view: SentenceView): readonly MeetingCandidate[] {
  const match = GAPPED.exec(view.text);
  return match ? numbered(view, match, 'held') : NONE;
}

function numbered(
  view: SentenceView,
  { index, 0: words, groups }: RegExpExecArray,
  status: MeetingCandidate['status'],
): readonly MeetingCandidate[] {
  const start = index + words.lastIndexOf(groups?.told ?? '');
  const end = start + (groups?.told?.length ?? 0);
  const date = dateNear(view, end);
  const place = placeNear(view, end);
  if (!date && !place) return NONE;
  return [
    {
      view,
      range: { start, end },
      kind: 'conference',
      ordinal: numberOf(groups?.number ?? ''),
      date,
      place: place?.ref ?? null,
      mode: null,
      status,
      participants: [],
      form: 'noun',
      phrase: null,
      act: 'named',
    },
  ];
}
