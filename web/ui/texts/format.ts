/** How numbers and counted things are written in a language. */

export type Count = (n: number, one: string, many: string) => string;

/** Writes whole numbers as a language (BCP 47) groups them. */
export const numberIn = (language: string): Intl.NumberFormat => new Intl.NumberFormat(language);

/** "1 source", "2 sources": the number and the word that goes with it. */
export const countIn =
  (number: Intl.NumberFormat): Count =>
  (n, one, many) =>
    `${number.format(n)} ${n === 1 ? one : many}`;
