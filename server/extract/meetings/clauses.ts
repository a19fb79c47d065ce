/** Where a sentence goes on to tell of something else that its subject did: "called on X and held talks with Y". */
import { early } from '../words/early.ts';

/** Verbs of those who meet, as they stand behind "and" or between a subject and its object. */
const ACTS =
  '(?:met|meets?|held|holds?|called (?:up)?on|calls? on|received?|receives|welcomed|hosts?|hosted|visits?|visited|pays?|paid|told|said|left|leaves|arrived|signs?|signed|initiall?ed|inked|address(?:es|ed)?|attends?|attended|opens?|opened|chairs?|chaired|co-chaired|thanked|briefed|conveyed|discuss(?:ed)?|flew|fly|flies|travel(?:l?ed|s)?|takes?|took|will|has|had|have|confer|conferred|handed|delivers?|delivered|presented|witness(?:ed)?|launch(?:es|ed)?|inaugurated?|tours?|toured|inspect(?:s|ed)?|joins?|joined|urged|invited|begins?|began|ended|concluded|participates?|participated|is|was|were|are|be|laid|lay|dined|lunched|spoke|speaks?|went|goes|came|stopped|planted|unveil(?:s|ed)?|oversaw|watched|sat|sits?|drove|walked|proceeded|rode|sailed|saw)';
const ADVERB =
  '(?:(?:then|also|later|subsequently|afterwards|jointly|separately|to|in turn|in the (?:margins|afternoon|evening|morning)|on \\p{Lu}\\p{Ll}+(?: \\d{1,2})?|on \\d{1,2} \\p{Lu}\\p{Ll}+|today|tomorrow|earlier|thereafter|is|are|was|were|will|due) )*';
const GOES_ON = new RegExp(
  `;|[,;]? (?:and|then|before|but) ${ADVERB}${ACTS}\\b|,? (?:where|after which|before|after|following which|followed by|while|whereas|prior to) (?=(?:he|she|they|it|the|being|meeting|holding|receiving|calling|paying|flying|travel|\\p{Lu}))|, and (?:he|she|they|it|the (?:two|pair|delegation|minister|president))\\b`,
  'u',
);
const FINITE = new RegExp(`(?:^|[ ,])${ACTS}\\b`, 'u');

early(GOES_ON);

/** Whether another act begins between two offsets of a sentence. */
export const goesOn = (text: string, from: number, to: number): boolean => GOES_ON.test(text.slice(from, to + 1));

/** Where the words from an offset on go over to another act; the length of the text where they do not. */
export function actEnd(text: string, from: number): number {
  const next = GOES_ON.exec(text.slice(from));
  return Math.min(next ? from + next.index : text.length, saidFrom(text, from));
}

/** Where the words that say who tells of it begin: "N met M, the spokesman, L, said"; the length of the text where there are none. */
export function saidFrom(text: string, from: number): number {
  const said = text.includes(', ', from) && !isQuoting(text) ? SAID_AT_END.exec(text.slice(from)) : null;
  return said ? from + said.index : text.length;
}
const isQuoting = (text: string): boolean => QUOTED.test(text) && QUOTED.test(text.replace(SCARE, ''));
/** 'for "substantial discussions" on the enclave': a word or three that are quoted, and no speech. */
const SCARE = /(?<=\p{Ll} )["“][\p{Ll}-]+(?: [\p{Ll}-]+){0,2}["”]/gu;
/** "I look forward to meeting M," N said: one of them. */
const QUOTED = /["“”]|\b(?:I|[Ww]e)\b/u;
const SAID_AT_END =
  /, (?!(?:and|but|who|which|where|when|while|he|she|they|it|also|then|as)\b)(?:[\p{L}\d'’.-]+ ){0,11}[\p{L}'’.-]+(?:, (?:[\p{L}'’.-]+ ){0,4}[\p{L}'’.-]+,)? (?:said|says|announced|added|reported|confirmed|disclosed|stated|told (?:reporters|journalists|parliament|the (?:press|media|agency|\p{Ll}+ agency)|\p{Lu}[\p{L}]+))\b[^,;]{0,70}$/u;

/** Whether a verb stands between two offsets, so that what is named after it is its object. */
export const verbBetween = (text: string, from: number, to: number): boolean => FINITE.test(text.slice(from, to));

/** Whether a sentence or part of it ends in a stretch; the dots of "Mr.", "HE Eng." and "J." end none. */
export const stops = (text: string): boolean => /;|(?<!(?<![\p{L}])\p{Lu}\p{L}{0,4})\./u.test(text);
