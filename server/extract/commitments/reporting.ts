/** Who says what a clause tells, and where a clause of its own begins. */
import type { Ref } from '../../model/factsheet.ts';
import { clauseStart } from '../reference/clauses.ts';
import { type Subject, subjectAt } from '../reference/subjects.ts';
import type { SentenceView } from '../text/view.ts';
import { groupedIn, inRange } from './agents.ts';
import { speaksFor } from './body-of-state.ts';
import { isCalledByKind } from './called-by-kind.ts';
import { PASSIVE } from './modal-words.ts';
import { saidAt } from './said.ts';
import type { Trigger } from './triggers.ts';

/** A subject and where the word stands by which it tells something. */
type Teller = Subject & { readonly told: number };

/** Who says what a clause tells, as the subject of that word: "He announced that work would be completed"; null where nobody does. */
function teller(view: SentenceView, text: string, trigger: Trigger): Teller | null {
  const start = clauseStart(text, trigger.start);
  const before = text.slice(0, start);
  // "said there would be no return and that the backlog would be cleared": who said the one says the other.
  const said = saidAt(before);
  if (said < 0 && !before.endsWith(' that ')) return null;
  const at = said < 0 ? start - 5 : said;
  // "X was received by Y, who told him that": Y.
  const who = text.includes(', who ') && WHO_TELLS.test(text.slice(0, at)) ? lastPerson(view, at) : null;
  if (who) return { kind: 'actors', refs: [who], start: at, plural: false, told: at };
  return { ...subjectAt(view, text, at), told: at };
}

const WHO_TELLS = /, who (?:also |then |later |in turn )?$/u;
const lastPerson = ({ mentions, at: offset }: SentenceView, at: number): Ref | null =>
  mentions.findLast(({ kind, end }) => kind === 'person' && end - offset < at)?.ref ?? null;

/** "The Cambodian side declared that it will …": who reports of himself. */
export const reporting = (view: SentenceView, text: string, trigger: Trigger, subject: Subject): readonly Ref[] =>
  telling(view, text, trigger, subject, teller(view, text, trigger));

/** The same, of who is known to say it. */
function telling(
  view: SentenceView,
  text: string,
  trigger: Trigger,
  subject: Subject,
  outer: Teller | null,
): readonly Ref[] {
  if (!outer || outer.kind === 'pronoun') return [];
  if (outer.kind !== 'actors') return speaksFor(view, text, outer.start, outer.told);
  return outer.refs.length > 1 ||
    !subject.plural ||
    isOfOthers(text, trigger, subject) ||
    /^(?:his|her|its) /u.test(text.slice(clauseStart(text, trigger.start)))
    ? outer.refs
    : [];
}

/** "said that army posts would be moved back", "that its hospitals would treat": told of bodies that are not the sides themselves. */
const isOfOthers = (text: string, { start, after }: Trigger, { kind, start: from }: Subject): boolean =>
  kind === 'collective' && (PASSIVE.test(text.slice(after)) || !SIDES.test(text.slice(Math.min(from, start), start)));
const SIDES =
  /\b(?:sides?|part(?:y|ies)|countr(?:y|ies)|ministr(?:y|ies)|governments?|states?|nations?|delegations?|leaders?|ministers?|presidents?|premiers?|members|partners|neighbours|both|two|three|four|they|each|all)\b/iu;

/** "X noted that the question is open, but promised to send a team": X, who says the one and does the other; null where it is told otherwise. */
export function goesOnTelling(view: SentenceView, text: string, { form, start }: Trigger): Subject | null {
  if (form === 'modal' || !ADVERSE.test(text.slice(Math.max(0, start - 40), start))) return null;
  const said = SAID.exec(text.slice(0, start));
  const subject = said && subjectAt(view, text, said.index);
  return subject?.kind === 'actors' || subject?.kind === 'pronoun' ? subject : null;
}
const ADVERSE =
  /(?:[,;] (?:however|nevertheless|nonetheless|yet),?|,? but)(?: (?:also|then|still|nevertheless|nonetheless|at the same time))? $/u;
const SAID =
  /\b(?:said|noted|stated|explained|declared|replied|answered|responded|added|recalled|admitted|conceded|regretted|stressed|pointed out|made clear|acknowledged|told [\p{L} ]{3,30})(?: that)? (?=[^;]*$)/u;

export interface Spoken {
  readonly refs: readonly Ref[];
  /** "He also announced that work on the line would be completed": he, where nobody named says so; else null. */
  readonly pronoun: Subject | null;
}

/** Who says so, before the clause ("Chile said a hotline will be set up") or behind it, where the words are blanked. */
export function spokenBy(view: SentenceView, text: string, trigger: Trigger, subject: Subject): Spoken {
  const outer = teller(view, text, trigger);
  const before = telling(view, text, trigger, subject, outer);
  const refs = before.length ? before : spokenBehind(view, text, trigger.after);
  const he = !refs.length && outer?.kind === 'pronoun' && !outer.plural && !outer.neuter;
  return { refs, pronoun: he ? outer : null };
}

function spokenBehind(view: SentenceView, text: string, after: number): readonly Ref[] {
  const behind = BLANKED.exec(text.slice(after));
  if (!behind) return [];
  const from = after + behind.index;
  const to = from + behind[0].length;
  return groupedIn(view, from, to) ?? inRange(view, from, to);
}

/** Who said so, blanked: at the end, or before another clause. */
const BLANKED = / {8,}(?=\W*$|,? (?:and|but|while|with) |[;,] )/u;

/** Who tells a clause that has no actor of its own, by whichever words: "but added that medical cases would be let through", "Work will begin in June, he assured". */
export function toldBy(view: SentenceView, text: string, trigger: Trigger, subject: Subject): Spoken {
  if (
    NEXT_SITTING.test(text.slice(clauseStart(text, trigger.start), trigger.start)) ||
    isCalledByKind(text, trigger.start)
  )
    return NOBODY;
  const they = pronounBehind(view, text, trigger);
  if (they) return { refs: [], pronoun: they };
  const said = spokenBy(view, text, trigger, subject);
  if (said.refs.length || said.pronoun) return said.refs.every((ref) => ref.startsWith('p')) ? said : NOBODY;
  const outer = teller(view, text, trigger);
  if (outer && (outer.kind === 'none' || GOES_ON.test(text.slice(outer.start, outer.told)))) {
    const first = firstSubject(view, text, outer.told);
    if (first?.kind === 'pronoun') return { refs: [], pronoun: first };
    return first ? { refs: first.refs, pronoun: null } : NOBODY;
  }
  return NOBODY;
}

/** "X noted that the question is open, but promised", "'We are full,' he told reporters, but added": who says the one and the other, if a person; null where it is told otherwise. */
export function firstSubject(view: SentenceView, text: string, at: number): Subject | null {
  if (!SECOND_VERB.test(text.slice(0, at))) return null;
  const before = SAID.exec(text.slice(0, at));
  const first = before && subjectAt(view, text, before.index);
  if (first?.kind === 'pronoun') return first;
  if (first?.kind === 'actors') return first.refs.every((ref) => ref.startsWith('p')) ? first : null;
  return pronounBlanked(view, text, 0, at);
}
const SECOND_VERB = /(?:,? and|,? but|,) (?:also |then |further |at the same time |nevertheless )*$/u;

/** "Work will begin in June, he assured", "A treaty, they said, should be ready": the pronoun of an attribution, which is blanked in `text`. */
const pronounBehind = (view: SentenceView, text: string, { start }: Trigger): Subject | null =>
  pronounBlanked(view, text, clauseStart(text, start), text.length);

/** The pronoun of the first attribution that is blanked between two offsets; null where it is none. */
function pronounBlanked(view: SentenceView, text: string, from: number, to: number): Subject | null {
  const blank = BLANK.exec(text.slice(from, to));
  if (!blank) return null;
  const at = from + blank.index;
  const word = TELLS_SO.exec(view.text.slice(at, at + blank[0].length))?.[1]?.toLowerCase();
  return word ? { kind: 'pronoun', refs: [], start: at, plural: !/^s?he$/.test(word) } : null;
}
const BLANK = / {8,}/u;
const TELLS_SO = /^\W*(he|she|they|both|the two)\b/iu;

const NOBODY: Spoken = { refs: [], pronoun: null };
const GOES_ON = /^[\s,]*(?:(?:and|but)(?: also| then)?)? ?$/u;
/** "The fifth meeting of the committee will be held there, he said": of all. */
const NEXT_SITTING = /\b(?:meeting|session|round|sitting|summit|conference|talks|edition|assembly)\b[^,;]*,? $/iu;

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
const FINITE =
  /\b(?:has|have|had|will|was|were|is|are) \p{Ll}|(?<=\p{Lu}[\p{L}’'-]* )\p{Ll}{2,14}(?:s|ed) (?:the|an?|its|their|all|up|out|to|for|no|\d)\b/u;
