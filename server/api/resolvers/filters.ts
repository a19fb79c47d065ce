/** The filter of the API as the store takes it. */
import { type DayRange, rangeOf } from '../../model/edtf.ts';
import { AppError } from '../../model/errors.ts';
import { KINDS } from '../../model/ontology.ts';
import type { Conditions } from '../../store/conditions.ts';
import type { Part } from '../../store/graph.ts';
import { currentId } from '../around.ts';
import { bounded } from '../connection.ts';
import type { Context } from '../context.ts';
import { ACTORS, meant, sourcesMeant, topicsMeant } from '../references.ts';
import type { Filter, InputMaybe } from '../types.gen.ts';
import { spelt } from './enums.ts';

const MOST_FOCUS = 200;
const DEEPEST = 4;
const LONGEST_TEXT = 500;

type Asked = InputMaybe<Filter> | undefined;

/**
 * What a filter asks for, every name made into ids; `kinds` are those that the list can have. Throws `BAD_INPUT`,
 * `NOT_FOUND` or `LIMIT_EXCEEDED` for what cannot be meant.
 */
export async function conditionsOf(
  context: Context,
  filter: Asked,
  kinds: readonly string[] = KINDS,
): Promise<Conditions> {
  const topics = topicsMeant(filter?.topics);
  const [actors, sources] = await Promise.all([
    meant(context, filter?.actors, ACTORS),
    sourcesMeant(context, filter?.documents, filter?.publishers),
  ]);
  const foreign = filter?.kinds?.find((kind) => !kinds.includes(kind));
  if (foreign)
    throw new AppError('BAD_INPUT', 'nothing in this list is of that kind', {
      where: 'kinds',
      expected: kinds.map(spelt).join(', ') || 'no kinds',
      found: spelt(foreign),
    });
  const text = filter?.text ?? '';
  if (text.length > LONGEST_TEXT)
    throw new AppError('LIMIT_EXCEEDED', 'the text to look for is too long', {
      where: 'text',
      expected: `at most ${LONGEST_TEXT} characters`,
      found: String(text.length),
    });
  return {
    actors,
    topics,
    sources,
    countries: filter?.countries ?? [],
    types: filter?.types ?? [],
    kinds: filter?.kinds ?? [],
    text,
    ...daysOf(filter),
    confidence: confidenceOf(filter?.minConfidence),
    asOf: context.asOf,
  };
}

/** The days that a filter's dates reach from and to. */
function daysOf(filter: Asked): { from: string | null; to: string | null } {
  const { during, from, to } = filter ?? {};
  if (during && (from || to))
    throw new AppError('BAD_INPUT', 'a time is given twice', {
      where: 'during',
      expected: 'during, or from and to',
      found: `during: "${during}" beside ${from ? 'from' : 'to'}`,
    });
  const first = end(during ?? from, 'earliest');
  const last = end(during ?? to, 'latest');
  if (first && last && first > last)
    throw new AppError('BAD_INPUT', 'the time ends before it begins', {
      where: 'to',
      expected: `${from} or later`,
      found: String(to),
    });
  return { from: first, to: last };
}

const end = (date: string | null | undefined, which: keyof DayRange): string | null => rangeOf(date)?.[which] ?? null;

function confidenceOf(least: number | null | undefined): number {
  const confidence = least ?? 0;
  if (confidence < 0 || confidence > 1)
    throw new AppError('BAD_INPUT', 'a confidence is a share', {
      where: 'minConfidence',
      expected: '0 to 1',
      found: String(confidence),
    });
  return confidence;
}

/** Which part of the graph is meant: focus ids are brought up to date, and its depth and number are bounded. */
export async function partOf(
  context: Context,
  filter: Asked,
  { focus, depth }: { readonly focus?: InputMaybe<readonly string[]>; readonly depth?: InputMaybe<number> },
): Promise<Part> {
  bounded('focus', focus?.length, 0, 0, MOST_FOCUS);
  const [conditions, ids] = await Promise.all([
    conditionsOf(context, filter),
    Promise.all((focus ?? []).map((id) => currentId(context, id))),
  ]);
  return { conditions, focus: ids.filter((id) => id !== null), depth: bounded('depth', depth, 1, 0, DEEPEST) };
}
