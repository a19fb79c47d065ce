/** Signers told as those whose signatures they are: "X's signature stands next to that of Y", "The pact carries her signature and that of Y". */
import type { Ref } from '../../model/factsheet.ts';
import type { Range } from '../draft.ts';
import { personsBeforeIn } from '../reference/antecedents.ts';
import type { SentenceView } from '../text/view.ts';
import { personsAfter } from './persons-after.ts';

/** "'s signature stands next to that of": another hand follows. */
const BESIDE =
  /['’]s? (?:own )?(?:signature|name) (?:stands?|stood|appears?|appeared|figures?|is|was|sits?|comes?|came)(?: [\p{Ll}]+)? (?:next to|beside|alongside|below|above|under|after|together with|with) (?:that|those|the (?:name|names|signatures?)) of /u;
/** "'s signatures are on the treaty": all hands stand before. */
const ON_IT =
  /['’]s? (?:signatures?|names) (?:adorn|grace|stand|are|is|appear|appeared|figure|stood|were|was|now stand)s? (?:both |all )?(?:(?:on|under|beneath|below|at the (?:foot|bottom|end) of) )?(?=(?:the|an?|both|this) )/u;

/** Where a sentence says so, from the end of the owner's name; null where it does not. */
export function signatureOwned(text: string): Range | null {
  const told = BESIDE.exec(text) ?? ON_IT.exec(text);
  return told ? { start: told.index, end: told.index + told[0].length } : null;
}

/** Whether a signing is told in that way. */
export const isOwned = ({ text }: SentenceView, { start }: Range): boolean =>
  /^['’]/u.test(text.slice(start, start + 1));

/** The owner of the signature, with those who stand beside him before it or behind it. */
export function ownersOf(view: SentenceView, { start, end }: Range): readonly Ref[] {
  const { text, mentions, at } = view;
  const found: Ref[] = [];
  let until = start;
  for (const mention of mentions.filter(({ kind, form }) => kind === 'person' && form === 'name').reverse()) {
    if (mention.end - at > until) continue;
    const gap = text.slice(mention.end - at, until);
    if (found.length ? !JOINS.test(gap) : gap !== '') break;
    found.unshift(mention.ref);
    until = mention.start - at;
  }
  const after = BESIDE.test(text.slice(start, end)) ? personsAfter(view, end, nextOf(text, end)) : [];
  return [...new Set([...found, ...after])];
}
/** Between two of them: "'s and ", ", Minister of A, and ". */
const JOINS = /^(?:['’]s?)?(?: of [^,;]{2,30}|, [^,;]{3,60})?(?:,|,? and)(?: (?!who|which)[^,;]{1,50})? $/u;
/** Where the instrument follows them: "under a trade agreement". */
const nextOf = (text: string, from: number): number | undefined => {
  const next = / (?:under|on|beneath|below|at the (?:foot|bottom|end) of) (?:an?|the|both|this) /u.exec(
    text.slice(from),
  );
  return next ? from + next.index : undefined;
};

/** What bears whose hand: "carries her signature and that of X", "The text carries the name of X", not "the stadium carries the name of X". */
export const CARRIES: readonly RegExp[] = [
  /\b(?:bears?|bore|bearing|carr(?:y|ies|ied|ying)|has|had) (?:his|her) (?:own )?(?:signature|name) (?:and|beside|next to|alongside|along with|as well as|together with) (?:that|those|the (?:signatures?|names?)) of /u,
  /\b(?:text|document|paper|agreement|contract|accord|treaty|protocol|memorandum|deal|pact|letter|plan)s? (?:also )?(?:carries|carry|carried) the names? of /u,
];
/** "carries her signature and that of X": she, of whom the text told before. */
export const ownHand = (view: SentenceView, { start, end }: Range): readonly Ref[] =>
  OF_HIS.test(view.text.slice(start, end)) ? personsBeforeIn(view, start, false) : [];
const OF_HIS = /\b(?:his|her) (?:own )?(?:signature|name) /u;
