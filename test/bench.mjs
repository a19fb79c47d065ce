/**
 * `npm run bench -- NAME [ARGUMENT]…`: builds `test/bench/NAME.ts` as the program itself is built, then runs it; it measures
 * and prints. Machines differ and are noisy, so what counts are the ratios within one run; nothing here is asserted.
 */
import { readdirSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const folder = fileURLToPath(new URL('bench/', import.meta.url));
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.slice(0, -'.ts'.length))
  .sort();

const [name = '', ...args] = process.argv.slice(2);
if (names.includes(name)) {
  const outDir = `${ROOT}dist/bench/${name}`;
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    build: { ssr: `${folder}${name}.ts`, outDir, emptyOutDir: true, target: 'node20', minify: false },
  });
  const { measure } = await import(pathToFileURL(`${outDir}/${name}.js`).href);
  await measure(args);
} else {
  console.error(`npm run bench -- NAME: expected one of ${names.join(', ')}; found "${name}"`);
  process.exitCode = 2;
}
