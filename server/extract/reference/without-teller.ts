/** "A and B will meet on Friday, Minister C said. The pair …": those named in the sentence before, without who tells it at its end. */
import type { Ref } from '../../model/factsheet.ts';
import type { Scene } from './references.ts';

const TOLD_BY = /, [^,;"”]{3,90} (?:said|told|announced|added|confirmed|disclosed)(?: (?:on )?[\p{L}]+){0,3}\.?\s*$/u;

/** The given ones that are not named where the sentence before ends in who tells it. */
export function withoutTeller({ text, persons, previousStart, sentenceStart }: Scene, refs: readonly Ref[]): Ref[] {
  const tail = TOLD_BY.exec(text.slice(previousStart, sentenceStart));
  const tellers = tail ? persons.between(previousStart + tail.index, sentenceStart) : [];
  return refs.filter((ref) => !tellers.includes(ref));
}
