/** The embedded engine and its folder. */
import { existsSync } from 'node:fs';
import { AppError, messageOf } from '../../model/errors.ts';
import { engineVersion, loadEngine } from '../../store/grafeo/engine.ts';
import { fileMadeBy, graphFile } from '../../store/grafeo/file.ts';
import { type GrafeoInspection, inspectGrafeo } from '../../store/grafeo/inspect.ts';
import { expectedSchema } from '../../store/schema.ts';
import { schemaFaults, wordsOf } from '../../store/schema-faults.ts';
import { type Finding, failed, type Group, ok, unchecked, warning } from './check.ts';
import { folderFinding, hasLog, holderOf, spaceFinding } from './folder.ts';
import { graphChecks } from './graph.ts';
import { compareVersions } from './versions.ts';

/** What an opening sets up by itself. */
const OPEN = 'open the graph once: "signatory status" sets up what is missing';

export function embeddedChecks(folder: string): Group {
  let opened: GrafeoInspection | null = null;
  const graph = (): GrafeoInspection => {
    if (!opened) throw new Error('the graph has not been opened');
    return opened;
  };

  async function openFinding(): Promise<Finding> {
    if (!existsSync(graphFile(folder)))
      return unchecked(
        'there is no graph yet: "signatory serve" makes one of the demonstration corpus, "signatory load PATH" one of your documents',
      );
    const log = (await hasLog(folder))
      ? '; the last writes are still in its log, and are taken over at the next opening'
      : '';
    try {
      opened = await inspectGrafeo(folder);
      return ok(`opens${log}`);
    } catch (error) {
      const found = error instanceof AppError ? (error.details.found ?? error.message) : messageOf(error);
      if (found !== 'in use')
        return failed(
          found,
          'a graph that opens',
          'restore a backup into another folder ("signatory restore"), or move this one away and load the documents again',
        );
      const holder = (await holderOf(folder)) ?? 'another process';
      // A server that serves is as it should be; only one process at a time can look inside.
      return unchecked(`${holder} has it open: stop that (it may be "signatory serve") to have the graph looked at`);
    }
  }

  async function versionFinding(): Promise<Finding> {
    const engine = engineVersion() ?? 'unknown';
    const made = await fileMadeBy(folder);
    if (made === null || compareVersions(engine, made) >= 0)
      return ok(`${engine}${made === null ? '' : `, the graph was first made by ${made}`}`);
    return warning(
      `${engine}, the graph was made by ${made}`,
      'use the newer Signatory that made it, or make the graph anew with this one',
      `${made} or later`,
    );
  }

  async function schemaFindings(): Promise<Finding[]> {
    const wanted = expectedSchema('grafeo');
    const faults = schemaFaults(wanted, await graph().items()).map(({ item, found }) =>
      warning(`${item.kind} ${item.name}: ${found}`, OPEN, wordsOf(item)),
    );
    return faults.length > 0 ? faults : [ok(`${wanted.length} as they should be`)];
  }

  async function textFindings(): Promise<Finding[]> {
    const missing = await graph().missingTextIndexes();
    if (missing.length === 0) return [ok('there')];
    return missing.map((name) => warning(`the index of ${name} is missing: search finds nothing`, OPEN, 'there'));
  }

  const needs = ['graph.open'];
  return {
    title: 'graph in a folder',
    checks: [
      { id: 'graph.engine', title: 'engine', run: engineFinding },
      { id: 'graph.folder', title: 'folder', run: () => folderFinding(folder) },
      { id: 'graph.space', title: 'free space', run: () => spaceFinding(folder) },
      { id: 'graph.version', title: 'engine version', run: versionFinding },
      { id: 'graph.open', title: 'opening', needs: ['graph.engine'], run: openFinding },
      { id: 'graph.schema', title: 'indexes', needs, run: schemaFindings },
      { id: 'graph.text', title: 'search', needs, run: textFindings },
      ...graphChecks('graph', graph, needs),
    ],
    close: () => opened?.close(),
  };
}

async function engineFinding(): Promise<Finding> {
  try {
    await loadEngine();
    return ok('loads');
  } catch (error) {
    const found = error instanceof Error && error.cause ? messageOf(error.cause) : messageOf(error);
    return failed(
      found.split('\n')[0] ?? found,
      `the engine's build for ${process.platform} ${process.arch}`,
      'run "npm ci" on this machine, without --omit=optional; or use Neo4j (NEO4J_URI)',
    );
  }
}
