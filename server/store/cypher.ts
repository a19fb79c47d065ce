/** The query files of `cypher/`, read once, their headers checked. No Cypher is written anywhere else. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fromRoot } from '../root.ts';
import { parseQueryFile, type QueryFile } from './header.ts';

const ENDING = '.cypher';

/** Every query file below `folder`, by name, sorted by name. Throws where a header is missing or wrong. */
export function readQueryFiles(folder: string): ReadonlyMap<string, QueryFile> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ENDING))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return new Map(
    paths.map((path) => {
      const name = relative(folder, path).slice(0, -ENDING.length).split(sep).join('/');
      return [name, parseQueryFile(name, readFileSync(path, 'utf8'))];
    }),
  );
}

let cached: ReadonlyMap<string, QueryFile> | null = null;

/** The product's own query files, by name. */
export function queryFiles(): ReadonlyMap<string, QueryFile> {
  cached ??= readQueryFiles(fromRoot('cypher'));
  return cached;
}

/** The query of that name; throws a plain Error where there is none: a bug, since names are checked by the compiler. */
export function queryFile(name: string): QueryFile {
  const file = queryFiles().get(name);
  if (!file) throw new Error(`there is no query file cypher/${name}${ENDING}`);
  return file;
}

/** The statements that set up an engine's indexes and constraints, in the order of their files. */
export function schemaStatements(engine: 'grafeo' | 'neo4j'): string[] {
  return [...queryFiles().values()]
    .filter((file) => file.mode === 'schema' && file.name.startsWith(`schema/${engine}/`))
    .flatMap((file) => file.text.split(/;\s*(?:\n|$)/))
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
}
