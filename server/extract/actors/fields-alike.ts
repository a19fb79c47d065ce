/** Fields of government that one ministry may be called by. */
/** Whether one field's words all stand in the other's. */
export function fieldsAlike(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const words = new Set(long.split(' '));
  return long.startsWith(short) && short.split(' ').every((word) => words.has(word));
}

/** "the transport ministry", "the Transport Minister": whether a field is one of several that a ministry's name has in a row. */
export function isOneOf(field: string, name: string): boolean {
  const row = ROW.exec(name)?.[1];
  if (!row || !/,| and /.test(row)) return false;
  return row.split(/,? and (?:the )?|, (?:the )?/u).some((part) => part.toLowerCase() === field);
}
const ROW = /^Ministry (?:of|for) (?:the )?(.+)$/u;
