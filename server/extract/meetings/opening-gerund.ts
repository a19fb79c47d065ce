/** Encounters that a sentence opens with, by a gerund, and whose host acts in the clause behind: "Receiving N on Monday, President M said". */
import type { Ref } from '../../model/factsheet.ts';
import type { SentenceView } from '../text/view.ts';

/** The verb of such a sentence. */
export const OPENING_GERUND =
  /^(?<verb>Receiving|Welcoming|Greeting|Hosting|Meeting) (?=(?:with )?(?:[\p{L}.,'’-]+ ){0,10}\p{Lu})/u;

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
      /^,? (?:\p{Ll}+ )?(?:said|told|stressed|noted|expressed|praised|underlined|reaffirmed|hailed|called|recalled|thanked|voiced|assured|added|pointed)\b/u.test(
        view.text.slice(end - view.at),
      ),
  );
  const comma = host ? view.text.lastIndexOf(', ', host.start - view.at) : -1;
  return host && comma > from ? { ref: host.ref, at: comma } : null;
}
