/** Two persons who act together, each with an aside behind his name: "A, who heads X, and B, his opposite number at Y, agreed". */
import type { Ref } from '../../model/factsheet.ts';
import type { SentenceView } from '../text/view.ts';

const FIRST_ASIDE =
  /^(?: \([^)]{1,14}\))?, (?:who|whose|the|his|her|an?|chief|head|acting|deputy|minister|director|chairman|secretary)\b/iu;
const AND_ANOTHER = /, and (?:the )?(?:[\p{L}'’.-]+ ){0,8}$/u;
const LAST_ASIDE = /^, (?!and\b|but\b)[^;:]{3,140}, (?:(?:both|also|jointly|have|has|had) )*$/u;
/** What a sentence says before those who act: a dateline, a rank, an office; no verb. */
const VERB = /\b(?:said|told|met|was|were|is|are|has|had|will|would|when|after)\b/u;

/** Those two before a verb at `at`, with where the first stands; null where no such row ends there. */
export function rowWithAsides(
  view: SentenceView,
  text: string,
  at: number,
): { readonly refs: readonly Ref[]; readonly start: number } | null {
  const end = text.lastIndexOf(', ', at);
  if (end < 0 || !/^, (?:\p{Ll}+ ){0,2}$/u.test(text.slice(end, at)) || !text.slice(0, end).includes(', and '))
    return null;
  const persons = view.mentions.filter(
    ({ kind, form, end: stop }) => kind === 'person' && form === 'name' && stop - view.at < end,
  );
  const [first] = persons;
  if (!first || VERB.test(text.slice(0, first.start - view.at)) || text.slice(0, at).includes(';')) return null;
  if (!FIRST_ASIDE.test(text.slice(first.end - view.at, end))) return null;
  const last = persons.findLast(
    ({ ref, start, end: stop }) =>
      ref !== first.ref &&
      AND_ANOTHER.test(text.slice(0, start - view.at)) &&
      LAST_ASIDE.test(text.slice(stop - view.at, at)),
  );
  return last ? { refs: [first.ref, last.ref], start: first.start - view.at } : null;
}

/** The first has his office behind his name, the other before it: "X, Senegal's Minister of Finance, and the Bank's manager, Y, signed"; null where no such row ends at `at`. */
export function rowWithOffice(
  view: SentenceView,
  text: string,
  at: number,
): { readonly refs: readonly Ref[]; readonly start: number } | null {
  const joint = text.lastIndexOf(', and ', at);
  if (joint < 0) return null;
  const persons = view.mentions.filter(
    ({ kind, form, end }) => kind === 'person' && form === 'name' && end - view.at <= at,
  );
  const [first, last] = persons.slice(-2);
  if (!first || !last || first.ref === last.ref || first.end - view.at > joint) return null;
  if (!ENDS.test(text.slice(last.end - view.at, at))) return null;
  const lead = text.slice(0, first.start - view.at);
  const between = text.slice(first.end - view.at, last.start - view.at);
  return OFFICE_THEN_OFFICE.test(between) && !VERB.test(between) && !VERB.test(lead) && !DEPENDS.test(lead)
    ? { refs: [first.ref, last.ref], start: first.start - view.at }
    : null;
}
const ENDS = /^,? (?:(?:both|also|jointly|have|has|had|today|yesterday|on \p{Lu}\p{Ll}+) )*$/u;
const OFFICE_THEN_OFFICE =
  /^(?: \([^)]{1,14}\))?, (?=(?:the|his|her|an?|chief|head|acting|deputy|minister|director|chairman|chair|president|governor|rector|secretary|ambassador) |\p{Lu})[^,;:]{4,90}(?:, (?!and )\p{Lu}[^,;:]{3,60}){0,2}, and (?:the |his |her )?(?:[\p{L}'’.-]+,? ){0,12}(?:[\p{L}'’-]+, )?$/u;
/** "In the presence of X", "after talks with X": no subject. */
const DEPENDS = /\b(?:with|of|by|to|for|from|between|under|than) (?:[\p{L}.'’-]+ ){0,5}$/u;
