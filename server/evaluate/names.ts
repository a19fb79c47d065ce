/** How names and phrases are compared: without case, diacritics, ranks and little words. */
import { fold } from '../model/ids.ts';

const RANKS = new Set(
  `general gen lieutenant lt colonel col major maj brigadier marshal admiral senior captain police commissioner samdech krolahom
   kralahom techo abhisantibindit sena lok oknha excellency his her mr mrs ms miss dr prof professor sir dame lord sheikh sheikha h.e he`.split(
    /\s+/,
  ),
);
const LITTLE = new Set(
  `a an the of in on at to for and or by with from its their his her which who that this these those is are be been was were will
   as into over under between among within s`.split(/\s+/),
);

/** Words of a text, folded, in order; digits count as words. */
export const words = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Words that carry meaning: without articles, prepositions and auxiliaries. */
export const contentWords = (text: string): string[] => words(text).filter((word) => !LITTLE.has(word));

/** Words of a person's name without ranks and honorifics; a name of nothing but such words is kept whole. */
export function nameWords(name: string): string[] {
  const all = words(name);
  const bare = all.filter((word) => !RANKS.has(word));
  return bare.length ? bare : all;
}

/** Shared words over the words of both (Dice), 0 to 1; a word counts as often as it stands. */
export function overlap(a: readonly string[], b: readonly string[]): number {
  if (!a.length || !b.length) return 0;
  const left = new Map<string, number>();
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of b) {
    const rest = left.get(word) ?? 0;
    if (rest > 0) {
      shared += 1;
      left.set(word, rest - 1);
    }
  }
  return (2 * shared) / (a.length + b.length);
}

/** Shared words over the words of the shorter, 0 to 1: a short name inside a long one scores 1. */
export function coverage(a: readonly string[], b: readonly string[]): number {
  const smaller = Math.min(a.length, b.length);
  return smaller ? (overlap(a, b) * (a.length + b.length)) / 2 / smaller : 0;
}

/** 1 for the same words in any order, less where one name's words are part of the other's, else 0. */
export function sameName(a: readonly string[], b: readonly string[]): number {
  if (!a.length || !b.length) return 0;
  const covered = coverage(a, b);
  if (covered < 1) return 0;
  return a.length === b.length ? 1 : 0.5 + (0.4 * Math.min(a.length, b.length)) / Math.max(a.length, b.length);
}
