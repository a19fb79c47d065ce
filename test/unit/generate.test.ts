import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { fromRoot } from '../../server/root.ts';

it('the generated files say what their sources say', () => {
  const run = spawnSync(process.execPath, [fromRoot('server/generate.mjs'), '--check'], { encoding: 'utf8' });
  expect(run.stdout + run.stderr).toBe('');
  expect(run.status).toBe(0);
});
