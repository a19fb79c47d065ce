/** `signatory eval --series`: who is who is measured on other documents than the facts. */
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fromRoot } from '../../../server/root.ts';
import { signatory } from '../../support/cli.ts';

const NAMES = ['2008-08-27-tri-border-point-agreement', '2010-10-30-thai-cambodian-general-border-committee'];
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'signatory-series-'));
  for (const part of ['documents', 'gold']) mkdirSync(join(folder, part));
  for (const name of NAMES) {
    cpSync(fromRoot('seeds', 'documents', `${name}.md`), join(folder, 'documents', `${name}.md`));
    cpSync(fromRoot('seeds', 'gold', `${name}.json`), join(folder, 'gold', `${name}.json`));
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

const evaluated = () => {
  const [documents, gold] = [join(folder, 'documents'), join(folder, 'gold')];
  return signatory(['eval', '--json', '--documents', documents, '--gold', gold, '--series', folder]);
};

test('says which list of entities it expects, and how many documents it measured', async () => {
  const without = await evaluated();
  expect(without.code).not.toBe(0);
  expect(without.err).toContain('the series does not say who is who');
  expect(without.err).toContain('entities.json');

  cpSync(fromRoot('seeds', 'gold', 'entities.json'), join(folder, 'gold', 'entities.json'));
  const { code, out } = await evaluated();
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({
    documents: NAMES.length,
    resolution: { documents: NAMES.length, pairs: { f1: 1 }, falseMerges: 0 },
  });
});
