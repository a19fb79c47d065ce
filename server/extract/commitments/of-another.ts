/** "Lagos will send two ships", in a report on two other states: a town that stands for nobody here. */
import { clauseStart } from '../reference/clauses.ts';
import type { SentenceView } from '../text/view.ts';
import type { Trigger } from './triggers.ts';

const BEFORE = /^\W*(?:and |but |while |that )?(?:(?:[Ii]n (?:return|exchange|turn)|[Ff]or its part|[Aa]lso),? )?$/u;
const BEHIND = /^,? (?:(?:also|then|has|have|had|for its part|in turn),? )*$/u;

/** Whether the whole subject of a verb is such a town, so that it binds none of those the report is about. */
export function isOfAnother(view: SentenceView, text: string, { start, after }: Trigger): boolean {
  const clause = clauseStart(text, start);
  if (isUnknownName(view, text, clause, start) && !/^(?:also )?be /u.test(text.slice(after))) return true;
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

/** "For its part, Omnicorp is to train", "KGB Freight will run": somebody named whom the text has not introduced. */
function isUnknownName(view: SentenceView, text: string, clause: number, at: number): boolean {
  const named = UNKNOWN.exec(text.slice(clause, at));
  if (!named?.groups || COMMON.test(named.groups.name ?? '')) return false;
  const from = clause + named.index + named[0].length - (named.groups.name ?? '').length;
  return !view.mentions.some(({ start, end }) => start - view.at < at && end - view.at > from);
}
const UNKNOWN =
  /(?:^|, |\b(?:and|while|but|the|The) )(?:[\p{Ll}-]+ ){0,3}(?<!\b(?:in|of|at|for|to|from|on|near|with|by|via|between|against|across) (?:the )?)(?<name>(?<=\p{L},? )(?:\p{Lu}[\p{L}\d&.-]+ ){1,5}|\p{Lu}{2,}[\p{L}\d&.-]* (?:\p{Lu}[\p{L}\d&.-]+ ){0,4})(?:also |then )?$/u;
/** "The Participants intend": written like a name. */
const COMMON = /^(?:Participants?|Part(?:y|ies)|Sides?|Signatories|Governments?|Ministers?)\b/u;
