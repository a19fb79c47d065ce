/**
 * Found against gold: how much of what a careful reader sees in a document the extractor finds, and what it sees wrongly.
 * The rules by which a found fact counts as a gold one stand at the head of each file in evaluate/.
 */
import { matchActors } from './evaluate/actors.ts';
import { scoreEvents } from './evaluate/events.ts';
import type { GoldSheet } from './evaluate/gold.ts';
import { scoreOffices } from './evaluate/offices.ts';
import type { Mistake, Score } from './evaluate/pairing.ts';
import { scoreUndertakings } from './evaluate/undertakings.ts';
import type { FactSheet } from './model/factsheet.ts';

export type { GoldSheet } from './evaluate/gold.ts';
export { parseGold } from './evaluate/gold.ts';
export { f1, type Mistake, precision, recall, type Score, type Tally } from './evaluate/pairing.ts';
export {
  type GoldEntities,
  goldItems,
  parseEntities,
  type ResolutionScore,
  scoreResolution,
} from './evaluate/resolution.ts';
export { sheetOfReader } from './evaluate/second-reader.ts';

/** What is scored, in the order of a report. */
export const SCORED = [
  'persons',
  'states',
  'offices',
  'organizations',
  'meetings',
  'attendance',
  'agreements',
  'signatures',
  'parties',
  'commitments',
  'committedBy',
  'topics',
  'dates',
] as const;
export type Scored = (typeof SCORED)[number];

export type Scores = { readonly [T in Scored]: Score };

/** Scores one document's fact sheet; `text` is the document's own, for the sentences of the mistakes. */
export function evaluateSheet(sheet: FactSheet, gold: GoldSheet, text: string): Scores {
  const actors = matchActors(sheet, gold, text);
  return {
    persons: actors.persons,
    states: actors.states,
    organizations: actors.organizations,
    offices: scoreOffices(sheet, gold, actors, text),
    ...scoreEvents(sheet, gold, actors, text),
    ...scoreUndertakings(sheet, gold, actors, text),
  };
}

/** Adds up the scores of several documents. */
export function addScores(scores: readonly Scores[]): Scores {
  const sum = (type: Scored): Score => {
    const parts = scores.map((score) => score[type]);
    const total = (of: (score: Score) => number) => parts.reduce((rest, part) => rest + of(part), 0);
    const all = (of: (score: Score) => readonly Mistake[]) => parts.flatMap(of);
    return {
      found: total((part) => part.found),
      gold: total((part) => part.gold),
      correct: total((part) => part.correct),
      misses: all((part) => part.misses),
      falseAlarms: all((part) => part.falseAlarms),
    };
  };
  return Object.fromEntries(SCORED.map((type) => [type, sum(type)])) as Scores;
}
