/** Where a row of actors ends: "between A, B and C, an agency reports". */
import type { SentenceView } from '../text/view.ts';

const ROW_BREAK =
  /[;.:(]|\b(?:on|for|concerning|regarding|was|were|is|are|has|had|which|that|who|signed|will|aims?|during|by|after|when|under|as|at|in|to|said|through|via|with|within|across|throughout|amid|following|between)\b|\band (?:also )?(?:an?|another|two|three) (?:[\p{L}-]+ ){0,3}?(?:[Mm]emorand\p{L}+|M[Oo]Us?|[Aa]greements?|[Pp]rotocols?|[Tt]reat(?:y|ies)|[Cc]ontracts?|[Aa]ccords?|[Dd]eclarations?)\b/u;

/** "between the Board (GCB), represented by its chairman, and the Bank": what stands beside one of the row. */
const BESIDE =
  /^(?: ?\([^()]{2,16}\)(?:, (?:duly |which was )?represented (?:here )?by [^;:]{3,120},)?|, (?:duly |which was )?represented (?:here )?by [^;:]{3,120},)(?= |,|$)/u;

/** Where the row of actors ends that begins at `from`: "between A, B and C, an agency reports". */
export function rowEnd(view: SentenceView, from: number, to: number): number {
  let end = from;
  let last = false;
  let count = 0;
  const ranges = [...view.mentions.filter(({ kind }) => kind !== 'person'), ...view.groups].sort(
    (a, b) => a.start - b.start,
  );
  for (const range of ranges) {
    const start = range.start - view.at;
    if (start < end) continue;
    if (start >= to) break;
    // "the Council (SC) in Egypt and the Centre": where one of the row is.
    if (count > 0 && 'kind' in range && range.kind !== 'organization' && SEATED.test(view.text.slice(end, start))) {
      end = range.end - view.at;
      continue;
    }
    const gap = view.text.slice(end, start).replace(BESIDE, '');
    if (count > 0 && isOfTeller(view, range)) break;
    if (count > 0 && (ROW_BREAK.test(gap) || (last && gap.includes(',')))) break;
    if (count > 0 && /\band\b|&/u.test(gap)) last = true;
    end = range.end - view.at;
    count += 1;
  }
  return end;
}

const SEATED = /^(?: \([^)]{2,16}\))? in (?:the )?$/u;

/** "the M23 rebels, Kenya's spokesman X said": no party, but whose man says it. */
const isOfTeller = ({ text, mentions, at }: SentenceView, { end }: { readonly end: number }): boolean =>
  /^['’]s /u.test(text.slice(end - at)) &&
  mentions.some(
    ({ kind, form, start, end: until }) =>
      kind === 'person' &&
      form === 'name' &&
      start > end &&
      /^['’]s (?:[\p{Ll}-]+ ){1,5}$/u.test(text.slice(end - at, start - at)) &&
      /^,? (?:has |had )?(?:said|says|told|announced|added|stated|wrote|confirmed)\b/u.test(
        text.slice(until - at, until - at + 24),
      ),
  );
