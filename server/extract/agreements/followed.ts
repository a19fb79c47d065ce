/** Instruments that stand by what is said of them: one of those that were signed, and one that something is done as envisaged in. */
import type { SentenceView } from '../text/view.ts';
import type { InstrumentPhrase } from './names.ts';

/** "The documents included an agreement on visas", after "A number of documents were signed". */
export const isOneOfSigned = ({ text, previous }: SentenceView, { start }: InstrumentPhrase): boolean =>
  previous !== null && ONE_OF_THEM.test(text.slice(0, start)) && WERE_SIGNED.test(previous.text);

/** "to build the Community as envisaged in the Lima Declaration"; `start`: where the row of instruments begins. */
export const isFollowed = (text: string, start: number): boolean =>
  AS_IN.test(text.slice(Math.max(0, start - 40), start));

const ONE_OF_THEM =
  /^(?:The|These|Those|Among (?:the|these|those|them)) ?(?:signed )?(?:documents|agreements|instruments|papers|deals|pacts|accords)?(?: signed)? (?:included?|are|were|comprised?|covered?) [^;]*$/u;
const WERE_SIGNED =
  /\b(?:documents|agreements|instruments|papers|deals|pacts|accords)\b[^.;]{0,60}? (?:were|was|have been) (?:also |jointly )?(?:signed|inked)\b|\b(?:signed|inked) (?:[\p{L}\d-]+ ){0,5}(?:documents|agreements|instruments|papers|deals|pacts|accords)\b/u;
const AS_IN =
  /\bas (?:\p{Ll}+ly )?(?:envisaged|set out|enshrined|stated|outlined|laid down|provided(?: for)?|stipulated|agreed|reflected|contained|foreseen|called for) (?:in|by|under) (?:the |its |their )?$/u;
