import { beforeEach, describe, expect, it } from 'vitest';
import {
  against,
  changesOf,
  comparisonOf,
  endComparing,
  halvesOf,
  neighbourOf,
  startComparing,
  swapCompared,
} from '../../../../web/state/compare.ts';
import { dayNumber } from '../../../../web/state/days.ts';
import { bounds, setWindow, timeMode, timeWindow } from '../../../../web/state/time.ts';
import type { LoadedNode } from '../../../../web/state/visible.ts';
import { comparisonText } from '../../../../web/ui/comparison-text.ts';

const day = (text: string): number => dayNumber(text) ?? Number.NaN;
const years = (from: number, to: number) => ({ from: day(`${from}-01-01`), to: day(`${to}-12-31`) });
const limits = years(2008, 2026);
const seen = (nodes: string[], edges: string[] = []) => ({ nodes: new Set(nodes), edges: new Set(edges) });
const node = (id: string, type: LoadedNode['type']): LoadedNode => ({
  id,
  type,
  name: id,
  kind: null,
  labels: [],
  country: null,
  from: null,
  to: null,
  degree: 1,
  first: null,
  last: null,
});

describe('what became of things between two windows', () => {
  const changes = changesOf(seen(['kheng', 'lam'], ['met']), seen(['lam', 'sokha', 'treaty'], ['signed']));

  it('is new, gone or kept', () => {
    expect(Object.fromEntries(changes)).toEqual({
      kheng: 'gone',
      lam: 'kept',
      sokha: 'new',
      treaty: 'new',
      met: 'gone',
      signed: 'new',
    });
  });

  it('is told by kind, in numbers and lists', () => {
    const all = [node('kheng', 'PERSON'), node('lam', 'PERSON'), node('sokha', 'PERSON'), node('treaty', 'AGREEMENT')];
    const found = comparisonOf({ nodes: [...all, node('hidden', 'TOPIC')], edges: [], more: 0 }, changes);
    expect(found.nodes.map(({ kind }) => kind)).toEqual(['PERSON', 'AGREEMENT']);
    expect(found.nodes[0]?.things.gone.map(({ id }) => id)).toEqual(['kheng']);
    expect(comparisonText(found, years(2011, 2014), years(2024, 2024))).toBe(
      'Between 2011–2014 and 2024: 1 person new, 1 gone, 1 kept; 1 agreement new.',
    );
  });

  it('may be nothing', () => {
    const none = comparisonOf({ nodes: [], edges: [], more: 0 }, new Map());
    expect(comparisonText(none, years(2011, 2011), years(2012, 2012))).toMatch(/^Between 2011 and 2012: nothing/);
  });
});

describe('choosing what to compare', () => {
  beforeEach(() => {
    bounds.value = limits;
    timeWindow.value = null;
    timeMode.value = 'window';
    endComparing();
  });

  it('keeps the window and goes on to the next of its length', () => {
    setWindow(years(2011, 2012));
    startComparing();
    expect(against.value).toEqual(years(2011, 2012));
    expect(timeWindow.value).toEqual(years(2013, 2014));
  });

  it('goes back where there is no room after it, and takes halves of all of time', () => {
    expect(neighbourOf(years(2025, 2026), limits)).toEqual(years(2023, 2024));
    startComparing();
    expect([against.value, timeWindow.value]).toEqual(halvesOf(limits));
    expect(halvesOf(limits)).toEqual([years(2008, 2016), years(2017, 2026)]);
  });

  it('changes places, and ends with the window as it is', () => {
    setWindow(years(2011, 2012));
    startComparing();
    swapCompared();
    expect([against.value, timeWindow.value]).toEqual([years(2013, 2014), years(2011, 2012)]);
    endComparing();
    expect(against.value).toBeNull();
    expect(timeWindow.value).toEqual(years(2011, 2012));
  });
});
