/** What is signed and is no instrument between two: a guest book, shares, a decree or law about an agreement, somebody's letter. */
import type { SentenceView } from '../text/view.ts';
import { early } from '../words/early.ts';
import { Gate } from '../words/gate.ts';

/** The last word of what two sign. */
export const HEAD = String.raw`(?:[Mm]emorand\p{L}+|M[Oo]Us?|[Aa]greements?|[Aa]ccords?|[Pp]acts?|[Dd]eals?|[Tt]reat(?:y|ies)|[Pp]rotocols?|[Cc]onventions?|[Dd]eclarations?|[Pp]rogrammes?|[Pp]lans?|[Rr]oad ?[Mm]aps?|[Ll]etters? of|[Cc]ontracts?|[Mm]inutes|[Aa]rrangements?|[Ss]tatements?|[Cc]ommuniqu[ée]s?)\b`;
/** "signed the visitors' book", "signed nothing", "signed off on": no instrument. */
const NO_INSTRUMENT = new RegExp(
  String.raw`^ (?:(?:force|effect|operation|talks|negotiations|discussions)\b|nothing\b|capital\b|shares\b|to (?!a |an |(?:the |their |its |both |two |three )?(?:[\p{L}\d-]+ ){0,6}(?:${HEAD}|[Cc]harter))|(?:(?:in|on|at) [^,;.]{2,30}? ){0,2}(?:the |their )?(?:instruments?|letters?) of (?:ratification|approval|acceptance|accession)\b|off\b(?! on)|up\b(?! to (?:an?|the|its|their|this|\p{Lu}))|in blood\b|(?:a|the|his|her|their) (?:[\p{L}'-]{1,20} ){0,2}(?:book|guestbook|register|autographs?|petition|shirts?|jerseys?|balls?)\b|autographs?\b)`,
  'u',
);
early(NO_INSTRUMENT);

/** Whether a verb of signing that ends there is told of what is no paper between two. */
export const isNoInstrument = (text: string, end: number): boolean => NO_INSTRUMENT.test(text.slice(end, end + 90));

/** Decrees and laws that ratify, letters and petitions that speak of it; a joint statement or a letter of intent is an instrument. */
const PAPER = String.raw`(?:decrees?|laws?|bills?|legislation|(?<!\b[Jj]oint )(?:executive )?orders?|ordinances?|edicts?|proclamations?|petitions?|circulars?|directives?|cheques?|articles?|warrants?|instruments? of (?:ratification|accession|acceptance|approval)|(?<!\b(?:[Jj]oint|[Ff]inal|[Cc]ommon|[Oo]utcome|[Cc]losing|[Mm]inisterial|[Pp]ress) )statements?(?! of\b)|(?<!\b(?:[Jj]oint|[Ee]xchange of) )letters?(?! of\b))`;
const PAPER_GATE = new Gate(
  /decree|law|bill|legislation|order|ordinance|edict|proclamation|petition|circular|directive|cheque|article|warrant|instrument|statement|letter/,
);
/** "signed a decree ratifying the accord", "signed into law the treaty". */
const SIGNS = new RegExp(
  String.raw`^ (?:into law\b|(?:only |just |earlier )?(?:(?:on|in|at|last|this) [\p{L}\d. ]{2,24}? |today |yesterday |here )?(?:to |on |under )?(?:an?|the|its|his|her|their|two|three|several|this|that) (?:[\p{Ll}-]+ ){0,2}?${PAPER}\b)`,
  'u',
);
const AUX = String.raw`(?: (?:that|which|was|were|is|are|has|have|had|been|being|also|jointly|personally|both|then|\p{Ll}+ly)){0,4} $`;
/** "a letter signed by X", "the decree was signed". */
const SIGNED = new RegExp(String.raw`\b${PAPER}${AUX}`, 'iu');
/** "A decree ratifying the accord was signed". */
const RATIFYING =
  /\b(?:decree|law|bill|order|instrument)s? (?:of (?:ratification|accession|approval|acceptance) (?:of|to|for)|(?:ratify|approv|promulgat|confirm)ing|on (?:the )?(?:ratification|approval)|that (?:ratif|approv)\p{Ll}+|to (?:ratify|approve)) [^,;.]{3,90}? (?:was|were|has been|have been|had been) (?:\p{Ll}+ )?$/iu;

/** Whether a verb of signing that stands between two offsets is told of such a paper; letters that are exchanged are instruments. */
export const isOfOtherPaper = ({ text, words }: SentenceView, start: number, end: number): boolean =>
  PAPER_GATE.opens(words) &&
  !text.startsWith('exchang', start) &&
  (SIGNS.test(text.slice(end, end + 90)) ||
    SIGNED.test(text.slice(Math.max(0, start - 60), start)) ||
    RATIFYING.test(text.slice(Math.max(0, start - 160), start)));
