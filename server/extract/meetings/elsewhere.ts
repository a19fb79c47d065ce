/** Whoever the words before a name say was not there: the absent, and whoever invited. */

/** "Also absent were A and B", "the absence of most leaders, including A". */
const AWAY =
  /\b(?:[Aa]bsent|[Mm]issing|[Nn]ot (?:present|invited)) (?:was|were) [^;.]{0,120}$|\babsence of [^;.]{3,60}, (?:including|among them|such as|like) [^;.]{0,80}$/u;
/** "at the invitation of the Prime Minister of A, Mr. N": an office stands between. */
const INVITED_BY =
  /\binvitation (?:of|by|from|extended by) (?:(?:the|his|her|its|and|of|for|\p{L}[\p{L}'’-]*) ){1,12}?\p{L}[\p{L}'’-]*, (?:(?:Mr|Mrs|Ms|Dr|H\.E|His|Her|Excellency|Hon|Shri|Sheikh)\.? )*$/u;

/** Whether the words right before a name say so. */
export const isElsewhere = (before: string): boolean => AWAY.test(before) || INVITED_BY.test(before);
