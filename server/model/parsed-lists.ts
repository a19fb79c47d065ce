/**
 * Word lists as the build parsed them: to parse YAML takes longer than to read ten documents. Each goes with a digest of its
 * text, so that a list that was changed since is parsed anew: `seeds/vocabulary/*.yaml` is what counts.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { fromRoot } from '../root.ts';
import { sha256 } from './ids.ts';

/** What each file of `seeds/vocabulary` holds, by the digest of its text. */
export type ParsedLists = Readonly<Record<string, unknown>>;

/** Where the build leaves them, from the root of the package. */
export const PARSED_LISTS = 'dist/server/vocabulary.json';

/** Parses all lists, for the build. */
export function parseLists(): ParsedLists {
  const folder = fromRoot('seeds', 'vocabulary');
  const files = readdirSync(folder).filter((file) => file.endsWith('.yaml'));
  return Object.fromEntries(
    files.sort().map((file) => {
      const bytes = readFileSync(`${folder}/${file}`);
      return [sha256(bytes), parse(bytes.toString('utf8'))];
    }),
  );
}

let known: ParsedLists | null = null;

/** What a list holds. Throws where it cannot be read or is no YAML. */
export function listContent(name: string): unknown {
  const bytes = readFileSync(fromRoot('seeds', 'vocabulary', `${name}.yaml`));
  known ??= fromBuild();
  return known[sha256(bytes)] ?? parse(bytes.toString('utf8'));
}

/** None where nothing is built, or it was left half written. */
function fromBuild(): ParsedLists {
  try {
    return JSON.parse(readFileSync(fromRoot(PARSED_LISTS), 'utf8')) as ParsedLists;
  } catch {
    return {};
  }
}
