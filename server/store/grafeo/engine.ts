/**
 * The embedded engine's native part, loaded when a graph is first opened: a server on Neo4j does without it, and where it
 * cannot be loaded the command line still says so in its own words.
 */
import { createRequire } from 'node:module';
import { AppError } from '../../model/errors.ts';

export type Engine = typeof import('@grafeo-db/js');

/** Rejects with `STORE_UNAVAILABLE` where the package has no build for this machine, or was installed without it. */
export async function loadEngine(): Promise<Engine> {
  try {
    // By `require`: scripts run through Vite (tests' child processes, figures) can no longer import once they run.
    return createRequire(import.meta.url)('@grafeo-db/js') as Engine;
  } catch (cause) {
    throw new AppError(
      'STORE_UNAVAILABLE',
      'the embedded engine cannot be loaded on this machine: install with "npm ci" on it, or use Neo4j (NEO4J_URI)',
      { found: `${process.platform} ${process.arch}` },
      { cause },
    );
  }
}

/** Version of the engine's package, without loading it; null where it is not installed. */
export function engineVersion(): string | null {
  try {
    const { version } = createRequire(import.meta.url)('@grafeo-db/js/package.json') as { version?: unknown };
    return typeof version === 'string' ? version : null;
  } catch {
    return null;
  }
}
