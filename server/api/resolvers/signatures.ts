/** The ledger: who signed what, in what office, for whom, and where it is written. */
import { rangeOf } from '../../model/edtf.ts';
import { documentOfPassage } from '../../model/ids.ts';
import { listSignatures } from '../../store/signature.ts';
import { currentId, entitiesById, entityAt, relationsAround } from '../around.ts';
import { connection, windowOf } from '../connection.ts';
import { dayCursor, readDayCursor } from '../cursor.ts';
import { evidenceOf } from '../evidence.ts';
import { officeAt } from '../office-on-day.ts';
import type { Resolvers } from '../types.gen.ts';

export const signatures = {
  Signature: {
    agreement: ({ target }, _, context) => entityAt(context, target),
    person: ({ source }, _, context) => entityAt(context, source),
    office: async ({ source, target, onBehalfOf, evidence }, _, context) => {
      const [agreement, offices] = await Promise.all([
        entityAt(context, target),
        relationsAround(context, source, 'HOLDS_OFFICE', 'OUT'),
      ]);
      const bodies = await entitiesById(context, [...new Set(offices.map((office) => office.target))]);
      const signing = {
        ministries: new Set(bodies.filter(({ labels }) => labels.includes('Ministry')).map(({ id }) => id)),
        when: rangeOf(agreement.date),
        onBehalfOf,
        documents: new Set(evidence.map(documentOfPassage)),
      };
      return officeAt(signing, offices);
    },
    onBehalfOf: ({ onBehalfOf }, _, { loaders }) => (onBehalfOf ? loaders.entity.load(onBehalfOf) : null),
    on: async ({ target }, _, context) => (await entityAt(context, target)).date,
    evidence: (signature, _, context) => evidenceOf(context, [signature]),
  },
  Query: {
    signatures: async (_, { filter, ...page }, context) => {
      const window = windowOf(page, readDayCursor);
      const person = await currentId(context, filter?.person);
      const agreement = await currentId(context, filter?.agreement);
      const found = await listSignatures(context.store, { ...filter, person, agreement }, window);
      const { rows, pageInfo, totalCount } = connection(found, window, dayCursor);
      return { edges: rows.map((row) => ({ node: row, cursor: dayCursor(row) })), nodes: rows, pageInfo, totalCount };
    },
  },
} satisfies Resolvers;
