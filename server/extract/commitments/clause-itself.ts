/** Clauses that are undertaken as they stand, with no modal word: "agreed that forms be harmonised", "that the bronze go on tour". */
import type { Subject } from '../reference/subjects.ts';
import type { SentenceView } from '../text/view.ts';
import { agentsOf } from './agents.ts';
import { splitClauses } from './complement.ts';
import { isNounlike, trim } from './split.ts';
import { isAction, type Trigger } from './triggers.ts';
import type { Undertaking } from './undertaking.ts';

/** "agreed that …" with no modal word inside: the clause itself. */
export function clauseItself(
  view: SentenceView,
  text: string,
  trigger: Trigger,
  end: number,
  subject: Subject,
): Undertaking[] {
  const clause = text.slice(trigger.after, end);
  if (
    !/\b(?:be [\p{L}]+(?:ed|en|t)|remain|continue)\b/u.test(clause) &&
    !isSubjunctive(clause) &&
    !(GUARANTEES.test(trigger.word) && IS_SO.test(clause))
  )
    return [];
  const range = trim(text, trigger.after, end);
  const agents = agentsOf(view, text, trigger.after, end, true);
  const by = agents.length ? agents : subject.refs;
  return (range ? splitClauses(text, range.start, range.end) : []).map((part) => ({
    range: part,
    modality: trigger.modality,
    by,
    pronoun: null,
    trigger,
  }));
}

/** "guarantees that a bed is free within the hour": as it stands. */
const GUARANTEES = /^(?:guarantee[sd]?|ensures?|warrants?)$/u;
const IS_SO = /^[^,;:]{3,90} (?:is|are|gets?|receives?|has|have) /u;

const OPENS = /^(?:the|an?|each|every|all|both|no|any|its|their) /u;
/** How many words a subject has at most. */
const LONGEST_SUBJECT = 9;
const FINITE = /\b(?:is|are|was|were|has|have|had|will|would|shall|should|can|could|may|might|must|do|does|did)\b/u;
/** Before a verb stands its subject, and no word that wants a noun. */
const WANTS_NOUN =
  /(?:^| )(?:the|an?|of|in|on|for|to|with|by|from|at|each|every|all|both|no|any|its|their|new|joint|more|\p{L}+(?:al|ic|ive|ous|ed|ing)) $/u;
/** What stands behind a verb with an object or a goal. */
const BEHIND =
  /^(?:the|an?|its|their|his|her|each|all|every|no|any|on|in|into|to|from|at|up|out|down|over|back|off|within|before|by|for|free|\d.*|two|three|four|five|ten)$/u;

/** "go on tour", "come into force": verbs that tell of no act by themselves. */
const PLAIN = /^(?:go|come|take|become|get|enter)$/u;
/** "both parties agree to promote": a verb of undertaking, read by itself. */
const BINDS_ITSELF = /^(?:agree|undertake|commit|pledge|decide|resolve|promise|hope|need|want|wish)$/u;

/** Whether a clause behind "that" is one of these. */
function isSubjunctive(clause: string): boolean {
  if (!OPENS.test(clause)) return false;
  const words = clause.split(' ');
  for (let index = 2; index < Math.min(words.length - 1, LONGEST_SUBJECT); index++) {
    const verb = words[index] ?? '';
    const next = words[index + 1] ?? '';
    if (FINITE.test(verb)) return false;
    if (!(isAction(verb) || PLAIN.test(verb)) || BINDS_ITSELF.test(verb)) continue;
    if (WANTS_NOUN.test(`${words.slice(0, index).join(' ')} `) || !BEHIND.test(next)) continue;
    if (isNounlike(verb) && PREPOSITION.test(next)) continue;
    return !FINITE.test(words.slice(index, index + 8).join(' '));
  }
  return false;
}
const PREPOSITION = /^(?:on|in|for|to|from|at|by|of)$/u;
