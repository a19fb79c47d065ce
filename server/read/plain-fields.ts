/**
 * Front matter as nearly all files have it, one name and one plain or quoted text a line, read without a YAML parser:
 * that takes longer than finding all dates of a document. Whatever else YAML allows is left to the parser.
 */

/**
 * A name in lower case; then a text in quotes without escapes, or one without quotes that begins with a letter or digit
 * and holds neither a comment nor another name; or nothing.
 */
const LINE =
  /([a-z_]{1,40}):(?: +(?:"([^"\\\p{Cc}]*)" *|'([^'\p{Cc}]*)' *|([\p{L}\p{N}](?:[^\p{Cc}:#]|:(?![ \n])|(?<! )#)*))?)?\n/uy;
/** What YAML reads as no value, where it stands without quotes. */
const NULL = /^(?:null|Null|NULL)?$/;

/** Each name's text, null for one without; or null where the block is not of that form throughout. */
export function plainFields(block: string): ReadonlyMap<string, string | null> | null {
  const fields = new Map<string, string | null>();
  LINE.lastIndex = 0;
  while (LINE.lastIndex < block.length) {
    const line = LINE.exec(block);
    const name = line?.[1];
    // The same name twice is an error that the parser words.
    if (!line || name === undefined || fields.has(name)) return null;
    const bare = (line[4] ?? '').replace(/ +$/, '');
    fields.set(name, line[2] ?? line[3] ?? (NULL.test(bare) ? null : bare));
  }
  return fields;
}
