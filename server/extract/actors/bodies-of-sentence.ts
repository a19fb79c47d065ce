/** The bodies that a sentence names, with the states that stand beside them. */
import type { Iso2 } from '../../model/factsheet.ts';
import type { BodyChunk, Chunk } from '../chunks/chunks.ts';
import { isWord, nationBefore } from '../chunks/groups.ts';
import { countriesOfBody } from './allegiance.ts';
import { asShared } from './body-countries.ts';

const LOCAL = /^(?:\p{L}+ ){1,3}(?:Office|Branch|Mission|Secretariat|Delegation|Bureau)$/u;

/** The body chunks of a sentence, those inside titles included, with the countries said beside them. */
export function bodiesOf(chunks: readonly Chunk[]): { body: BodyChunk; countries: readonly Iso2[] }[] {
  return chunks.flatMap((chunk, index) => {
    const whole = chunks[index - 1];
    // "the JICA Madagascar Office": where the body before it has its office.
    if (chunk.kind === 'body' && whole?.kind === 'body' && whole.reach + 1 === chunk.start && LOCAL.test(chunk.name))
      return [];
    // "the IGAD Council of Ministers": an organ of the body before it.
    if (
      chunk.kind === 'body' &&
      whole?.kind === 'body' &&
      whole.body === 'intergovernmental' &&
      whole.end + 1 === chunk.start
    )
      return [];
    // "NATO's Maritime Command": an organ of several states' body is theirs.
    const owner = isWord(whole, "'s") ? chunks[index - 2] : undefined;
    if (
      chunk.kind === 'body' &&
      owner?.kind === 'body' &&
      owner.body === 'intergovernmental' &&
      !chunk.countries.length
    )
      return [{ body: asShared(chunk), countries: [] }];
    if (chunk.kind === 'body')
      return [
        {
          body: chunk,
          countries:
            chunk.body === 'intergovernmental'
              ? []
              : ([countriesOfBody(chunks, index, chunk), ofHouse(chunks, index)].find((each) => each.length) ?? []),
        },
      ];
    if (chunk.kind === 'title' && chunk.of) {
      return [
        {
          body: chunk.of,
          countries:
            chunk.of.body === 'intergovernmental'
              ? []
              : ([chunk.of.countries, chunk.countries, nationBefore(chunks, index).countries].find(
                  (each) => each.length,
                ) ?? []),
        },
      ];
    }
    return [];
  });
}

/** "the Committee on Infrastructure of the National Assembly of Slovenia": the state of the body that it is an organ of. */
function ofHouse(chunks: readonly Chunk[], index: number): readonly Iso2[] {
  if (!isWord(chunks[index + 1], 'of')) return [];
  const at = isWord(chunks[index + 2], 'the') ? index + 3 : index + 2;
  const house = chunks[at];
  return house?.kind === 'body' && house.body === 'legislature' ? house.countries : [];
}
