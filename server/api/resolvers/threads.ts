/** Threads of undertakings: what repeats, narrows and reports on them. */
import { earliestDay } from '../../model/edtf.ts';
import { covering, readCoverage } from '../../store/coverage.ts';
import type { RepetitionOf } from '../../threads/index.ts';
import { entitiesById, entityAt, relationsAround, type Way } from '../around.ts';
import type { Context } from '../context.ts';
import { evidenceOf } from '../evidence.ts';
import { inOrder, stateOf, stepsOf } from '../thread-story.ts';
import type { Threads } from '../threads.ts';
import type { Resolvers } from '../types.gen.ts';
import { documentAt } from './documents.ts';

/** Relations whose sentences say an undertaking. */
const SAYING: readonly Way[] = [
  { type: 'COMMITTED_TO', direction: 'IN' },
  { type: 'CONTAINS', direction: 'IN' },
  { type: 'ABOUT', direction: 'OUT' },
];

/** The sentences in which an undertaking stands. */
export async function commitmentEvidence(context: Context, id: string) {
  const saying = await Promise.all(SAYING.map((way) => relationsAround(context, id, way)));
  return evidenceOf(context, saying.flat());
}

const repetitions = async (context: Context, id: string, pick: (threads: Threads) => readonly RepetitionOf[]) => {
  const threads = await context.loaders.threads.load(id);
  return threads ? [...pick(threads)] : [];
};

/** Fields of a commitment. */
export const threadFields = {
  repeats: ({ id }, _, context) => repetitions(context, id, ({ earlier }) => earlier),
  repeatedBy: ({ id }, _, context) => repetitions(context, id, ({ later }) => later),
  reports: async ({ id }, _, { loaders }) =>
    ((await loaders.threads.load(id))?.reports ?? []).map((report) => ({ ...report, commitment: id })),
} satisfies Pick<Required<NonNullable<Resolvers['Commitment']>>, 'repeats' | 'repeatedBy' | 'reports'>;

export const threads = {
  Repetition: {
    commitment: ({ other }, _, context) => entityAt(context, other),
    evidence: ({ other }, _, context) => commitmentEvidence(context, other),
  },
  CommitmentReport: {
    commitment: ({ commitment }, _, context) => entityAt(context, commitment),
    document: ({ passage }, _, context) => documentAt(context, passage),
    evidence: ({ passage, sentence: { start, end }, score }) => ({ passage, start, end, confidence: score }),
  },
  Thread: {
    commitment: ({ undertaking }, _, context) => entityAt(context, undertaking.id),
    state: stateOf,
    steps: async (story, _, context) => {
      const dated = stepsOf(story).steps.map(async (step) => {
        const [commitment, document] = await Promise.all([
          step.commitment === null ? null : entityAt(context, step.commitment),
          step.place === null ? null : documentAt(context, step.place.passage),
        ]);
        const day = document?.publishedFrom ?? earliestDay(commitment?.date) ?? commitment?.firstSeen;
        return { ...step, date: day ?? null };
      });
      return inOrder(await Promise.all(dated));
    },
    omitted: (story) => stepsOf(story).omitted,
    restsOn: async ({ undertaking }, _, { store }) => {
      const after = undertaking.to ?? undertaking.from;
      return covering(await readCoverage(store, after, null), after, undertaking.by).length;
    },
  },
  ThreadStep: {
    commitment: ({ commitment }, _, context) => (commitment === null ? null : entityAt(context, commitment)),
    document: ({ place }, _, context) => (place === null ? null : documentAt(context, place.passage)),
    evidence: ({ commitment, place, score }, _, context) =>
      commitment !== null
        ? commitmentEvidence(context, commitment)
        : place === null
          ? []
          : [{ ...place, confidence: score }],
  },
  Query: {
    thread: async (_, { commitment }, context) => {
      const [entity] = await entitiesById(context, [commitment]);
      return entity?.type === 'Commitment' ? context.loaders.threads.load(entity.id) : null;
    },
  },
} satisfies Resolvers;
