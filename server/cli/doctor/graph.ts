/** Whether the graph hangs together, and whether it was made by today's rules: the same look on both engines. */
import { AppError, messageOf } from '../../model/errors.ts';
import { PROJECTION } from '../../project/index.ts';
import type { QueryParams, QueryRow, ReadQueryName } from '../../store/queries.gen.ts';
import { type Check, type Finding, failed, ok, unchecked, warning } from './check.ts';

export interface Reader {
  read<N extends ReadQueryName>(name: N, params: QueryParams<N>): Promise<QueryRow<N>[]>;
}

/** Checks of what is in the graph. `reader` is called when they run; `needs` are the ids of what must have passed before. */
export const graphChecks = (group: string, reader: () => Reader, needs: readonly string[]): Check[] => [
  { id: `${group}.content`, title: 'content', needs, run: () => contentFinding(reader()) },
  { id: `${group}.whole`, title: 'whole', needs: [`${group}.content`], run: () => looseFindings(reader()) },
  { id: `${group}.rules`, title: 'rules', needs: [`${group}.content`], run: () => rulesFindings(reader()) },
];

async function contentFinding(reader: Reader): Promise<Finding> {
  const [totals] = await reader.read('stats/totals', {});
  const types = await reader.read('stats/types', { asOf: null });
  const { documents = 0, passages = 0, relations = 0 } = totals ?? {};
  const entities = types.reduce((sum, { count }) => sum + count, 0);
  if (documents === 0 && entities === 0) return ok('empty');
  return ok(`${documents} documents, ${passages} passages, ${entities} entities, ${relations} relations`);
}

const ANEW =
  'make the graph anew from its documents: "signatory backup FILE", then "signatory restore FILE" into an empty folder or database';

async function looseFindings(reader: Reader): Promise<Finding[]> {
  let loose: QueryRow<'stats/loose'> | undefined;
  try {
    [loose] = await reader.read('stats/loose', {});
  } catch (error) {
    // On a graph of millions this look may take longer than a query may.
    return [
      unchecked(`the look at all relations failed (${reasonOf(error)}): raise SIGNATORY_QUERY_TIMEOUT to have it`),
    ];
  }
  const { sentences = 0, entities = 0, records = 0, passages = 0 } = loose ?? {};
  const expected = 'every relation with its sentence, every entity, record and passage with its document';
  const findings = [
    [sentences, 'sentences that relations cite are in no passage'],
    [entities, 'entities are described by no document'],
    [records, 'records belong to no entity'],
    [passages, 'passages belong to no document'],
  ] as const;
  const faults = findings.flatMap(([count, what]) => (count > 0 ? [failed(`${count} ${what}`, expected, ANEW)] : []));
  return faults.length > 0 ? faults : [ok('every relation leads to its sentence, every entity to a document')];
}

const reasonOf = (error: unknown): string =>
  error instanceof AppError ? (error.details.found ?? error.message) : messageOf(error);

async function rulesFindings(reader: Reader): Promise<Finding[]> {
  const rows = await reader.read('stats/projections', {});
  const count = (wanted: (projection: number) => boolean) =>
    rows.reduce((sum, { projection, documents }) => sum + (wanted(projection ?? 0) ? documents : 0), 0);
  const older = count((projection) => projection < PROJECTION);
  const newer = count((projection) => projection > PROJECTION);
  const findings: Finding[] = [];
  if (older > 0)
    findings.push(
      warning(
        `${older} of ${count(() => true)} documents were made into graph by older rules`,
        'load them again: "signatory load" makes them anew and leaves the rest alone',
        `version ${PROJECTION} of the rules`,
      ),
    );
  if (newer > 0)
    findings.push(
      warning(
        `${newer} of ${count(() => true)} documents were made into graph by the rules of a newer Signatory`,
        'use that newer version: loading them with this one would take them back',
        `version ${PROJECTION} of the rules`,
      ),
    );
  return findings.length > 0 ? findings : [ok(`version ${PROJECTION}, today's`)];
}
