/** Documents, their passages and what they mention and say. */
import { documentOfPassage } from '../../model/ids.ts';
import { listDocuments } from '../../store/document.ts';
import { currentId, entityAt } from '../around.ts';
import { connection, windowOf } from '../connection.ts';
import type { Context } from '../context.ts';
import { dayCursor, readDayCursor } from '../cursor.ts';
import type { DocumentModel, PassageModel } from '../models.ts';
import type { Resolvers } from '../types.gen.ts';

/** The document in which a passage stands: that it is there is a law of the graph. */
export async function documentAt({ loaders }: Context, passage: string): Promise<DocumentModel> {
  const document = await loaders.document.load(documentOfPassage(passage));
  if (!document) throw new Error(`the document of passage ${passage} is not in the graph`);
  return document;
}

/** The passage with that id, which evidence or a mention names. */
export async function passageAt({ loaders }: Context, id: string): Promise<PassageModel> {
  const passage = await loaders.passage.load(id);
  if (!passage) throw new Error(`passage ${id} is named by evidence or a mention, but is not in the graph`);
  return passage;
}

export const documents = {
  Document: {
    text: ({ id }, _, { loaders }) => loaders.text.load(id),
    passages: ({ id }, _, { loaders }) => loaders.passagesOfDocument.load(id),
    mentions: ({ id }, _, { loaders }) => loaders.mentionsOfDocument.load(id),
    relations: ({ id }, _, { loaders }) => loaders.relationsOfDocument.load(id),
    notes: ({ notes }) => notes ?? [],
  },
  Passage: { document: ({ id }, _, context) => documentAt(context, id) },
  Mention: {
    entity: ({ entity }, _, context) => entityAt(context, entity),
    passage: ({ passage }, _, context) => passageAt(context, passage),
    document: ({ passage }, _, context) => documentAt(context, passage),
  },
  Query: {
    documents: async (_, { filter, ...page }, context) => {
      const window = windowOf(page, readDayCursor);
      const conditions = { ...filter, mentions: await currentId(context, filter?.mentions) };
      const found = await listDocuments(context.store, conditions, window);
      const { rows, pageInfo, totalCount } = connection(found, window, dayCursor);
      const nodes = await Promise.all(rows.map(({ id }) => documentAt(context, `${id}#0`)));
      const edges = nodes.map((node, index) => ({ node, cursor: dayCursor(rows[index] ?? { day: '', key: '' }) }));
      return { edges, nodes, pageInfo, totalCount };
    },
  },
} satisfies Resolvers;
