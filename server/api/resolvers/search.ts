/** Search. */
import { AppError } from '../../model/errors.ts';
import { type SearchHit, search as searchStore } from '../../store/search.ts';
import { entitiesById } from '../around.ts';
import { connection, windowOf } from '../connection.ts';
import { dayCursor, readDayCursor } from '../cursor.ts';
import type { Resolvers } from '../types.gen.ts';

const LONGEST = 200;

/** A place among the hits: score, then id. It is kept as a list by day keeps its places. */
const position = ({ score, id }: SearchHit) => ({ day: String(score), key: id });

export const search = {
  Query: {
    search: async (_, { text, types, ...page }, context) => {
      if (text.length > LONGEST)
        throw new AppError('LIMIT_EXCEEDED', 'the text to search for is too long', {
          where: 'text',
          expected: `at most ${LONGEST} characters`,
          found: String(text.length),
        });
      const window = windowOf(page, readDayCursor, 20);
      const hits = (await searchStore(context.store, text, types ?? [])).map((hit) => ({ ...hit, ...position(hit) }));
      const score = Number(window.after?.day ?? Number.POSITIVE_INFINITY);
      const after = window.after?.key ?? '';
      const left = hits.filter((hit) => hit.score < score || (hit.score === score && hit.id > after));
      const { rows, pageInfo, totalCount } = connection({ total: hits.length, rows: left }, window, dayCursor);
      const nodes = await entitiesById(
        context,
        rows.map(({ id }) => id),
      );
      const found = new Map(rows.map((row) => [row.id, row]));
      const edges = nodes.flatMap((node) => {
        const hit = found.get(node.id);
        return hit ? [{ node, cursor: dayCursor(hit), score: hit.score, matched: hit.matched, match: hit.match }] : [];
      });
      return { edges, nodes, pageInfo, totalCount };
    },
  },
} satisfies Resolvers;
