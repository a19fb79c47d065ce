/** What names an instrument further where its head stands alone: an aside between commas, or those it is between. */
import type { SentenceView } from '../text/view.ts';

const ASIDE =
  /^(?: ?\([A-Z][A-Za-z]{1,6}\))?, (?:on|for|concerning|regarding|relating to|about|covering|dealing with|devoted to) (?!(?:its|his|her|their|the) part\b|the (?:other|first|second|whole)\b|now\b|example\b|instance\b|behalf\b)[^,;:."]{4,120}(?=, (?:was|were|is|are|has|have|had|bears?|bore|carries|will|signed|inked|concluded|initiall?ed|which)\b)/u;
/** "signed a second paper, on loans: twelve pieces stay", "signed the first accord, on wells." */
const SIGNED = /\b(?:signed|inked) (?:an?|the) (?:(?:first|second|third|fourth|fifth|other|last) )?$/u;
const AT_END =
  /^, (?:on|concerning|regarding|relating to|about|covering) (?!\p{Lu}\p{Ll}+day\b|\d|the (?:same|sidelines|margins|occasion|spot|eve)\b|behalf\b|(?:his|her|their|its) )[^.,;:"]{3,100}(?=[.:]|$)/u;
const HAND =
  /^(?:[ ,]|and\b|the\b|of\b|\(\w{1,10}\)|its\b|\p{Lu}[\p{L}&.-]{0,20}(?= )|government\b|governments\b){0,16}$/u;

/** "A second letter, on the renewal of the contract, was signed": end of what stands between the commas. */
export function aside({ text }: SentenceView, start: number, headEnd: number): number | null {
  if (!/^(?:,| ?\()/.test(text.slice(headEnd, headEnd + 2))) return null;
  const found =
    ASIDE.exec(text.slice(headEnd, headEnd + 200)) ??
    (SIGNED.test(text.slice(Math.max(0, start - 30), start)) ? AT_END.exec(text.slice(headEnd)) : null);
  return found ? headEnd + found[0].length : null;
}

/** "Memorandum of Understanding between the Gem Authority and the Gem Institute": one of several is told from others by its sides. */
export const betweenEnd = (view: SentenceView, start: number, headEnd: number): number | null =>
  /^\p{Lu}/u.test(view.text.slice(start)) ? rowOfSides(view, headEnd) : null;

/** "MoU between the National Centre for Good Governance (NCGG) and the Civil Service Commission, Maldives on training": its sides, where its subject follows them. */
export function handsEnd(view: SentenceView, headEnd: number): number | null {
  const end = rowOfSides(view, headEnd);
  const joint = end === null ? null : THEN_SUBJECT.exec(view.text.slice(end, end + 60));
  return end !== null && joint ? end + joint[0].length : null;
}
const THEN_SUBJECT =
  /^(?: \([^)]{1,16}\))?(?:, \p{Lu}[\p{L} ]{2,24})?,?(?= (?:on|for|in(?! force| effect)|concerning|regarding|relating to|about) )/u;

/** End of the row of bodies and states after "between". */
function rowOfSides(view: SentenceView, headEnd: number): number | null {
  const { text } = view;
  if (!text.startsWith(' between ', headEnd)) return null;
  let end = headEnd + ' between '.length;
  let sides = 0;
  for (const mention of view.mentions) {
    if (mention.start - view.at < end || mention.kind === 'place' || mention.kind === 'person') continue;
    if (!HAND.test(text.slice(end, mention.start - view.at))) break;
    end = mention.end - view.at;
    sides += 1;
  }
  return sides > 1 ? end : null;
}
