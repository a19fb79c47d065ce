/** Connections whose edges stand for relations: what leads from an entity to others, with what is true of each. */
import { documentOfPassage } from '../model/ids.ts';
import { askedOf, entityAt, type Way } from './around.ts';
import { type AskedOrder, connection, edgeOf, type ListShape, type PageArguments, viewOf } from './connection.ts';
import type { Context } from './context.ts';
import { evidenceOf } from './evidence.ts';
import { type Asking, asksFor } from './look-ahead.ts';
import type { EdgeModel, EntityModel } from './models.ts';
import { heldThen, readHeldThen } from './office-held.ts';
import { readEvidence } from './read-ahead.ts';
import { together, upon } from './soon.ts';

interface Asked extends PageArguments {
  readonly orderBy?: AskedOrder | null | undefined;
}

type Orders = ListShape['orders'];
const BY_DAY: Orders = ['DAY', 'NAME'];
const BY_NAME: Orders = ['NAME', 'DAY'];

/** A connection field for the relations that go such a way; sorted as `orders` begins where nothing else is asked. */
const connected =
  (way: Way, orders: Orders) =>
  ({ id }: EntityModel, asked: Asked, context: Context, info: Asking) =>
    connectedOf(context, id, way, orders, asked, info);

/** The earliest first, or by the name of the other end, or by the part taken. */
export const byDay = (way: Way) => connected(way, BY_DAY);
export const byName = (way: Way) => connected(way, BY_NAME);
export const byRole = (way: Way) => connected(way, ['ROLE', 'NAME', 'DAY']);

/** Who held an office in a body, or in which bodies a person held one, on a day or at any time. */
export const offices =
  (direction: Way['direction']) =>
  (
    { id }: Pick<EntityModel, 'id'>,
    { on, ...asked }: Asked & { readonly on?: string | null | undefined },
    context: Context,
    info: Asking,
  ) =>
    connectedOf(context, id, { type: 'HOLDS_OFFICE', direction }, BY_DAY, asked, info, on);

/** `on` is a day on which the relations must hold, beside that of the root. */
async function connectedOf(
  context: Context,
  entity: string,
  way: Way,
  orders: Orders,
  asked: Asked,
  asking: Asking,
  on?: string | null,
) {
  const shape = { name: `${way.type} ${way.direction}`, orders };
  const view = viewOf(shape, asked, asked.orderBy);
  const question = { ...askedOf(entity, way), window: view.window, ...(on && { on }) };
  const { rows, pageInfo, totalCount } = connection(await context.loaders.relations.load(question), view);
  const isAsked = (...path: readonly string[]) => asksFor(asking, 'edges', ...path);
  const [nodes] = await Promise.all([
    together(rows.map(({ other }) => entityAt(context, other))),
    isAsked('office') ? readHeldThen(context, rows) : undefined,
    readEvidence(context, isAsked, rows),
  ]);
  const edges = rows.map(
    (relation, index): EdgeModel => edgeOf(view, relation, { relation, node: nodes[index] as EntityModel }),
  );
  return { edges, nodes, pageInfo, totalCount };
}

/** Fields of every edge that stands for a relation. */
export const edgeFields = {
  from: ({ relation }: EdgeModel) => relation.from,
  to: ({ relation }: EdgeModel) => relation.to,
  confidence: ({ relation }: EdgeModel) => relation.confidence,
  inferred: ({ relation }: EdgeModel) => relation.inferred,
  extractors: async ({ relation }: EdgeModel, _: unknown, { loaders }: Context) => {
    const documents = [...new Set(relation.evidence.map(documentOfPassage))];
    const found = await together(documents.map((id) => loaders.document.get(id)));
    return [...new Set(found.flatMap((document) => document?.extractor ?? []))].sort();
  },
  evidence: ({ relation }: EdgeModel, _: unknown, context: Context) => evidenceOf(context, [relation]),
};

/** What is true of a signature beside that. */
export const signingFields = {
  ...edgeFields,
  office: ({ relation }: EdgeModel, _: unknown, context: Context) =>
    heldThen(context, relation.source, relation.target, relation),
  onBehalfOf: ({ relation }: EdgeModel, _: unknown, { loaders }: Context) =>
    relation.onBehalfOf ? loaders.entity.get(relation.onBehalfOf) : null,
  on: ({ relation }: EdgeModel, _: unknown, context: Context) =>
    upon(entityAt(context, relation.target), ({ date }) => date),
};

/** What is true of taking part beside that. */
export const attendingFields = {
  ...edgeFields,
  role: ({ relation }: EdgeModel) => relation.role ?? 'participant',
  office: ({ relation }: EdgeModel, _: unknown, context: Context) =>
    heldThen(context, relation.source, relation.target, relation),
};
