/** The months by their full names, as a piece of a pattern. */
export const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
