/** Encounters that a sentence names by a noun: which nouns count, and what the sentence says of each. */
import type { Edtf } from '../../model/edtf.ts';
import type { Range } from '../draft.ts';
import type { SentenceView } from '../text/view.ts';
import { attending } from './at-noun.ts';
import { type MeetingCandidate, takingPart } from './candidate.ts';
import { placeNear } from './circumstances.ts';
import { expected } from './expected.ts';
import { withLastTime } from './last-time.ts';
import { kindOfMeeting } from './meetings-of-ministers.ts';
import { type MeetingPhrase, meetingPhrases } from './names.ts';
import { isFounded, isNotHeld } from './not-held.ts';
import { AFTER_OTHER, dateOf } from './noun-dates.ts';
import { isOtherThing } from './other-things.ts';
import { pairInName } from './pair-in-name.ts';
import { partnersOf } from './partners.ts';
import { putOffTo } from './put-off.ts';
import { eachPartner, metEach } from './several.ts';
import { daySinceThen, isSinceThen } from './since-then.ts';
import { afterOnceSet, hasBegun, modeOf, statusNear } from './status.ts';
import { stretched } from './stretched.ts';
import { timeBefore } from './time-before.ts';
import { untilDay } from './until-day.ts';
import { isWished } from './wished.ts';

const INSIDE_NAME = (view: SentenceView, range: Range): boolean =>
  view.mentions.some(
    (mention) =>
      mention.kind !== 'country' &&
      mention.kind !== 'place' &&
      mention.form === 'name' &&
      mention.start <= view.at + range.start &&
      mention.end >= view.at + range.end &&
      mention.end - mention.start > range.end - range.start + 2,
  );

/** The nouns of a sentence that name an encounter of their own. */
export const meetingNouns = (view: SentenceView): MeetingPhrase[] =>
  meetingPhrases(view).filter((phrase) => worth(view, phrase));

/** The encounters that `nouns` of the sentence name. */
export const meetingsByNoun = (view: SentenceView, nouns: readonly MeetingPhrase[]): MeetingCandidate[] =>
  nouns.flatMap((phrase) => {
    const candidate = fromNoun(view, phrase, nouns);
    return phrase.plural && phrase.ordinal === null
      ? eachPartner(candidate, partnersOf(view, phrase).refs)
      : withLastTime(candidate);
  });

function worth(view: SentenceView, phrase: MeetingPhrase): boolean {
  const lead = view.text.slice(Math.max(0, phrase.start - 70), phrase.start);
  // "PYONGYANG, July 18 -- Talks were held": nothing stands before it.
  const before = /^\p{Lu}/u.test(phrase.head) && phrase.start < DATELINE && BEHIND_DATELINE.test(lead) ? '' : lead;
  if (phrase.plural && phrase.ordinal === null && !metEach(view, phrase)) return false;
  // "agreed to hold the next round in Lisbon in September": with its place or day.
  const settled =
    (phrase.series === 'later' &&
      /\b(?:agree[ds]?|decided) to (?:hold|organi[sz]e|convene) (?:the|their|its) $/u.test(before) &&
      /^ (?:(?:[\p{Ll}]+ ){0,3})(?:in|on|at) (?:the )?(?:\p{Lu}|\d)/u.test(view.text.slice(phrase.end))) ||
    (/\b(?:agree[ds]?|decided) to (?:hold|organi[sz]e|convene|broker|arrange) (?:an? )?(?:[\p{Ll}-]+ )?$/u.test(
      before,
    ) &&
      WHERE_AND_WHEN.test(view.text.slice(phrase.headEnd)));
  if (isFounded(view, phrase) && !settled) return false;
  if (isWished(before) && !settled && !phrase.proper && phrase.ordinal === null) return false;
  if (
    /\b(?:chairman|chairwoman|chair|chairperson|host|winner|outcome|results?) of (?:the |its )?$/iu.test(before) &&
    phrase.kind === 'conference' &&
    phrase.ordinal !== null &&
    /chair/iu.test(before) &&
    !/\b(?:elected|chosen|designated) (?:as )?(?:the )?[\p{L}-]+ of/u.test(before)
  )
    return false;
  // "chairman of the current session": an office at the one told of.
  if (CURRENT.test(view.text.slice(phrase.start, phrase.headStart)) && IN_CHAIR_OF.test(before)) return false;
  if (isNotHeld(view, phrase)) return false;
  // "to be ready before the next session": no more than a term.
  if (
    phrase.series === 'later' &&
    /\b(?:before|by|until|till|ahead of|prior to|in time for|pending|since) (?:the|their|its) $/u.test(before) &&
    !/^[^.;]{0,60}\b(?:in|on|at) (?:\p{Lu}|\d)/u.test(view.text.slice(phrase.end))
  )
    return false;
  if (
    /\b(?:[Rr]ecords?|[Mm]inutes|[Ss]ummary|[Pp]rotocol) of (?:the )?$/u.test(before) &&
    /^discussions?|talks|consultations?$/iu.test(phrase.head)
  )
    return false;
  // "a trade mission from there would visit", "the mission is led by": those who travel.
  if (
    /mission$/iu.test(phrase.head) &&
    /^(?: from [^,;.]{2,30})?,? (?:will|would|is|was|are|were|visited|visits|led|headed|comprising|of \p{Ll}+ (?:companies|businesses)|had|has|arrived|to visit)\b/u.test(
      view.text.slice(phrase.end),
    )
  )
    return false;
  // "The meeting serves as a preparatory session": the one told of.
  if (/\b(?:serve[sd]?|act(?:s|ed)|doubles?|doubled) as (?:an?|the) $/u.test(before)) return false;
  // "with one voice in entry talks with the Union": a matter of years.
  if (
    /^(?:entry|accession|membership|coalition) (?:talks|negotiations)$/iu.test(
      view.text.slice(phrase.start, phrase.end),
    ) &&
    /\b(?:in|on|for|towards|into|of) $/u.test(before)
  )
    return false;
  // "is to reopen its workshop of lithography": a house.
  if (
    /^workshop$/iu.test(phrase.head) &&
    /\b(?:re-?open|open|equip|build|repair|restore|close|modernise|set up|run)(?:ed|s|ing)? (?:its|his|her|their|the) (?:\p{Ll}+ )?$/u.test(
      before,
    )
  )
    return false;
  // "a communiqué on the negotiations with the Emirates": what it is about.
  if (
    /\b(?:communiqué|statement|declaration|report|position|decision|resolution|briefing|paper|text) (?:on|about|concerning) (?:the )?$/u.test(
      before,
    ) &&
    /^(?:talks|negotiations|discussions|dialogue|consultations)$/iu.test(phrase.head)
  )
    return false;
  if (isOtherThing(view, phrase)) return false;
  // "used the trip to sign a memorandum": the one told of.
  if (phrase.kind === 'visit' && /\b(?:used|took advantage of|seized|made use of) (?:the|this|that) $/u.test(before))
    return false;
  if (phrase.kind === 'visit' && !placed(view, phrase)) return false;
  // "This was their third meeting this year": the one just told of.
  if (
    /^(?:This|It|That)(?: \p{Ll}+)? (?:was|is|marks|marked|will be)(?: also)? (?:their|the|his|her|our) $/u.test(
      view.text.slice(0, phrase.start),
    )
  )
    return false;
  if (HAPPENS.test(view.text.slice(phrase.headEnd, phrase.headEnd + 110)) && !phrase.bare && !phrase.plural)
    return true;
  if (
    INSIDE_NAME(view, { start: phrase.headStart, end: phrase.headEnd }) &&
    phrase.ordinal === null &&
    !(EVENT.test(phrase.head) && GONE_TO.test(before))
  )
    return false;
  if (/\b(?:press|news) $/iu.test(view.text.slice(Math.max(0, phrase.headStart - 8), phrase.headStart))) return false;
  // "talks on a memorandum": negotiations of an instrument, not an encounter.
  if (
    /^(?:talks|negotiations|discussions?|discussion|dialogue|consultations?|exchange of views)$/iu.test(phrase.head) &&
    phrase.bare
  ) {
    // "Monday's talks in Lima between A and B yielded a timetable": of a day.
    if (OF_A_DAY.test(lead)) return true;
    if (/^ (?:between|among|with) /u.test(view.text.slice(phrase.end, phrase.end + 9)) && WHEN.test(view.text))
      return true;
    // "Talks in Geneva on Tuesday between A and B broke down."
    if (/^(?:[^;]{0,60}, )?$/u.test(before) && BETWEEN_ENDED.test(view.text.slice(phrase.end, phrase.end + 320)))
      return true;
    // "Talks in a narrow format preceded the ceremony."
    if (
      /^(?:.*(?:, (?:and|but|while)|\b(?:said|that|added|announced|whose|while|and|but)) )?$/u.test(before) &&
      SUBJECT_OF.test(view.text.slice(phrase.end, phrase.end + 90))
    )
      return true;
    return /\b(?:held|hold|had|have|having|begin|start|resume|into|entering|entered|after|before|during|at|in|following|follows|followed|opened|opening|the|their|his|end of|close of|result of|outcome of|out of|emerged from|emerging from|wrapped up|concluded|for|fresh from|back from|(?:days?|hours?|weeks?|mornings?|afternoons?|evenings?|nights?|rounds?) of)(?: the| their| his| a| \p{Lu}\p{L}+day's| yesterday's| today's)? $/iu.test(
      before.replace(PARTICIPLE, ''),
    );
  }
  return true;
}

const OF_A_DAY =
  /(?:^|[,;:] |\b(?:at|in|after|during|from|of|that|said|and|but) )(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[Yy]esterday|[Tt]oday)['’]s $/u;

/** "who was here on a one-day visit": on the day of the rest. */
const ONE_DAY = /\b(?:one-day|day-?long|single-day)\b/iu;

const IN_CHAIR_OF =
  /\b(?:chair(?:man|woman|person)?|president|chairmanship|presidency|host) of (?:the |its |this )?$/iu;
const CURRENT = /^(?:current|present|ongoing) /iu;

/** Characters of the longest dateline. */
const DATELINE = 70;
const BEHIND_DATELINE = /^[^;]{2,}?(?: [-–—]{1,2}|\.[-–—]|:|\)) $/u;

/** "seven hours of closed talks": no part of the name. */
const PARTICIPLE =
  /(?:closed|restricted|limited|expanded|extended|prolonged|protracted|heated|animated|detailed|renewed|unscheduled|delayed) $/u;

/** "agreed to hold consultations of experts in Dushanbe in the second half of March". */
const WHERE_AND_WHEN =
  /^(?:(?: (?:of|on|between|for) [^,;.]{2,50}?)? (?:in|at) (?:the )?\p{Lu}[^,;.]{1,30}? (?:in (?:the )?(?:(?:first|second) (?:half|quarter)|early|late|mid|spring|summer|autumn|\p{Lu}\p{Ll}+)|on (?:\d|\p{Lu})|next )| between \p{Lu}[^;.]{3,80}? (?:in (?:early |late |mid-?)?(?:January|February|March|April|May|June|July|August|September|October|November|December)|next (?:week|month|year))\b)/u;

/** "closed the Business Forum": named like a body, and gone to like an encounter. */
const EVENT = /\b(?:forum|summit|conference|congress)$/iu;
const GONE_TO =
  /\b(?:opened|closed|inaugurated|addressed|attended|attend|spoke at|speaking at|took part in|participated in|invitation to|invited to|sidelines of|margins of|fringes of|presence at|speech at|here for|there for|gathered for|came for) (?:attend )?(?:the )?$/u;

const SUBJECT_OF =
  /^(?: (?:in|on|at|about) [^,;.]{2,60}?)? (?:preceded|followed|took place|were held|lasted|began|opened|ended|resumed|(?:open|begin|start|resume|reopen|continue)(?= (?:in|on|at|next|this|here) )|brought together|gathered|went on|dragged on|stretched|ran (?:late|on|for|into)|were (?:meant|supposed|expected|due) to|(?:(?:will|would|shall|are to|were to) (?:resume|reopen|continue|begin|start|reconvene|open|go on)(?= (?:in|on|at|next|this|here|tomorrow|later) ))|would be held|would take place|will be held|will take place|are to be held)\b/u;
const WHEN =
  /\b(?:held|took place|followed|(?:are|were) (?:planned|scheduled|set|foreseen|arranged|due|pencilled in)|began|opened|ended|concluded|started|resumed|broke up|wrapped up|wound up|kicked off|got under way|adjourned|collapsed|lasted|were held|closed|(?:will|would|shall|(?:are|were) (?:due |set |expected )?to) (?:resume|reopen|reconvene|continue|begin|start|open|be held|take place))\b/u;

const BETWEEN_ENDED =
  /^(?: (?:in|at|on) [^,;.]{2,40}?){0,2} (?:between|among|with) [^;]{3,220}? (?:broke (?:down|up|off)|adjourned|wound up|wrapped up|ran (?:late|on)|lasted|opened|began|closed|resumed|led to|resulted in|left|settled|cleared|paved|brought|ended|collapsed|stalled|failed (?=to\b)|foundered|concluded|(?:were|was) (?:suspended|adjourned|resumed|constructive|fruitful|inconclusive|cordial|frank|useful|successful)|(?:focus|centr|center|concentrat)(?:s?ed) on|dealt with|covered|touched on|yielded|produced|opened the way|paved the way|made (?:no|little|some|good) )/u;

const HAPPENS =
  /^[^.;,]{0,70} (?:will be (?:held|convened|hosted|organi[sz]ed|staged)|(?:will|is to) take place|took place|(?:was|has been) (?:held|convened|hosted|staged)|(?:(?:commenced|began|opened|started|got under way|concluded|ended|closed|convened)(?= (?:today|yesterday|on|in|at|here|this|its)\b))|kicked off|wound up)\b/u;
/** A visit of which the text says more than that it was one: to where, of what kind, or by whom. */
function placed(view: SentenceView, phrase: MeetingPhrase): boolean {
  if (phrase.headStart > phrase.start || phrase.head.includes(' ')) return true;
  const before = view.text.slice(Math.max(0, phrase.start - 12), phrase.start);
  const after = view.text.slice(phrase.end, phrase.end + 30);
  // "will return the visit in May": one of its own.
  if (
    /\breturn(?:ed|s)? (?:the|his|her|that|this) $/u.test(view.text.slice(Math.max(0, phrase.start - 16), phrase.start))
  )
    return true;
  // "The visit is being paid at the invitation of N".
  if (
    /^(?:, which(?: [^;.]{3,120}?)?)? (?:is being|was|has been|being) paid (?:at|on|upon) (?:the|an) invitation\b/u.test(
      view.text.slice(phrase.end),
    )
  )
    return true;
  return /^(?: (?:paid|made|undertaken))? (?:to|in|of) (?!the (?:\p{Ll}))/u.test(after) || /\ban? $/iu.test(before);
}

function fromNoun(view: SentenceView, phrase: MeetingPhrase, all: readonly MeetingPhrase[]): MeetingCandidate {
  const putOff = putOffTo(view, phrase.end);
  const since = isSinceThen(view, phrase.start);
  const own = (since ? daySinceThen(view, phrase.end) : null) ?? putOff ?? untilDay(view, phrase.start, phrase.end);
  const behind = afterOnceSet(view.text, phrase.end);
  const told =
    behind > phrase.end
      ? (view.dates.find(({ start }) => start - view.at >= behind)?.date ?? null)
      : dateOf(view, phrase, all);
  const near = own || (since && !phrase.series) ? null : told;
  const date = own ?? timeBefore(view, phrase.start, phrase.end, near);
  const lead = view.text.slice(0, phrase.start);
  const ahead =
    phrase.series === 'later' || (date === null && AHEAD_OF.test(lead)) || WOULD_BEFORE.test(lead.slice(-160));
  const status = since ? 'held' : ahead || putOff ? 'planned' : statusNear(view, phrase.start, phrase.end);
  const later = status === 'planned' && !putOff ? laterDay(view, phrase, date) : null;
  // "came after the directives that N gave in Kigali": where those were given.
  const place = AFTER_OTHER.test(view.text.slice(phrase.end, phrase.end + 40)) ? null : placeNear(view, phrase.end);
  const people = status === 'planned' ? expected(view, phrase, all) : attending(view, phrase, all);
  // "The India-Bhutan meeting was held in Thimphu": those by whom it is called.
  const participants = people.length || !(date || place) ? people : takingPart(pairInName(view, phrase));
  // "The visit will end tomorrow": no day of what has begun.
  const isOtherDay =
    phrase.kind === 'visit' &&
    !ONE_DAY.test(view.text.slice(phrase.start, phrase.end)) &&
    ((status === 'held' && phrase.definite && hasBegun(view, phrase.end)) || aside(view, phrase, date));
  return {
    view,
    range: { start: phrase.start, end: phrase.end },
    kind: kindOfMeeting(view, phrase, participants),
    ordinal: phrase.ordinal,
    date: later ?? (isOtherDay && !own ? null : stretched(view, date, phrase.kind, phrase.start)),
    place: place?.ref ?? null,
    mode: modeOf(view),
    status,
    participants,
    form: 'noun',
    phrase,
  };
}

/** "On Friday agreed to arrange a summit in August": the later of two days is that of what is to come. */
function laterDay(view: SentenceView, { start, end }: MeetingPhrase, date: Edtf | null): Edtf | null {
  const { dates, at } = view;
  const told = dates.find((each) => each.end - at <= start);
  const behind = dates.filter((each) => each.start - at >= end);
  const [next] = behind;
  if (!told?.range.latest || behind.length !== 1 || !next?.range.earliest || next.date === date) return null;
  // "tomorrow N will hold talks with M, before she returns on Sunday": the day of the other act.
  if (/[;:]|\b(?:before|after|when|while|where|until|who|which)\b/u.test(view.text.slice(end, next.start - at)))
    return null;
  return next.range.earliest > told.range.latest ? next.date : null;
}

/** "spoke of health ahead of the Tenth Conference": it has yet to come, where no day of it is told. */
const AHEAD_OF =
  /\b(?:ahead of|in the run-up to|in preparation for|prepar(?:e|es|ing|ations) for|looking ahead to|looked ahead to) (?:the |their |its |an? )?$/iu;

/** "will coordinate their positions prior to the ministerial conference": what is to be done by then is still to come. */
const WOULD_BEFORE =
  /\b(?:will|would|shall|agreed to|(?:is|are) to) (?!have\b)\p{Ll}[^;.]{0,110} (?:prior to|ahead of|in the run-up to|in preparation for) (?:the|an?) (?:[\p{L}\d-]+ ){0,2}$/u;

/** "who is here on a state visit, signed today": the day is not that of the visit. */
function aside(view: SentenceView, phrase: MeetingPhrase, date: MeetingCandidate['date']): boolean {
  const from = Math.max(view.text.lastIndexOf(', ', phrase.start), 0);
  if (
    !/^, (?:(?:currently|now|presently) )?(?:who|which|on|during|as part of|in the course of|within|at the start of)\b/u.test(
      view.text.slice(from),
    )
  )
    return false;
  const comma = view.text.indexOf(',', phrase.end);
  const to = comma < 0 ? view.text.length : comma;
  return !view.dates.some((each) => each.date === date && each.start - view.at >= from && each.end - view.at <= to);
}
