/**
 * The undertakings of one sentence of running text: for each trigger, who undertakes, what, and in which words.
 */
import type { Ref } from '../../model/factsheet.ts';
import { withoutAttributions } from '../reference/attribution.ts';
import { clauseStart } from '../reference/clauses.ts';
import { type Subject, subjectAt } from '../reference/subjects.ts';
import { withoutMay } from '../text/month-of-may.ts';
import type { SentenceView } from '../text/view.ts';
import { actingWithin, agentsOf, gappedAgents } from './agents.ts';
import { agreedAside } from './agreed-aside.ts';
import { boundBy, isUnderTerms } from './bound.ts';
import { complementEnd, complementParts, splitClauses } from './complement.ts';
import { otherAct } from './elliptic.ts';
import { enumerated } from './enumeration.ts';
import { isHistory } from './history.ts';
import { modalRange, PASSIVE } from './modal.ts';
import { mainSubject } from './participle.ts';
import { inRow } from './present.ts';
import { trim } from './split.ts';
import { findTriggers, isAction, type Trigger } from './triggers.ts';
import { afterSigners } from './under-signed.ts';
import type { FindOptions, Pronoun, Undertaking } from './undertaking.ts';

export function findUndertakings(view: SentenceView, options: FindOptions): Undertaking[] {
  const words = withoutAttributions(view);
  const { text } = words;
  if (UNKNOWN.test(text)) return [];
  const listed = enumerated(view, text);
  if (listed.length) return listed;
  const all = findTriggers(words);
  const found: Undertaking[] = [];
  let until = 0;
  // Where the words of the undertaking before end: what stands before is no subject of the next.
  let floor = afterSigners(view, text, all[0]?.start ?? 0);
  let acting: Subject | null = null;
  const bound = isUnderTerms(view.words);
  for (const [index, trigger] of all.entries()) {
    if (trigger.start < until) continue;
    // "is to … , and is not to …": a second verb of the same subject.
    const shared: boolean =
      acting !== null &&
      !text.slice(floor, trigger.start).includes('; ') &&
      !OF_ITS_OWN.test(text.slice(floor, trigger.start)) &&
      /(?:,| and|, and|, but|;) (?:also |then |therefore |further |in addition |besides |moreover |equally |in return |at the same time |later )?$/u.test(
        text.slice(Math.max(0, trigger.start - 32), trigger.start),
      );
    const authority = trigger.form === 'modal' ? governing(text, trigger, all) : null;
    const from = Math.max(floor, authority?.after ?? 0);
    const subject: Subject =
      shared && acting
        ? acting
        : (mainSubject(view, text, trigger, from) ?? subjectAt(view, text, trigger.start, from));
    const whole = complementEnd(text, trigger, all.slice(index + 1));
    const other = trigger.form === 'verb' ? otherAct(view, text, trigger.after, whole) : null;
    const end = other?.cut ?? whole;
    // "Gauges, they agreed, will be read jointly": they.
    const aside =
      trigger.form === 'modal'
        ? agreedAside(view, subject.kind === 'pronoun' && subject.plural ? subject.start : trigger.start)
        : null;
    if (trigger.form === 'that') {
      if (!all.some((later) => later.start >= trigger.after && later.start < end && later.form === 'modal')) {
        found.push(...clauseItself(text, trigger, trigger.after, end, subject));
        until = end;
      }
      if (subject.kind === 'actors') acting = subject;
      continue;
    }
    const range =
      trigger.form === 'modal'
        ? modalRange(
            text,
            trigger,
            end,
            subject,
            authority,
            bound || aside || agreedBehind(text) ? { ...options, agreed: true } : options,
            floor,
          )
        : null;
    if (trigger.form === 'modal' && !range) continue;
    if (
      trigger.form !== 'modal' &&
      (isHistory(text, view.text, trigger, options.year) || !undertakes(text, trigger, subject))
    )
      continue;
    const speaker = authority ? subjectAt(view, text, authority.start) : null;
    const modality = authority?.modality ?? trigger.modality;
    const own = byOf(view, text, trigger, end, subject, speaker, range?.whole ? range.start : null);
    const by =
      !own.length && acting && /, for which purpose /u.test(text.slice(floor, trigger.start)) ? acting.refs : own;
    // "It was agreed to set up a committee": by nobody named.
    const impersonal =
      subject.neuter &&
      trigger.modality === 'agreed' &&
      /\b(?:was|is|been|were) /u.test(text.slice(subject.start, trigger.start));
    const outer = subject.kind === 'pronoun' && !by.length ? reporting(view, text, trigger, subject) : [];
    // "They agreed that a committee will be set up": they who agreed.
    const pronoun =
      (by.length && !aside) || impersonal || aside?.refs.length
        ? null
        : aside
          ? pronounOf(aside)
          : pronounOf(speaker?.kind === 'pronoun' && subject.kind !== 'pronoun' && !speaker.neuter ? speaker : subject);
    const parts = range?.whole
      ? splitClauses(text, range.start, range.end)
      : complementParts(text, trigger, range?.start ?? trigger.after, range?.end ?? end);
    for (const part of parts)
      found.push({
        range: part,
        modality,
        by: aside?.refs.length ? aside.refs : by.length ? by : outer,
        pronoun,
        trigger,
        beside: SHE_AND.test(text.slice(clauseStart(text, trigger.start, from), trigger.start)),
      });
    for (const part of other ? complementParts(text, trigger, other.start, whole) : [])
      found.push({
        range: part,
        modality,
        by: other?.refs ?? [],
        pronoun: null,
        trigger: { ...trigger, after: other?.start ?? end },
      });
    const resumed = trigger.form === 'verb' ? resumedAt(text, end) : null;
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
  if (!found.length) found.push(...boundBy(view, words, bound, options.year));
  else found.push(...inRow(view, text, found));
  return found;
}

/** "…, while the Indian side, for its part, undertook", "and Togo, from March, will": behind a comma, but another's. */
const OF_ITS_OWN =
  /\b(?:while|whereas|and|but) (?:[Tt]he )?\p{Lu}[^,;]{1,40}, (?:for|on|in|from|as of|by|until|at|after|before|during) [^,;]{3,40}, (?:also )?$/u;

/** "She and the president of the university agreed". */
const SHE_AND = /^\W*(?:[Ss]he|[Hh]e) and /u;

/** "Students are to look after them, A and B agreed." */
const AGREED_BEHIND = /, [^,;:]{2,60} (?:agreed|decided|resolved)\.?$/u;
const agreedBehind = (text: string): boolean => AGREED_BEHIND.test(text.trimEnd().slice(-80));

/** "When it will resume was not said": left open. */
const UNKNOWN =
  /^(?:When|Whether|How|Why|Where|What|Who|Which) [^,;:]{3,110}? (?:was|is|has|remains|remained|will) (?:not |yet |still |to be |left )+/u;

/** "to establish a council, which will meet once a year, and to bring …": where the verb goes on behind a relative clause. */
function resumedAt(text: string, end: number): number | null {
  if (!text.startsWith(', ', end)) return null;
  const match =
    /^, (?:which|who|whose|where) [^;]{3,160}?,? (?:and|as well as) (?:also )?to (?=(?<verb>[\p{L}-]+))/u.exec(
      text.slice(end, end + 220),
    );
  return match && isAction(match.groups?.verb ?? '') ? end + match[0].length : null;
}

const pronounOf = ({ kind, plural, neuter, speaking }: Subject): Pronoun | null =>
  kind !== 'pronoun' ? null : speaking ? 'speaker' : plural ? 'plural' : neuter ? 'neuter' : 'singular';

/** "agreed that …" with no modal word inside: the clause itself. */
function clauseItself(text: string, trigger: Trigger, start: number, end: number, subject: Subject): Undertaking[] {
  if (!/\b(?:be [\p{L}]+(?:ed|en|t)|remain|continue)\b/u.test(text.slice(start, end))) return [];
  const range = trim(text, start, end);
  return range ? [{ range, modality: trigger.modality, by: subject.refs, pronoun: null, trigger }] : [];
}

/** "The Cambodian side declared that it will …": who reports of himself. */
function reporting(view: SentenceView, text: string, trigger: Trigger, subject: Subject): readonly Ref[] {
  const start = clauseStart(text, trigger.start);
  const told =
    /\b(?:(?:said|says|announced|confirmed|declared|stressed|affirmed|added|noted|stated|told [\p{L} ]{3,30})(?: that)?|that) $/u.exec(
      text.slice(0, start),
    );
  if (!told) return [];
  const outer = subjectAt(view, text, told[0].startsWith('that') ? start - 5 : told.index);
  return outer.kind === 'actors' && (outer.refs.length > 1 || !subject.plural) ? outer.refs : [];
}

/** A verb of undertaking "agreed that" before a modal in the same sentence, if nothing ends the clause between. */
function governing(text: string, trigger: Trigger, all: readonly Trigger[]): Trigger | null {
  return (
    all.findLast(
      (other) =>
        other.form === 'that' && other.after <= trigger.start && !/[;]/.test(text.slice(other.after, trigger.start)),
    ) ?? null
  );
}

function undertakes(text: string, trigger: Trigger, subject: Subject): boolean {
  if (subject.kind === 'thing' && trigger.form === 'noun' && !isNameGiving(text, trigger, subject)) return false;
  if (/\bagree/.test(trigger.word) && text.startsWith('disagree', trigger.after)) return false;
  // "owners who have promised to pay": of nobody that the text names.
  if (
    /\b(?:who|which|that) (?:have |had |has |also )*$/u.test(text.slice(0, trigger.start)) &&
    subject.kind !== 'actors'
  )
    return false;
  const before = withoutMay(text.slice(clauseStart(text, trigger.start), trigger.start));
  // "what the ministries had agreed to", "the agreed plan", "hoped they would agree to".
  if (/\b(?:would|could|might|may|can|hope[sd]? to|asked|urged|invited|expected)(?: [\p{L}]+){0,3} $/iu.test(before))
    return false;
  if (
    /\b(?:what|which|whatever|everything|all|that) (?:[\p{L}'-]+ ){1,8}$/iu.test(before) &&
    /\b(?:what|which|whatever|everything)\b/iu.test(text.slice(Math.max(0, trigger.start - 70), trigger.start))
  )
    return trigger.form === 'verb' && !/\bwhat\b/iu.test(text.slice(Math.max(0, trigger.start - 70), trigger.start));
  if (
    trigger.form === 'noun' &&
    /^(?:the|its|their|this|that) (?:[\p{L}\d-]+ ){0,5}(?:agreement|treaty|protocol|convention|declaration|charter|accord|memorandum|plan|principles?)\b/u.test(
      text.slice(trigger.after),
    )
  )
    return false;
  if (trigger.form === 'noun' && trigger.modality === 'agreed' && !SUBSTANCE.test(text.slice(trigger.after)))
    return false;
  return !(
    trigger.form === 'noun' &&
    /^(?:what|which|whom|by|that|it|this|a date|the agenda|the text)\b/.test(text.slice(trigger.after))
  );
}

/** "Copa promised a third weekly flight": a name that nothing else is known of. */
const isNameGiving = (text: string, trigger: Trigger, { start }: Subject): boolean =>
  /^(?:pledged|promised|guaranteed|offered)\b/u.test(trigger.word) &&
  /^(?:The )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,3} $/u.test(text.slice(start, trigger.start));

/** "agreed on closer cooperation" undertakes something, "agreed on the text" does not. */
const SUBSTANCE =
  /^(?:the need (?:to|for)|(?:an? (?!(?:[\p{L}-]+ ){0,3}(?:text|draft|date|agenda|formula|price|price|compromise|wording|list|line|map|statement|communiqu|name|candidate|venue|definition|timetable for|number of|variety|range|wide|few)\b)[\p{L}-]+)\b|(?:[\p{L}-]+ ){0,3}(?:closer|further|greater|more|stronger|joint|new|enhanced|increased|deeper|wider|regular|cooperation|co-operation|exchanges?|establish(?:ment|ing)|creation|resumption|construction|exchange|withdrawal|release|deployment|reduction|abolition|removal|introduction|extension|renewal|return|demarcation|reopening|formation|launch|setting up|division|transfer|deliver(?:y|ies)|supplies|exports|imports|development|training|elimination|harmoni[sz]ation|supply|delivery|sale|purchase|financing|restoration|protection|opening|expansion|expanding|strengthening|implementation|implementing|promotion|promoting|[\p{L}]{3,15}ing)\b)/u;

function byOf(
  view: SentenceView,
  text: string,
  trigger: Trigger,
  end: number,
  subject: Subject,
  speaker: Subject | null,
  clause: number | null,
): readonly Ref[] {
  const passive = trigger.form === 'modal' && PASSIVE.test(text.slice(trigger.after, end));
  // "agreed that the Joint Commission is to convene in Jakarta": those bound are those who agreed.
  const called =
    speaker?.refs.length &&
    /^(?:convene|meet|sit|be convened)\b/u.test(text.slice(trigger.after)) &&
    subject.refs.length < 2;
  if (subject.kind === 'actors' && !passive && !called) {
    const refs = representedBody(view, text, subject) ?? subject.refs;
    return refs.length === 1 ? [...refs, ...gappedAgents(view, text, trigger.after, end)] : refs;
  }
  const agents = agentsOf(view, text, trigger.after, end, passive);
  if (agents.length) return agents;
  if (clause !== null && !passive) {
    const own = actingWithin(view, text, clause, trigger.start);
    if (own.length) return own;
  }
  return speaker?.refs.length ? speaker.refs : subject.kind === 'collective' ? subject.refs : [];
}

/** "The Commission (UGC), represented by its chairman, X, offered": the body for which he speaks. */
function representedBody(view: SentenceView, text: string, { refs, start }: Subject): readonly Ref[] | null {
  if (!refs.every((ref) => ref.startsWith('p')) || !text.includes('represented by')) return null;
  const body = view.mentions.find(
    ({ kind, form, end }) =>
      kind === 'organization' &&
      form !== 'adjective' &&
      REPRESENTED.test(text.slice(end - view.at, end - view.at + 70)),
  );
  return body && body.start - view.at >= start ? [body.ref] : null;
}
const REPRESENTED = /^(?: of (?:the )?\p{Lu}[\p{L} ]{2,24})?(?: \([^)]{1,14}\))?, represented by /u;
