/** Names in lists of participants that begin with the surname: "BETA, Alpha G., Minister of Health, Kenya" is one name. */
import { type Chunk, smallChunk } from './chunks.ts';

/** A surname, all in capitals. */
const SURNAME = /^\p{Lu}[\p{Lu}'’-]+$/u;
/** A given name, or the first letter of one. */
const GIVEN = /^(?:\p{Lu}[\p{Ll}\p{M}'’-]+|\p{Lu}\.?)$/u;

const isComma = (chunk: Chunk | undefined): boolean => chunk?.kind === 'word' && chunk.key === ',';

/** The chunks of a line with the names at its head joined; the same chunks where it does not begin so. */
export function withSurnameFirst(chunks: Chunk[]): Chunk[] {
  const at = chunks[0]?.kind === 'honorific' ? 1 : 0;
  const [surname, comma, given, next, office] = chunks.slice(at, at + 5);
  if (surname?.kind !== 'name' || !surname.words.every((word) => SURNAME.test(word))) return chunks;
  if (!isComma(comma) || given?.kind !== 'name' || !given.words.every((word) => GIVEN.test(word))) return chunks;
  if (given.words.length > MOST_GIVEN || !given.words.some((word) => word.length > 2)) return chunks;
  const told = isComma(next) && (office?.kind === 'title' || office?.kind === 'honorific' || office?.kind === 'body');
  const address = next?.kind === 'word' && next.key === '(' && office?.kind === 'honorific';
  if (!told && !address) return chunks;
  const name = smallChunk('name', { start: surname.start, end: given.end }, surname.sentence, {
    words: [...given.words, ...surname.words],
  });
  return [...chunks.slice(0, at), name, ...chunks.slice(at + 3)];
}
const MOST_GIVEN = 4;
