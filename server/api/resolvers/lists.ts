/** Connections of entities, from pages of their ids. */
import type { DayPosition, NamePosition, Page, Window } from '../../store/page.ts';
import { entitiesById } from '../around.ts';
import { connection, type PageArguments, windowOf } from '../connection.ts';
import type { Context } from '../context.ts';
import { dayCursor, nameCursor, readDayCursor, readNameCursor } from '../cursor.ts';

/** A connection of entities in the order of their names. */
export const listByName = (
  context: Context,
  page: PageArguments,
  read: (window: Window<NamePosition>) => Promise<Page<NamePosition & { id: string }>>,
) => list(context, windowOf(page, readNameCursor), read, nameCursor);

/** A connection of entities, the latest first. */
export const listByDay = (
  context: Context,
  page: PageArguments,
  read: (window: Window<DayPosition>) => Promise<Page<DayPosition & { id: string }>>,
) => list(context, windowOf(page, readDayCursor), read, dayCursor);

async function list<P>(
  context: Context,
  window: Window<P>,
  read: (window: Window<P>) => Promise<Page<P & { id: string }>>,
  cursor: (row: P) => string,
) {
  const { rows, pageInfo, totalCount } = connection(await read(window), window, cursor);
  const cursors = new Map(rows.map((row) => [row.id, cursor(row)]));
  const nodes = await entitiesById(
    context,
    rows.map(({ id }) => id),
  );
  return { edges: nodes.map((node) => ({ node, cursor: cursors.get(node.id) ?? '' })), nodes, pageInfo, totalCount };
}
