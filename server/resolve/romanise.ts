/**
 * Names without the accidents of romanisation: Lao, Khmer and Thai names reach Latin letters by several roads (ph/f, kh/k,
 * ou/u, a final -nh/-n), so spellings are compared after such differences are levelled.
 */
import type { Iso2 } from '../model/factsheet.ts';

const LEVELLED: readonly (readonly [RegExp, string])[] = [
  [/^ye/, 'e'],
  [/ph/g, 'f'],
  [/kh/g, 'k'],
  [/th/g, 't'],
  [/gh/g, 'g'],
  [/sh/g, 's'],
  [/dj/g, 'j'],
  [/ck/g, 'k'],
  [/c(?!h)/g, 'k'],
  [/q/g, 'k'],
  [/[xz]/g, 's'],
  [/w/g, 'v'],
  [/ou|oo/g, 'u'],
  [/ee/g, 'i'],
  [/y/g, 'i'],
  [/(.)\1/g, '$1'],
  [/(?<=[oe])f$/, 'v'],
  [/h$/, ''],
];

/** A folded word as it sounds: `lakhamphong` and `lakhamfong` → `lakamfong`. */
export const levelled = (word: string): string =>
  LEVELLED.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), word) || word;

/** Letters of states whose alphabet gives them another sound than English does, with how English writes it. */
const OWN_LETTERS: Readonly<Partial<Record<Iso2, readonly (readonly [RegExp, string])[]>>> = {
  AZ: [
    [/ç/gi, 'ch'],
    [/c(?!h)/gi, 'j'],
    [/ş/gi, 'sh'],
    [/x/gi, 'kh'],
    [/q/gi, 'g'],
    [/ğ/gi, 'gh'],
    [/ə/gi, 'a'],
  ],
};

/** A name as English spells it: of Azerbaijan "Elçin Quliyev" → "Elchin Guliyev". Names of most states stay as they are. */
export function inEnglish(name: string, country: Iso2 | null): string {
  const letters = country === null ? undefined : OWN_LETTERS[country];
  if (!letters) return name;
  return letters.reduce(
    (text, [pattern, sound]) =>
      text.replace(pattern, (letter) =>
        letter === letter.toLowerCase() ? sound : `${sound.charAt(0).toUpperCase()}${sound.slice(1)}`,
      ),
    name.normalize('NFC'),
  );
}

/** Letters that stand for each other in romanised names; to take one for another costs half. */
const NEAR = ['khg', 'fhpb', 'dt', 'skj', 'vuo', 'aeiou', 'nm', 'lr'];
/** Letters that are often left out or added. */
const FAINT = new Set('haeiourg');
const LONGEST = 40;

const near = (a: string, b: string): boolean => NEAR.some((group) => group.includes(a) && group.includes(b));

/** How alike two levelled words are, 0 to 1: one less the cost of turning one into the other for each letter of the longer. */
export function likeness(first: string, second: string): number {
  if (first === second) return 1;
  const a = first.slice(0, LONGEST);
  const b = second.slice(0, LONGEST);
  let row = [0];
  for (const letter of b) row.push((row.at(-1) ?? 0) + dropCost(letter));
  for (const from of a) {
    const next = [(row[0] ?? 0) + dropCost(from)];
    for (let j = 0; j < b.length; j += 1) {
      const to = b.charAt(j);
      const change = (row[j] ?? 0) + (from === to ? 0 : near(from, to) ? 0.5 : 1);
      next.push(Math.min(change, (next[j] ?? 0) + dropCost(to), (row[j + 1] ?? 0) + dropCost(from)));
    }
    row = next;
  }
  return Math.max(0, 1 - (row.at(-1) ?? 0) / Math.max(a.length, b.length));
}

const dropCost = (letter: string): number => (FAINT.has(letter) ? 0.5 : 1);
