/**
 * The undertakings of one sentence of running text: for each trigger, who undertakes, what, and in which words.
 */
import type { Ref } from '../../model/factsheet.ts';
import { withoutAttributions } from '../reference/attribution.ts';
import { clauseStart, type Subject, subjectAt } from '../reference/subjects.ts';
import type { SentenceView } from '../text/view.ts';
import { complementEnd, complementParts, splitClauses } from './complement.ts';
import { modalRange, PASSIVE } from './modal.ts';
import { splitUndertakings, trim } from './split.ts';
import { findTriggers, type Trigger } from './triggers.ts';
import type { FindOptions, Undertaking } from './undertaking.ts';

const INSTRUMENT_CALLS =
  /\b(?:calls? for|called for|provides? for|provided for|envisages?|envisaged|stipulates? that|stipulated that|foresees?|foresaw|commits? (?:the|both|all) [\p{L} ]{2,40} to|binds? (?:the|both|all) [\p{L} ]{2,40} to|requires? (?:the|both|all) [\p{L} ]{2,40} to|sets out)\b /u;

export function findUndertakings(view: SentenceView, options: FindOptions): Undertaking[] {
  const words = withoutAttributions(view);
  const { text } = words;
  const all = findTriggers(words);
  const found: Undertaking[] = [];
  let until = 0;
  let acting: Subject | null = null;
  for (const [index, trigger] of all.entries()) {
    if (trigger.start < until) continue;
    // "is to … , and is not to …": a second verb of the same subject.
    const shared: boolean =
      acting !== null &&
      /(?:,| and|, and|, but|;) (?:also |then |therefore |further )?$/u.test(
        text.slice(Math.max(0, trigger.start - 24), trigger.start),
      );
    const subject: Subject = shared && acting ? acting : subjectAt(view, text, trigger.start);
    const end = complementEnd(text, trigger, all.slice(index + 1));
    if (trigger.form === 'that') {
      if (!all.some((later) => later.start >= trigger.after && later.start < end && later.form === 'modal')) {
        found.push(...whole(text, trigger, trigger.after, end, subject));
        until = end;
      }
      continue;
    }
    const authority = governing(text, trigger, all);
    const range = trigger.form === 'modal' ? modalRange(text, trigger, end, subject, authority, options) : null;
    if (trigger.form === 'modal' && !range) continue;
    if (trigger.form !== 'modal' && !undertakes(text, trigger, subject)) continue;
    const speaker = authority && trigger.form === 'modal' ? subjectAt(view, text, authority.start) : null;
    const modality = authority?.modality ?? trigger.modality;
    const by = byOf(view, text, trigger, end, subject, speaker);
    const outer = subject.kind === 'pronoun' && !by.length ? reporting(view, text, trigger, subject) : [];
    const pronoun = by.length ? null : subject.kind === 'pronoun' ? (subject.plural ? 'plural' : 'singular') : null;
    const parts = range?.whole
      ? splitClauses(text, range.start, range.end)
      : complementParts(text, trigger, range?.start ?? trigger.after, range?.end ?? end);
    for (const part of parts) found.push({ range: part, modality, by: by.length ? by : outer, pronoun, trigger });
    until = end;
    acting = subject;
  }
  if (!found.length) found.push(...calledFor(view, text));
  return found;
}

/** "agreed that …" with no modal word inside: the clause itself. */
function whole(text: string, trigger: Trigger, start: number, end: number, subject: Subject): Undertaking[] {
  if (!/\b(?:be [\p{L}]+(?:ed|en|t)|remain|continue)\b/u.test(text.slice(start, end))) return [];
  const range = trim(text, start, end);
  return range ? [{ range, modality: trigger.modality, by: subject.refs, pronoun: null, trigger }] : [];
}

/** "The Cambodian side declared that it will …": who reports of himself. */
function reporting(view: SentenceView, text: string, trigger: Trigger, subject: Subject): readonly Ref[] {
  const start = clauseStart(text, trigger.start);
  if (!/\bthat $/u.test(text.slice(0, start))) return [];
  const outer = subjectAt(view, text, start - 5);
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
  if (subject.kind === 'thing' && trigger.form === 'noun') return false;
  const before = text.slice(clauseStart(text, trigger.start), trigger.start);
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

/** "agreed on closer cooperation" undertakes something, "agreed on the text" does not. */
const SUBSTANCE =
  /^(?:the need (?:to|for)|(?:[\p{L}-]+ ){0,3}(?:closer|further|greater|more|stronger|joint|new|enhanced|increased|deeper|wider|regular|cooperation|co-operation|exchanges?|establish(?:ment|ing)|creation|opening|expansion|expanding|strengthening|implementation|implementing|promotion|promoting|[\p{L}]{3,15}ing)\b)/u;

function byOf(
  view: SentenceView,
  text: string,
  trigger: Trigger,
  end: number,
  subject: Subject,
  speaker: Subject | null,
): readonly Ref[] {
  if (subject.kind === 'actors' && !(PASSIVE.test(text.slice(trigger.after, end)) && trigger.form === 'modal'))
    return subject.refs;
  const agent = /\bby $/u;
  const agents = view.mentions.filter(
    (mention) =>
      mention.start - view.at >= trigger.after &&
      mention.end - view.at <= end &&
      mention.kind !== 'place' &&
      mention.form !== 'adjective' &&
      agent.test(text.slice(0, mention.start - view.at)),
  );
  if (agents.length) return [...new Set(agents.map((mention) => mention.ref))];
  return speaker?.refs.length && subject.kind !== 'pronoun' ? speaker.refs : (speaker?.refs ?? []);
}

/** "The document calls for firmer cooperation against crime". */
function calledFor(view: SentenceView, text: string): Undertaking[] {
  const match = INSTRUMENT_CALLS.exec(text);
  if (!match || match.index > 120) return [];
  const subject = subjectAt(view, text, match.index);
  if (subject.kind !== 'instrument') return [];
  const start = match.index + match[0].length;
  const trigger: Trigger = {
    form: 'noun',
    modality: 'agreed',
    start: match.index,
    after: start,
    word: match[0].trim(),
  };
  return splitUndertakings(text, start, complementEnd(text, trigger, [])).map((range) => ({
    range,
    modality: 'agreed',
    by: [],
    pronoun: null,
    trigger,
  }));
}
