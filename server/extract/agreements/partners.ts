/** With whom an instrument is, told behind its name: "an agreement with the European Union", "a loan from the World Bank". */
import type { Ref } from '../../model/factsheet.ts';
import type { SentenceView } from '../text/view.ts';
import type { InstrumentPhrase } from './names.ts';
import { rowEnd } from './row-end.ts';

const LENT = /\b(?:loan|credit|grant|lease|contract|line)\b/iu;
/** "a joint communiqué on the negotiations with A": of what it tells. */
const ABOUT =
  /\b(?:negotiations|talks|relations|ties|trade|cooperation|dialogue|consultations|contacts|war|conflict|dispute|solidarity) with /u;
/** "with the French firm A", "with U.S. oil giant B": what stands before the name of a firm. */
const SORT =
  '(?:(?:[\\p{L}.-]+ ){0,3}(?:firm|company|group|bank|giant|concern|utility|operator|corporation|consortium|builder|airline|carrier|conglomerate|producer|manufacturer|supplier) (?=\\p{Lu}))?';
/** What stands before it: some words, or more where they only say what the instrument is on. */
const GAP = '(?:(?:[^,;.]|(?<=\\d),){0,40}?|(?:(?! (?:and|or|that|which|to) )[^,;.]){0,70}?)';
const WITH_BODY = new RegExp(`^${GAP} with (?:the |an? )?${SORT}`, 'u');
const WITH_OR_FROM = new RegExp(`^${GAP} (?:with|from) (?:the |an? )?${SORT}`, 'u');
/** "an agreement with the European Union", "a pact with Chad and Niger": the bodies or states with which somebody else makes it. */
export function partnersOf(
  view: SentenceView,
  phrase: InstrumentPhrase,
  collect: (from: number, to: number) => readonly Ref[],
): readonly Ref[] {
  const joined = (LENT.test(view.text.slice(phrase.start, phrase.headEnd)) ? WITH_OR_FROM : WITH_BODY).exec(
    view.text.slice(phrase.headEnd, phrase.headEnd + 130),
  );
  const made = joined ? null : MADE_WITH.exec(view.text.slice(phrase.end, phrase.end + 140));
  if (made) return partyAt(view, phrase.end + made[0].length, collect);
  if (!joined || (/statement|declaration/u.test(phrase.kind) && ABOUT.test(joined[0]))) return [];
  return partyAt(view, phrase.headEnd + joined[0].length, collect);
}

/** "the financing agreement for the first phase was concluded with the Bank", "A second memorandum, on skills, was entered into with the Alliance". */
export const MADE_WITH =
  /^,?(?: [^,;.]{3,60},)?(?: [^,;.]{3,50}?)? (?:(?:was|were|had been|has been|is to be|will be|being) )?(?:signed|concluded|entered into|reached|agreed|struck|negotiated|made|sealed|inked|initiall?ed)(?: (?:in|on|at|last|this|earlier) [^,;.]{2,40}?)? with (?:the )?/u;

/** The row of bodies or states that begins at an offset; empty where none of them stands there. */
function partyAt(
  view: SentenceView,
  offset: number,
  collect: (from: number, to: number) => readonly Ref[],
): readonly Ref[] {
  const at = view.at + offset;
  const found = view.mentions.find(
    ({ kind, form, start, end }) =>
      (kind === 'organization' || kind === 'country' || kind === 'place') &&
      (form !== 'adjective' || GOVERNMENT.test(view.text.slice(end - view.at, end - view.at + 16))) &&
      start <= at &&
      start >= at - 4,
  );
  if (!found) return [];
  // "with the South African government".
  if (found.form === 'adjective') return [found.ref];
  if (found.kind === 'place') return collect(found.start - view.at, found.end - view.at);
  const from = found.start - view.at;
  const row = collect(from, rowEnd(view, from, view.text.length));
  // "with Uganda's Ministry of Agriculture": the ministry.
  const isOwner = found.kind === 'country' && /^['’]s /u.test(view.text.slice(found.end - view.at));
  return row.includes(found.ref) || (isOwner && row.length) ? row : [found.ref];
}

const GOVERNMENT = /^ (?:government|authorities|side|state)\b/u;

/** "the agreement of Mauritania with the European Union": both, where it is told in that way. */
export function ofOneWithOther({ text, mentions, at }: SentenceView, { headEnd }: InstrumentPhrase): readonly Ref[] {
  const told = OF_WITH.exec(text.slice(headEnd, headEnd + 90));
  if (!told?.groups?.one) return [];
  const actors = mentions.filter(
    ({ kind, form }) => (kind === 'country' || kind === 'organization') && form === 'name',
  );
  const end = headEnd + told[0].lastIndexOf(' with ');
  const one = actors.find(({ start, end: until }) => start - at >= headEnd && until - at === end);
  const from = headEnd + told[0].length;
  const other = actors.find(({ start }) => start - at <= from && start - at >= from - 4);
  return one && other && one.ref !== other.ref ? [one.ref, other.ref] : [];
}
const OF_WITH = /^ of (?:the )?(?<one>\p{Lu}[\p{L}' -]{2,40}) with (?:the )?/u;
