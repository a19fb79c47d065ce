/** The same meeting as several documents tell it. */
import { AppError } from '../../model/errors.ts';
import { readTellings } from '../../store/tellings.ts';
import { compareMeetings } from '../../threads/compare.ts';
import { entitiesById, entityAt } from '../around.ts';
import { bounded } from '../connection.ts';
import type { Loaders } from '../loaders.ts';
import type { Resolvers } from '../types.gen.ts';
import { documentAt } from './documents.ts';
import { spelt } from './enums.ts';

const MOST = 10;
/** Fields whose values are spelt in the API as its enums are. */
const SPELT: readonly string[] = ['KIND', 'STATUS', 'MODE'];

export const compare = {
  Comparison: { documents: ({ documents }, _, { loaders }) => documentsById(loaders, documents) },
  ComparedMeeting: {
    meeting: ({ meeting }, _, context) => entityAt(context, meeting),
    documents: ({ documents }, _, { loaders }) => documentsById(loaders, documents),
    disputed: ({ fields }) => fields.filter(({ verdict }) => verdict === 'DISPUTED').length,
    evidence: ({ evidence }) =>
      evidence.map(({ passage, span: { start, end }, confidence }) => ({ passage, start, end, confidence })),
  },
  ComparedField: {
    said: ({ field, said }) =>
      said.map((each) => (SPELT.includes(field) && each.value !== null ? { ...each, value: spelt(each.value) } : each)),
    disputed: ({ disputed }, _, context) => entitiesById(context, disputed),
  },
  FieldOfDocument: {
    document: ({ document }, _, context) => documentAt(context, `${document}#0`),
    entities: ({ entities }, _, context) => entitiesById(context, entities),
  },
  Query: {
    compare: async (_, { documents }, { store, loaders }) => {
      const ids = [...new Set(documents)];
      bounded('documents', ids.length, 0, 2, MOST);
      const found = await documentsById(loaders, ids);
      const missing = ids.find((id) => !found.some((document) => document.id === id));
      if (missing !== undefined)
        throw new AppError('NOT_FOUND', 'there is no such document', {
          where: 'documents',
          found: `"${missing.slice(0, 80)}"`,
        });
      return { documents: ids, meetings: compareMeetings(await readTellings(store, ids)) };
    },
  },
} satisfies Resolvers;

async function documentsById({ document }: Loaders, ids: readonly string[]) {
  return (await Promise.all(ids.map((id) => document.load(id)))).filter((found) => found !== null);
}
