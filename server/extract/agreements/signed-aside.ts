/** Signers told by a noun: in brackets behind an instrument, or as those whose signatures it bears. */
import type { Range } from '../draft.ts';
import { early } from '../words/early.ts';
import { signatureOwned } from './signature-owners.ts';

/** "(signatories: X for A, Y for B)", "It bears three signatures: those of X, Y and Z". */
const SIGNED_ASIDE =
  /(?:\((?:[Ss]ignator(?:y|ies)|[Ss]igners?|[Ss]igned)|\b(?:bears?|bore|bearing|carr(?:y|ies|ied|ying)|has|have|had|received) (?:\p{Ll}+ ){0,2}signatures)(?:[:,]| [–-]) (?:(?<=[,–-] )(?:that|those) of |(?<=: ))(?=\p{L})/u;
/** "a protocol bearing their signatures", "It carries both signatures": theirs of whom the text has told. */
const THEIRS =
  /\b(?:bears?|bore|bearing|carr(?:y|ies|ied|ying)|with|under) (?=(?:their|both)(?: their| the)? (?:own |two )?(?:signatures|names|initials)\b(?! (?:of|on|to)\b))/u;
/** "The signatures under the memorandum are those of X and Y", "belong to X and Y". */
const THOSE_OF =
  /\b[Ss]ignatures?(?: (?!of\b)[^.;:]{3,90}?)? (?:(?:is|are|was|were) (?:that|those) of|belong(?:s|ed)? to) (?=\p{L})/u;
/** "Among the first to sign the convention were X and Y", "The first to sign was X". */
const FIRST =
  /^(?:Among the )?(?:(?:The|the) )?(?:first|last|next) (?:\p{Ll}+ )?to (?:sign|ink|initial) (?:[^;:.]{0,90}? )?(?:was|were) (?=(?:the )?\p{Lu})/u;
/** "For Cabo Verde, the minister who put his signature was X", "Those who signed it were X and Y". */
const WHO_SIGNED =
  /\b(?:who|that) (?:had |has |have )?(?:signed|inked|initiall?ed|put (?:his|her|their) (?:names?|signatures?|pens?|initials))\b[^,;:.]{0,70}? (?:was|were|is|are) (?=(?:the |its |their )?(?:\p{Lu}|\p{Ll}+ (?:minister|secretary|president)))/u;
/** "received its signatures on Thursday from X and Y", "Under the pact stand the names of X and Y". */
const FROM =
  /\b(?:received|got|gained|obtained) (?:its|their|the) (?:last |first |final |two |missing )?signatures?\b[^.;:]{0,60}? from (?=\p{L})|\b(?:stands?|stood|are|were|is|was|appears?|figures?) the (?:names?|signatures?) of (?=\p{Lu})| [–—-] (?:the )?signatories (?=\p{Lu})/u;

early(SIGNED_ASIDE, FROM);

/** Where a sentence says so, up to where those who signed are named; null where it does not. */
export function signedAside(text: string): Range | null {
  const told =
    SIGNED_ASIDE.exec(text) ??
    THEIRS.exec(text) ??
    THOSE_OF.exec(text) ??
    FIRST.exec(text) ??
    WHO_SIGNED.exec(text) ??
    FROM.exec(text);
  return told ? { start: told.index, end: told.index + told[0].length } : signatureOwned(text);
}
