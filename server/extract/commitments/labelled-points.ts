/** Points that begin with those on whom they lay something: "Kenya: to clear the bay", "Kenya and Uganda – to mark the channel". */
import type { Ref } from '../../model/factsheet.ts';
import type { Range } from '../draft.ts';
import type { SentenceView } from '../text/view.ts';
import { actorsIn } from './agents.ts';
import { splitUndertakings } from './split.ts';

const LABELLED =
  /^(?:The )?(?<who>\p{Lu}[^:;.–—]{1,70}?)(?::| [–—-]) to (?:also |jointly )?(?=(?!be |have )\p{Ll}[\p{L}-]+ )/u;

/** Who, and what each of the acts is; null where a point begins otherwise. */
export function labelledActs(
  view: SentenceView,
): { readonly by: readonly Ref[]; readonly acts: readonly Range[] } | null {
  const match = LABELLED.exec(view.text);
  if (!match) return null;
  const by = actorsIn(view, 0, match[0].length);
  return by.length ? { by, acts: splitUndertakings(view.text, match[0].length, view.text.length) } : null;
}
