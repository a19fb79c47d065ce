/**
 * The contract with whoever asks: the schema of the API as one text, committed so that every change of it is seen in the
 * difference, and what a change breaks.
 */
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema, lexicographicSortSchema, printSchema } from 'graphql';

/** The SDL of the API as clients see it, in the order of the alphabet, so that only what is changed differs. */
export async function contract(load) {
  const { apiSchema } = await load('server/api/schema.ts');
  return `${printSchema(lexicographicSortSchema(apiSchema()))}\n`;
}

/** What changed from one SDL to the other, one line each: `breaking: Field 'x' was removed from object type 'Query'`. */
export async function changesOf(before, after) {
  const changes = await diff(buildSchema(before), buildSchema(after));
  const words = { [CriticalityLevel.Breaking]: 'breaking', [CriticalityLevel.Dangerous]: 'dangerous' };
  return changes.map(({ message, criticality }) => `${words[criticality.level] ?? 'safe'}: ${message}`).sort();
}
