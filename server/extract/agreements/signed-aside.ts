/** Signers told by a noun: in brackets behind an instrument, or as those whose signatures it bears. */
import type { Range } from '../draft.ts';

/** "(signatories: X for A, Y for B)", "It bears three signatures: those of X, Y and Z". */
const SIGNED_ASIDE =
  /(?:\((?:[Ss]ignator(?:y|ies)|[Ss]igners?|[Ss]igned)|\b(?:bears?|bore|bearing|carr(?:y|ies|ied|ying)|has|have|had|received) (?:\p{Ll}+ ){0,2}signatures)(?:[:,]| [–-]) (?:(?<=[,–-] )(?:that|those) of |(?<=: ))(?=\p{L})/u;
/** "a protocol bearing their signatures", "It carries both signatures": theirs of whom the text has told. */
const THEIRS =
  /\b(?:bears?|bore|bearing|carr(?:y|ies|ied|ying)|with|under) (?=(?:their|both) (?:own |two )?(?:signatures|names|initials)\b(?! (?:of|on|to)\b))/u;
/** "The signatures under the memorandum are those of X and Y", "belong to X and Y". */
const THOSE_OF =
  /\b[Ss]ignatures?(?: (?!of\b)[^.;:]{3,90}?)? (?:(?:is|are|was|were) (?:that|those) of|belong(?:s|ed)? to) (?=\p{L})/u;
/** "Among the first to sign the convention were X and Y", "The first to sign was X". */
const FIRST =
  /^(?:Among the )?(?:(?:The|the) )?(?:first|last|next) (?:\p{Ll}+ )?to (?:sign|ink|initial) (?:[^;:.]{0,90}? )?(?:was|were) (?=(?:the )?\p{Lu})/u;

/** Where a sentence says so, up to where those who signed are named; null where it does not. */
export function signedAside(text: string): Range | null {
  const told = SIGNED_ASIDE.exec(text) ?? THEIRS.exec(text) ?? THOSE_OF.exec(text) ?? FIRST.exec(text);
  return told ? { start: told.index, end: told.index + told[0].length } : null;
}
