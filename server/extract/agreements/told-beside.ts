/** How a mention is told from, or is the same as, an instrument named right beside it. */
import { isEarlier } from './earlier.ts';
import type { Instrument } from './instrument.ts';
import type { InstrumentMention } from './mentions.ts';

/** "an additional protocol to the agreement of 2008": the agreement, by which the protocol is called; or "the previous plan", beside the new one. */
export const isWithin = (known: Instrument, next: InstrumentMention): boolean =>
  isOneBefore(known, next) || standsIn(known, next);
const standsIn = ({ lastSentence, mentions }: Instrument, { phrase, view }: InstrumentMention): boolean =>
  lastSentence === view.sentence.index &&
  mentions.some((each) => each.view === view && each.phrase.start < phrase.start && each.phrase.end > phrase.start);

/** "the previous plan", beside the new one. */
const isOneBefore = ({ signed, mentions }: Instrument, { name }: InstrumentMention): boolean =>
  signed !== null && isEarlier(name) && !mentions.some((each) => isEarlier(each.name));

/** "… a renewal of the hosting agreement. First signed in 2020, the agreement runs to 2027". */
export const isToldOfOld = (known: Instrument, { phrase, view: { sentence, text } }: InstrumentMention): boolean =>
  phrase.bare &&
  sentence.index > known.lastSentence &&
  sentence.index - known.lastSentence <= 2 &&
  FIRST_SIGNED.test(text.slice(0, phrase.start));
const FIRST_SIGNED =
  /^(?:First|Originally|Initially) (?:signed|concluded|agreed|adopted)[^,;.]{3,60}, (?:the|this) (?:\p{Ll}+ )?$/u;
