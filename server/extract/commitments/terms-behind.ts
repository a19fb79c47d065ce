/** Bargains told with their terms behind a mark: "reached an accord: Kenya lifts its ban", "signed a deal; China covers all costs". */

/** Whether the terms of a bargain follow a colon. */
export const isBargain = (text: string): boolean => text.includes(': ') && (BARGAIN.test(text) || DIVIDED.test(text));
/** Whether what one party does for it follows a semicolon. */
export const isDealt = (text: string): boolean => text.includes('; ') && DEALT.test(text);

/** "They came to an understanding: Kenya repairs the western span". */
const BARGAIN =
  /\b(?:agreed|agreement|accord|truce|pact|treaty|terms|understanding|bargain|deal|compromise|settlement|consensus|arrangements?|formula|settled|details)(?: [^:;.]{0,40})?: (?=\p{L})/u;

/** "The protocol divides the burden: Qatar finances the building". */
const DIVIDED =
  /\b(?:divid|shar|split|apportion|distribut)(?:es?|s|ed) (?:out |up )?(?:the |their |its )?(?:burden|work|labour|tasks?|costs?|roles?|duties|load|responsibilities|expenses)(?: [^:;.]{0,40})?: (?=\p{L})/u;

/** "signed a deal on training; China covers all costs". */
const DEALT =
  /\b(?:signed|penned|inked|initiall?ed|concluded|struck|sealed|clinched|reached)\b[^;]{3,80}\b(?:agreement|accord|deal|treaty|pact|protocol|memorandum|contract|arrangement|convention|understanding|compact|lease)\b[^;]*; (?=\p{Lu}[\p{L} -]{2,40} (?:covers|pays|bears|provides|supplies|lends|sends|foots|shoulders|hosts|lifts|waives|gets|takes|buys|sells|delivers|builds|trains|gives|keeps) (?!an area|a distance|the (?:same|period|years|whole)\b|up\b))/u;
