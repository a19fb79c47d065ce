/**
 * Attributions: "Kowit noted", "said the Council", "according to a press release". They tell who says a thing, not who
 * does it, so they are blanked before the words around them are read. The text keeps its length.
 */
const PROMISING = '(?:agreed|promised|pledged|vowed|decided|undertook)';
const SAYING =
  '(?:said|says|say|noted|added|adds|recalled|stated|told|argued|explained|stressed|observed|reported|disclosed|announced|confirmed|declared|affirmed|concluded|found|heard|warned|predicted|pointed out|emphasi[sz]ed|underlined|remarked|commented|claimed|revealed|wrote|insisted|maintained|assured|reiterated)';
const SAYER =
  "(?:(?:as|so|it|he|she|they|the|both|his|her) )?(?:[\\p{L}.'()-]{1,30} ){0,7}?(?:(?:was|were|has|have|had|also|further) ){0,2}";

const PARENTHESIS = new RegExp(
  `,"? ${SAYER}(?:${PROMISING}|${SAYING}(?: (?:him|her|them|his|reporters|journalists|the press)(?: [\\p{L}]{1,15}){0,2})?(?: (?:on|in|at) [^,;.]{1,40})?)(?=[,;]|\\.?$)`,
  'gu',
);
const INVERTED = new RegExp(`,"? ${SAYING} [^,;.]{1,80}(?=[,;.]|$)`, 'gu');
const ACCORDING = /(?:^|, | )[Aa]ccording to [^,;]{1,90}(?=[,;]|\.?$)/gu;
/** ", Laos and Cambodia agreed" is the end of a list of subjects, not a parenthesis. */
const LIST_END = /^, (?!the|both|as|it)[^,]* and /;

export interface Attributed {
  /** The text with attributions blanked. */
  readonly text: string;
  /** The attributions, with their offsets. */
  readonly attributions: readonly { readonly start: number; readonly end: number; readonly text: string }[];
}

/** Blanks attributions that stand between commas, at the end, or begin with "according to". */
export function withoutAttributions(text: string): Attributed {
  const attributions: { start: number; end: number; text: string }[] = [];
  let result = text;
  for (const pattern of [ACCORDING, PARENTHESIS, INVERTED]) {
    for (const match of result.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (LIST_END.test(match[0])) continue;
      attributions.push({ start, end, text: match[0] });
    }
    for (const { start, end } of attributions)
      result = result.slice(0, start) + ' '.repeat(end - start) + result.slice(end);
  }
  return { text: result, attributions };
}
