import { describe, expect, it } from 'vitest';
import type { EntityRecord } from '../../../server/model/graph.ts';
import { resolve } from '../../../server/resolve/index.ts';
import { goldEntities, goldRecords } from './gold-records.ts';

const records = goldRecords().flat();
const { assignment, suggestions } = resolve(records, []);
const entities = goldEntities();

const actors = records.filter(({ type }) => type === 'Person' || type === 'Organization');
const goldOf = ({ type, name, country }: EntityRecord): string | undefined =>
  entities.find(
    (entity) => entity.kind === type.toLowerCase() && entity.country === country && entity.mentions.includes(name),
  )?.id;
const named = (name: string, country: string, type = 'Person') =>
  records.filter((record) => record.type === type && record.name === name && record.country === country);
const entitiesOf = (list: readonly EntityRecord[]) => new Set(list.map(({ id }) => assignment.get(id)));

describe('resolution of the corpus, from gold facts', () => {
  it('joins what gold joins, pair by pair, and nothing else', () => {
    const falseMerges: string[] = [];
    const missed: string[] = [];
    let right = 0;
    actors.forEach((a, index) => {
      for (const b of actors.slice(index + 1)) {
        const one = goldOf(a) === goldOf(b);
        const joined = assignment.get(a.id) === assignment.get(b.id);
        if (one && joined) right += 1;
        else if (joined) falseMerges.push(`${a.name} / ${b.name}`);
        else if (one) missed.push(`${a.name} / ${b.name}`);
      }
    });
    expect(actors.every((actor) => goldOf(actor) !== undefined)).toBe(true);
    expect(falseMerges).toEqual([]);
    expect((2 * right) / (2 * right + missed.length)).toBeGreaterThanOrEqual(0.98);
  });

  it('makes one of every spelling of a name', () => {
    const spellings = ['Vilay Lakhamfong', 'Vilay Lakhamphong', 'Vilay Lahamphong', 'Vilay Lakhamhong'];
    expect(entitiesOf(spellings.flatMap((name) => named(name, 'LA'))).size).toBe(1);
    const others = ['Sar Kheng', 'Sar Khenh', 'Sa Kheng', 'Sâr Khéng'].flatMap((name) => named(name, 'KH'));
    expect(entitiesOf(others).size).toBe(1);
    expect(entitiesOf([...named('To Lam', 'VN'), ...named('Tô Lâm', 'VN')]).size).toBe(1);
  });

  it('keeps successive holders of one office apart', () => {
    expect(entitiesOf([...named('Sar Kheng', 'KH'), ...named('Sar Sokha', 'KH')]).size).toBe(2);
    const ministers = ['Tran Dai Quang', 'Luong Tam Quang', 'To Lam', 'Le Hong Anh'].flatMap((name) =>
      named(name, 'VN'),
    );
    expect(entitiesOf(ministers).size).toBe(4);
  });

  it('knows a ministry under its several names, and three ministries under one', () => {
    const interior = ['Ministry of Interior', 'Ministry of Home Affairs', 'Interior Ministry'].flatMap((name) =>
      named(name, 'KH', 'Organization'),
    );
    expect(entitiesOf(interior).size).toBe(1);
    const security = records.filter(({ name }) => name === 'Ministry of Public Security');
    expect(entitiesOf(security).size).toBe(3);
  });

  it('joins the first annual conference with what a later report says of it', () => {
    const held = records.find(({ name }) => name === 'first annual conference');
    const recalled = records.find(({ name }) => name.startsWith('first Annual Conference of Ministers'));
    expect(assignment.get(held?.id ?? '')).toBe(assignment.get(recalled?.id ?? ''));
  });

  it('keeps the plans and minutes of different years and pairs of countries apart', () => {
    const plans = records.filter(({ type, kind }) => type === 'Agreement' && (kind === 'plan' || kind === 'minutes'));
    expect(entitiesOf(plans).size).toBe(plans.length);
  });

  it('names an entity after its earliest record', () => {
    const first = named('Sar Kheng', 'KH').sort((a, b) => ((a.firstSeen ?? '') < (b.firstSeen ?? '') ? -1 : 1))[0];
    expect(entitiesOf(named('Sar Kheng', 'KH'))).toEqual(new Set([first?.id]));
  });

  it('gives reasons with every suggestion', () => {
    for (const { a, b, score, why } of suggestions) {
      expect(assignment.get(a)).not.toBe(assignment.get(b));
      expect(score).toBeGreaterThan(0);
      expect(why.length).toBeGreaterThan(0);
    }
  });
});
