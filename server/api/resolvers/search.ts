/** Search. */
import { AppError } from '../../model/errors.ts';
import { highlightsIn } from '../../store/highlight.ts';
import { type SearchHit, search as searchStore } from '../../store/search.ts';
import { wordsOf } from '../../store/words.ts';
import { entitiesById } from '../around.ts';
import { connection, edgeOf, pageOfAll, viewOf } from '../connection.ts';
import type { Resolvers } from '../types.gen.ts';
import { passageAt } from './documents.ts';

const LONGEST = 200;

/** A place among the hits: the best first, then by id. */
const position = ({ score, id }: SearchHit) => ({ sort: (1e6 - score).toFixed(6).padStart(14, '0'), key: id });

export const search = {
  SearchEdge: {
    highlights: ({ matched, words }) => highlightsIn(matched, words),
    passage: ({ passage }, _, context) => (passage === null ? null : passageAt(context, passage)),
  },
  Query: {
    search: async (_, { text, types, ...page }, context) => {
      if (text.length > LONGEST)
        throw new AppError('LIMIT_EXCEEDED', 'the text to search for is too long', {
          where: 'text',
          expected: `at most ${LONGEST} characters`,
          found: String(text.length),
        });
      const words = wordsOf(text);
      const view = viewOf({ name: 'search', orders: ['SCORE'], usual: 20 }, page);
      const hits = (await searchStore(context.store, text, types ?? [], context.asOf)).map((hit) => ({
        ...hit,
        ...position(hit),
      }));
      const { rows, pageInfo, totalCount } = connection(pageOfAll(hits, view.window), view);
      const nodes = await entitiesById(
        context,
        rows.map(({ id }) => id),
      );
      const found = new Map(rows.map((row) => [row.id, row]));
      const edges = nodes.flatMap((node) => {
        const hit = found.get(node.id);
        if (!hit) return [];
        const { score, matched, match, how, passage } = hit;
        return [edgeOf(view, hit, { node, score, matched, match, how, passage, words })];
      });
      return { edges, nodes, pageInfo, totalCount };
    },
  },
} satisfies Resolvers;
