/** Search over names, aliases and texts. */
import type { Day } from '../model/edtf.ts';
import { fold } from '../model/ids.ts';
import type { EntityType } from '../model/ontology.ts';
import { excerpt, type Match, rank, textScore } from './rank.ts';
import type { Store } from './store.ts';
import { wordsOf } from './words.ts';

export interface SearchHit extends Match {
  /** Entity id. */
  readonly id: string;
  /** The passage that speaks of it; null where its own names or text matched. */
  readonly passage: string | null;
}

/** Which entities are looked at; no types are all types. */
interface Among {
  readonly types: readonly EntityType[];
  readonly asOf: Day | null;
}

/** Names looked at, passages looked at, and hits given at most. */
const NAMES = 1000;
const PASSAGES = 40;
const MOST = 500;
/** Letters at the beginning of a word, or else at its end, that have to be right. */
const SURE = 3;
const beginning = (word: string): string => word.slice(0, SURE);
const ending = (word: string): string => word.slice(-SURE);

/**
 * Entities that answer the question, best first: exact names, beginnings, words, spellings that are nearly right, then
 * those of which a text with these words speaks. With a day, only those of which documents speak by then. At most 500;
 * equal scores by id.
 */
export async function search(
  store: Store,
  question: string,
  types: readonly EntityType[],
  asOf: Day | null = null,
): Promise<SearchHit[]> {
  const words = wordsOf(question);
  const among = { types, asOf };
  if (words.length === 0) return [];
  const hits = new Map<string, SearchHit>();
  const add = (hit: SearchHit) => {
    if (hit.score > (hits.get(hit.id)?.score ?? 0)) hits.set(hit.id, hit);
  };
  for (const hit of await byName(store, question, words, among)) add(hit);
  // A misspelt word is only looked for where no name has the words as they stand.
  const named = () => [...hits.values()].some(({ match }) => match !== 'TEXT');
  for (const part of [beginning, ending]) {
    if (named()) break;
    for (const hit of await byName(store, question, [...new Set(words.map(part))], among)) add(hit);
  }
  for (const hit of await byPassage(store, question, words, among)) add(hit);
  return [...hits.values()].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)).slice(0, MOST);
}

async function byName(store: Store, question: string, words: readonly string[], among: Among) {
  const rows = await store.read('search/names', { words, ...among, limit: NAMES });
  return rows.flatMap(({ hit }) => {
    const match = rank(question, hit);
    return match ? [{ id: hit.id, passage: null, ...match }] : [];
  });
}

/** Entities mentioned in the passages that fit the question best; those of a passage with more of its words count more. */
async function byPassage(store: Store, question: string, words: readonly string[], among: Among) {
  // The engines' indexes know no days: those published later are left out afterwards.
  const most = among.asOf === null ? PASSAGES : PASSAGES * 10;
  const found = await store.searchText('passages', question, most);
  if (found.length === 0) return [];
  const best = Math.max(...found.map(({ score }) => score));
  const scores = new Map(found.map(({ id, score }) => [id, best > 0 ? score / best : 1]));
  const rows = await store.read('search/mentioned', { passages: [...scores.keys()], ...among });
  return rows
    .filter(({ text }) => holdsAll(text, words))
    .map(
      ({ id, degree, passage, text }): SearchHit => ({
        id,
        score: textScore(degree, scores.get(passage)),
        matched: excerpt(text, words),
        match: 'TEXT',
        how: 'TEXT',
        passage,
      }),
    );
}

/** The engine's index also gives passages with only some of the words: those would lead to nearly everybody. */
function holdsAll(text: string, words: readonly string[]): boolean {
  const folded = fold(text);
  return words.every((word) => folded.includes(word));
}
