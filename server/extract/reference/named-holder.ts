/** Relative clauses that name who bears an office of the body before them. */
import type { SentenceView } from '../text/view.ts';

/** "the Institute, whose director, X, signed": he who bears the office, and not the Institute. */
export const isHolderNamed = (view: SentenceView, text: string, clause: number, at: number): boolean =>
  view.mentions.some(
    ({ kind, form, start, end }) =>
      kind === 'person' &&
      form === 'name' &&
      start - view.at > clause &&
      /^, (?:also |then )?$/u.test(text.slice(end - view.at, at)) &&
      HOLDER.test(text.slice(clause, start - view.at)),
  );
const HOLDER =
  /^(?!.*\b(?:is|was|are|were|has|had|will|\p{Ll}{3,}(?:ed|took|met|led))\b)[\p{L} '’-]{4,70}, (?:(?:\p{Lu}\p{Ll}{0,3}\.|Sir|Dame) ){0,2}$/u;
