/**
 * The undertakings of one sentence of running text: for each trigger, who undertakes, what, and in which words.
 */
import type { Ref } from '../../model/factsheet.ts';
import type { Modality } from '../../model/ontology.ts';
import type { Range } from '../draft.ts';
import { withoutAttributions } from '../reference/attribution.ts';
import { clauseStart, type Subject, subjectAt } from '../reference/subjects.ts';
import type { SentenceView } from '../text/view.ts';
import { anyOf, verbs } from '../words/words.ts';
import { splitUndertakings, trim } from './split.ts';
import { findTriggers, isAction, type Trigger } from './triggers.ts';

/** What one sentence undertakes; ranges are offsets in the sentence. */
export interface Undertaking {
  readonly range: Range;
  readonly modality: Modality;
  /** Empty where the sentence does not say who. */
  readonly by: readonly Ref[];
  /** Whether the subject was a pronoun, to be taken from what was said before. */
  readonly pronoun: 'singular' | 'plural' | null;
  readonly trigger: Trigger;
}

export interface FindOptions {
  /** Whether the text speaks of what was agreed: passives and bodies without a name then count as undertakings too. */
  readonly agreed: boolean;
  /** A point of a list introduced by a decision: "should" and "will" count whatever their subject. */
  readonly decided: boolean;
}

interface Words {
  readonly wishing: RegExp;
  readonly states: ReadonlySet<string>;
  readonly effects: ReadonlySet<string>;
  readonly programme: ReadonlySet<string>;
}
let compiled: Words | null = null;
const words = (): Words => {
  compiled ??= {
    wishing: new RegExp(anyOf(verbs().wishing), 'iu'),
    states: new Set(verbs().states),
    effects: new Set(verbs().effects),
    programme: new Set(verbs().programme),
  };
  return compiled;
};

const PASSIVE =
  /^(?:not |also |be |jointly |all |then |soon |now )*be(?:ing)? (?:[\p{L}]{2,20}ly |also |all |jointly )?(?!able|ready|held|sure|in|on|at|a |the |an |open|here|there|over|more|no )[\p{L}]+/u;
const READY = /^(?:not |also )?be (?:ready|prepared|committed|open) to /u;
const ARRANGED =
  /^(?:be held|take place|be hosted|be staged|be convened|be organi[sz]ed|receive|pass between|alternate|rotate)\b/u;
const CUT_VERB =
  /(?:,| and|, and) (?:also )?(?:signed|inked|noted|tasked|instructed|directed|mandated|requested|expressed|welcomed|called|calls|praised|thanked|stressed|said|hailed|witnessed|recalled|congratulated|issued|adopted|commended|appreciated|urged|asked|invited|confirmed that|described|hoped|hopes|voiced|emphasi[sz]ed|underlined|highlighted|informed|briefed|reaffirmed|looked forward|spoke|paid|received|visited|had|was|were|has|have|is|are)\b/u;
const CUT_CLAUSE =
  /(?:,? following (?:[\p{L}-]+ ){0,3}(?:talks|meetings?|discussions|consultations)\b|, (?:which|who|whose|where|while|whereas|but|a (?:move|step|visit|decision|document|text|plan)|an (?:effort|agreement|accord)|as well as (?:the|a) \p{Lu})|: (?!to )| — | – )/u;
const INSTRUMENT_CALLS =
  /\b(?:calls? for|called for|provides? for|provided for|envisages?|envisaged|stipulates? that|stipulated that|foresees?|foresaw|commits? (?:the|both|all) [\p{L} ]{2,40} to|binds? (?:the|both|all) [\p{L} ]{2,40} to|requires? (?:the|both|all) [\p{L} ]{2,40} to|sets out)\b /u;

export function findUndertakings(view: SentenceView, options: FindOptions): Undertaking[] {
  const { text } = withoutAttributions(view.text);
  const all = findTriggers(text);
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
    const range = trigger.form === 'modal' ? modal(text, trigger, end, subject, authority, options) : null;
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

interface ModalRange extends Range {
  /** Whether the range is the whole clause, subject and all. */
  readonly whole: boolean;
}

function modal(
  text: string,
  trigger: Trigger,
  end: number,
  subject: Subject,
  authority: Trigger | null,
  options: FindOptions,
): ModalRange | null {
  const rest = text.slice(trigger.after, end);
  const verb =
    /^(?:not |also |jointly |then |together |further |continue to |[\p{L}]{2,20}ly )*([\p{L}-]+)/u
      .exec(rest)?.[1]
      ?.toLowerCase() ?? '';
  if (!verb || /\d/.test(verb)) return null;
  const lead = text.slice(Math.max(0, clauseStart(text, trigger.start) - 90), trigger.start);
  const relative = /\b(?:which|who) $/u.test(text.slice(0, clauseStart(text, trigger.start)));
  const framed =
    words().wishing.test(lead.replace(/(?:^|, | )(?:whenever|when|as|if|where|once) [^,]{2,80}, /giu, ' ')) &&
    !authority &&
    !relative;
  if (framed) return null;
  if (/(?:^|[ ,])(?:if|whether|unless|what|how|why) (?:[\p{L}']+ ){1,8}$/iu.test(text.slice(0, trigger.start)))
    return null;
  // "implementing plans to fight": a noun, not a verb.
  if (
    /^(?:plans?|aims?|means?) to$/.test(trigger.word) &&
    !/(?:\b(?:also|now|both|sides|parties|countries|ministers|ministries|they|he|she|it|we|governments|leaders)|\p{Lu}[\p{L}-]*),? $/u.test(
      text.slice(Math.max(0, trigger.start - 30), trigger.start),
    )
  )
    return null;
  // Past reports shift "will" to "would"; alone it is a wish or a guess.
  if (
    trigger.word === 'would' &&
    !authority &&
    !(
      subject.refs.length > 1 &&
      /\b(?:said|announced|confirmed|declared|added|stated) (?:that )?$/u.test(
        text.slice(0, clauseStart(text, trigger.start)),
      )
    )
  )
    return null;
  if (/\b(?:when|where|as) $/u.test(text.slice(0, clauseStart(text, trigger.start))) && !authority) return null;
  const passive = PASSIVE.test(rest);
  if (passive && subject.kind === 'none' && /\b(?:which|that) $/u.test(text.slice(0, trigger.start))) return null;
  const arranged = ARRANGED.test(rest);
  const asWhole = { start: wholeStart(text, subject, trigger), end, whole: true };
  const asPart = { start: trigger.after, end, whole: false };
  const party = subject.kind === 'actors' || subject.kind === 'pronoun' || (subject.kind === 'none' && options.decided);
  if (READY.test(rest)) return party ? { ...asPart, start: trigger.after + (READY.exec(rest)?.[0].length ?? 0) } : null;
  if (passive || arranged) {
    if (/^(?:have to|has to|must)$/.test(trigger.word) && !options.decided && !authority) return null;
    if (subject.kind === 'instrument') return options.decided || authority ? asWhole : null;
    if (subject.kind === 'actors' && !arranged && !authority && !options.decided && trigger.modality === 'will')
      return options.agreed ? asWhole : null;
    return options.agreed ||
      options.decided ||
      authority ||
      (arranged && /\b(?:hosted|be held|take place)\b/.test(rest))
      ? asWhole
      : null;
  }
  if (/^(?:be|have been|have|go into)\b/.test(rest)) return null;
  if (subject.kind === 'instrument') return null;
  if (party) {
    if (words().effects.has(verb) && !authority) return null;
    if (words().programme.has(verb) && !authority && !options.decided && subject.refs.length < 2) {
      return trigger.word.startsWith('mean') ? { ...asPart, start: trigger.after } : null;
    }
    if (trigger.modality === 'should' && !options.agreed && !options.decided && !authority) return null;
    return asPart;
  }
  if (subject.kind === 'collective') return options.agreed || options.decided || authority ? asWhole : null;
  if (options.decided || authority) return words().states.has(verb) && !options.decided ? null : asWhole;
  if (trigger.word === 'is to' || trigger.word === 'are to')
    return options.agreed && !words().states.has(verb) ? asWhole : null;
  return null;
}

const wholeStart = (text: string, subject: Subject, trigger: Trigger): number => {
  const start = clauseStart(text, trigger.start);
  const clause = text.slice(start, trigger.start);
  const skip =
    /^\s*(?:(?:and|but|also|then|in addition|moreover|furthermore|accordingly|to this end|under [^,]{2,60}|according to [^,]{2,60}|by it|in all|in this (?:respect|regard)|for (?:his|her|its|their) part),? ){0,4}/iu.exec(
      clause,
    )?.[0].length ?? 0;
  const relative = /\b(?:which|whom) $/u.test(text.slice(0, start)) ? clause.indexOf(', ') : -1;
  if (relative > 0) return start + relative + 2;
  return Math.min(start + skip, subject.start < trigger.start && subject.start > start ? start + skip : trigger.start);
};

/** Where the complement ends: at the next clause, the next finite trigger, or the sentence's end. */
function complementEnd(text: string, trigger: Trigger, later: readonly Trigger[]): number {
  let end = text.length;
  const stretch = text.slice(trigger.after);
  for (const pattern of [CUT_VERB, CUT_CLAUSE]) {
    const cut = pattern.exec(stretch);
    if (cut && cut.index > 1) end = Math.min(end, trigger.after + cut.index);
  }
  for (const mark of stretch.matchAll(/; (?:and )?(?:to |not |also )?(?<word>[\p{L}-]+)/gu)) {
    const goesOn = /(?:to |not )/.test(mark[0]) || isAction(mark.groups?.word ?? '');
    if (!goesOn) end = Math.min(end, trigger.after + mark.index);
  }
  for (const next of later) {
    if (next.start >= end) break;
    const between = text.slice(trigger.after, next.start);
    const joint = between.search(/(?:,? and|,? but|;|,)(?: [\p{L}'()-]{1,30}){0,9}[ ,]*$/u);
    if (joint < 0) continue;
    if (
      next.form === 'modal' &&
      !/^(?:;|, and|, but|, while| and (?:also )?$|, (?:also )?$)/.test(between.slice(joint))
    )
      continue;
    if (/ (?:which|who|that|where|whom) /.test(between.slice(joint))) continue;
    end = Math.min(end, trigger.after + joint);
    break;
  }
  return end;
}

function complementParts(text: string, trigger: Trigger, start: number, end: number): Range[] {
  if (trigger.form === 'noun' && !/(?:on|to|of|upon)\s$/.test(text.slice(trigger.start, start))) {
    const range = trim(text, trigger.start, end);
    return range ? [range] : [];
  }
  const parts = splitUndertakings(text, start, end);
  const only = parts[0];
  // "fields in which the two parties will do more together": the fields are what is undertaken.
  if (parts.length === 1 && only && text.slice(only.start, only.end).split(' ').length <= 4) {
    const clause = /(?:^|; )([^;]{3,300}?) (?:in|on|at) which [^,;]{2,80}$/u.exec(text.slice(0, only.start));
    if (clause) return [{ start: clause.index + (clause[0].startsWith(';') ? 2 : 0), end: only.end }];
  }
  return parts.filter((part) => text.slice(part.start, part.end).split(' ').length >= 2);
}

/** "border crossings will be managed, and new markets will be considered": one a clause. */
function splitClauses(text: string, start: number, end: number): Range[] {
  const parts: Range[] = [];
  let from = start;
  for (const match of text
    .slice(start, end)
    .matchAll(/(?:,|;|, and| and) (?=(?:[\p{L}'-]+ ){1,9}(?:will|shall|should|is to|are to) )/gu)) {
    if (
      start + match.index - from < 12 ||
      !/ (?:will|shall|should|is to|are to) /.test(text.slice(from, start + match.index))
    )
      continue;
    const part = trim(text, from, start + match.index);
    if (part) parts.push(part);
    from = start + match.index + match[0].length;
  }
  const rest = trim(text, from, end);
  if (rest) parts.push(rest);
  return parts;
}

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
