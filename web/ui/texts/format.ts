/** How numbers are written in the texts of the page. */
export const number = new Intl.NumberFormat('en-GB');
export const count = (n: number, one: string, many: string): string => `${number.format(n)} ${n === 1 ? one : many}`;
