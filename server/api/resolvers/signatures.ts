/** The ledger: who signed what, in what office, for whom, and where it is written. */
import { AGREEMENT_KINDS } from '../../model/ontology.ts';
import { listSignatures } from '../../store/signature.ts';
import { entityAt } from '../around.ts';
import { connectionOf, viewOf } from '../connection.ts';
import type { Context } from '../context.ts';
import { evidenceOf } from '../evidence.ts';
import { asksOfNodes } from '../look-ahead.ts';
import type { SignatureModel } from '../models.ts';
import { heldThen, readHeldThen } from '../office-held.ts';
import { readEvidence } from '../read-ahead.ts';
import { AGREEMENTS, meant } from '../references.ts';
import { upon } from '../soon.ts';
import type { Resolvers } from '../types.gen.ts';
import { conditionsOf } from './filters.ts';

/** Reads what is asked of signatures, before each of them asks. */
async function readSignatures(
  context: Context,
  asked: (...path: readonly string[]) => boolean,
  rows: readonly SignatureModel[],
): Promise<void> {
  const ends = rows.flatMap(({ source, target, onBehalfOf }) => [
    ...(asked('person') ? [source] : []),
    ...(asked('agreement') || asked('on') ? [target] : []),
    ...(onBehalfOf && asked('onBehalfOf') ? [onBehalfOf] : []),
  ]);
  await Promise.all([
    context.loaders.entity.ready(new Set(ends)),
    asked('office') ? readHeldThen(context, rows) : undefined,
    readEvidence(context, asked, rows),
  ]);
}

export const signatures = {
  Signature: {
    agreement: ({ target }, _, context) => entityAt(context, target),
    person: ({ source }, _, context) => entityAt(context, source),
    office: (signature, _, context) => heldThen(context, signature.source, signature.target, signature),
    onBehalfOf: ({ onBehalfOf }, _, { loaders }) => (onBehalfOf ? loaders.entity.get(onBehalfOf) : null),
    on: ({ target }, _, context) => upon(entityAt(context, target), ({ date }) => date),
    evidence: (signature, _, context) => evidenceOf(context, [signature]),
  },
  Query: {
    signatures: async (_, { filter, agreements, ...asked }, context, info) => {
      const view = viewOf({ name: 'signatures', orders: ['DAY', 'NAME'], descending: true }, asked, asked.orderBy);
      const [conditions, under] = await Promise.all([
        conditionsOf(context, filter, AGREEMENT_KINDS),
        meant(context, agreements, AGREEMENTS),
      ]);
      const page = await listSignatures(context.store, under, conditions, view.window);
      await readSignatures(context, (...path) => asksOfNodes(info, ...path), page.rows);
      return connectionOf(page, view);
    },
  },
} satisfies Resolvers;
