/** How far the rules can be trusted. */
import { type Accuracy, readAccuracy } from '../../model/accuracy.ts';
import type { MeasuredFact, Resolvers } from '../types.gen.ts';

const FACTS = {
  persons: 'PERSONS',
  states: 'STATES',
  offices: 'OFFICES',
  organizations: 'ORGANIZATIONS',
  meetings: 'MEETINGS',
  attendance: 'ATTENDANCE',
  agreements: 'AGREEMENTS',
  signatures: 'SIGNATURES',
  parties: 'PARTIES',
  commitments: 'COMMITMENTS',
  committedBy: 'COMMITTED_BY',
  topics: 'TOPICS',
  dates: 'DATES',
} as const satisfies Readonly<Record<string, MeasuredFact>>;

/** The figures are part of the program: read from disk at the first question and kept. */
let known: Accuracy | null = null;

export const accuracy = {
  Query: {
    accuracy: () => {
      known ??= readAccuracy();
      const { seeds, unseen } = known;
      return Object.entries(FACTS).flatMap(([type, fact]) => {
        const figures = seeds.facts[type];
        const other = unseen?.facts[type];
        if (!figures) return [];
        return [{ fact, ...figures, unseenPrecision: other?.precision ?? null, unseenRecall: other?.recall ?? null }];
      });
    },
  },
} satisfies Resolvers;
