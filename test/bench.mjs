/**
 * `npm run bench -- NAME [ARGUMENT]…`: runs `test/bench/NAME.ts`, which measures and prints. Machines differ and are
 * noisy, so what counts are the ratios within one run; nothing here is asserted.
 */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const folder = fileURLToPath(new URL('bench/', import.meta.url));
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.slice(0, -'.ts'.length))
  .sort();

const [name = '', ...args] = process.argv.slice(2);
if (names.includes(name)) {
  const { module } = await runnerImport(`${folder}${name}.ts`, { root: ROOT, configFile: false, logLevel: 'error' });
  await module.measure(args);
} else {
  console.error(`npm run bench -- NAME: expected one of ${names.join(', ')}; found "${name}"`);
  process.exitCode = 2;
}
