/** Instruments of one kind and subject that a text tells of one by one, each with another partner. */
import { overlaps, rangeOf } from '../../model/edtf.ts';
import type { Instrument } from './instrument.ts';
import type { InstrumentMention } from './mentions.ts';

/** "sealed an accord with Nepal on 8 July 2002. … inked an accord with Togo on 10 January 1993": each with a partner and a day of its own. */
export const withOtherOn = ({ mentions }: Instrument, { phrase, date, parties }: InstrumentMention): boolean => {
  if (phrase.definite || phrase.plural || parties.length < 2) return false;
  const ours = rangeOf(date);
  if (ours === null) return false;
  const dated = mentions.filter((each) => each.date !== null && !each.phrase.plural);
  return (
    dated.length > 0 &&
    dated.every((each) => {
      const theirs = rangeOf(each.date);
      return (
        theirs !== null &&
        !overlaps(ours, theirs) &&
        each.parties.length > 1 &&
        parties.some((ref) => !each.parties.includes(ref)) &&
        each.parties.some((ref) => !parties.includes(ref))
      );
    })
  );
};
