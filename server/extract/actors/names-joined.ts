/** Joins the names of a document into persons: full names, and the parts of them by which they are called again. */

import { lookOf } from '../words/looks.ts';
import type { Introduction } from './introductions.ts';

/** One person of a document, before country and offices are settled. */
export interface Cluster {
  /** Words of the most complete spelling, folded. */
  words: readonly string[];
  name: string;
  readonly introductions: Introduction[];
  /** Offset at which the person is first named. */
  first: number;
}

/** Most persons that one word of a name is compared with; keeps long documents linear. */
const MOST_CANDIDATES = 64;
const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/;

/** The words of a name as they are compared: folded, hyphens apart, without "Jr". */
export const nameKeys = (words: readonly string[]): string[] =>
  words
    .flatMap((word) => lookOf(word).key.split('-'))
    .filter((word) => word && !(word.length < 5 && SUFFIX.test(word)));

/** Whether something beside the name itself shows that it is a person's. */
const isShown = (each: Introduction): boolean =>
  each.titles.length > 0 ||
  each.honorifics.length > 0 ||
  each.counterpart !== null ||
  each.same !== null ||
  (each.cue && each.name.words.length > 1);

/** The persons of a document in the order of their first mention; names that nothing shows to be persons are left out. */
export function joinNames(introductions: readonly Introduction[], nameOf: (each: Introduction) => string): Cluster[] {
  const clusters: Cluster[] = [];
  const byWord = new Map<string, Cluster[]>();
  const add = (each: Introduction, words: readonly string[]): void => {
    const found = bestFit(words, each.name.start, byWord, (cluster) => !areTwoHere(each, cluster));
    if (!found) {
      const cluster: Cluster = { words, name: nameOf(each), introductions: [each], first: each.name.start };
      clusters.push(cluster);
      for (const word of new Set(words)) push(byWord, word, cluster);
      return;
    }
    found.introductions.push(each);
    found.first = Math.min(found.first, each.name.start);
    if (
      words.length > found.words.length ||
      (words.length === found.words.length && isInitialled(found.words, words))
    ) {
      for (const word of words) if (!found.words.includes(word)) push(byWord, word, found);
      found.words = words;
      found.name = nameOf(each);
    }
  };
  const shown = introductions.filter(isShown);
  // Full names first, so that "Minister Lam" finds To Lam wherever he is named in full.
  for (const each of [...shown].sort(
    (a, b) => b.name.words.length - a.name.words.length || a.name.start - b.name.start,
  ))
    add(each, nameKeys(each.name.words));
  const joined = new Set(shown);
  for (const each of introductions) {
    if (joined.has(each)) continue;
    const found = bestFit(nameKeys(each.name.words), each.name.start, byWord);
    if (found) {
      found.introductions.push(each);
      joined.add(each);
    }
  }
  // "by Peres and Mahmoud Abbas": whoever stands in a row with a person is one.
  const known = new Set([...joined].map(({ name }) => name.start));
  for (const each of introductions)
    if (!joined.has(each) && each.name.words.length > 1 && each.row.some((start) => known.has(start)))
      add(each, nameKeys(each.name.words));
  for (const cluster of clusters) {
    cluster.introductions.sort((a, b) => a.name.start - b.name.start);
    cluster.first = cluster.introductions[0]?.name.start ?? cluster.first;
  }
  return clusters.sort((a, b) => a.first - b.first);
}

/**
 * Whether one sentence introduces both by their offices, the one by a full name that is a part of the other's: "the chief of
 * police, Alpha Beta Gamma, thanked the former Minister of Energy, Alpha Beta".
 */
const areTwoHere = ({ name, titles }: Introduction, { introductions }: Cluster): boolean =>
  titles.length > 0 &&
  name.words.length > 1 &&
  introductions.some(
    (other) =>
      other.name.sentence === name.sentence &&
      other.titles.length > 0 &&
      other.name.words.length > name.words.length &&
      other.name.words[0] === name.words[0],
  );

const push = (map: Map<string, Cluster[]>, word: string, cluster: Cluster): void => {
  const list = map.get(word);
  if (list) list.push(cluster);
  else map.set(word, [cluster]);
};

/** The person whose name holds these words, or whose name's words these hold; of several the one named last before. */
function bestFit(
  words: readonly string[],
  at: number,
  byWord: ReadonlyMap<string, Cluster[]>,
  mayBe: (cluster: Cluster) => boolean = () => true,
): Cluster | null {
  let best: Cluster | null = null;
  let bestScore = 0;
  for (const word of words) {
    for (const cluster of (byWord.get(word) ?? []).slice(-MOST_CANDIDATES)) {
      const likeness = fitness(words, cluster.words);
      if (!likeness || !mayBe(cluster)) continue;
      const latest = lastBefore(cluster, at);
      const score = likeness + (latest >= 0 ? 1 / (2 + at - latest) : 0);
      if (score > bestScore) {
        best = cluster;
        bestScore = score;
      }
    }
    if (best) break;
  }
  return best;
}

function lastBefore(cluster: Cluster, at: number): number {
  for (let index = cluster.introductions.length - 1; index >= 0 && index > cluster.introductions.length - 8; index--) {
    const start = cluster.introductions[index]?.name.start ?? 0;
    if (start <= at) return start;
  }
  return -1;
}

/** "M. Kučinskis" for "Māris Kučinskis", "R.A.A. Jetten" for "Rob Jetten". */
function isInitialled(short: readonly string[], full: readonly string[]): boolean {
  const initials = short[0] ?? '';
  // "Sh. Abbasi", "Yu. Ivanov": an initial of two letters, as other scripts have one for.
  if (short.length > 1 && full.length > 1 && DIGRAPH.test(initials) && full[0]?.startsWith(initials.replace('.', '')))
    return full[0].length > 3 && short.slice(1).join(' ') === full.slice(full.length - short.length + 1).join(' ');
  if (short.length < 2 || full.length < 2 || !/^(?:\p{L}\.?){1,4}$/u.test(initials) || !/^\p{L}\.?$|\./u.test(initials))
    return false;
  return (
    initials[0] === full[0]?.[0] && short.slice(1).join(' ') === full.slice(full.length - short.length + 1).join(' ')
  );
}

const DIGRAPH = /^(?:sh|ch|zh|kh|ts|dz|gh|th|dj|ph|ya|yu|ye|yo|ju|ja|io|iu|ia)\.?$/;

const SON_OF = /^(?:bin|bint|binti|ibn)$/;

/** 3 for the same words, 2 where one name's words stand in a row in the other's, else 0. */
function fitness(a: readonly string[], b: readonly string[]): number {
  if (a.length === b.length && a.every((word, index) => word === b[index])) return 3;
  if (isInitialled(a, b) || isInitialled(b, a)) return 2;
  if (a.length === b.length) return 0;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length === 1 && (short[0] ?? '').replace('.', '').length < 2) return 0;
  for (let from = 0; from + short.length <= long.length; from++) {
    // "King Salman bin A" is not "Mohammed bin Salman bin A", but the father.
    if (short.every((word, index) => word === long[from + index])) return SON_OF.test(long[from - 1] ?? '') ? 0 : 2;
  }
  // "Ferdinand Marcos" for "Ferdinand R. Marcos": first and last word the same, something left out between.
  if (short.length < 2 || short[0] !== long[0] || short[short.length - 1] !== long[long.length - 1]) return 0;
  let at = 0;
  for (const word of long) if (word === short[at]) at++;
  return at === short.length ? 2 : 0;
}
