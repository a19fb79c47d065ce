/** Yoga by itself: a server of the same schema whose roots give what they hold in memory. */
import { type DocumentNode, Kind, parse, print, visit } from 'graphql';
import { createSchema, createYoga } from 'graphql-yoga';
import { readSdl } from '../../../server/api/sdl.ts';
import { asking } from './asking.ts';

export type Work = () => Promise<unknown>;

/** Which type an object is of, an answer must say itself: there is nothing else behind it. */
export const withTypes = (query: string): string => print(visit(parse(query), { SelectionSet: typed }));

const typed = (set: { readonly selections: readonly unknown[] }) => ({
  ...set,
  selections: [...set.selections, { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } }],
});

/** The names of what a query of one operation asks at its root. */
const rootsOf = ({ definitions }: DocumentNode): string[] =>
  definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION
      ? definition.selectionSet.selections.flatMap((selection) =>
          selection.kind === Kind.FIELD ? [selection.name.value] : [],
        )
      : [],
  );

/**
 * Asks Yoga the query; each root gives its part of `answer` (the data of `withTypes` of the query) once `before` is done. Nothing else
 * is resolved: of the schema there are the types only, and Yoga is as it comes.
 */
export function constantly(query: string, answer: Readonly<Record<string, unknown>>, before: Work) {
  const held = (root: string) => async () => {
    await before();
    return answer[root];
  };
  const roots = rootsOf(parse(query)).map((root) => [root, held(root)] as const);
  const schema = createSchema({ typeDefs: readSdl(), resolvers: { Query: Object.fromEntries(roots) } });
  return asking(createYoga({ schema, logging: false, maskedErrors: false }), query);
}
