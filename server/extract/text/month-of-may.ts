/** The month of May is no modal word: "In May they agreed" guesses nothing. */

/** The same text, each word at its place, with blanks for the month. */
export const withoutMay = (text: string): string => (text.includes('May') ? text.replace(MAY, '   ') : text);
const MAY = /\bMay\b/gu;
