/** The name after a row of titles of which the last is its own, and not that of the name before them. */
import type { Iso2 } from '../../model/factsheet.ts';
import type { Chunk } from '../chunks/chunks.ts';
import { groupAt, isWord, nationBefore, skipLead, type TitleGroup } from '../chunks/groups.ts';
import type { TitleUse } from './introductions.ts';
import { nameAfterHonorifics } from './open-introductions.ts';

/** "M, Crown Prince and Prime Minister, and the Indian Prime Minister, N, chaired": the last title is the next name's. */
export function nameSetOff(chunks: readonly Chunk[], { uses, from, to, split, starts }: TitleGroup): number | null {
  const last = starts[split] ?? to;
  const anew =
    uses.length > 1 &&
    (isWord(chunks[last], 'the', 'his', 'her', 'a', 'an', 'our', 'its') || chunks[last]?.kind === 'country') &&
    isWord(chunks[last - 1], 'and');
  if (!isWord(chunks[to], ',')) return null;
  if (anew && isWord(chunks[last - 2], ',')) return nameAfterHonorifics(chunks, to + 1);
  // "M, in his capacity as Chairman of the Union, the Prime Minister of Burundi, N, and": M's is told by his capacity.
  const capacity = isWord(chunks[isWord(chunks[from - 1], 'the') ? from - 2 : from - 1], 'as');
  if (capacity && uses.length > 1 && isWord(chunks[last], 'the') && isWord(chunks[last - 1], ','))
    return nameAfterHonorifics(chunks, to + 1);
  // "At the invitation of M, Minister of Security of Togo, the Minister for the Interior of Ghana, N, paid a visit".
  const [own, other] = [stateOf(uses[0]), stateOf(uses[split])];
  return isWord(chunks[last], 'the') && isWord(chunks[last - 1], ',') && own && other && own !== other
    ? nameAfterHonorifics(chunks, to + 1)
    : null;
}

/** The state that a title names, or the body in it. */
const stateOf = (use: TitleGroup['uses'][number] | undefined): Iso2 | null =>
  use?.title.countries[0] ?? use?.title.of?.countries[0] ?? null;

/** "The State Secretary and the Chairman of the Board of X, N, signed": of two who are told one by one the name is the last one's. */
export function lastAlone(chunks: readonly Chunk[], { uses, starts, to }: TitleGroup): readonly TitleUse[] {
  // "leaders from ten members of the Union, and Minister N": of those members he need be none.
  const ofSome = uses.filter(({ title }) => !title.head.plural);
  if (ofSome.length && ofSome.length < uses.length) return ofSome;
  const [first, last] = uses;
  const at = starts[1] ?? 0;
  // "has suspended the head of its directorate, a spokesman, N, said": who tells it.
  if (first && last && uses.length === 2 && isWord(chunks[at], 'a', 'an') && /^spokes/.test(last.title.head.singular))
    return [last];
  // "the suite of the minister and the Lao ambassador, N": the state is told of the last alone.
  if (
    first &&
    last?.country &&
    uses.length === 2 &&
    isWord(chunks[at], 'the') &&
    isWord(chunks[at - 1], 'and') &&
    chunks[at + 1]?.kind === 'country' &&
    isWord(chunks[to], ',') &&
    !first.title.field &&
    !first.title.of &&
    !nationBefore(chunks, at - 2).countries.length
  )
    return [last];
  return first &&
    last &&
    uses.length === 2 &&
    isWord(chunks[at], 'the') &&
    isWord(chunks[at - 1], 'and') &&
    isWord(chunks[to], ',') &&
    last.title.of?.body === 'company' &&
    !first.title.of &&
    !first.body
    ? [last]
    : uses;
}

/** "in the presence of the Ambassador, N, the Director General of Sport, M, and …": the second office is told of the name behind it. */
function hasOwnHolder(chunks: readonly Chunk[], from: number): boolean {
  const group = groupAt(chunks, from, 'after');
  return (
    group?.definite === true && isWord(chunks[group.to], ',') && nameAfterHonorifics(chunks, group.to + 1) !== null
  );
}

/** "On behalf of the Head of State, N, Vice-President of Burundi, took leave": the first office is another's, for N has one. */
export const isForAnother = (chunks: readonly Chunk[], from: number, name: number): boolean =>
  isWord(chunks[name + 1], ',') &&
  chunks[skipLead(chunks, name + 2)]?.kind === 'title' &&
  !hasOwnHolder(chunks, name + 2) &&
  chunks
    .slice(Math.max(0, from - 4), from)
    .some((chunk) => isWord(chunk, 'behalf', 'invitation', 'instructions', 'request', 'name', 'presence'));
