/** To whom a verb of meeting happens: named behind it, meant by a pronoun, or told of as somebody's guests. */
import type { Ref } from '../../model/factsheet.ts';
import type { Range } from '../draft.ts';
import { personsBeforeIn } from '../reference/antecedents.ts';
import type { SentenceView } from '../text/view.ts';
import { leadingWith } from './leading-with.ts';
import { otherThan } from './other-than.ts';
import { partyIn } from './parties.ts';
import { fromElsewhere, personsBefore, personsIn } from './persons.ts';

/** Those to whom the verb happens: named after it, or meant by "him", "them", "the two". */
export function objectsOf(view: SentenceView, verb: Range, end: number, subject: readonly Ref[]): Ref[] {
  const after = view.text.slice(verb.end, verb.end + 40);
  const pronoun =
    /^(?: with| on| by)? (him|her|them|both|the (?:two|three|four|five|pair|duo|trio|quartet|foursome|quintet|visitors|guests|envoys|ministers))\b/u.exec(
      after,
    )?.[1];
  const named = [
    ...new Set([
      ...relativeObject(view, verb.start),
      ...leadingWith(view, verb.start),
      ...personsIn(view, verb.end, end),
      ...partyIn(view, verb.end, end),
    ]),
  ];
  if (!named.length && IN_HONOUR.test(view.text.slice(verb.start, verb.end + 90))) {
    const guest = otherThan(view, verb.start, subject);
    return guest ? [guest] : [];
  }
  if (GUEST.test(after) && subject.length) {
    const guest = fromElsewhere(view, subject);
    if (guest && !named.includes(guest)) return [guest];
  }
  if (
    !pronoun ||
    /^(?: with| on| by)? her (?!(?:that|in|at|on|for|when|and|to|with|before|after|by|there|here|again|today|yesterday|as|over|from|last|this|next|tomorrow|upon|during|while|but|late|early)\b)\p{L}/u.test(
      after,
    )
  )
    return named;
  if (pronoun === 'him' || pronoun === 'her') {
    // "N saw M, and then flew to Kigali, where L received him": N.
    const where = view.text.lastIndexOf(', where ', verb.start);
    const first = where > 0 ? personsBefore(view, where).find((ref) => !subject.includes(ref)) : undefined;
    if (first) return [...new Set([first, ...named])];
    const other = otherThan(view, verb.start, subject);
    return other ? [...new Set([other, ...named])] : named;
  }
  if (named.length) return named;
  // "received the two envoys who had come for it: X and Y".
  const later = personsIn(view, end, view.text.length);
  if (later.length > 1) return later;
  return personsBeforeIn(view, 0, true).filter((ref) => !subject.includes(ref));
}

const GUEST = /^ (?:the|his|her) (?:visitor|guest|caller)\b/u;

/** "Beta's guests were received by": those with whom Beta was told to be before; null where the subject is put otherwise. */
export function guestsOf(view: SentenceView, verb: number): readonly Ref[] | null {
  const owned = GUESTS_OF.exec(view.text.slice(0, verb + 4));
  if (!owned || !view.previous) return null;
  const hosts = personsIn(view, 0, verb);
  const others = personsBeforeIn(view, 0, true).filter((ref) => !hosts.includes(ref));
  return others.length ? others : null;
}
const GUESTS_OF = /\p{L}'s? (?:guests?|visitors?|callers?) (?:(?:was|were|is|are|had been|later|also|then) ?)+$/u;

/** "gave a dinner in his honour", "in honour of his guest": of whoever was spoken of besides. */
const IN_HONOUR =
  /\b(?:dinner|lunch|luncheon|banquet|reception|breakfast|iftar) in (?:(?:his|her|their) honou?r\b|honou?r of (?:his|her|their|the) \p{Ll})/u;

/** "X, whom Y met": X. */
export function relativeObject(view: SentenceView, verb: number): Ref[] {
  const at = WHOM.exec(view.text.slice(Math.max(0, verb - REACH), verb))?.index;
  if (at === undefined) return [];
  const end = Math.max(0, verb - REACH) + at;
  const last = view.mentions.filter((mention) => mention.kind === 'person' && mention.end - view.at <= end).at(-1);
  return last &&
    /^(?: (?:of|from) [^,;]{2,40}|, (?!and\b)[^,;]{3,60})?$/u.test(view.text.slice(last.end - view.at, end))
    ? [last.ref]
    : [];
}
const REACH = 130;
/** "whom Minister M", "whom Peru's minister, M,", with the name of M last. */
const WHOM = /(?:, (?:with )?|(?<=\bIt was [^;.]{3,100}),? )whom (?:[\p{L}.'’-]+,? ){1,11}$/u;
