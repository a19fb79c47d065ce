/** The project's own source files, for the tests that read them. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { ROOT } from '../../server/root.ts';

export interface Source {
  /** From the package's root, with slashes: `server/model/ids.ts`. */
  readonly path: string;
  readonly text: string;
}

const SOURCE = /\.(?:ts|tsx|mjs|css)$/;

/** Every hand-written source file below a folder of the package, sorted. */
export function sourcesIn(folder: string): Source[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => join(ROOT, folder, name))
    .filter((path) => SOURCE.test(path) && !path.endsWith('.gen.ts') && statSync(path).isFile())
    .map((path) => ({ path: relative(ROOT, path).replaceAll('\\', '/'), text: readFileSync(path, 'utf8') }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/**
 * What a file imports: paths from the package's root for its own files (`server/model/ids.ts`), names for packages
 * (`zod`, `@grafeo-db/js`, `node:fs`), without the part of a package that is meant or the query that Vite reads.
 */
export function importsOf({ path, text }: Source): string[] {
  if (path.endsWith('.css')) return [];
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => {
    const name = fileName.replace(/\?.*$/, '');
    if (name.startsWith('.')) return join(dirname(path), name).replaceAll('\\', '/');
    return name.startsWith('node:')
      ? name
      : name
          .split('/')
          .slice(0, name.startsWith('@') ? 2 : 1)
          .join('/');
  });
}

/** The text without its comments, for looking at code alone. */
export function codeOf({ path, text }: Source): string {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, false);
  const comments = new Map<number, number>();
  const visit = (node: ts.Node): void => {
    for (const range of [
      ...(ts.getLeadingCommentRanges(text, node.getFullStart()) ?? []),
      ...(ts.getTrailingCommentRanges(text, node.getEnd()) ?? []),
    ]) {
      comments.set(range.pos, range.end);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  let code = '';
  let from = 0;
  for (const [start, end] of [...comments].sort((a, b) => a[0] - b[0])) {
    if (start < from) continue;
    code += text.slice(from, start);
    from = end;
  }
  return code + text.slice(from);
}
