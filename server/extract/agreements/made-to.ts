/** "An agreement was signed to establish a committee": what an instrument is made for stands right behind the verb. */
import type { Range } from '../draft.ts';
import { HEAD } from './other-paper.ts';

const TO_DO =
  /^ to (?:establish|set up|create|form|promote|strengthen|develop|boost|enhance|facilitate|build|improve|support|implement|regulate|govern|formali[sz]e|expand|deepen|increase|exchange|share|launch|supply|provide|finance|fund|avoid|prevent|combat|fight|cooperate|co-operate|jointly|further|organi[sz]e|ensure|allow|enable|open)\b/u;
const MADE =
  /\b(?:[Aa]n?|[Tt]he|[Tt]wo|[Tt]hree|four|five|several|new|another) (?:[\p{L}-]+ ){0,4}?(?:[Mm]emorand\p{L}+|M[Oo]Us?|[Aa]greements?|[Aa]ccords?|[Pp]acts?|[Tt]reat(?:y|ies)|[Pp]rotocols?|[Cc]onventions?|[Dd]eclarations?|[Pp]rogrammes?|[Pp]lans?|[Cc]ontracts?|[Aa]rrangements?)\b[^,;:.]{0,90} (?:was|were|has been|have been|had been|is|are)(?: also| then| \p{Ll}+ly)? $/u;

/** Whether the verb of signing tells so of an instrument before it, and not of a player who "was signed to" a club. */
export const isMadeTo = (text: string, { start, end }: Range): boolean =>
  text.slice(start, end) === 'signed' && TO_DO.test(text.slice(end, end + 24)) && MADE.test(text.slice(0, start));

const RIGHT_BEFORE =
  /\b(?:memorand(?:um|a) of understanding|MoUs?|agreements?|accords?|pacts?|deals?|treat(?:y|ies)|protocols?|conventions?|declarations?|contracts?|arrangements?) $/iu;

/** Whether an instrument ends where a verb of signing begins: "praised the treaty signed with Angola to create a park". */
export const isBehindHead = (text: string, { start }: Range): boolean =>
  RIGHT_BEFORE.test(text.slice(Math.max(0, start - 40), start));

/** "the memorandum on ports that X and Y signed in Accra builds on the treaty": what is signed stands before the verb, in its own clause. */
export const isInRelative = (text: string, { start }: Range): boolean =>
  IN_RELATIVE.test(text.slice(Math.max(0, start - 260), start));
const IN_RELATIVE = new RegExp(
  `${HEAD}(?: of understanding)?(?: (?:on|of|for|about) [^.,;:]{2,60}?)?,? (?:to )?(?:which|that) (?!(?:was|were|is|are|has|have|had) )[^;:]{3,160}$`,
  'u',
);
