/** Whoever the words before a name say was not there: the absent, and whoever invited. */
import type { SentenceView } from '../text/view.ts';
import { Gate } from '../words/gate.ts';

/** "Also absent were A and B", "the absence of most leaders, including A". */
const AWAY =
  /\b(?:[Aa]bsent|[Mm]issing|[Nn]ot (?:present|invited)) (?:was|were) [^;.]{0,120}$|\babsence of [^;.]{3,60}, (?:including|among them|such as|like) [^;.]{0,80}$/u;
/** "at the invitation of the Prime Minister of A, Mr. N": an office stands between. */
const INVITED_BY =
  /\binvitation (?:of|by|from|extended by) (?:(?:the|his|her|its|and|of|for|\p{L}[\p{L}'’-]*) ){1,12}?\p{L}[\p{L}'’-]*, (?:(?:Mr|Mrs|Ms|Dr|H\.E|His|Her|Excellency|Hon|Shri|Sheikh)\.? )*$/u;

const AWAY_GATE = new Gate(/^(?:absent|missing|not|absence)$/);
const INVITED_GATE = new Gate(/^invitation$/);
const REACH = 170;

/** Whether the words right before a name that begins at an offset say so. */
export function isElsewhere({ text, words }: SentenceView, start: number): boolean {
  const [away, invited] = [AWAY_GATE.opens(words), INVITED_GATE.opens(words)];
  if (!away && !invited) return false;
  const before = text.slice(Math.max(0, start - REACH), start);
  return (away && AWAY.test(before)) || (invited && INVITED_BY.test(before));
}
