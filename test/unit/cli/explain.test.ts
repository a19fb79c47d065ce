import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fromRoot } from '../../../server/root.ts';
import { signatory } from '../../support/cli.ts';

const DOCUMENTS = [
  'seeds/documents/2013-01-04-vietnam-cambodia-plan-2013.md',
  'seeds/documents/2025-02-19-vietnam-cambodia-plan-2025.md',
].map((path) => fromRoot(path));
const NAMES = ['Sar Kheng', 'Sar Sokha'] as const;

let data: string;
beforeAll(async () => {
  data = mkdtempSync(join(tmpdir(), 'signatory-explain-'));
  expect(await signatory(['load', ...DOCUMENTS], { SIGNATORY_DATA: data })).toMatchObject({ code: 0 });
});
afterAll(() => rmSync(data, { recursive: true }));

describe('signatory explain', () => {
  test('says the same of a graph and of documents read on the spot', async () => {
    const stored = await signatory(['explain', ...NAMES], { SIGNATORY_DATA: data });
    expect(stored).toMatchObject({ code: 0, err: '' });
    expect(stored.out).toContain('"Sar Kheng" and "Sar Sokha" are two.');
    expect(stored.out).toMatch(/name {8}rules it out +"sar kheng" and "sar sokha" are different names/);
    expect(stored.out).toContain('joined from 0.85 on, suggested from 0.70 on');
    expect(await signatory(['explain', ...NAMES, '--documents', ...DOCUMENTS])).toEqual(stored);
  });

  test('as JSON, for two records of one entity', async () => {
    const ministry = ['explain', '--json', 'organization', 'Interior', '--documents'];
    const { code, err } = await signatory([...ministry, ...DOCUMENTS]);
    expect([code, err]).toEqual([1, expect.stringContaining('nothing is called so')]);
    const same = await signatory(['explain', '--json', 'Ministry of Interior', 'ministry of interior'], {
      SIGNATORY_DATA: data,
    });
    expect(JSON.parse(same.out)).toMatchObject({
      verdict: 'joined',
      thresholds: { join: 0.85, suggest: 0.7 },
      chain: [],
    });
  });

  test('lists what an ambiguous name may mean, by ids that can be asked about', async () => {
    const { code, err } = await signatory(['explain', 'Sar', NAMES[0]], { SIGNATORY_DATA: data });
    expect(code).toBe(1);
    const ids = [...err.matchAll(/person\/[\w-]+/g)].map(([id]) => id);
    expect(ids).toHaveLength(2);
    const { out } = await signatory(['explain', ...ids], { SIGNATORY_DATA: data });
    expect(out).toMatch(/^"Sar \w+" and "Sar \w+" are two\./);
  });

  test('wants two things, and something to read with --documents', async () => {
    expect(await signatory(['explain', 'one'])).toMatchObject({ code: 2 });
    expect(await signatory(['explain', 'one', 'two', 'three'])).toMatchObject({ code: 2 });
    expect(await signatory(['explain', 'one', 'two', '--documents'])).toMatchObject({ code: 2 });
    const closed = await signatory(['explain', 'country/kh', NAMES[0]], { SIGNATORY_DATA: data });
    expect([closed.code, closed.err]).toEqual([1, expect.stringContaining('countries and topics are fixed lists')]);
  });
});
