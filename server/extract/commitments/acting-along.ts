/** Those who act in a clause that names nobody: who acted in the clause before it, and "his ministry", which is he. */
import type { Ref } from '../../model/factsheet.ts';
import type { Subject } from '../reference/subjects.ts';
import type { Spoken } from './reporting.ts';
import type { Trigger } from './triggers.ts';
import type { Undertaking } from './undertaking.ts';

/** Who undertook what stands before in the sentence, where the clause behind `since` goes on with it; `witness`: who tells the clause. */
export function actingAlong({ refs, pronoun }: Spoken, before: Undertaking | undefined, since: string): readonly Ref[] {
  if (before?.by.length !== 1) return [];
  // "He said Lima would build the road, and that a bridge will follow": hers.
  if (refs.length === 1 || pronoun?.plural === false) return AND_THAT.test(since) ? before.by : [];
  // "Denmark will amend the act, and a bill will be introduced in May".
  return !refs.length && !pronoun && AND_THING.test(since) ? before.by : [];
}
const AND_THAT = /,? and (?:also )?that [^,;]*$/u;
const AND_THING = /, (?:and|while) (?:the|an?) [^,;]*$/u;

/** "He pledged that his ministry would open the post": it is he, where no word of the text names that ministry. */
export const isOfHisMinistry = (clause: string): boolean => HIS_MINISTRY.test(clause);
const HIS_MINISTRY =
  /\b(?:[Hh]is|[Hh]er) (?:own )?(?:[Mm]inistry|[Dd]epartment|[Oo]ffice|[Mm]inisters?)(?:,? (?:also|then|too))? $/u;

/** "She and the president of the university agreed": whether one told of before acts beside those named. */
export const isBesideHim = (clause: string): boolean => SHE_AND.test(clause);
const SHE_AND = /^\W*(?:[Ss]he|[Hh]e) and /u;

/** "X, who will appoint the commander, was absent": told of somebody by the way. */
export const isTold = (text: string, { start, word }: Trigger, { kind, refs }: Subject): boolean =>
  word !== 'would' && text.startsWith(', who ', start - 6) && kind === 'actors' && refs.length === 1;
