/** Encounters that a sentence names by a noun: which nouns count, and what the sentence says of each. */
import type { Range } from '../draft.ts';
import { subjectAt } from '../reference/subjects.ts';
import type { SentenceView } from '../text/view.ts';
import { Gate } from '../words/gate.ts';
import type { MeetingCandidate, Participation } from './candidate.ts';
import { chairsIn } from './chairs.ts';
import { dateNear, placeNear, stretched } from './circumstances.ts';
import { atEarlier } from './earlier-ones.ts';
import { holderOf } from './holders.ts';
import { type MeetingPhrase, meetingPhrases } from './names.ts';
import { isOtherThing } from './other-things.ts';
import { participantsOf, partnersOf, saidThere } from './participants.ts';
import { personsBefore, personsIn } from './persons.ts';
import { eachPartner, metEach } from './several.ts';
import { listedAfter, sidesOf } from './sides.ts';
import { modeOf, statusNear } from './status.ts';

const WISHED =
  /\b(?:hop(?:e|es|ed|ing)|wish(?:es|ed)?|suggest(?:s|ed)?|propos(?:e|es|ed|als?)|would like|more|called for|call for|urged?|in the form of|expected?|faster|agree(?:d|s)? to (?:hold|organi[sz]e|exchange|increase|open|begin|start|launch|resume|continue|enter)|exchanges? of|regular|promote|increase|strengthen|frequent|mutual|arrange|facilitate|family|every|annually|alternately|medical)\b[^,;]{0,50}$/iu;
/** "agreed to strengthen cooperation following high-level talks": no wish for talks. */
const AFTERWARDS =
  /\b(?:following|after|during|at the end of|at the close of|at) (?:the |their |an? |two days of |two hours of )?(?:[\p{Ll}-]+ ){0,3}$/u;
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

/** Persons before the noun will be there: "will hold", "is to travel to X for", "is due to attend". */
const GOES_TO =
  /\b(?:will|shall|would|to|due|expected|scheduled|set|plans) (?:[\p{Ll}]+ )?(?:hold|have|begin|open|attend|travel|fly|go|join|lead|chair|co-chair|host|take part|participate|meet|head|visit|arrive|start|resume|conduct|wrap up|convene|address|represent|sit down|receive|sign)\b[^;.]{0,90}$|\baccepted (?:an?|the|his|her) (?:\p{Ll}+ )?invitation to [^;.]{0,70}$|\b(?:arrives?|travels?|flies|heads|leaves|departs|goes|sets off|(?:is|are) (?:expected|due|awaited)|will be) [^;.]{2,70} for (?:an? )?(?:\p{Ll}+ ){0,2}$/u;

/** The nouns of a sentence that name an encounter of their own. */
export const meetingNouns = (view: SentenceView): MeetingPhrase[] =>
  meetingPhrases(view).filter((phrase) => worth(view, phrase));

/** The encounters that `nouns` of the sentence name. */
export const meetingsByNoun = (view: SentenceView, nouns: readonly MeetingPhrase[]): MeetingCandidate[] =>
  nouns.flatMap((phrase) => {
    const candidate = fromNoun(view, phrase, nouns);
    return phrase.plural && phrase.ordinal === null
      ? eachPartner(candidate, partnersOf(view, phrase).refs)
      : [candidate];
  });

function worth(view: SentenceView, phrase: MeetingPhrase): boolean {
  const before = view.text.slice(Math.max(0, phrase.start - 70), phrase.start);
  if (phrase.plural && phrase.ordinal === null && !metEach(view, phrase)) return false;
  // "agreed to hold the next round in Lisbon in September": with its place or day.
  const settled =
    phrase.series === 'later' &&
    /\b(?:agree[ds]?|decided) to (?:hold|organi[sz]e|convene) (?:the|their|its) $/u.test(before) &&
    /^ (?:(?:[\p{Ll}]+ ){0,3})(?:in|on|at) (?:the )?(?:\p{Lu}|\d)/u.test(view.text.slice(phrase.end));
  if (WISHED.test(before) && !AFTERWARDS.test(before) && !settled && !phrase.proper && phrase.ordinal === null)
    return false;
  if (
    /\b(?:chairman|chairwoman|chair|chairperson|host|winner|outcome|results?) of (?:the |its )?$/iu.test(before) &&
    phrase.kind === 'conference' &&
    phrase.ordinal !== null &&
    /chair/iu.test(before) &&
    !/\b(?:elected|chosen|designated) (?:as )?(?:the )?[\p{L}-]+ of/u.test(before)
  )
    return false;
  if (CALLED_OFF.test(view.text.slice(phrase.end, phrase.end + 130)) && !/\bwill now\b/u.test(view.text)) return false;
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
  if (isOtherThing(view, phrase)) return false;
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
    if (/^ (?:between|among|with) /u.test(view.text.slice(phrase.end, phrase.end + 9)) && WHEN.test(view.text))
      return true;
    // "Talks in a narrow format preceded the ceremony."
    if (before === '' && SUBJECT_OF.test(view.text.slice(phrase.end, phrase.end + 90))) return true;
    return /\b(?:held|hold|had|have|having|begin|start|resume|after|before|during|at|in|following|opened|opening|the|their|his|end of|close of|result of|outcome of|out of|emerged from|emerging from|wrapped up|concluded|for|fresh from|back from|(?:days|hours|weeks|rounds?) of)(?: the| their| his| a)? $/iu.test(
      before,
    );
  }
  return true;
}

/** "closed the Business Forum": named like a body, and gone to like an encounter. */
const EVENT = /\b(?:forum|summit|conference|congress)$/iu;
const GONE_TO =
  /\b(?:opened|closed|inaugurated|addressed|attended|spoke at|speaking at|took part in|participated in) (?:the )?$/u;

const SUBJECT_OF =
  /^(?: (?:in|on|at|about) [^,;.]{2,60}?)? (?:preceded|followed|took place|were held|lasted|began|opened|ended|resumed|brought together|gathered|will be held|will take place|are to be held)\b/u;
const WHEN =
  /\b(?:held|took place|began|opened|ended|concluded|started|resumed|broke up|wrapped up|wound up|kicked off|got under way|adjourned|collapsed|lasted|were held|closed)\b/u;

const HAPPENS =
  /^[^.;,]{0,70} (?:will be (?:held|convened|hosted|organi[sz]ed|staged)|(?:will|is to) take place|took place|(?:was|has been) (?:held|convened|hosted|staged)|(?:(?:commenced|began|opened|started|got under way|concluded|ended|closed|convened)(?= (?:today|yesterday|on|in|at|here|this|its)\b))|kicked off|wound up)\b/u;
const CALLED_OFF =
  /^[^.;]{0,90}\b(?:called off|cancell?ed|postponed|put off|scrapped|shelved|dropped|abandoned|did not take place|never took place|(?:was|were|could) not (?:be )?held|failed to (?:take place|materiali[sz]e)|fell through|collapsed before)\b/u;

/** A visit of which the text says more than that it was one: to where, of what kind, or by whom. */
function placed(view: SentenceView, phrase: MeetingPhrase): boolean {
  if (phrase.headStart > phrase.start || phrase.head.includes(' ')) return true;
  const before = view.text.slice(Math.max(0, phrase.start - 12), phrase.start);
  const after = view.text.slice(phrase.end, phrase.end + 30);
  return /^(?: (?:paid|made|undertaken))? (?:to|in|of) (?!the (?:\p{Ll}))/u.test(after) || /\ban? $/iu.test(before);
}

function fromNoun(view: SentenceView, phrase: MeetingPhrase, all: readonly MeetingPhrase[]): MeetingCandidate {
  const status = phrase.series === 'later' ? 'planned' : statusNear(view, phrase.start, phrase.end);
  const date = dateOf(view, phrase, all);
  return {
    view,
    range: { start: phrase.start, end: phrase.end },
    kind: phrase.kind,
    ordinal: phrase.ordinal,
    date:
      phrase.kind === 'visit' && aside(view, phrase, date)
        ? null
        : phrase.kind !== 'visit' && DAYS_OF_VISIT.test(view.text)
          ? date
          : stretched(view, date, phrase.start),
    place: placeNear(view, phrase.end)?.ref ?? null,
    mode: modeOf(view),
    status,
    participants: status === 'planned' ? expected(view, phrase, all) : attending(view, phrase, all),
    form: 'noun',
    phrase,
  };
}

/** "had an audience during a three-day visit": the days are those of the visit. */
const DAYS_OF_VISIT = /\b(?:two|three|four|five|six|seven|\d{1,2})[ -]day (?:[\p{Ll}-]+ )?(?:visit|stay|trip|tour)\b/u;

/** Its day: not that of a further encounter of the sentence, nor the day on which something else was done beside it. */
function dateOf(view: SentenceView, phrase: MeetingPhrase, all: readonly MeetingPhrase[]): MeetingCandidate['date'] {
  const date = dateNear(view, phrase.end);
  const at = (view.dates.find((each) => each.date === date)?.start ?? 0) - view.at;
  if (date === null || at < 0) return date;
  if (at > phrase.end && AFTER_OTHER.test(view.text.slice(phrase.end, at))) return null;
  const said = saidThere(view, phrase);
  if (said && at >= said) return null;
  const other = all.find(({ start, end }) => start > phrase.end && end <= at);
  if (
    other &&
    other.end < at &&
    /^(?:,? (?:held|in|on|of|at|to|\()[^;.]{0,60})?[ (]*$/u.test(view.text.slice(other.end, at)) &&
    !/ on $/.test(view.text.slice(phrase.end, other.start))
  )
    return null;
  if (at < phrase.start && BESIDE.test(view.text.slice(Math.max(0, phrase.start - 30), phrase.start))) return null;
  return /, who (?:\p{Ll}+ ){0,2}[^,;]*$/u.test(view.text.slice(phrase.end, at)) ? null : date;
}
const AFTER_OTHER = /^ (?:was|had been|is) (?:preceded|followed)\b/u;
const BESIDE = /\b(?:sidelines?|margins?|fringes?) of (?:the |an? |its |their )?$/iu;

/** "who is here on a state visit, signed today": the day is not that of the visit. */
function aside(view: SentenceView, phrase: MeetingPhrase, date: MeetingCandidate['date']): boolean {
  const from = Math.max(view.text.lastIndexOf(', ', phrase.start), 0);
  if (!/^, (?:who|which|on|during|as part of|in the course of|within|at the start of)\b/u.test(view.text.slice(from)))
    return false;
  const comma = view.text.indexOf(',', phrase.end);
  const to = comma < 0 ? view.text.length : comma;
  return !view.dates.some((each) => each.date === date && each.start - view.at >= from && each.end - view.at <= to);
}

/** Who took part; where no person is named, the bodies or states. */
function attending(view: SentenceView, phrase: MeetingPhrase, all: readonly MeetingPhrase[]): Participation[] {
  if (phrase.series === 'earlier') return atEarlier(view, phrase);
  if (adjunct(view, phrase, all)) return [];
  // "The Session was preceded by a meeting of ministers": who were at that meeting.
  if (phrase.definite && AFTER_OTHER.test(view.text.slice(phrase.end, phrase.end + 40))) return [];
  const lead = view.text.slice(Math.max(0, phrase.start - 30), phrase.start);
  // "Israel and the PLO recognised each other after secret contacts": those named, not the persons spoken of before.
  const states = DONE.test(lead) && !personsIn(view, 0, view.text.length).length ? sidesOf(view, phrase) : [];
  if (states.length > 1 && states.every((ref) => view.mentions.some((mention) => mention.ref === ref)))
    return states.map((actor) => ({ actor, role: 'participant' }));
  const people = participantsOf(view, phrase, all);
  if (people.length || phrase.kind === 'visit' || phrase.kind === 'call' || phrase.kind === 'ceremony') return people;
  if (phrase.proper && phrase.ordinal !== null) return [];
  const sides = DONE.test(lead) ? sidesOf(view, phrase) : listedAfter(view, phrase);
  return sides.length > 1 ? sides.map((actor) => ({ actor, role: 'participant' })) : [];
}

/** "A and B held talks", "after secret talks": the sides before it are those who talked. */
const DONE =
  /\b(?:held|had|holds|(?:is|are) (?:holding|having)|opened|began|concluded|ended|resumed|wrapped up|completed|after|following|during|in) (?:(?:an?|their|the|two|three) )?(?:\p{Ll}+ ){0,2}$/u;

/** "X will hold talks with Y": those who will; "the next session will be held": nobody yet. */
function expected(view: SentenceView, phrase: MeetingPhrase, all: readonly MeetingPhrase[]): Participation[] {
  if (phrase.kind === 'visit' || phrase.kind === 'call') return participantsOf(view, phrase, all);
  const holder = holderOf(view, phrase);
  if (holder) return [{ actor: holder, role: 'participant' }];
  // "Algeria and Mauritania have been invited to the next session": those who will come.
  const guests = INVITED_TO.exec(view.text.slice(0, phrase.start));
  if (guests) {
    const asked = subjectAt(view, view.text, guests.index).refs;
    return asked.map((actor) => ({ actor, role: 'participant' }));
  }
  // "Its first session is due in June, with X in the chair".
  if (/\bwith [^,;]{3,90} in the chair\b/u.test(view.text))
    return chairsIn(view).map(({ actor, role }) => ({ actor, role }));
  // "A meeting of the two ministers, X and Y, is to be held".
  const row = OF_ROW.exec(view.text.slice(phrase.headEnd));
  const those = row ? personsIn(view, phrase.headEnd, phrase.headEnd + row[0].length) : [];
  if (those.length > 1) return those.map((actor) => ({ actor, role: 'participant' }));
  if (phrase.series === 'later' || !GOES_TO.test(view.text.slice(Math.max(0, phrase.start - 110), phrase.start)))
    return [];
  const own = personsBefore(view, phrase.start);
  const partners = partnersOf(view, phrase).refs;
  const chairs = /\bto be (?:co-)?chaired by\b|\bwill be (?:co-)?chaired by\b/u.test(view.text) ? chairsIn(view) : [];
  return [...new Set([...own, ...partners, ...chairs.map(({ actor }) => actor)])].map(
    (actor) => chairs.find((chair) => chair.actor === actor) ?? { actor, role: 'participant' },
  );
}

const INVITED_TO = / (?:has|have|had) (?:also )?been invited to (?:the |an? |its |their )?$/u;

const OF_ROW =
  /^ (?:of|between) [^.;]{3,160}?,? (?=(?:is|are|will|was|were) (?:to|be|also|now|take|due|set|planned|scheduled|expected|foreseen)\b)/u;

/** "Prior to the reception, the third session ended": the time of another encounter, of which no more is told. */
export const ADJUNCT =
  /\b(?:[Bb]efore|[Aa]fter|[Pp]rior to|[Aa]head of|[Ff]ollowing|[Ss]ince|[Pp]receding|[Oo]n the eve of|[Oo]n the day of|[Dd]ays? before) (?:the|their|his|her|an?|that|this) (?:[\p{Ll}-]+ )?$/u;
const adjunct = (view: SentenceView, phrase: MeetingPhrase, all: readonly MeetingPhrase[]): boolean =>
  all.some((other) => other !== phrase && other.start > phrase.end) &&
  ADJUNCT.test(view.text.slice(Math.max(0, phrase.start - 40), phrase.start));

const NONE: readonly never[] = Object.freeze([]);
const ELLIPTIC_GATE = new Gate(/\d|first|second|third|fourth|fifth|sixth|next|last|latest/);

/** "the 2nd is to take place in Cambodia in 2025": a further meeting of the series, without its noun. */
export function ellipticMeetings(view: SentenceView): readonly MeetingCandidate[] {
  if (!ELLIPTIC_GATE.opens(view.words)) return NONE;
  const match =
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
