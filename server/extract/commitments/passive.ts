/** Whether a clause in the passive ("will be built", "is to be held") undertakes something, or tells of a programme. */
import type { Subject } from '../reference/subjects.ts';
import { early } from '../words/early.ts';
import { isDone, LAYING_DOWN } from './effects.ts';
import { CEREMONY, ITS_PLACE, isNextOne, WORLD } from './programme.ts';
import { subjectWords } from './reported.ts';
import type { Trigger } from './triggers.ts';
import type { FindOptions } from './undertaking.ts';

/** "A document on the bank will be drawn up by the centre": somebody's task. */
const DRAWN_UP =
  /^(?:also )?be (?:drawn up|drafted|prepared|written|worked out|elaborated|submitted|presented|financed|funded) /u;
/** "The protocol is to be laid before the parliaments", "Contracts are to be written in Arabic". */
const HANDLED =
  /^(?:also )?be (?:laid before|put before|submitted|presented|drawn up|drafted|worked out|elaborated|negotiated|prepared|finali[sz]ed|translated|published|written|kept|reviewed|renewed|ready)\b/u;

/** "The treaty will be amended": what is done with an instrument that is there. */
const CHANGED =
  /^(?:also |soon |thus )?be (?:applied (?:again|once more|in full|from|as of)|reactivated|revived|implemented|put into (?:force|practice|effect)|amended|revised|prolonged|extended|expanded|renewed|supplemented|updated|renegotiated|brought up to date)\b(?! (?:automatically|tacitly|if|unless|only)\b)/u;

/** "must be answered within a month": by a day, so that somebody has to. */
export const IN_TIME =
  /\b(?:within (?:an?|the|\p{L}+|\d+) |by (?:the end|\p{Lu}|\d|early|mid|late|next)|before (?:the end|\p{Lu}|\d|next)|no later than|not later than)/u;

/** "The treaty will be signed in Riga in December", "is to be initialled when the minister visits Kampala": announced for a time or a place. */
const SIGNED_THEN =
  /^(?:also |then )?be (?:signed|initialled|concluded|inked)\b(?! (?:once|after|if|unless|only|as soon)\b)[^;]*?\b(?:in|at|on|by|before|during|within|when|next|between|later this|early|come|tomorrow)\b/u;
/** "A treaty is ready and will be signed in June", "a treaty, which is to be signed in June", "a treaty is being drafted; it should be signed in June". */
const IT_OR_WHICH =
  /\b(?:[Aa]greements?|[Aa]ccords?|[Tt]reaty|[Tt]reaties|[Pp]rotocols?|[Mm]emorand(?:um|a)|M[Oo]Us?|[Cc]onventions?|[Cc]ontracts?|[Pp]acts?|[Dd]eclaration|[Dd]ocuments?|[Pp]rogramme|[Pp]lan|[Tt]ext|[Cc]harter|[Ll]etter of intent)\b[^;]*(?:, which|,? and|; (?:and )?it|, and it) (?:also )?$/u;

early(IT_OR_WHICH);

/** Whether what has been named before in the sentence is told to be signed then. */
export const isSignedThen = (before: string, word: string, rest: string): boolean =>
  IT_OR_WHICH.test(before) && !/^(?:would|was|were)/.test(word) && (SIGNED_THEN.test(rest) || HANDED.test(rest));
/** "The declaration will be laid before the heads of state in May". */
const HANDED =
  /^(?:also |then )?be (?:(?:laid|put|placed|brought) before|(?:submitted|presented|forwarded|referred|sent|transmitted|dispatched|circulated|delivered) to) /u;
const YET = /\b(?:due|yet|still|hoped|expected|and|but) $/u;

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
  if (ITS_PLACE.test(rest) && (CEREMONY.test(held) || (isNextOne(held) && !options.along))) return false;
  if (/^(?:have to|has to|must)$/.test(trigger.word))
    return (options.along === true || options.agreed) && isDone(verb, rest) && IN_TIME.test(rest);
  const laidDown = LAYING_DOWN.test(trigger.word);
  if (subject.kind === 'instrument' && options.agreed && !/^(?:would|was|were)/.test(trigger.word))
    if ((SIGNED_THEN.test(rest) || HANDED.test(rest)) && !YET.test(text.slice(0, trigger.start))) return true;
  if (subject.kind === 'instrument')
    return CHANGED.test(rest) && (trigger.word !== 'would' || options.spoken === true)
      ? true
      : options.doneBy
        ? DRAWN_UP.test(rest)
        : laidDown && HANDLED.test(rest) && !/\bsigned\b/u.test(rest);
  if (options.agreed || options.doneBy) return true;
  if (!arranged && (options.along || (laidDown && isDone(verb, rest)))) return true;
  if (subject.kind === 'actors' && !arranged && trigger.modality === 'will') return false;
  return (
    (options.spoken === true && (trigger.word === 'would' || (trigger.word === 'will' && isDone(verb, rest)))) ||
    (arranged && /\b(?:hosted|be held|take place)\b/.test(rest))
  );
}
