/** Encounters that a sentence opens with, by a gerund, and whose host acts in the clause behind: "Receiving N on Monday, President M said". */
import type { Ref } from '../../model/factsheet.ts';
import type { Range } from '../draft.ts';
import type { SentenceView } from '../text/view.ts';
import { personsBefore } from './persons.ts';

/** The verb of such a sentence. */
export const OPENING_GERUND =
  /^(?<verb>Receiving|Welcoming|Greeting|Hosting|Meeting) (?=(?:with )?(?:[\p{L}.,'’-]+ ){0,10}\p{Lu})/u;

/** Who did what a gerund tells, as the clause behind it has it, and where that begins; null where the verb is no such gerund. */
export function actingBehind(
  view: SentenceView,
  { start, end }: Range,
  word: string,
): { readonly refs: readonly Ref[]; readonly at: number } | null {
  if (!/ing(?: on)?$/u.test(word)) return null;
  const host = start < 2 ? hostBehind(view, end) : null;
  if (host) return { refs: [host.ref], at: host.at };
  // "On Monday, after calling on N, he held talks": he.
  if (!ADVERBIAL.test(view.text.slice(Math.max(0, start - 40), start))) return null;
  const main = /^[^;.]{3,140}?, (?=(?:he|she|they) \p{Ll})/u.exec(view.text.slice(end));
  const at = main ? end + main[0].length : 0;
  return main ? { refs: personsBefore(view, at + 3), at } : null;
}
const ADVERBIAL =
  /(?:^|^(?:On|In|At|Earlier|Later) [^,;.]{2,24},? )(?:[Aa]fter|[Bb]efore|[Ww]hile|[Uu]pon) (?:\p{Ll}+ly |also |first )?$/u;

/** Characters of office and state at most before the name of a guest. */
const MOST_BEFORE = 120;

/** "Receiving N on Monday, President M said": M, who acts in the clause behind. */
export function hostBehind(view: SentenceView, from: number): { readonly ref: Ref; readonly at: number } | null {
  const persons = view.mentions.filter(
    ({ kind, form, start }) => kind === 'person' && form !== 'reference' && start - view.at >= from,
  );
  const host = persons.find(
    ({ ref, end }, index) =>
      index > 0 &&
      ref !== persons[0]?.ref &&
      (persons[0]?.start ?? 0) - view.at < from + MOST_BEFORE &&
      ACTS.test(view.text.slice(end - view.at)),
  );
  const comma = host ? view.text.lastIndexOf(', ', host.start - view.at) : -1;
  return host && comma > from ? { ref: host.ref, at: comma } : null;
}

/** What he does behind his name, and behind an office told of in an aside: "N, the Minister of Peru, spoke". */
const ACTS =
  /^(?:,? (?:of|from) [^,;.]{3,40}?)?(?:, [^,;.]{3,90},|,)? (?:\p{Ll}+ly |also |then )?(?:\p{Ll}{3,}ed|said|told|spoke|gave|made|put|set|laid|thought|found|took|brought|drew|held|kept|sought|saw|left|felt|meant)\b/u;
