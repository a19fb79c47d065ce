/**
 * Which records are one entity. Records are compared feature by feature; high scores join by themselves, middling ones
 * become suggestions, low ones stay apart, and a person's judgement wins over any score.
 *
 *   const { assignment, suggestions } = resolve(sheets.flatMap(recordsOf), judgements);
 */
export type { Comparison, Feature } from './comparison.ts';
export { MERGE, SUGGEST } from './comparison.ts';
export { type Explanation, explain } from './explain.ts';
export { recordsOf } from './records.ts';
export { createResolver, type Resolution, type Resolver, resolve } from './resolver.ts';
export type { Suggestion } from './suggestions.ts';
