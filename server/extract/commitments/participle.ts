/** "A joined the bloc on Tuesday, pledging to drop tariffs": who undertakes by a participle is who does what the main verb says. */
import { clauseStart } from '../reference/clauses.ts';
import { type Subject, subjectAt } from '../reference/subjects.ts';
import type { SentenceView } from '../text/view.ts';
import type { Trigger } from './triggers.ts';

const FINITE =
  /^[^;:]*? (?:\p{Ll}{2,}ed|held|made|took|struck|became|won|gave|ended|began|came|went|sat|set|got|left|put|found|rejoined|has|have|had|was|were|is|are) /u;
/** "SAN LUIS, Argentina, June 25 - Chile joined": where it was written. */
const DATELINE = /^[^;:]{3,60} - (?=\p{Lu})/u;

/** The subject of the main verb where the trigger is a participle behind a comma; null where it is none, or nobody acts there. */
export function mainSubject(view: SentenceView, text: string, { word, start }: Trigger, from: number): Subject | null {
  if (!/^\p{L}+ing\b/u.test(word) || !text.startsWith(', ', start - 2)) return null;
  const clause = Math.max(clauseStart(text, start, from), DATELINE.exec(text)?.[0].length ?? 0);
  const first = view.mentions.find(({ kind, start: at }) => kind !== 'place' && at - view.at >= clause);
  if (!first || first.end - view.at > start) return null;
  const verb = FINITE.exec(text.slice(first.end - view.at, start));
  if (!verb) return null;
  const at = first.end - view.at + (/ \S+ $/u.exec(verb[0])?.index ?? 0) + 1;
  const subject = subjectAt(view, text, at, clause);
  return subject.kind === 'actors' || subject.kind === 'pronoun' ? subject : null;
}
