/** "A joined the bloc on Tuesday, pledging to drop tariffs", "A left the bloc but will pay": who undertakes so is who does what the main verb says. */
import { clauseStart } from '../reference/clauses.ts';
import { type Subject, subjectAt } from '../reference/subjects.ts';
import type { SentenceView } from '../text/view.ts';
import { actorOf } from './agents.ts';
import type { Trigger } from './triggers.ts';

const FINITE =
  /^[^;:]*? (?:\p{Ll}{2,}ed|held|made|took|struck|became|won|gave|ended|began|came|went|sat|set|got|left|put|found|rejoined|has|have|had|was|were|is|are) /u;
/** "has bowed out of the purchase but will pay": the same does both. */
const BUT = /,? but (?:also |then |still |instead |nevertheless )?$/u;
const THEY = /^\W*(?:[Tt]hey|[Bb]oth|[Hh]e|[Ss]he|[Ii]t|[Tt]he (?:two|three|four|pair)) (?=\p{Ll}{3})/u;
/** "SAN LUIS, Argentina, June 25 - Chile joined": where it was written. */
const DATELINE = /^[^;:]{3,60} - (?=\p{Lu})/u;

/** The subject of the main verb where the trigger is a participle behind a comma or a verb behind "but"; null where it is none, or nobody acts there. */
export function mainSubject(view: SentenceView, text: string, { word, start }: Trigger, from: number): Subject | null {
  const but = BUT.exec(text.slice(Math.max(0, start - 30), start));
  if (!but && (!/^\p{L}+ing\b/u.test(word) || !text.startsWith(', ', start - 2))) return null;
  const clause = Math.max(
    clauseStart(text, but ? start - but[0].length : start, from),
    DATELINE.exec(text)?.[0].length ?? 0,
  );
  // "They initialled no text but agreed".
  const they = but ? THEY.exec(text.slice(clause, start)) : null;
  if (they) return subjectAt(view, text, clause + they[0].length, clause);
  const first = view.mentions.find(
    (mention) => actorOf(view, mention) !== undefined && mention.start - view.at >= clause,
  );
  if (!first || first.end - view.at > start) return null;
  const verb = FINITE.exec(text.slice(first.end - view.at, start));
  if (!verb) return null;
  const at = first.end - view.at + (/ \S+ $/u.exec(verb[0])?.index ?? 0) + 1;
  const subject = subjectAt(view, text, at, clause);
  return subject.kind === 'actors' || subject.kind === 'pronoun' ? subject : null;
}
