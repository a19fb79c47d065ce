/** Relations and the sentences that say them. */
import { entityAt } from '../around.ts';
import { evidenceOf, quoteOf } from '../evidence.ts';
import { upon } from '../soon.ts';
import type { Resolvers } from '../types.gen.ts';
import { documentAt, passageAt } from './documents.ts';

export const relation = {
  Relation: {
    source: ({ source }, _, context) => entityAt(context, source),
    target: ({ target }, _, context) => entityAt(context, target),
    onBehalfOf: ({ onBehalfOf }, _, { loaders }) => (onBehalfOf ? loaders.entity.get(onBehalfOf) : null),
    evidence: (self, _, context) => evidenceOf(context, [self]),
  },
  Evidence: {
    quote: (evidence, _, context) => quoteOf(context, evidence),
    passage: ({ passage }, _, context) => passageAt(context, passage),
    document: ({ passage }, _, context) => documentAt(context, passage),
    extractor: ({ passage }, _, context) => upon(documentAt(context, passage), ({ extractor }) => extractor),
  },
} satisfies Resolvers;
