/** Names as the page shows them. */

/**
 * With a capital at its beginning: documents name an instrument in the middle of a sentence, "cooperation plan for 2023".
 * What begins with a capital, a digit or a letter without cases stays as it is.
 */
export const titled = (name: string): string => {
  const [first = ''] = name;
  return first.toLocaleUpperCase() + name.slice(first.length);
};
