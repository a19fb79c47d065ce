/** Offices of several holders: the plural of an office, and the office of a plural. */

/** "head of mission" → "heads of mission"; null where no "of" parts the office from what it is of, or it is several already. */
export function severalOf(word: string): string | null {
  const of = word.indexOf(' of ');
  if (of < 1 || /s(?: of )/.test(word)) return null;
  const head = word.slice(0, of);
  const plural = /[^aeiou]y$/.test(head)
    ? `${head.slice(0, -1)}ies`
    : /man$/.test(head)
      ? `${head.slice(0, -2)}en`
      : `${head}s`;
  return plural + word.slice(of);
}

/** "ministers" → "minister", "secretaries-general" → "secretary-general", where the list has that too; else the word itself. */
export function singularOf(word: string, all: readonly string[]): string {
  const candidates = [
    word.replace(/s$/, ''),
    word.replace(/ies\b/, 'y'),
    word.replace(/s(?= of | general$|-general$)/, ''),
    word.replace(/men$/, 'man'),
  ];
  return candidates.find((each) => each !== word && all.includes(each)) ?? word;
}
