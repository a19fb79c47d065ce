/** "Lagos will send two ships", in a report on two other states: a town that stands for nobody here. */
import { clauseStart } from '../reference/clauses.ts';
import type { SentenceView } from '../text/view.ts';
import type { Trigger } from './triggers.ts';

const BEFORE = /^\W*(?:and |but |while |that )?(?:(?:[Ii]n (?:return|exchange|turn)|[Ff]or its part|[Aa]lso),? )?$/u;
const BEHIND = /^,? (?:(?:also|then|has|have|had|for its part|in turn),? )*$/u;

/** Whether the whole subject of a verb is such a town, so that it binds none of those the report is about. */
export function isOfAnother(view: SentenceView, text: string, { start }: Trigger): boolean {
  const clause = clauseStart(text, start);
  return view.mentions.some(
    ({ kind, ref, start: from, end }) =>
      kind === 'place' &&
      !view.seats.has(ref) &&
      from - view.at >= clause &&
      end - view.at <= start &&
      BEFORE.test(text.slice(clause, from - view.at)) &&
      BEHIND.test(text.slice(end - view.at, start)),
  );
}
