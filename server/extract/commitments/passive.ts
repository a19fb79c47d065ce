/** Whether a clause in the passive ("will be built", "is to be held") undertakes something, or tells of a programme. */
import type { Subject } from '../reference/subjects.ts';
import { isDone, LAYING_DOWN } from './effects.ts';
import { CEREMONY, ITS_PLACE, NEXT_ONE, WORLD } from './programme.ts';
import { subjectWords } from './reported.ts';
import type { Trigger } from './triggers.ts';
import type { FindOptions } from './undertaking.ts';

/** "A document on the bank will be drawn up by the centre": somebody's task. */
const DRAWN_UP =
  /^(?:also )?be (?:drawn up|drafted|prepared|written|worked out|elaborated|submitted|presented|financed|funded) /u;
/** "The protocol is to be laid before the parliaments", "Contracts are to be written in Arabic". */
const HANDLED =
  /^(?:also )?be (?:laid before|put before|submitted|presented|drawn up|drafted|prepared|finali[sz]ed|translated|published|written|kept|reviewed|renewed|ready)\b/u;

/** "must be answered within a month": by a day, so that somebody has to. */
export const IN_TIME =
  /\b(?:within (?:an?|the|\p{L}+|\d+) |by (?:the end|\p{Lu}|\d|early|mid|late|next)|before (?:the end|\p{Lu}|\d|next)|no later than|not later than)/u;

/** `rest`: what follows the modal word, which is in the passive or tells of something arranged ("be held", "take place"). */
export function isGiven(
  text: string,
  trigger: Trigger,
  subject: Subject,
  verb: string,
  rest: string,
  arranged: boolean,
  options: FindOptions,
): boolean {
  if (options.decided) return true;
  const held = subjectWords(text, subject, trigger);
  // "COP29 will be hosted by Azerbaijan": a gathering of the world, of which nobody here undertakes anything.
  if (arranged && WORLD.test(held)) return false;
  if (ITS_PLACE.test(rest) && (CEREMONY.test(held) || (NEXT_ONE.test(held) && !options.along))) return false;
  if (/^(?:have to|has to|must)$/.test(trigger.word))
    return (options.along === true || options.agreed) && isDone(verb, rest) && IN_TIME.test(rest);
  const laidDown = LAYING_DOWN.test(trigger.word);
  if (subject.kind === 'instrument')
    return options.doneBy ? DRAWN_UP.test(rest) : laidDown && HANDLED.test(rest) && !/\bsigned\b/u.test(rest);
  if (options.agreed) return true;
  if (!arranged && (options.along || (laidDown && isDone(verb, rest)))) return true;
  if (subject.kind === 'actors' && !arranged && trigger.modality === 'will') return false;
  return (
    options.doneBy === true ||
    (options.spoken === true && (trigger.word === 'would' || (trigger.word === 'will' && isDone(verb, rest)))) ||
    (arranged && /\b(?:hosted|be held|take place)\b/.test(rest))
  );
}
