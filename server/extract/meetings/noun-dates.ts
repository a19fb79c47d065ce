/** The day of an encounter that a noun names: by which it is called, or told beside it, and not that of something else. */
import type { Edtf } from '../../model/edtf.ts';
import { isOneDay } from '../dates/calendar.ts';
import type { SentenceView } from '../text/view.ts';
import { dateNear } from './circumstances.ts';
import type { MeetingPhrase } from './names.ts';
import { saidThere } from './participants.ts';

/** Its day: not that of a further encounter of the sentence, nor the day on which something else was done beside it. */
export function dateOf(view: SentenceView, phrase: MeetingPhrase, all: readonly MeetingPhrase[]): Edtf | null {
  const own = ownDay(view, phrase);
  if (own) return own;
  const date = ofYear(view, phrase, dateNear(view, phrase.end));
  const at = (view.dates.find((each) => each.date === date)?.start ?? 0) - view.at;
  if (date === null || at < 0) return date;
  if (
    at > phrase.end &&
    (AFTER_OTHER.test(view.text.slice(phrase.end, at)) || TO_COME.test(view.text.slice(phrase.end, at)))
  )
    return null;
  // "the first gathering since the revival in May": the day of that.
  if (at > phrase.end && /^ since (?:the|its|their|his|her) [^,;]*$/u.test(view.text.slice(phrase.end, at)))
    return null;
  // "signed a programme under the Protocol, which was signed on 3 May 1996": the day of that.
  if (at > phrase.end && OF_INSTRUMENT.test(view.text.slice(phrase.end, at))) return null;
  const said = saidThere(view, phrase);
  if (said && at >= said) return null;
  const isOfOther = all.some(
    ({ start, end }) =>
      start > phrase.end &&
      end < at &&
      /^(?:,? (?:held|in|on|of|at|to|scheduled|planned|set|due|slated|\()[^;.]{0,60})?[ (]*$/u.test(
        view.text.slice(end, at),
      ) &&
      !/ on $/.test(view.text.slice(phrase.end, start)),
  );
  if (isOfOther) return null;
  if (at < phrase.start && BESIDE.test(view.text.slice(Math.max(0, phrase.start - 30), phrase.start))) return null;
  return /, who (?:\p{Ll}+ ){0,2}[^,;]*$/u.test(view.text.slice(phrase.end, at)) ? null : date;
}

/** "Thursday's talks in Sofia", "their July summit", "next week's forum": the day or month by which it is called. */
const ownDay = ({ dates, text, at }: SentenceView, { start, headStart }: MeetingPhrase): Edtf | null =>
  dates.find(
    ({ start: from, end, range, date }) =>
      end - at >= start - 4 &&
      end - at < headStart &&
      (text.startsWith("'s ", end - at)
        ? isOneDay(range) || /^(?:next|this|last) (?:week|month)$/iu.test(text.slice(from - at, end - at))
        : /^\d{4}-\d\d/.test(date) &&
          /\b(?:the|this|their|its|his|her|our|an?|next) $/iu.test(text.slice(Math.max(0, from - at - 6), from - at)) &&
          /^ (?:[\p{L}-]+ ){0,2}$/u.test(text.slice(end - at, headStart))),
  )?.date ?? null;

/** "Next year's forum will be held in June", "during a 1991 visit": in the year by which it is called. */
function ofYear(view: SentenceView, { start }: MeetingPhrase, date: Edtf | null): Edtf | null {
  const year = view.dates.find(
    (each) => (each.start - view.at === start || each.end - view.at === start - 1) && /^\d{4}$/.test(each.date),
  )?.date;
  if (!year) return date;
  return date && /^\d{4}-\d\d/.test(date) && !date.includes('/') ? `${year}${date.slice(4)}` : year;
}
/** "said after a meeting with N that the line would open in July": the day of what is to come. */
const TO_COME =
  /, told [^;.]*? (?:will|would|shall|is to|are to|was to|were to)\b|, which (?:will|shall|would|is to|are to)\b(?! (?:be (?:held|hosted|convened|staged)|take place|open|begin|start|meet|convene|gather)\b)|\b(?:undertook|agreed|promised|pledged|vowed) to\b|\b(?:hopes?|hoped|intends?|plans?|expects?|expected|aims?|wants?|wishe?s?) to (?!(?:hold|have|resume|continue|meet|host|convene)\b)|\b(?:that|said|agreed|announced|promised|pledged|hoped|disclosed)\b[^;.]*? (?:will|would|shall|is to|are to|was to|were to)\b/u;
/** What shows a noun to be told of beside another encounter. */
export const AFTER_OTHER =
  /^ (?:(?:was|had been|is) (?:preceded|followed)|(?:came|comes|had come|follow(?:s|ed)) (?:(?:just|only|\p{Ll}+) (?:days|weeks|months|hours) )?(?:after|following|in the wake of|on the heels of|in response to|(?:the |a )?(?:directives?|instructions?|orders?|decisions?|calls?|requests?|agreement|pledge)))\b/u;
const OF_INSTRUMENT =
  /\b(?:[Pp]rotocol|[Aa]greement|[Mm]emorandum|[Tt]reaty|[Cc]onvention|[Dd]eclaration|[Aa]ccord|[Pp]lan)\b[^.;,]{0,80}, (?:which|that) (?:was|were|had been) (?:signed|concluded|adopted|reached)\b[^.;,]{0,40}$/u;
const BESIDE = /\b(?:sidelines?|margins?|fringes?) of (?:the |an? |its |their )?$/iu;
