/** Filters of the API as the store takes them. */
import { ENTITY_TYPES, type EntityType } from '../../model/ontology.ts';
import type { EventFilter } from '../../store/event.ts';
import type { GraphFilter } from '../../store/graph.ts';
import { currentId } from '../around.ts';
import { bounded } from '../connection.ts';
import type { Context } from '../context.ts';
import type { EventFilter as AskedEvents, GraphFilter as AskedGraph, InputMaybe } from '../types.gen.ts';
import { insideValues } from './enums.ts';

const MOST_FOCUS = 200;
const DEEPEST = 4;

/** `kinds` are checked against those of the type asked for. */
export async function eventFilter(
  context: Context,
  filter: InputMaybe<AskedEvents> | undefined,
  kinds: readonly string[],
): Promise<EventFilter> {
  return {
    ...filter,
    kinds: insideValues('kinds', filter?.kinds, kinds),
    actor: await currentId(context, filter?.actor),
  };
}

/** Focus ids are brought up to date, and its depth and number are bounded. */
export async function graphFilter(context: Context, filter: InputMaybe<AskedGraph> | undefined): Promise<GraphFilter> {
  const focus = filter?.focus ?? [];
  bounded('focus', focus.length, 0, 0, MOST_FOCUS);
  return {
    ...filter,
    types: (filter?.types ?? []).filter((type): type is EntityType => ENTITY_TYPES.includes(type)),
    focus: (await Promise.all(focus.map((id) => currentId(context, id)))).filter((id) => id !== null),
    depth: bounded('depth', filter?.depth, 1, 0, DEEPEST),
  };
}
