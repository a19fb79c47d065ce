/** The men of several states whom a title or a word in the plural means: "the environment ministers of Austria, Hungary and Poland". */
import type { Iso2, Ref } from '../../model/factsheet.ts';
import type { Chunk, CountryChunk, TitleChunk } from '../chunks/chunks.ts';
import { isWord } from '../chunks/groups.ts';
import { mayMean } from './cast.ts';
import { leads } from './leaders.ts';
import type { Scene } from './references.ts';

/** The leaders of several states: "the leaders of Chad and Niger". */
export const leadersOfAll = (nations: readonly string[], scene: Scene): Ref[] =>
  oneOfEach(nations, scene, (ref) => leads(ref, scene.cast));

/** One man of each state who holds a title there; whoever was named of it, where none is given: "his Thai and Lao counterparts". */
export const personsOf = (nations: readonly string[], scene: Scene, title: TitleChunk | null): Ref[] =>
  oneOfEach(nations, scene, (ref) => !title || mayMean({ ...title, field: null }, scene.cast.titles.get(ref) ?? []));

/**
 * Who is so of each state; else, beside one of whom that is known, the only one whom the text names of a state and calls
 * nothing lower ("Austria's N", after the ministers of three).
 */
function oneOfEach(nations: readonly string[], scene: Scene, holds: (ref: Ref) => boolean): Ref[] {
  const { cast } = scene;
  const holders = nations.map((country) => {
    const fits = (ref: Ref) => cast.countryOf.get(ref) === country && holds(ref);
    return scene.persons.last(fits) ?? cast.persons.find(fits);
  });
  if (nations.length < 2 || holders.every((ref) => ref === undefined)) return [];
  return nations.flatMap((country, at) => {
    const holder = holders[at];
    if (holder !== undefined) return holder;
    const others = cast.persons.filter((ref) => cast.countryOf.get(ref) === country);
    return others.length === 1 && others.every((ref) => mayStandFor(ref, scene)) ? others : [];
  });
}

/** "Four Andean presidents": those who are known to be, and one of each other state of whom no office is told, where that makes as many as are counted. */
export function withUntitled(holders: readonly Ref[], count: number, { cast }: Scene): readonly Ref[] {
  const told = new Set(holders.map((ref) => cast.countryOf.get(ref)));
  if (holders.length < 2 || count < 3) return holders;
  const others = cast.persons.filter((ref) => {
    const state = cast.countryOf.get(ref);
    return state && !told.has(state) && !(cast.titles.get(ref) ?? []).length;
  });
  const all = [...holders, ...others];
  return all.length === count && new Set(all.map((ref) => cast.countryOf.get(ref))).size === count ? all : holders;
}

/** Whether somebody may be one of several of a rank: of no office that the text tells, or at the head of something. */
export const mayStandFor = (ref: Ref, { cast }: Scene): boolean =>
  (cast.titles.get(ref) ?? []).every(({ head }) => !LOWER.test(head.singular));
const LOWER = /\b(?:ambassador|spokes\p{L}+|adviser|advisor|envoy|chargé|consul|attaché|aide|representative)\b/iu;

/** States in a row from a chunk on: "Chad, the Niger and Mali"; empty where others than states end it: "Israel, Jordan and the Palestinians". */
export function statesFrom(chunks: readonly Chunk[], from: number): CountryChunk[] {
  const row: CountryChunk[] = [];
  let last = false;
  for (let at = from; ; at++) {
    if (isWord(chunks[at], 'the')) at++;
    const chunk = chunks[at];
    if (chunk?.kind !== 'country' || chunk.form === 'adjective') return [];
    row.push(chunk);
    if (last) return row;
    last = isWord(chunks[at + 1], 'and') || (isWord(chunks[at + 1], ',') && isWord(chunks[at + 2], 'and'));
    if (last) at += isWord(chunks[at + 1], 'and') ? 1 : 2;
    else if (isWord(chunks[at + 1], ',')) at += 1;
    else return [];
  }
}
export const iso2Of = (row: readonly CountryChunk[]): Iso2[] => row.map(({ iso2 }) => iso2);
