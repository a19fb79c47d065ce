/**
 * Commitments match one to one, best first, where at least half of their words are shared; by whom and about what is
 * tallied over those found by both.
 */
import type { CommitmentFact, FactSheet } from '../model/factsheet.ts';
import type { Actors } from './actors.ts';
import type { GoldSheet } from './gold.ts';
import { contentWords, overlap } from './names.ts';
import { type Mistake, pairBest, type Score, tallySets } from './pairing.ts';
import { sentenceOf, sentenceWith } from './sentence.ts';

const HALF = 0.5;

export interface UndertakingScores {
  readonly commitments: Score;
  readonly committedBy: Score;
  readonly topics: Score;
}

export function scoreUndertakings(sheet: FactSheet, gold: GoldSheet, actors: Actors, text: string): UndertakingScores {
  const pairs = pairBest(sheet.commitments, gold.commitments, (found, wanted) => {
    const value = overlap(contentWords(found.text), contentWords(wanted.text));
    return value >= HALF ? value : 0;
  });
  const matched = new Set(pairs.values());
  const commitments: Score = {
    found: sheet.commitments.length,
    gold: gold.commitments.length,
    correct: pairs.size,
    misses: gold.commitments
      .filter((_, index) => !matched.has(index))
      .map((fact) => ({ what: fact.text, sentence: sentenceWith(text, fact.text) })),
    falseAlarms: sheet.commitments
      .filter((_, index) => !pairs.has(index))
      .map((fact) => ({ what: fact.text, sentence: sentenceOf(text, fact.evidence) })),
  };
  const links = (
    foundOf: (fact: CommitmentFact) => readonly (readonly [string, string])[],
    goldOf: (fact: GoldSheet['commitments'][number]) => readonly (readonly [string, string])[],
  ): Score => {
    const found = new Map<string, Mistake>();
    const wanted = new Map<string, Mistake>();
    for (const [f, g] of pairs) {
      const fact = sheet.commitments[f];
      const truth = gold.commitments[g];
      if (!fact || !truth) continue;
      const sentence = sentenceOf(text, fact.evidence);
      for (const [key, name] of foundOf(fact)) found.set(`${g} ${key}`, { what: `${name} — ${fact.text}`, sentence });
      for (const [key, name] of goldOf(truth)) wanted.set(`${g} ${key}`, { what: `${name} — ${truth.text}`, sentence });
    }
    return tallySets(found, wanted);
  };
  return {
    commitments,
    committedBy: links(
      (fact) => fact.by.map((ref) => [actors.keyOf(ref), actors.nameOf(ref)]),
      (fact) => fact.by.map((name) => [actors.keyOfGold(name), name]),
    ),
    topics: links(
      (fact) => fact.topics.map((topic) => [topic, topic]),
      (fact) => fact.topics.map((topic) => [topic, topic]),
    ),
  };
}
