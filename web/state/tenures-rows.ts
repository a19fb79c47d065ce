/**
 * Tenures from what documents show: somebody is in an office from the first to the last day on which one says so. When it
 * began and ended they seldom say, so either end is open for a while, unless the next holder is shown at once.
 */
import type { Holder } from '../api/tenures.ts';
import { dayNumber } from './days.ts';

/** A meeting attended or an agreement signed in a tenure. */
export interface TenureMark {
  /** Id of the relation that says so. */
  readonly id: string;
  readonly kind: 'MEETING' | 'AGREEMENT';
  readonly node: string;
  readonly name: string;
  readonly day: number;
}

/** An end of a tenure: how far it may reach, and whether the sources fix it. */
export interface TenureEnd {
  readonly day: number;
  readonly firm: boolean;
}

export interface Tenure {
  /** Id of the relation that says so. */
  readonly id: string;
  readonly title: string;
  readonly person: { readonly id: string; readonly name: string };
  /** First and last day on which documents show it. */
  readonly first: number;
  readonly last: number;
  readonly start: TenureEnd;
  readonly end: TenureEnd;
  readonly inferred: boolean;
  readonly confidence: number;
  readonly marks: readonly TenureMark[];
}

export interface OfficeRow {
  readonly title: string;
  /** The earliest first. */
  readonly tenures: readonly Tenure[];
}

/** How far an open end is drawn at most, in days; and how soon the next holder fixes it. */
const OPEN = 365;
const AT_ONCE = 31;

type Seen = Omit<Tenure, 'start' | 'end' | 'marks'> & { readonly happenings: readonly TenureMark[] };

/** The offices of a body, those with most holders and most to tell first; holders without any day are left out. */
export function officeRows(holders: readonly Holder[]): readonly OfficeRow[] {
  const rows = new Map<string, Seen[]>();
  for (const holder of holders) {
    const seen = seenOf(holder);
    if (!seen) continue;
    const key = seen.title.toLowerCase();
    const row = rows.get(key);
    if (row) row.push(seen);
    else rows.set(key, [seen]);
  }
  return [...rows.values()]
    .map((row) => ({ title: row[0]?.title ?? '', tenures: tenuresOf(row) }))
    .sort((a, b) => b.tenures.length - a.tenures.length || told(b) - told(a) || (a.title < b.title ? -1 : 1));
}

const told = ({ tenures }: OfficeRow): number => tenures.reduce((sum, { marks }) => sum + marks.length, 0);

function seenOf({ title, from, to, inferred, confidence, relation, node }: Holder): Seen | null {
  const [first, last] = [dayNumber(from) ?? dayNumber(to), dayNumber(to) ?? dayNumber(from)];
  if (first === null || last === null) return null;
  const happenings = (['MEETING', 'AGREEMENT'] as const).flatMap((kind) =>
    (kind === 'MEETING' ? node.meetings : node.signed).edges.flatMap((edge): TenureMark[] => {
      const day = dayNumber(edge.from);
      return day === null ? [] : [{ id: edge.relation.id, kind, node: edge.node.id, name: edge.node.name, day }];
    }),
  );
  return { id: relation.id, title, person: node, first, last, inferred, confidence, happenings };
}

/** Whoever else is seen in the office before or after bounds how far an end may reach. */
function tenuresOf(row: readonly Seen[]): readonly Tenure[] {
  const inOrder = row.toSorted((a, b) => a.first - b.first || a.last - b.last);
  return inOrder.map(({ happenings, ...own }) => {
    const others = inOrder.filter(({ person }) => person.id !== own.person.id);
    const before = Math.max(...others.map(({ last }) => last).filter((last) => last < own.first), own.first - OPEN - 1);
    const after = Math.min(
      ...others.map(({ first }) => first).filter((first) => first > own.last),
      own.last + OPEN + 1,
    );
    const [early, late] = [own.first - before <= AT_ONCE, after - own.last <= AT_ONCE];
    const start = { day: early ? own.first : before + 1, firm: early };
    const end = { day: late ? own.last : after - 1, firm: late };
    const marks = happenings
      .filter(({ day }) => day >= start.day && day <= end.day)
      .toSorted((a, b) => a.day - b.day || (a.id < b.id ? -1 : 1));
    return { ...own, person: { id: own.person.id, name: own.person.name }, start, end, marks };
  });
}

/** Where things lie side by side so that none covers another: the lane of each, from 0. */
export function lanesOf(stretches: readonly { readonly from: number; readonly to: number }[]): readonly number[] {
  const ends: number[] = [];
  return stretches.map(({ from, to }) => {
    const free = ends.findIndex((end) => end <= from);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = to;
    return lane;
  });
}
