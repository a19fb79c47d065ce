/** Who says what a clause tells, and where a clause of its own begins. */
import type { Ref } from '../../model/factsheet.ts';
import { clauseStart } from '../reference/clauses.ts';
import { type Subject, subjectAt } from '../reference/subjects.ts';
import type { SentenceView } from '../text/view.ts';
import type { Trigger } from './triggers.ts';

/** "The Cambodian side declared that it will …": who reports of himself. */
export function reporting(view: SentenceView, text: string, trigger: Trigger, subject: Subject): readonly Ref[] {
  const start = clauseStart(text, trigger.start);
  const told =
    /\b(?:(?:said|says|announced|confirmed|declared|stressed|affirmed|added|noted|stated|made (?:it )?(?:known|clear|plain)|saying|adding|announcing|stating|specified|detailed|responded|replied|answered|explained|revealed|disclosed|indicated|informed|informs|told [\p{L} ]{3,30})(?: (?:on|in) \p{Lu}\p{Ll}+| yesterday| today| here)?(?: that)?|told [^;:"]{3,100} that|that) $/u.exec(
      text.slice(0, start),
    );
  if (!told) return [];
  const outer = subjectAt(view, text, told[0].startsWith('that') ? start - 5 : told.index);
  return outer.kind === 'actors' &&
    (outer.refs.length > 1 || !subject.plural || /^(?:his|her|its) /u.test(text.slice(start)))
    ? outer.refs
    : [];
}

/** Who says so, before the clause ("Chile said a hotline will be set up") or behind it, where the words are blanked. */
export function spokenBy(view: SentenceView, text: string, trigger: Trigger, subject: Subject): readonly Ref[] {
  const before = reporting(view, text, trigger, subject);
  if (before.length) return before;
  const behind = / {8,}\W*$/u.exec(text);
  if (!behind || behind.index < trigger.after) return [];
  const said = view.mentions.filter(
    ({ kind, form, start }) => kind !== 'place' && form !== 'adjective' && start - view.at >= behind.index,
  );
  return [...new Set(said.map(({ ref }) => ref))];
}

/** "Trinidad has built the centre, and Barbados has undertaken": where the second clause begins, with its own subject and verb; 0 where there is none. */
export function ownClause(text: string, at: number): number {
  const clause =
    /,? (?:and|while|but) (?=(?:the )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,3} (?:has |have |had |also )*$)/u.exec(
      text.slice(0, at),
    );
  return clause &&
    /\p{Ll}{2}$/u.test(text.slice(0, clause.index)) &&
    !/\p{Lu}[\p{L}'’-]*$/u.test(text.slice(0, clause.index)) &&
    FINITE.test(text.slice(0, clause.index))
    ? clause.index + clause[0].length
    : 0;
}
const FINITE = /\b(?:has|have|had|will|was|were|is|are) \p{Ll}/u;
