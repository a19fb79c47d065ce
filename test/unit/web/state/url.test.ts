import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENTITY_TYPES } from '../../../../web/api/types.ts';
import { DEFAULT_TYPES } from '../../../../web/state/filters.ts';
import { NO_PATHS } from '../../../../web/state/paths.ts';
import { FIRST_LOOK, type TableLook } from '../../../../web/state/tables.ts';
import { decodeView, encodeView, type View } from '../../../../web/state/url.ts';
import { ARRANGEMENTS, GROUPINGS } from '../../../../web/state/view.ts';

const plain: View = {
  selection: null,
  reading: null,
  types: new Set(DEFAULT_TYPES),
  countries: new Set(),
  window: null,
  against: null,
  mode: 'window',
  speed: 12,
  below: null,
  table: FIRST_LOOK,
  tenures: null,
  look: {
    arrangement: 'force',
    root: null,
    grouping: 'none',
    least: 0,
    onlySure: false,
    hidden: new Set(),
    only: null,
  },
  paths: NO_PATHS,
  question: null,
  hand: {
    pins: new Map(),
    openPairs: new Set(),
    openGroups: new Set(),
    without: new Set(),
    revealed: new Set(),
    plenty: 1,
  },
};

describe('encodeView', () => {
  it('leaves out what is as at first', () => {
    expect(encodeView(plain)).toBe('');
  });

  it('writes an address that can be read', () => {
    const view: View = {
      ...plain,
      selection: { kind: 'node', id: 'person/sar-kheng-1a2b3c4d' },
      reading: { document: 'document/a#b', span: { start: 12, end: 40 } },
      countries: new Set(['LA', 'KH']),
      window: { from: 14_975, to: 15_339 },
    };
    expect(encodeView(view)).toBe(
      'node=person/sar-kheng-1a2b3c4d&document=document/a%23b&at=12-40&in=KH,LA&from=2011-01-01&to=2011-12-31',
    );
  });
});

describe('decodeView', () => {
  it('passes over what makes no sense', () => {
    const view = decodeView('?at=9-3&document=d&in=xx,Cambodia&from=yesterday&to=2020-01-01&show=person,dragons');
    expect(view).toEqual({ ...plain, reading: { document: 'd', span: null }, types: new Set(['PERSON']) });
  });

  it('passes over what no table can be asked for, and keeps the rest', () => {
    const { table } = decodeView(
      `below=meetings&sort=-__proto__!&pick=kind&pick=:x&pick=kind:a:b&find=${'x'.repeat(900)}`,
    );
    expect(table).toEqual({ filter: 'x'.repeat(200), order: null, away: null, chosen: new Map([['kind', 'a:b']]) });
    expect(decodeView('sort=date&find=x').table).toEqual(FIRST_LOOK);
  });

  it('gives back every view that was written', () => {
    const id = fc.string({ minLength: 1, maxLength: 40 });
    const view = fc.record<View>({
      selection: fc.option(fc.record({ kind: fc.constantFrom('node' as const, 'edge' as const), id })),
      reading: fc.option(
        fc.record({
          document: id,
          span: fc.option(fc.record({ start: fc.nat(9_000), end: fc.integer({ min: 9_001, max: 99_999 }) })),
        }),
      ),
      types: fc.uniqueArray(fc.constantFrom(...ENTITY_TYPES)).map((types) => new Set(types)),
      countries: fc.uniqueArray(fc.constantFrom('KH', 'LA', 'VN', 'TH')).map((codes) => new Set(codes)),
      window: fc.option(
        fc.record({ from: fc.integer({ min: 0, max: 20_000 }), to: fc.integer({ min: 20_001, max: 25_000 }) }),
      ),
      against: fc.option(
        fc.record({ from: fc.integer({ min: 0, max: 20_000 }), to: fc.integer({ min: 20_001, max: 25_000 }) }),
      ),
      mode: fc.constantFrom('window' as const, 'cumulative' as const),
      speed: fc.constantFrom(3 as const, 6 as const, 12 as const, 24 as const),
      tenures: fc.option(id),
      below: fc.constantFrom('signatures', 'documents'),
      table: fc.record<TableLook>({
        filter: id,
        order: fc.option(fc.record({ column: fc.constantFrom('date', 'takenOn'), ascending: fc.boolean() })),
        away: fc.option(fc.subarray(['date', 'kind']).map((ids) => new Set(ids))),
        chosen: fc.uniqueArray(fc.tuple(fc.constantFrom('kind', 'topic'), id)).map((picks) => new Map(picks)),
      }),
      question: fc.option(fc.record({ form: fc.constant('offices' as const), slots: fc.record({ in: id, on: id }) })),
      paths: fc.option(
        fc.record({
          from: fc.option(id),
          to: id,
          most: fc.integer({ min: 1, max: 8 }),
          without: fc.subarray([...ENTITY_TYPES]).map((types) => new Set(types)),
          around: fc.array(id, { maxLength: 3 }),
        }),
        { nil: NO_PATHS },
      ),
      look: fc.record({
        arrangement: fc.constantFrom(...ARRANGEMENTS),
        root: fc.option(id),
        grouping: fc.constantFrom(...GROUPINGS),
        least: fc.nat(99),
        onlySure: fc.boolean(),
        hidden: fc.uniqueArray(id).map((ids) => new Set(ids)),
        only: fc.option(fc.uniqueArray(id, { minLength: 1 }).map((ids) => new Set(ids))),
      }),
      hand: fc.record({
        pins: fc
          .uniqueArray(
            fc.tuple(id, fc.record({ x: fc.integer({ min: -9e5, max: 9e5 }), y: fc.integer({ min: -9e5, max: 9e5 }) })),
            {
              selector: ([of]) => of,
              maxLength: 9,
            },
          )
          .map((places) => new Map(places)),
        openPairs: fc.uniqueArray(fc.constantFrom('a\nb', 'person/a\nmeeting/b')).map((pairs) => new Set(pairs)),
        openGroups: fc.uniqueArray(id).map((ids) => new Set(ids)),
        without: fc
          .uniqueArray(fc.constantFrom('SIGNED' as const, 'TOOK_PART' as const))
          .map((types) => new Set(types)),
        revealed: fc.uniqueArray(id).map((ids) => new Set(ids)),
        plenty: fc.integer({ min: 1, max: 64 }),
      }),
    });
    fc.assert(
      fc.property(view, (given) => {
        expect(decodeView(encodeView(given))).toEqual(given);
      }),
    );
  });
});
