/**
 * Two articles as their publishers wrote them, which are no part of the project: `CORPUS_DIR` names the folder that holds
 * them as `seeds/*.txt`. Tests that read them are not there without it.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.env.CORPUS_DIR ? join(process.env.CORPUS_DIR, 'seeds') : null;

/** The articles, sorted by file name; empty where there are none. */
export const foreignInputs = (): { readonly source: string; readonly bytes: Uint8Array }[] =>
  folder && existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.txt'))
        .sort()
        .map((name) => ({ source: name, bytes: new Uint8Array(readFileSync(join(folder, name))) }))
    : [];
