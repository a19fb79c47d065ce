/** A look into an embedded graph that changes nothing in its folder: it is opened for reading only, its log left where it lies. */
import { AppError } from '../../model/errors.ts';
import { queryFile } from '../cypher.ts';
import { run, TEXT_INDEXES } from '../grafeo.ts';
import type { QueryParams, QueryRow, ReadQueryName } from '../queries.gen.ts';
import type { FoundItem } from '../schema-faults.ts';
import { loadEngine } from './engine.ts';
import { graphFile } from './file.ts';

export interface GrafeoInspection {
  /** Runs one query that only reads. */
  read<N extends ReadQueryName>(name: N, params: QueryParams<N>): Promise<QueryRow<N>[]>;
  /** Every constraint and index, in the words that schema files use for Neo4j. */
  items(): Promise<FoundItem[]>;
  /** Names of the text indexes that are not there. */
  missingTextIndexes(): Promise<string[]>;
  close(): void;
}

/** Rejects with `STORE_UNAVAILABLE`; where another process has the graph open, its `found` is `in use`. */
export async function inspectGrafeo(folder: string): Promise<GrafeoInspection> {
  const { GrafeoDB } = await loadEngine();
  const db = open();
  const read: GrafeoInspection['read'] = async (name, params) => {
    if (queryFile(name).mode !== 'read') throw new Error(`query ${name} does not only read`);
    return run(db, name, params);
  };
  return {
    read,
    async items() {
      const common = { entity: 'NODE', analyzer: null, state: null, populated: null };
      const indexes = await read('schema/grafeo/show-indexes', {});
      const constraints = await read('schema/grafeo/show-constraints', {});
      return [
        ...indexes.map(({ name, label, property }) => ({
          ...common,
          name,
          type: 'RANGE',
          labels: [label],
          properties: property.split(/,\s*/),
        })),
        ...constraints.map(({ name, type, label, properties }) => ({
          ...common,
          name,
          type: type === 'UNIQUE' ? 'UNIQUENESS' : type,
          labels: [label],
          properties: properties.split(/,\s*/),
        })),
      ];
    },
    async missingTextIndexes() {
      const missing: string[] = [];
      for (const [name, [label, property]] of Object.entries(TEXT_INDEXES))
        await db.textSearch(label, property, 'a', 1).catch(() => missing.push(name));
      return missing;
    },
    close: () => db.close(),
  };

  function open() {
    try {
      return GrafeoDB.openReadOnly(graphFile(folder));
    } catch (cause) {
      const found = cause instanceof Error ? cause.message : String(cause);
      const details = { where: folder, found: /\block/i.test(found) ? 'in use' : found };
      throw new AppError('STORE_UNAVAILABLE', 'the graph cannot be opened for reading', details, { cause });
    }
  }
}
