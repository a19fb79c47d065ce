/** Encounters that a sentence names by a noun: which nouns count, and what the sentence says of each. */
import type { Range } from '../draft.ts';
import type { SentenceView } from '../text/view.ts';
import type { MeetingCandidate } from './candidate.ts';
import { dateNear, modeOf, placeNear, statusNear, stretched } from './circumstances.ts';
import { type MeetingPhrase, meetingPhrases } from './names.ts';
import { participantsOf } from './participants.ts';

const WISHED =
  /\b(?:hop(?:e|es|ed|ing)|wish(?:es|ed)?|suggest(?:s|ed)?|propos(?:e|es|ed|als?)|would like|more|called for|call for|urged?|in the form of|expected?|faster|agreed to (?:hold|organi[sz]e|exchange|increase)|exchanges? of|regular|promote|increase|strengthen|frequent|mutual|arrange|facilitate|family|every|annually|alternately|medical)\b[^,;]{0,50}$/iu;
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
  nouns.map((phrase) => fromNoun(view, phrase, nouns));

function worth(view: SentenceView, phrase: MeetingPhrase): boolean {
  const before = view.text.slice(Math.max(0, phrase.start - 70), phrase.start);
  if (phrase.plural && phrase.ordinal === null && !phrase.proper) return false;
  if (phrase.plural && phrase.ordinal === null) return false;
  if (WISHED.test(before) && !phrase.proper && phrase.ordinal === null) return false;
  if (
    /\b(?:chairman|chairwoman|chair|chairperson|host|winner|outcome|results?) of (?:the |its )?$/iu.test(before) &&
    phrase.kind === 'conference' &&
    phrase.ordinal !== null &&
    /chair/iu.test(before)
  )
    return false;
  if (phrase.kind === 'visit' && !placed(view, phrase)) return false;
  if (INSIDE_NAME(view, { start: phrase.headStart, end: phrase.headEnd }) && phrase.ordinal === null) return false;
  if (/\b(?:press|news) $/iu.test(view.text.slice(Math.max(0, phrase.headStart - 8), phrase.headStart))) return false;
  // "talks on a memorandum": negotiations of an instrument, not an encounter.
  if (
    /^(?:talks|negotiations|discussions?|discussion|dialogue|consultations?|exchange of views)$/iu.test(phrase.head) &&
    phrase.bare
  ) {
    return /\b(?:held|hold|had|after|before|during|at|in|following|opened|opening|the|their|his|end of|close of|result of|outcome of)(?: the| their| his| a)? $/iu.test(
      before,
    );
  }
  return true;
}

/** A visit of which the text says more than that it was one: to where, of what kind, or by whom. */
function placed(view: SentenceView, phrase: MeetingPhrase): boolean {
  if (phrase.headStart > phrase.start || phrase.head.includes(' ')) return true;
  const before = view.text.slice(Math.max(0, phrase.start - 12), phrase.start);
  const after = view.text.slice(phrase.end, phrase.end + 30);
  return /^ (?:to|in|of) (?!the (?:\p{Ll}))/u.test(after) || /\ban? $/iu.test(before);
}

function fromNoun(view: SentenceView, phrase: MeetingPhrase, all: readonly MeetingPhrase[]): MeetingCandidate {
  const status = phrase.series === 'later' ? 'planned' : statusNear(view, phrase.start, phrase.end);
  const date = dateNear(view, phrase.end);
  return {
    view,
    range: { start: phrase.start, end: phrase.end },
    kind: phrase.kind,
    ordinal: phrase.ordinal,
    date: stretched(view, date, phrase.start),
    place: placeNear(view, phrase.end)?.ref ?? null,
    mode: modeOf(view),
    status,
    participants:
      phrase.series === 'earlier' || (status === 'planned' && phrase.kind !== 'visit' && phrase.kind !== 'call')
        ? []
        : participantsOf(view, phrase, all),
    form: 'noun',
    phrase,
  };
}

/** "the 2nd is to take place in Cambodia in 2025": a further meeting of the series, without its noun. */
export function ellipticMeetings(view: SentenceView): MeetingCandidate[] {
  const match =
    /\b[Tt]he (\d{1,3}(?:st|nd|rd|th)|second|third|fourth|fifth|sixth|next)(?: one)? (?:is to|will|is due to|is scheduled to|shall) (?:take place|be (?:held|hosted|organi[sz]ed|convened|staged))/u.exec(
      view.text,
    );
  if (!match) return [];
  const ordinal =
    Number.parseInt(match[1] ?? '', 10) ||
    { second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6 }[match[1] ?? ''] ||
    null;
  const end = match.index + match[0].length;
  return [
    {
      view,
      range: { start: match.index, end },
      kind: 'conference',
      ordinal,
      date: dateNear(view, end),
      place: placeNear(view, end)?.ref ?? null,
      mode: null,
      status: 'planned',
      participants: [],
      form: 'noun',
      phrase: null,
    },
  ];
}
