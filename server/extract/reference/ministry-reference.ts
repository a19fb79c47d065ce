/** A ministry spoken of without its name. */
import type { Ref } from '../../model/factsheet.ts';
import type { Chunk } from '../chunks/chunks.ts';
import { isWord, nationBefore } from '../chunks/groups.ts';
import type { DraftMention } from '../draft.ts';
import { bodyMention, ownBody } from './organs.ts';
import type { Scene } from './references.ts';
import { whoTells } from './who-tells.ts';

/** "the ministry", "the Vietnamese ministry", "the ministry in Phnom Penh", "his ministry", "Beta's ministry". */
export function ministryReference(chunks: readonly Chunk[], index: number, scene: Scene): DraftMention | null {
  const before = nationBefore(chunks, index);
  const after = isWord(chunks[index + 1], 'in') ? chunks[index + 2] : undefined;
  const country =
    before.countries[0] ?? (after?.kind === 'place' ? after.country : after?.kind === 'country' ? after.iso2 : null);
  const { cast } = scene;
  let ref: Ref | null = null;
  if (isWord(chunks[index - 1], 'his', 'her')) {
    const teller = whoTells(chunks, index - 1, scene);
    ref = (teller && cast.bodyOf.get(teller)) || bodyOfTeller(chunks, index, scene) || ownBody(scene);
  } else if (isWord(chunks[index - 1], "'s", "'") && chunks[index - 2]?.kind === 'name') {
    ref = bodyOfHolder(chunks[index - 2] as Chunk, scene);
  } else if (isWord(chunks[index - 1], "'s") && isWord(chunks[index - 2], 'visitor', 'guest', 'host')) {
    // "the visitor's ministry": of whom these words have just meant.
    const [holder] = scene.persons.recent(1, chunks[index - 3]?.start ?? scene.sentenceStart);
    ref = cast.bodyOf.get(holder ?? '') ?? null;
  } else if (before.definite || country) {
    const fits = (each: Ref) => cast.ministries.has(each) && (!country || cast.countryOf.get(each) === country);
    ref = scene.bodies.last(fits) ?? [...cast.ministries].find(fits) ?? null;
  }
  return ref ? bodyMention(chunks, index, ref) : null;
}

/** "His ministry, Beta told reporters, would pay": of whoever tells it behind; null where nobody known does. */
function bodyOfTeller(chunks: readonly Chunk[], index: number, { text, cast }: Scene): Ref | null {
  const name = isWord(chunks[index + 1], ',') ? chunks.slice(index + 2, index + 6).find(isName) : undefined;
  if (!name || !TELLS.test(text.slice(name.end, name.end + 14))) return null;
  return cast.bodyOf.get(cast.personAt.get(name.start) ?? '') ?? null;
}
const isName = ({ kind }: Chunk): boolean => kind === 'name';
const TELLS = /^ (?:said|says|told|added|announced|promised|explained|confirmed|stated|pledged)\b/u;

/** "Beta's ministry": of whoever the name before is; null where it is nobody's who leads one. */
function bodyOfHolder({ start }: Chunk, { cast }: Scene): Ref | null {
  const body = cast.bodyOf.get(cast.personAt.get(start) ?? '');
  return body && cast.ministries.has(body) ? body : null;
}

/** "its Cambodian partner", "its counterpart": the ministry of that state, else the other that is told of; `index` is that of the noun. */
export function peerMinistry(chunks: readonly Chunk[], index: number, { cast, bodies }: Scene): DraftMention | null {
  const before = chunks[index - 1];
  const after = isWord(chunks[index + 1], 'in', 'of', 'from') ? chunks[index + 2] : undefined;
  const state = before?.kind === 'country' ? before : after?.kind === 'country' ? after : undefined;
  if (!isWord(before?.kind === 'country' ? chunks[index - 2] : before, 'its', 'their')) return null;
  const known = (each: Ref) => cast.ministries.has(each) && cast.countryOf.get(each) != null;
  const own = bodies.last(known);
  if (!state && (!own || bodies.last(() => true) !== own)) return null;
  const fits = (each: Ref) =>
    known(each) &&
    (state ? cast.countryOf.get(each) === state.iso2 : cast.countryOf.get(each) !== cast.countryOf.get(own ?? ''));
  const ref = bodies.last(fits) ?? [...cast.ministries].find(fits);
  return ref ? bodyMention(chunks, index, ref) : null;
}
