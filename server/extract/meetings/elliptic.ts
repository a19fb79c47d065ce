/** Encounters that a number or "next" stands for, without any noun. */
import type { SentenceView } from '../text/view.ts';
import { Gate } from '../words/gate.ts';
import type { MeetingCandidate } from './candidate.ts';
import { dateNear, placeNear } from './circumstances.ts';
import { personsIn } from './persons.ts';

const NONE: readonly never[] = Object.freeze([]);
const ELLIPTIC_GATE = new Gate(/\d|first|second|third|fourth|fifth|sixth|next|last|latest|^round$/);

/** "Round three has been set for 20 March", "Round four is due in Lima". */
const ROUND =
  /\b[Rr]ound (?<count>two|three|four|five|six)\b(?= (?:of [^,;.]{2,40} )?(?:(?:has|have) been (?:set|fixed|called|scheduled|arranged)|is (?:due|set|scheduled|planned|to)|will|follows|opens|begins|starts|takes place)\b)/u;
const COUNTED = ['one', 'two', 'three', 'four', 'five', 'six'];
const IN_ATTENDANCE = /\b(?:with|in the presence of) [^;.]{4,120}? (?:in attendance|present|attending|at the table)\b/u;

/** "the 2nd is to take place in Cambodia in 2025": a further meeting of the series, without its noun. */
export function ellipticMeetings(view: SentenceView): readonly MeetingCandidate[] {
  if (!ELLIPTIC_GATE.opens(view.words)) return NONE;
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
    /\b[Tt]he (first|second|next)(?= of (?:these|those|such)) of (?:these|those|such) (?:sessions|meetings|talks|rounds|consultations|gatherings|sittings) (?:will (?:be (?:held|convened|hosted)|take place)|(?:is|was) (?:now )?(?:scheduled|planned|due|set|slated|pencill?ed in|expected|foreseen|to be held|to take place))/u.exec(
      view.text,
    ) ??
    /\b[Tt]he (\d{1,3}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|next|last|latest)(?: one| round)? (?:(?:is to|will|is due to|is scheduled to|shall) (?:take place|be (?:held|hosted|organi[sz]ed|convened|staged)|begin|open|start|meet)|(?:is|was) (?:now )?(?:scheduled|planned|due|set|slated|pencill?ed in|expected|foreseen|envisaged)(?= (?:for|in|on|to))|(?:began|opened|started|ended|closed|broke up|was held|took place|followed|had been held|had taken place)(?= (?:in|on|at) ))/u.exec(
      view.text,
    );
  if (!match) return NONE;
  const ordinal =
    Number.parseInt(match[1] ?? '', 10) ||
    { first: 1, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6 }[match[1] ?? ''] ||
    null;
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
