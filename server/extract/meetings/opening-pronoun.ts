/** "He also met X and addressed a forum": it is he who did both. */
import { BEHIND_GERUND } from '../reference/antecedents.ts';
import { clauseStart } from '../reference/clauses.ts';
import type { SentenceView } from '../text/view.ts';
import { verbBetween } from './clauses.ts';

/** Where such a pronoun stands, and whether it is of several; null where the clause begins otherwise. */
export function openingPronoun(
  view: SentenceView,
  at: number,
): { readonly start: number; readonly plural: boolean } | null {
  // "After calling on N, he held talks": he who did both, and not N.
  const besides = /(?<=, )(?<who>he|she) [\p{Ll} ]{0,40}$/u.exec(view.text.slice(0, at));
  if (besides && BEHIND_GERUND.test(view.text.slice(0, besides.index))) return { start: besides.index, plural: false };
  const start = clauseStart(view.text, at);
  // "the visit which he is making, Minister N was received": N.
  if (/\b(?:which|whom) $/u.test(view.text.slice(Math.max(0, start - 8), start))) return null;
  const clause = view.text.slice(start, at);
  if (/^(?:which|whom) (?:he|she|they) /u.test(clause)) return null;
  const pronoun =
    /^(?:(?:on|in|at|during|later|earlier|then|there|from|last|this|that|the (?:next|same|following))\b[^,;]{0,45}?,? |[^,;]{0,40}, )?(?:and )?(he|she|they)\b/iu.exec(
      clause,
    );
  // "HE the Minister": no pronoun.
  if (!pronoun || pronoun[1] === 'HE') return null;
  const from = start + pronoun[0].length;
  const named = view.mentions.filter(
    ({ kind, start: begin, end }) => kind === 'person' && begin - view.at >= from && end - view.at <= at,
  );
  const [first, last] = [named[0], named.at(-1)];
  return first &&
    last &&
    verbBetween(view.text, from, first.start - view.at) &&
    /(?:^|,) and |,? (?:and|then|before) |^(?: (?!,)[^,;]{2,60})?, $/u.test(view.text.slice(last.end - view.at, at))
    ? { start, plural: /they/i.test(pronoun[1] ?? '') }
    : null;
}
