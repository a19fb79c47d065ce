/** Persons in a row: "with X of A, Y, Minister of B, and Z of C", as far as nothing but names, offices and states stands between. */
import type { Ref } from '../../model/factsheet.ts';
import type { DraftMention } from '../draft.ts';
import type { SentenceView } from '../text/view.ts';

/** What may stand between two of them: whom one is of or for, his office between commas, the office of the next. */
const BETWEEN =
  /^\)?(?: \([^)]{2,60}\))?(?:,? (?:of|from|for|representing) (?:the )?\p{Lu}[^,;:]{1,60})?(?:, [^,;:]{3,90}){0,2}(?:,|;|,? and|; and)(?: [^,;:]{0,80})?$/u;
/** "X and the Minister of Mining of Bolivia, Y", "X and Hungary's Minister, Y": the office of the next, set off from the name. */
const OFFICE_BEFORE =
  /^\)?(?:,? (?:of|from) (?:the )?\p{Lu}[^,;:]{1,60}|, [^,;:]{3,90})?,? and (?:the |its |his |her )?[^,;:]{0,50}\b(?:[Mm]inister|[Ss]ecretary|[Pp]resident|[Pp]remier|[Dd]irector|[Cc]hief|[Hh]ead|[Gg]overnor|[Cc]ommissioner|[Aa]mbassador|[Cc]ounterpart|[Cc]olleague|[Oo]pposite number)\b[^,;:]{0,60}, $/u;
/** What tells that the row is over. */
const OVER =
  /\b(?:which|who|whose|that|was|were|is|are|will|would|has|have|had|said|met|signed|watch\p{Ll}+|witness\p{Ll}*|presence|after|before|during|while|when|where|by|with|to|at the (?!\p{Lu}))\b/u;
/** ", and Y met Z": another clause. */
const ACTS =
  /^(?:,? (?:of|from) [^,;]{2,40}|, [^,;]{3,80},)? (?!and\b)(?:\p{Ll}{2,}ed|met|told|said|will|was|were|has|had|took|held|gave|left|paid|flew|went|is|are)\b/u;

/** The given person and those who follow in one row. */
export function personsInRow({ text, mentions, at }: SentenceView, first: DraftMention): Ref[] {
  const found = [first.ref];
  let { end } = first;
  for (const { ref, kind, form, start, end: until } of mentions) {
    if (kind !== 'person' || form !== 'name' || start < end || ref === found.at(-1)) continue;
    const gap = text.slice(end - at, start - at);
    if (!(BETWEEN.test(gap) || OFFICE_BEFORE.test(gap)) || OVER.test(gap)) break;
    if (/(?:,|;) and /u.test(gap) && ACTS.test(text.slice(until - at, until - at + 140))) break;
    found.push(ref);
    end = until;
  }
  return [...new Set(found)];
}
