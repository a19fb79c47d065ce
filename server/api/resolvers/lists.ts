/** Connections of entities, from pages of their ids. */
import type { EntityType } from '../../model/ontology.ts';
import type { ListedRow } from '../../store/actor.ts';
import type { Conditions } from '../../store/conditions.ts';
import { EMPTY_PAGE, type Page, type Window } from '../../store/page.ts';
import { entitiesById } from '../around.ts';
import { type AskedOrder, connection, edgeOf, type ListShape, type PageArguments, viewOf } from '../connection.ts';
import type { Context } from '../context.ts';

export interface ListArguments extends PageArguments {
  readonly orderBy?: AskedOrder | null | undefined;
}

/** A connection of entities: the page that `read` gives of them, each read whole. */
export async function listOf(
  context: Context,
  shape: ListShape,
  asked: ListArguments,
  read: (window: Window) => Promise<Page<ListedRow>>,
) {
  const view = viewOf(shape, asked, asked.orderBy);
  const { rows, pageInfo, totalCount } = connection(await read(view.window), view);
  const nodes = await entitiesById(
    context,
    rows.map(({ id }) => id),
  );
  // A row may have been taken out since the page was read.
  const listed = new Map(rows.map((row) => [row.id, row]));
  const edges = nodes.flatMap((node) => {
    const row = listed.get(node.id);
    return row ? [edgeOf(view, row, { node })] : [];
  });
  return { edges, nodes, pageInfo, totalCount };
}

/** A page of nothing, where no query need be asked. */
export const nothing = async (): Promise<Page<ListedRow>> => EMPTY_PAGE;

/** A list of entities, by name where nothing is said. */
export const nameShape = (name: string): ListShape => ({ name, orders: ['NAME', 'DAY', 'RELATIONS'] });

/** A list of events, the latest first where nothing is said. */
export const eventShape = (name: string): ListShape => ({
  name,
  orders: ['DAY', 'NAME', 'RELATIONS'],
  descending: true,
});

/** Conditions of a list of one type: what asks only for others is asked in vain. */
export const ofType = (conditions: Conditions, type: EntityType): Conditions | null =>
  conditions.types.length === 0 || conditions.types.includes(type) ? { ...conditions, types: [type] } : null;
