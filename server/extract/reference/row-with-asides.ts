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
