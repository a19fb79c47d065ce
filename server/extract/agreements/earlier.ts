/** The one before: "the previous plan, which ran out in December", told from the new one by that alone. */
import type { Instrument } from './instrument.ts';
import type { InstrumentMention } from './mentions.ts';

const EARLIER = /^(?:previous|earlier|existing|older|former|expired|expiring|outgoing) /iu;
/** Whether a name says that there was one before. */
export const isEarlier = (name: string): boolean => EARLIER.test(name);

/** What papers are followed by another of their kind; statements are not. */
const FOLLOWED = new Set(['plan', 'agreement', 'treaty', 'mou', 'protocol', 'contract']);

/** Nothing is told of it but that it is the one before: neither its subject nor its day. */
const isUntold = ({ name, phrase, date }: InstrumentMention): boolean =>
  isEarlier(name) && date === null && phrase.years === null && phrase.end === phrase.headEnd;

/** Whether an instrument is only the one before, of which the text names no newer one. */
export const hasNoNewer = (instrument: Instrument, all: readonly Instrument[]): boolean =>
  instrument.mentions.every(isUntold) &&
  !all.some(
    (other) =>
      other !== instrument &&
      [...other.kinds].some((kind) => FOLLOWED.has(kind) && instrument.kinds.has(kind)) &&
      other.mentions.some(({ status }) => status !== null && status !== 'in-force'),
  );
