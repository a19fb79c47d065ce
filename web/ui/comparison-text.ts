/** Two windows of time compared, in a sentence: "Between 2011 and 2021–2024: 12 people new, 5 gone, 8 kept; …". */
import { ENTITY_TYPES } from '../api/types.ts';
import { CHANGES, type Change, type Changed, type Comparison } from '../state/compare.ts';
import { dayOf } from '../state/days.ts';
import type { TimeWindow } from '../state/time.ts';
import { daysText, periodText } from './dates.ts';
import { texts } from './texts.ts';

/** A window as it stands in a sentence. */
export const windowText = ({ from, to }: TimeWindow): string => periodText(dayOf(from), dayOf(to));
/** A window by itself. */
export const windowDays = ({ from, to }: TimeWindow): string => daysText(dayOf(from), dayOf(to));

/** How many of each change there are. */
export const countsOf = (things: Changed<string, unknown>['things']): Readonly<Record<Change, number>> => ({
  new: things.new.length,
  gone: things.gone.length,
  kept: things.kept.length,
});

export function comparisonText({ nodes, edges }: Comparison, before: TimeWindow, after: TimeWindow): string {
  const parts = ENTITY_TYPES.flatMap((type) => {
    const found = nodes.find(({ kind }) => kind === type);
    return found ? [texts.compare.counted(texts.kinds[type], texts.kindsMany[type], countsOf(found.things))] : [];
  });
  const relations = { new: 0, gone: 0, kept: 0 };
  for (const { things } of edges) for (const change of CHANGES) relations[change] += things[change].length;
  if (edges.length > 0) parts.push(texts.compare.counted(texts.compare.relation, texts.compare.relations, relations));
  const between = texts.compare.between(windowText(before), windowText(after));
  return parts.length > 0 ? texts.compare.summary(between, parts) : texts.compare.nothing(between);
}
