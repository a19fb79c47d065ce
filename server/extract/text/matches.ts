/**
 * Every match of a pattern with the flag `g`, like `text.matchAll(pattern)`, which makes a copy of the pattern at every
 * call: for the long patterns of the rules that costs more than the search.
 */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    // An empty match must not be found again, nor the search go on inside a pair of surrogates.
    if (match[0] === '') pattern.lastIndex += (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1;
  }
  return found;
}

/** The matches of a sticky pattern that begin at the offsets, which are in order; none overlaps the one before it. */
export function matchesAt(pattern: RegExp, text: string, offsets: readonly number[]): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  let from = 0;
  for (const offset of offsets) {
    if (offset < from) continue;
    pattern.lastIndex = offset;
    const match = pattern.exec(text);
    if (!match) continue;
    found.push(match);
    from = offset + Math.max(1, match[0].length);
  }
  return found;
}
