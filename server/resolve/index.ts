/**
 * Which records are one entity. Records are compared feature by feature; high scores join by themselves, middling ones
 * become suggestions, low ones stay apart, and a person's judgement wins over any score.
 *
 *   const { assignment, suggestions } = resolve(sheets.flatMap(recordsOf), judgements);
 */

export { explain, resolve } from './at-once.ts';
export type { Step } from './chain.ts';
export type { Comparison, Feature } from './comparison.ts';
export { MERGE, SUGGEST } from './comparison.ts';
export type { Explanation, Likeness, Side } from './explain.ts';
export { holderAmong, OfficeHolders, officesAsked, officesGiven, soleOffice, type Term } from './holders.ts';
export { recordsOf } from './records.ts';
export type { Resolution, Resolver } from './resolution.ts';
export { createResolver } from './resolver.ts';
export { pairOf, type Subject, subjectsOf } from './subjects.ts';
export type { Suggestion } from './suggestions.ts';
