/** The bars of the timeline: events by month from the server, gathered into the finest unit that there is room for. */
import { computed } from '@preact/signals';
import { ask } from '../api/client.ts';
import { TIMELINE } from '../api/operations.ts';
import type { TimelineBucket } from '../api/types.ts';
import { dayNumber, monthOf, monthStart } from './days.ts';
import { chosenCountries } from './filters.ts';
import { createKeyedResource } from './resource.ts';
import type { TimeWindow } from './time.ts';

/** Months in a bar. */
export const UNITS = [1, 3, 12] as const;
export type Unit = (typeof UNITS)[number];

/** Events of one bar; days are numbers, both included. */
export interface Bar {
  readonly from: number;
  readonly to: number;
  readonly meetings: number;
  readonly agreements: number;
  readonly commitments: number;
}

const countryKey = computed(() => [...chosenCountries.value].sort().join(','));

/** Events by month of the chosen countries. */
export const monthsResource = createKeyedResource(
  countryKey,
  async (countries, abort) => {
    const filter = countries ? { countries: countries.split(',') } : null;
    return (await ask(TIMELINE, { filter, bucket: 'MONTH' }, abort)).timeline;
  },
  { keep: true },
);

/** Least width of a bar, in CSS pixels. */
const NARROWEST = 5;

/** The finest unit whose bars are wide enough when `limits` are drawn `width` pixels wide. */
export function unitFor(limits: TimeWindow, width: number): Unit {
  const months = (limits.to - limits.from) / 30.44;
  return UNITS.find((unit) => (width / months) * unit >= NARROWEST) ?? 12;
}

/** Months gathered into bars of a unit that begin in January, April and so on; only bars with something in them. */
export function gatherBars(months: readonly TimelineBucket[], unit: Unit): readonly Bar[] {
  const bars = new Map<number, Bar>();
  for (const bucket of months) {
    const day = dayNumber(bucket.start);
    if (day === null) continue;
    const from = monthStart(day, -(monthOf(day) % unit));
    const bar = bars.get(from) ?? { from, to: monthStart(from, unit) - 1, meetings: 0, agreements: 0, commitments: 0 };
    bars.set(from, {
      ...bar,
      meetings: bar.meetings + bucket.meetings,
      agreements: bar.agreements + bucket.agreements,
      commitments: bar.commitments + bucket.commitments,
    });
  }
  return [...bars.values()].sort((a, b) => a.from - b.from);
}
