/** Words that name an instrument and mean another thing: a convention of people, or a hall for them; that issues are resolved. */

/** "the IV International Convention on Tourism", "at the party's national convention", "the Havana Convention Centre": people, or a hall for them. */
const GATHERING =
  /(?:\b(?:[IVX]{1,5}|\d{1,3}(?:st|nd|rd|th)|first|second|third|annual|national|party|constitutional|democratic|republican)(?: (?:annual|international|national|world|party))? |\b(?:at|attend(?:ed|ing)?|address(?:ed|ing)?|sidelines of|margins of) the (?:\p{Lu}[\p{L}-]{1,20} ){0,3})$/iu;
const HALL = /^ (?:cent(?:re|er)|hall|complex|bureau|secretariat)\b/iu;
/** "the resolution of the remaining issues": that they are settled. */
const OF_ISSUES =
  /^ of (?:[\p{Ll}\d-]+ ){0,5}(?:issues?|disputes?|conflicts?|crisis|crises|problems?|challenges|matters|questions?|differences|barriers|situation)\b/u;

/** Whether the word between two offsets of a text means such a thing. */
export const isOtherThing = (text: string, word: string, start: number, end: number): boolean =>
  (word === 'resolution' && OF_ISSUES.test(text.slice(end, end + 90))) ||
  (word === 'convention' &&
    (HALL.test(text.slice(end, end + 12)) || GATHERING.test(text.slice(Math.max(0, start - 60), start))));
