/** Where the package's own files lie (query files, schema, seeds, built page), whether run from sources or from `dist`. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

function find(from: string): string {
  if (existsSync(join(from, 'package.json'))) return from;
  const parent = dirname(from);
  if (parent === from) throw new Error('package.json of signatory was not found above its own modules');
  return find(parent);
}

/** Absolute path of the folder that holds package.json. */
export const ROOT = find(dirname(fileURLToPath(import.meta.url)));

/** Absolute path of a file of the package. */
export const fromRoot = (...parts: string[]): string => join(ROOT, ...parts);
