/**
 * Blocks of short lines that say who signs or whom to ask: a name, below it an office, below that a body. The end of a
 * line parts them as a comma would, so that no name goes on in the next line and the office is read beside its holder.
 */

/** Longest line of such a block. A paragraph whose lines are broken at a margin has longer ones. */
const LONGEST_LINE = 80;
const MOST_LINES = 7;

/** "Signed:", "For further information:", "Media contacts": what may stand above the name. */
const ABOVE =
  /^(?:\p{Lu}[\p{L} ]{2,40}:|\(?[Ss]igned(?: by)?\)?[:.]?|Media [Cc]ontacts?|Contacts?|Enquiries|Press [Cc]ontacts?)$/u;
/** A name alone in its line: two to five words in capitals, a form of address before and letters behind it or not. */
const NAME =
  /^(?:(?:\p{Lu}[\p{L}]{0,4}\.|\([A-Z][\p{L}.]{1,8}\)) ){0,3}(?:\p{Lu}[\p{L}.'’-]{0,24} |(?:al|bin|de|da|van|von|el|dos|del|ter|la) ){1,4}\p{Lu}[\p{L}.'’-]{1,24}(?: \([A-Z][\p{L}.]{1,8}\)|, [A-Z][A-Za-z.]{1,6})?,?$/u;
/** What an office, a body or an address begins with: a capital, and it is no sentence. */
const BELOW = /^(?:[\p{Lu}(+\d]|for |on behalf of |and |of |e-?mail)/iu;

/** Offsets of the line ends inside a stretch of text that part a name, an office and a body; none where it is no such block. */
export function signatureEnds(text: string, start: number, end: number): readonly number[] {
  const first = text.indexOf('\n', start);
  if (first < 0 || first >= end - 1 || first - start > LONGEST_LINE) return NONE;
  const lines: { readonly text: string; readonly end: number }[] = [];
  for (let at = start; at < end; ) {
    const newline = text.indexOf('\n', at);
    const stop = newline < 0 || newline > end ? end : newline;
    const line = text.slice(at, stop).trim();
    if (line.length > LONGEST_LINE || lines.length === MOST_LINES) return NONE;
    if (line) lines.push({ text: line, end: stop });
    at = stop + 1;
  }
  const name = lines[0] && ABOVE.test(lines[0].text) ? 1 : 0;
  const below = lines.slice(name + 1);
  if (!below.length || !NAME.test(lines[name]?.text ?? '')) return NONE;
  if (!below.every((line, index) => BELOW.test(line.text) && (index === below.length - 1 || !/[.!?]$/.test(line.text))))
    return NONE;
  return lines.slice(0, -1).flatMap((line) => (/[,:;.]$/.test(line.text) ? [] : [line.end]));
}
const NONE: readonly number[] = Object.freeze([]);
