/** Documents, their passages and what they mention and say. */
import { documentOfPassage } from '../../model/ids.ts';
import { listDocuments } from '../../store/document.ts';
import { entityAt } from '../around.ts';
import { connection, connectionOf, edgeOf, viewOf } from '../connection.ts';
import type { Context } from '../context.ts';
import type { DocumentModel, PassageModel } from '../models.ts';
import { type Soon, upon } from '../soon.ts';
import type { Resolvers } from '../types.gen.ts';
import { conditionsOf } from './filters.ts';

/** The document in which a passage stands: that it is there is a law of the graph. */
export const documentAt = ({ loaders }: Context, passage: string): Soon<DocumentModel> =>
  upon(loaders.document.get(documentOfPassage(passage)), (document) => {
    if (!document) throw new Error(`the document of passage ${passage} is not in the graph`);
    return document;
  });

/** The passage with that id, which evidence or a mention names. */
export const passageAt = ({ loaders }: Context, id: string): Soon<PassageModel> =>
  upon(loaders.passage.get(id), (passage) => {
    if (!passage) throw new Error(`passage ${id} is named by evidence or a mention, but is not in the graph`);
    return passage;
  });

export const documents = {
  Document: {
    text: ({ id }, _, { loaders }) => loaders.text.load(id),
    passages: async ({ id }, asked, { loaders }) => {
      const view = viewOf({ name: 'passages', orders: ['PLACE'] }, asked);
      return connectionOf(await loaders.passagesOfDocument.load({ of: id, window: view.window }), view);
    },
    mentions: async ({ id }, asked, { loaders }) => {
      const view = viewOf({ name: 'mentions in a document', orders: ['PLACE'] }, asked);
      return connectionOf(await loaders.mentionsOfDocument.load({ of: id, window: view.window }), view);
    },
    relations: async ({ id }, asked, { loaders }) => {
      const view = viewOf({ name: 'relations of a document', orders: ['TYPE', 'DAY'] }, asked, asked.orderBy);
      return connectionOf(await loaders.relationsOfDocument.load({ of: id, window: view.window }), view);
    },
    reportsOn: ({ id }, _, { loaders }) => loaders.reportsIn.load(id),
    notes: ({ notes }) => notes ?? [],
    loaded: ({ loaded }) => (loaded === null ? null : new Date(loaded).toISOString()),
  },
  Passage: { document: ({ id }, _, context) => documentAt(context, id) },
  Mention: {
    entity: ({ entity }, _, context) => entityAt(context, entity),
    passage: ({ passage }, _, context) => passageAt(context, passage),
    document: ({ passage }, _, context) => documentAt(context, passage),
  },
  Query: {
    documents: async (_, { filter, ...asked }, context) => {
      const conditions = await conditionsOf(context, filter);
      const view = viewOf({ name: 'documents', orders: ['DAY', 'NAME'], descending: true }, asked, asked.orderBy);
      const page = await listDocuments(context.store, conditions, view.window);
      const { rows, pageInfo, totalCount } = connection(page, view);
      const nodes = await Promise.all(rows.map(({ id }) => documentAt(context, `${id}#0`)));
      return {
        edges: rows.map((row, index) => edgeOf(view, row, { node: nodes[index] as DocumentModel })),
        nodes,
        pageInfo,
        totalCount,
      };
    },
  },
} satisfies Resolvers;
