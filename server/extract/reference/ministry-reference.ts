/** A ministry spoken of without its name. */
import type { Ref } from '../../model/factsheet.ts';
import type { Chunk } from '../chunks/chunks.ts';
import { isWord, nationBefore } from '../chunks/groups.ts';
import type { DraftMention } from '../draft.ts';
import { bodyMention, ownBody } from './organs.ts';
import type { Scene } from './references.ts';

/** "the ministry", "the Vietnamese ministry", "the ministry in Phnom Penh", "his ministry". */
export function ministryReference(chunks: readonly Chunk[], index: number, scene: Scene): DraftMention | null {
  const before = nationBefore(chunks, index);
  const after = isWord(chunks[index + 1], 'in') ? chunks[index + 2] : undefined;
  const country =
    before.countries[0] ?? (after?.kind === 'place' ? after.country : after?.kind === 'country' ? after.iso2 : null);
  const { cast } = scene;
  let ref: Ref | null = null;
  if (isWord(chunks[index - 1], 'his', 'her')) {
    ref = ownBody(scene);
  } else if (before.definite || country) {
    const fits = (each: Ref) => cast.ministries.has(each) && (!country || cast.countryOf.get(each) === country);
    ref = scene.bodies.last(fits) ?? [...cast.ministries].find(fits) ?? null;
  }
  return ref ? bodyMention(chunks, index, ref) : null;
}
