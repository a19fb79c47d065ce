/**
 * Those named as the holders of an office whose meeting it is: "the summit of their respective Prime Ministers, N and M", "talks
 * between the two foreign ministers, N and M".
 */
import type { Ref } from '../../model/factsheet.ts';
import type { SentenceView } from '../text/view.ts';
import type { MeetingPhrase } from './names.ts';
import { personsIn } from './persons.ts';

const OF_HOLDERS =
  /\b(?:of|between|by) (?:(?:their|the|both|our)(?: (?:two|three|four))?(?: (?:countries|states|nations)['’])?(?: respective)? )(?:[\p{L}-]+ ){0,4}?(?:[Mm]inisters|[Pp]residents|[Pp]remiers|[Ll]eaders|[Cc]hancellors|[Ss]ecretaries|[Cc]hiefs|[Gg]overnors|[Hh]eads of (?:[Ss]tate|[Gg]overnment)|[Mm]onarchs|[Kk]ings|[Ss]peakers|[Mm]ayors|[Dd]irectors|[Rr]ectors),? (?=(?:[\p{L}.'’-]+ ){0,6}\p{Lu}[^;.]* and )/u;

/** The holders of an office that are named as those who met, two or more. */
export function respectiveOf(view: SentenceView, phrase: MeetingPhrase): readonly Ref[] {
  const from = phrase.headEnd;
  const lead = OF_HOLDERS.exec(view.text.slice(from, from + 140));
  if (!lead || lead.index > MOST) return [];
  const at = from + lead.index + lead[0].length;
  const rest = view.text.slice(at);
  const stop =
    /[;:.](?= |$)|, (?=(?:at|in|on|held|which|who|where|during|and (?:the|they|he|she)|\p{Ll}+ed)\b)| (?:at|in|on) (?=\p{Lu}|\d)|,? (?:had|was|were|said) /u.exec(
      rest,
    );
  return personsIn(view, at, stop ? at + stop.index : view.text.length);
}
/** Most characters between the noun and whose meeting it is. */
const MOST = 12;
