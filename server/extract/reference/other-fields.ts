/** Titles in the plural that mean nobody whom a text names: "the two interior ministers", where all its ministers are of other fields. */
import type { Ref } from '../../model/factsheet.ts';
import type { Cast } from './cast.ts';

/** Whether nobody of those given is known to hold an office of the field told, and somebody to hold one of another. */
export function ofOtherFields(field: string, refs: readonly Ref[], { titles }: Cast): boolean {
  const held = refs.map((ref) => titles.get(ref) ?? []);
  return (
    !held.some((own) => own.some((title) => title.field !== null && sharesWord(title.field, field))) &&
    held.some((own) => own.length > 0 && own.every((title) => title.field !== null))
  );
}

/** "culture and sports", "culture": whether two fields have a word in common. */
export const sharesWord = (a: string, b: string): boolean => {
  const words = new Set(a.split(' '));
  return b.split(' ').some((word) => words.has(word));
};
