import { describe, expect, it } from 'vitest';
import type { Holder } from '../../../../web/api/tenures.ts';
import { dayNumber, dayOf } from '../../../../web/state/days.ts';
import { lanesOf, officeRows } from '../../../../web/state/tenures-rows.ts';

const happened = (id: string, from: string | null) => ({ from, relation: { id }, node: { id: `of-${id}`, name: id } });
const holder = (
  person: string,
  from: string | null,
  to: string | null,
  more: { title?: string; meetings?: (string | null)[]; signed?: string[] } = {},
): Holder => ({
  title: more.title ?? 'Minister of Public Security',
  from,
  to,
  inferred: false,
  confidence: 0.9,
  relation: { id: `holds-${person}` },
  node: {
    id: person,
    name: person,
    meetings: { edges: (more.meetings ?? []).map((day, index) => happened(`met-${index}`, day)) },
    signed: { edges: (more.signed ?? []).map((day, index) => happened(`signed-${index}`, day)) },
  },
});

describe('offices as rows of tenures', () => {
  it('puts the holders of one title into one row, whatever its capitals, the earliest first', () => {
    const rows = officeRows([
      holder('lam', '2016-12-20', '2024-05-20'),
      holder('anh', '2011-02-18', '2011-04-20', { title: 'minister of public security' }),
      holder('nam', '2019-08-13', '2019-08-13', { title: 'Deputy Minister' }),
      holder('nobody', null, null),
    ]);
    expect(rows.map(({ tenures }) => tenures.map(({ person }) => person.id))).toEqual([['anh', 'lam'], ['nam']]);
  });

  it('leaves either end open for a year, but not into the time of another holder', () => {
    const [row] = officeRows([holder('lam', '2016-12-20', '2024-05-20'), holder('quang', '2025-02-19', '2026-02-05')]);
    const [lam, quang] = row?.tenures ?? [];
    expect(dayOf(lam?.start.day ?? 0)).toBe('2015-12-21');
    expect(dayOf(lam?.end.day ?? 0)).toBe('2025-02-18');
    expect(dayOf(quang?.start.day ?? 0)).toBe('2024-05-21');
    expect([lam?.start.firm, lam?.end.firm, quang?.start.firm]).toEqual([false, false, false]);
  });

  it('takes an end as fixed where the next holder is shown within a month', () => {
    const [row] = officeRows([
      holder('kheng', '2009-01-01', '2023-08-20'),
      holder('sokha', '2023-08-22', '2025-02-19'),
    ]);
    const [kheng, sokha] = row?.tenures ?? [];
    expect(kheng?.end).toEqual({ day: dayNumber('2023-08-20'), firm: true });
    expect(sokha?.start).toEqual({ day: dayNumber('2023-08-22'), firm: true });
  });

  it('gives a tenure what was attended and signed in it, in the order of days', () => {
    const [row] = officeRows([
      holder('lam', '2017-01-01', '2019-01-01', {
        meetings: ['2018-05-15', '2011-01-01', null],
        signed: ['2017-03-01'],
      }),
    ]);
    expect(row?.tenures[0]?.marks.map(({ kind, day }) => [kind, dayOf(day)])).toEqual([
      ['AGREEMENT', '2017-03-01'],
      ['MEETING', '2018-05-15'],
    ]);
  });
});

describe('lanesOf', () => {
  it('covers nothing, and uses a lane again that is free', () => {
    const stretches = [
      { from: 0, to: 10 },
      { from: 5, to: 15 },
      { from: 10, to: 20 },
    ];
    expect(lanesOf(stretches)).toEqual([0, 1, 0]);
  });
});
