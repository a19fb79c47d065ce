/** Whether the program itself is whole: the right Node.js, and every file that it reads while it runs. */
import { existsSync, readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { z } from 'zod';
import { readSdl } from '../../api/sdl.ts';
import { messageOf } from '../../model/errors.ts';
import { topicLabels } from '../../model/topics.ts';
import { vocabulary } from '../../model/vocabulary.ts';
import { findDocuments } from '../../read/files.ts';
import { fromRoot } from '../../root.ts';
import { queryFiles } from '../../store/cypher.ts';
import { QUERY_NAMES } from '../../store/queries.gen.ts';
import { expectedSchema } from '../../store/schema.ts';
import { type Check, type Finding, failed, type Group, ok, warning } from './check.ts';
import { compareVersions } from './versions.ts';

const REINSTALL = 'install it anew: a fresh copy of the folder, then "npm ci"';

const manifest = z.object({ engines: z.object({ node: z.string() }) });

/** Checks that need neither settings nor a graph. `node` is the version of Node.js that runs. */
export const packageChecks = (node = process.versions.node): Group => ({
  title: 'program',
  checks: [
    { id: 'program.node', title: 'Node.js', run: () => nodeFinding(node) },
    { id: 'program.queries', title: 'query files', run: queryFinding },
    { id: 'program.api', title: 'API', run: apiFinding },
    { id: 'program.vocabulary', title: 'word lists', run: vocabularyFinding },
    { id: 'program.page', title: 'page', run: pageFinding },
    { id: 'program.seeds', title: 'demonstration corpus', run: seedsFinding },
  ] satisfies Check[],
});

function nodeFinding(node: string): Finding {
  const { engines } = manifest.parse(JSON.parse(readFileSync(fromRoot('package.json'), 'utf8')));
  const least = /^>=\s*([\d.]+)$/.exec(engines.node)?.[1];
  if (least === undefined)
    throw new Error(`package.json wants Node.js "${engines.node}", which is not understood here`);
  if (compareVersions(node, least) >= 0) return ok(node);
  return failed(node, `${least} or later`, `install Node.js ${least} or later from https://nodejs.org/, then "npm ci"`);
}

function queryFinding(): Finding {
  try {
    const files = queryFiles();
    const missing = QUERY_NAMES.filter((name) => !files.has(name));
    if (missing.length > 0) return failed(`missing: ${missing.join(', ')}`, 'every file of cypher/', REINSTALL);
    const schemas = [...expectedSchema('grafeo'), ...expectedSchema('neo4j')];
    return ok(`${files.size}, each with its header; ${schemas.length} constraints and indexes described`);
  } catch (error) {
    return failed(messageOf(error), 'files under cypher/, each with its header', REINSTALL);
  }
}

function apiFinding(): Finding {
  try {
    return ok(`${buildSchema(readSdl()).getQueryType()?.astNode?.fields?.length ?? 0} questions`);
  } catch (error) {
    return failed(messageOf(error), 'files under server/api/schema that fit together', REINSTALL);
  }
}

function vocabularyFinding(): Finding {
  try {
    const { bodies, countries } = vocabulary();
    const sizes = `${Object.keys(countries).length} countries, ${bodies.known.length} bodies, ${topicLabels().size} topics`;
    return ok(sizes);
  } catch (error) {
    return failed(
      messageOf(error),
      'lists under seeds/vocabulary that fit',
      `mend the list as it says, or ${REINSTALL}`,
    );
  }
}

/** The page is built where the package is installed from its sources; nothing but the page needs it. */
function pageFinding(): Finding {
  const index = fromRoot('dist/web/index.html');
  const mend = 'run "npm run build"';
  if (!existsSync(index)) return failed('not built', 'dist/web/index.html', mend);
  const named = [...readFileSync(index, 'utf8').matchAll(/(?:src|href)="\.?\/?(assets\/[^"]+)"/g)].map(
    (hit) => hit[1] ?? '',
  );
  const missing = named.filter((path) => !existsSync(fromRoot('dist/web', path)));
  if (missing.length > 0) return failed(`missing: ${missing.join(', ')}`, 'what dist/web/index.html names', mend);
  return ok('built');
}

async function seedsFinding(): Promise<Finding> {
  const documents = await findDocuments([fromRoot('seeds/documents')]).catch(() => []);
  if (documents.length > 0) return ok(`${documents.length} documents`);
  return warning('none', `nothing needs it but the first start with an empty graph; to have it, ${REINSTALL}`);
}
