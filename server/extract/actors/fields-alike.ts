/** Fields of government that one ministry may be called by. */
/** Whether one field's words all stand in the other's. */
export function fieldsAlike(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const words = new Set(long.split(' '));
  return long.startsWith(short) && short.split(' ').every((word) => words.has(word));
}
