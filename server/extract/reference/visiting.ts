/** "The visiting ministers": those of them who are not of the state in which the report is set. */
import type { Iso2, Ref } from '../../model/factsheet.ts';
import type { Chunk } from '../chunks/chunks.ts';
import { isWord } from '../chunks/groups.ts';
import type { DraftMention } from '../draft.ts';
import type { Scene } from './references.ts';

const GUESTS = /\b(?:visiting|foreign|guest)\b/iu;

/** Of a group the guests, where its words say that it is of those; else all. */
export function guestsOf(refs: readonly Ref[], words: string, { cast, home }: Scene): readonly Ref[] {
  if (refs.length < 3 || home === null || !GUESTS.test(words)) return refs;
  const guests = refs.filter((ref) => cast.countryOf.get(ref) !== home);
  return guests.length > 1 ? guests : refs;
}

/** "The visiting minister": who fits of another state than that in which the report is set, whoever was spoken of last. */
export function visitorMeant({ persons, cast, home }: Scene, words: string, fits: (ref: Ref) => boolean): Ref | null {
  if (home === null || !VISITING.test(words)) return null;
  return persons.last((ref) => fits(ref) && (cast.countryOf.get(ref) ?? home) !== home);
}

const VISITING = /\b(?:visiting|guest)\b/iu;

/** The state of the guest whom a word means that is followed by a city: "the guest from Oslo", "the envoy from Lima". */
export function stateBehind(chunks: readonly Chunk[], index: number, word: string): Iso2 | null {
  const from = FROM.has(word) && isWord(chunks[index + 1], 'from') ? chunks[index + 2] : undefined;
  return from?.kind === 'place' ? from.country : from?.kind === 'country' ? from.iso2 : null;
}
const FROM = new Set(['visitor', 'guest', 'envoy', 'emissary', 'diplomat']);

/** "The guest": whoever was spoken of last that is of another state than that in which the report is set. */
export const strangerOf = ({ persons, cast, home }: Scene): Ref | null =>
  persons.last((ref) => cast.countryOf.get(ref) !== home);

/** Whoever of a state was spoken of last. */
export const ofCountry = (scene: Scene, country: Iso2): Ref | null =>
  scene.persons.last((ref) => scene.cast.countryOf.get(ref) === country);

/** "the Brazilian guest", "the Brazilian official": whoever came from there, rather than the ambassador who lives here. */
export const guestOf = (scene: Scene, country: Iso2): Ref | null =>
  scene.persons.last(
    (ref) =>
      scene.cast.countryOf.get(ref) === country &&
      !(scene.cast.titles.get(ref) ?? []).some(({ title }) => RESIDENT.test(title)),
  ) ?? ofCountry(scene, country);
const RESIDENT = /\b(?:ambassador|high commissioner|chargé|charge d'affaires|consul|envoy)\b/iu;

/** "The host country will": that in which the report is set; `index` is that of the noun. */
export function hostCountry(chunks: readonly Chunk[], index: number, { cast, home }: Scene): DraftMention | null {
  const [first, chunk] = [chunks[index - 2], chunks[index]];
  const ref = home ? cast.countryRef.get(home) : undefined;
  if (!ref || !chunk || !first || !isWord(first, 'the')) return null;
  return { kind: 'country', ref, start: first.start, end: chunk.end, sentence: chunk.sentence, form: 'reference' };
}
