import { describe, expect, it } from 'vitest';
import type { EntityRecord, RecordEvent } from '../../../server/model/graph.ts';
import { explain } from '../../../server/resolve/index.ts';
import { record } from './record.ts';

type Side = { name: string; kind: string; event: Partial<RecordEvent>; actors?: EntityRecord[]; document?: string };

const person = (document: string, name: string, country: string) => record('Person', { document, name, country });
const ministry = (document: string, field: string, country: string) =>
  record('Organization', { document, name: `Ministry of ${field}`, country, kind: 'ministry' });

function verdict(type: 'Meeting' | 'Agreement', a: Side, b: Side) {
  const sides = [a, b].map(({ actors = [], document, ...side }, index) => {
    const home = document ?? `d${index}`;
    const countries = [...new Set(actors.flatMap(({ country }) => country ?? []))].sort();
    const event = { actors: actors.map(({ id }) => id), countries, ...side.event };
    return [...actors, record(type, { ...side, event, document: home, id: `${type}${index}` })];
  });
  return explain(`${type}0`, `${type}1`, sides.flat()).verdict;
}

const bound = (document: string) => [
  ministry(document, 'Public Security', 'VN'),
  ministry(document, 'Public Security', 'LA'),
];
const plan = (year: string, document: string): Side => ({
  name: `cooperation plan for ${year}`,
  kind: 'plan',
  event: { covers: year, status: 'signed', date: '2022-10-25' },
  actors: bound(document),
});

describe('comparing agreements', () => {
  it('joins a plan with a later reference to it', () => {
    const reference: Side = {
      ...plan('2023', 'd1'),
      name: '2023 cooperation plan',
      event: { covers: '2023', status: 'in-force' },
    };
    expect(verdict('Agreement', plan('2023', 'd0'), reference)).toBe('joined');
    expect(
      verdict('Agreement', plan('2023', 'd0'), { ...reference, event: { date: '2023', status: 'in-force' } }),
    ).toBe('joined');
  });

  it('keeps plans of different years, parties and documents apart', () => {
    expect(verdict('Agreement', plan('2023', 'd0'), plan('2022', 'd1'))).toBe('apart');
    const others = [ministry('d1', 'Public Security', 'CN'), ministry('d1', 'Interior', 'KH')];
    expect(verdict('Agreement', plan('2023', 'd0'), { ...plan('2023', 'd1'), actors: others })).toBe('apart');
    expect(verdict('Agreement', plan('2023', 'd0'), { ...plan('2023', 'd0'), document: 'd0' })).toBe('apart');
  });

  it('joins reports of one signing, and not two instruments of one day', () => {
    const on = (subject: string, document: string): Side => ({
      name: `memorandum of understanding on ${subject}`,
      kind: 'mou',
      event: { date: '2023-11-16', status: 'signed' },
      actors: bound(document),
    });
    expect(verdict('Agreement', on('human trafficking', 'd0'), on('the prevention of human trafficking', 'd1'))).toBe(
      'joined',
    );
    expect(verdict('Agreement', on('human trafficking', 'd0'), on('digital transformation', 'd1'))).toBe('apart');
  });

  it('does not join general names that nothing dates', () => {
    const vague = (document: string): Side => ({
      name: 'memorandum of understanding',
      kind: 'mou',
      event: { status: 'in-force' },
      actors: bound(document),
    });
    expect(verdict('Agreement', vague('d0'), vague('d1'))).toBe('apart');
  });

  it('knows a convention by its name', () => {
    const convention: Side = {
      name: 'Budapest Convention on Cybercrime',
      kind: 'treaty',
      event: { status: 'in-force' },
    };
    expect(verdict('Agreement', convention, convention)).toBe('joined');
  });

  it('keeps a treaty and a joint statement of one day apart', () => {
    const statement: Side = {
      name: 'joint statement',
      kind: 'joint-statement',
      event: { date: '2022-10-25', status: 'adopted' },
      actors: bound('d1'),
    };
    expect(verdict('Agreement', { ...plan('2023', 'd0'), kind: 'treaty' }, statement)).toBe('apart');
  });
});

describe('comparing meetings', () => {
  const talks = (document: string, others: [string, string][], date = '2017-01-09'): Side => ({
    name: 'talks',
    kind: 'talks',
    event: { date, place: 'Hanoi' },
    actors: others.map(([name, country]) => person(document, name, country)),
  });
  const lam: [string, string] = ['To Lam', 'VN'];
  const kheng: [string, string] = ['Sar Kheng', 'KH'];

  it('joins two reports of one meeting, under either spelling', () => {
    expect(
      verdict(
        'Meeting',
        talks('d0', [lam, kheng]),
        talks('d1', [
          ['Tô Lâm', 'VN'],
          ['Sa Kheng', 'KH'],
        ]),
      ),
    ).toBe('joined');
    expect(verdict('Meeting', talks('d0', [lam, kheng]), { ...talks('d1', [lam, kheng]), kind: 'conference' })).toBe(
      'joined',
    );
  });

  it('keeps meetings of other days, other hosts and other numbers apart', () => {
    expect(verdict('Meeting', talks('d0', [lam, kheng]), talks('d1', [lam, kheng], '2018-01-09'))).toBe('apart');
    expect(verdict('Meeting', talks('d0', [lam, kheng]), talks('d1', [['Nguyễn Xuân Phúc', 'VN'], kheng]))).not.toBe(
      'joined',
    );
    const numbered = (ordinal: number, document: string): Side => ({
      ...talks(document, [lam, kheng]),
      event: { date: '2017-01-09', ordinal },
    });
    expect(verdict('Meeting', numbered(3, 'd0'), numbered(4, 'd1'))).toBe('apart');
  });

  it('joins what was planned with what was held', () => {
    const actors = (document: string) => [person(document, ...lam), person(document, ...kheng)];
    const held: Side = {
      name: '9th meeting',
      kind: 'conference',
      event: { date: '2025-03-04', ordinal: 9, place: 'Hanoi' },
      actors: actors('d0'),
    };
    const planned: Side = {
      name: 'ninth meeting',
      kind: 'conference',
      event: { date: '2025', ordinal: 9, status: 'planned', place: 'Hanoi' },
      actors: actors('d1'),
    };
    expect(verdict('Meeting', held, planned)).toBe('joined');
  });
});
