/** Whether "will", "shall", "should" or "is to" undertakes something, by its subject and verb, and in which words. */
import type { Range } from '../draft.ts';
import { clauseStart, type Subject } from '../reference/subjects.ts';
import { Phrases } from '../words/phrases.ts';
import { verbs } from '../words/words.ts';
import type { Trigger } from './triggers.ts';
import type { FindOptions } from './undertaking.ts';

interface Words {
  readonly wishing: Phrases;
  readonly states: ReadonlySet<string>;
  readonly effects: ReadonlySet<string>;
  readonly programme: ReadonlySet<string>;
}
let compiled: Words | null = null;
const words = (): Words => {
  compiled ??= {
    wishing: new Phrases(verbs().wishing),
    states: new Set(verbs().states),
    effects: new Set(verbs().effects),
    programme: new Set(verbs().programme),
  };
  return compiled;
};

/** What follows a modal in the passive: "be built". */
export const PASSIVE =
  /^(?:not |also |be |jointly |all |then |soon |now )*be(?:ing)? (?:[\p{L}]{2,20}ly |also |all |jointly )?(?!able|ready|held|sure|in|on|at|a |the |an |open|here|there|over|more|no )[\p{L}]+/u;
const READY = /^(?:not |also )?be (?:ready|prepared|committed|open) to /u;
const ARRANGED =
  /^(?:be held|take place|be hosted|be staged|be convened|be organi[sz]ed|receive|pass between|alternate|rotate)\b/u;

interface ModalRange extends Range {
  /** Whether the range is the whole clause, subject and all. */
  readonly whole: boolean;
}

/** The words that a modal undertakes; null where it tells, wishes or guesses. `authority`: the "agreed that" above it. */
export function modalRange(
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
    words().wishing.in(lead.replace(/(?:^|, | )(?:whenever|when|as|if|where|once) [^,]{2,80}, /giu, ' ')) &&
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
