/**
 * The undertakings of one sentence of running text: for each trigger, who undertakes, what, and in which words.
 */
import type { Range } from '../draft.ts';
import { withoutAttributions } from '../reference/attribution.ts';
import { clauseStart } from '../reference/clauses.ts';
import { type Subject, subjectAt } from '../reference/subjects.ts';
import type { SentenceView } from '../text/view.ts';
import { actingAlong, isBesideHim, isOfHisMinistry, isTold } from './acting-along.ts';
import { actionLine } from './action-lines.ts';
import { actsBeside } from './acts-beside.ts';
import { isDoneBy, promisedBehind } from './agents.ts';
import { agreedAside, agreedBehind } from './agreed-aside.ts';
import { isAgreedFrame } from './agreed-frame.ts';
import { besideVerbs } from './beside-verbs.ts';
import { bodyOfState } from './body-of-state.ts';
import { isOfOldTerms, isUnderTerms } from './bound.ts';
import { clauseItself } from './clause-itself.ts';
import { complementEnd, complementParts, splitClauses } from './complement.ts';
import { IN_TIME } from './deadline.ts';
import { otherAct } from './elliptic.ts';
import { enumerated } from './enumeration.ts';
import { gappedActs } from './gapped.ts';
import { gerundList } from './gerund-list.ts';
import { isHistory } from './history.ts';
import { itBrings } from './it-brings.ts';
import { isLeftOpen } from './left-open.ts';
import { modalRange } from './modal.ts';
import { beforeOther } from './other-actor.ts';
import { mainSubject } from './participle.ts';
import { areActing } from './people.ts';
import { ofOwn, subjectWords } from './reported.ts';
import { firstSubject, goesOnTelling, ownClause, reporting, spokenBy, toldBy } from './reporting.ts';
import { resumedAt } from './resumed.ts';
import { isBargain } from './terms-behind.ts';
import { isSigning } from './to-sign.ts';
import { findTriggers, ONLY_PASSIVE, type Trigger } from './triggers.ts';
import { afterSigners } from './under-signed.ts';
import { undertakes } from './undertakes.ts';
import type { FindOptions, Pronoun, Undertaking } from './undertaking.ts';
import { whichActs } from './which-acts.ts';
import { byOf } from './who-undertakes.ts';

/** The undertakings that a sentence tells of, in order; `options` is what its reader knows of the text around it. */
export function findUndertakings(view: SentenceView, options: FindOptions): Undertaking[] {
  const words = withoutAttributions(view);
  const { text } = words;
  if (isLeftOpen(words) || isOfOldTerms(view.text, options.year)) return [];
  const lines = actionLine(view, text);
  if (lines.length) return lines;
  const listed = enumerated(view, text);
  if (listed.length) return listed;
  const acts = options.agreed ? gerundList(view, text) : [];
  if (acts.length) return acts;
  const all = findTriggers(words);
  const found: Undertaking[] = [];
  let until = 0;
  // Where the words of the undertaking before end: what stands before is no subject of the next.
  let floor = afterSigners(view, text, all[0]?.start ?? 0);
  let acting: Subject | null = null;
  const bound = isUnderTerms(view.words, options.year) || isBargain(text) || isAgreedFrame(view);
  for (const [index, trigger] of all.entries()) {
    if (trigger.start < until) continue;
    if ((trigger.word === IN_TIME || ONLY_PASSIVE.test(trigger.word)) && !options.agreed && !bound) continue;
    const since = text.slice(floor, trigger.start);
    // "is to … , and is not to …": a second verb of the same subject.
    const shared: boolean =
      acting !== null &&
      !/; (?!(?:and |but )?(?:also )?$)/u.test(since) &&
      !OF_ITS_OWN.test(since) &&
      !ASIDE_ENDS.test(since) &&
      /(?:,| and|, and|, but|;) (?:also |then |therefore |further |in addition |besides |moreover |equally |in return |at the same time |later |has |have )? ?$/u.test(
        text.slice(Math.max(0, trigger.start - 32), trigger.start),
      );
    const authority = trigger.form === 'modal' ? governing(text, trigger, all) : null;
    const from = Math.max(floor, authority?.after ?? 0, trigger.form === 'modal' ? 0 : ownClause(text, trigger.start));
    const subject: Subject =
      shared && acting
        ? acting
        : (whichActs(view, text, trigger) ??
          goesOnTelling(view, text, trigger) ??
          mainSubject(view, text, trigger, from) ??
          bodyOfState(view, text, subjectAt(view, text, trigger.start, from), trigger.start));
    const whole = beforeOther(view, text, trigger.after, complementEnd(text, trigger, all.slice(index + 1)));
    const toAct = trigger.form === 'verb' || / to$/.test(trigger.word);
    const other = toAct ? otherAct(view, text, trigger.after, whole) : null;
    const besides = other ? [other] : actsBeside(view, text, trigger.after, whole);
    const others =
      !besides.length && trigger.form === 'modal'
        ? gappedActs(view, text, trigger.after, whole, subject.refs)
        : besides;
    const end = others[0]?.cut ?? whole;
    // "Gauges, they agreed, will be read jointly": they.
    const aside =
      trigger.form === 'modal'
        ? agreedAside(view, subject.kind === 'pronoun' && subject.plural ? subject.start : trigger.start)
        : null;
    if (trigger.form === 'that') {
      if (!all.some((later) => later.start >= trigger.after && later.start < end && later.form === 'modal')) {
        found.push(...clauseItself(view, text, trigger, end, subject));
        until = end;
      }
      if (subject.kind === 'actors') acting = subject;
      continue;
    }
    const promised = trigger.form === 'modal' ? promisedBehind(view, trigger.after) : [];
    const said =
      trigger.form === 'modal' && (subject.kind === 'thing' || subject.kind === 'collective') && !authority
        ? spokenBy(view, text, trigger, subject)
        : null;
    const spoken = said?.refs ?? [];
    const teller = said?.pronoun ?? null;
    const range =
      trigger.form === 'modal'
        ? modalRange(
            text,
            trigger,
            end,
            subject,
            authority,
            {
              ...options,
              again: shared && found.length > 0,
              spoken: spoken.length > 0 || teller !== null,
              doneBy: isDoneBy(view, text, trigger.after, end),
              along: found.length > 0 && ALONG.test(text.slice(floor, floor + 130)),
              agreed:
                options.agreed ||
                bound ||
                aside !== null ||
                promised.length > 0 ||
                agreedBehind(view.text) ||
                found.some(isAgreed),
            },
            floor,
          )
        : null;
    if (
      trigger.form === 'modal' &&
      (!range || isTold(text, trigger, subject) || itBrings(view, text, trigger, subject))
    )
      continue;
    if (
      trigger.form !== 'modal' &&
      (isHistory(text, view.text, trigger, options.year) || !undertakes(text, trigger, subject))
    )
      continue;
    const speaker = authority
      ? (firstSubject(view, text, authority.start) ?? subjectAt(view, text, authority.start))
      : null;
    const modality = authority?.modality ?? trigger.modality;
    const clause = text.slice(clauseStart(text, trigger.start, from), trigger.start);
    const start = range?.whole ? range.start : null;
    const told = byOf(view, text, trigger, end, subject, speaker, start, authority?.word);
    const own = isOfHisMinistry(clause) && !told.some((ref) => options.isNamed?.(ref)) ? (speaker?.refs ?? []) : told;
    const by =
      promised.length && !own.length
        ? promised
        : !own.length && acting && /, for which purpose /u.test(since)
          ? acting.refs
          : own;
    // "It was agreed to set up a committee": by nobody named.
    const agreeing = speaker ?? subject;
    const impersonal =
      agreeing.neuter === true &&
      modality === 'agreed' &&
      /\b(?:was|is|been|were) /u.test(text.slice(agreeing.start, authority?.start ?? trigger.start));
    const outer =
      !by.length && (subject.kind === 'pronoun' || ofOwn(clause))
        ? reporting(view, text, trigger, subject)
        : !by.length && (spoken.length === 1 || spoken.every((ref) => ref.startsWith('p')) || agreedBehind(view.text))
          ? spoken
          : [];
    const witness =
      !by.length && !outer.length && !aside && !impersonal && subject.kind !== 'pronoun' && trigger.form === 'modal'
        ? toldBy(view, text, trigger, subject)
        : null;
    const along = witness ? actingAlong(witness, found.at(-1), since) : [];
    const whose = along.length ? along : (witness?.refs ?? outer);
    // "They agreed that a committee will be set up": they who agreed.
    const pronoun =
      (by.length && !aside) ||
      impersonal ||
      aside?.refs.length ||
      // "It should be signed in August": whoever signs, it is not he of whom was told before.
      (subject.neuter && isSigning(trigger, text))
        ? null
        : aside
          ? pronounOf(aside)
          : (pronounOf(
              speaker?.kind === 'pronoun' && subject.kind !== 'pronoun' && !speaker.neuter
                ? speaker
                : (teller ?? witness?.pronoun ?? subject),
            ) ?? (OF_HIS.test(clause) ? 'singular' : null));
    // "intend to share reports, and will name an officer": the act alone, where its subject stands before another.
    const act =
      range?.whole &&
      /^[\s,;]*(?:and|but)?\s*$/u.test(text.slice(range.start, trigger.start)) &&
      !/^(?:also |not )?be /u.test(text.slice(trigger.after));
    const parts =
      range?.whole && !act
        ? clausesOf(text, range, trigger, subject)
        : complementParts(text, trigger, act ? trigger.after : (range?.start ?? trigger.after), range?.end ?? end);
    for (const part of parts)
      found.push({
        range: part,
        modality,
        by: aside?.refs.length ? aside.refs : by.length ? by : whose,
        pronoun,
        trigger,
        beside: isBesideHim(clause),
        told: !by.length && !aside && whose.length === 1,
        impersonal,
      });
    for (const [at, { start, refs }] of others.entries())
      for (const part of complementParts(text, trigger, start, others[at + 1]?.cut ?? whole))
        found.push({ range: part, modality, by: refs, pronoun: null, trigger: { ...trigger, after: start } });
    const resumed = toAct ? resumedAt(text, end) : null;
    const again = resumed === null ? null : { ...trigger, after: resumed };
    const last = again
      ? complementEnd(
          text,
          again,
          all.slice(index + 1).filter(({ start }) => start > again.after),
        )
      : whole;
    for (const part of again ? complementParts(text, again, again.after, last) : [])
      found.push({ range: part, modality, by: by.length ? by : outer, pronoun, trigger });
    until = last;
    if (parts.length) floor = last;
    acting = subject;
  }
  return besideVerbs(view, words, found, all, bound, options);
}

/** "…, while the Indian side, for its part, undertook", "and Togo, from March, will": behind a comma, but another's. */
const OF_ITS_OWN =
  /\b(?:while|whereas|and|but) (?:[Tt]he )?\p{Lu}[^,;]{1,40}, (?:for|on|in|from|as of|by|until|at|after|before|during) [^,;]{3,40}, (?:also )?$/u;

/** "that the railway, which owns the line, will": behind an aside on another. */
const ASIDE_ENDS = /, (?:which|who|whose|where) [^,;]{3,120}, $/u;
const ALONG = /^(?:,? {7,120})?[,;]? (?:and|while) |^; /u;

/** "His province would pay", of which nothing else is known: he. */
const OF_HIS = /^\W*(?:and |but )?(?:[Hh]is|[Hh]er) (?:own )?(?:(?:[\p{Ll}-]+|Ministry|Department|Government) ){1,3}$/u;

const isAgreed = ({ modality, trigger }: Undertaking): boolean => modality === 'agreed' && trigger.form !== 'modal';

/** "The companies will choose a leader, approve the route and prepare a plan": one a verb, the first with those who do it. */
function clausesOf(text: string, range: Range, trigger: Trigger, subject: Subject): Range[] {
  const clauses = splitClauses(text, range.start, range.end);
  const act =
    subject.kind === 'collective' || (subject.kind === 'thing' && areActing(subjectWords(text, subject, trigger)));
  if (!act || clauses.length !== 1 || /^(?:also |not )?be /u.test(text.slice(trigger.after))) return clauses;
  const [first, ...others] = complementParts(text, trigger, trigger.after, range.end);
  return first && others.length ? [{ start: range.start, end: first.end }, ...others] : clauses;
}

const pronounOf = ({ kind, plural, neuter, speaking }: Subject): Pronoun | null =>
  kind !== 'pronoun' ? null : speaking ? 'speaker' : plural ? 'plural' : neuter ? 'neuter' : 'singular';

/** A verb of undertaking "agreed that" before a modal in the same sentence, if nothing ends the clause between. */
function governing(text: string, trigger: Trigger, all: readonly Trigger[]): Trigger | null {
  const near = (other: Trigger) =>
    other.after <= trigger.start && !/;(?! (?:and )?that )/.test(text.slice(other.after, trigger.start));
  const governs = all.findLast((other) => other.form === 'that' && near(other));
  if (governs) return governs;
  // "decided to build a road, and that a toll would be levied".
  const decided = all.findLast((other) => other.form === 'verb' && near(other));
  const that = decided ? AND_THAT.exec(text.slice(decided.after, trigger.start)) : null;
  return decided && that ? { ...decided, form: 'that', after: decided.after + that.index + that[0].length } : null;
}
const AND_THAT = /^[^;:]*,? (?:and|as well as) that (?=[^,;:]{3,120} $)/u;
