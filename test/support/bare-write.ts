/** Rows of a whole graph, written by the driver alone: what a load is compared with. */
import neo4j, { type Driver, type ManagedTransaction } from 'neo4j-driver';

/** Rows sent by one statement. */
const BATCH = 1_000;
/** What writers keep for themselves is not of the graph. */
const OURS = ['Lock', 'Change'];

interface Statement {
  readonly text: string;
  readonly rows: readonly unknown[];
}

export interface BareRows {
  /** For each way of writing the statements in their order. MERGE can be run again, CREATE cannot. */
  readonly statements: Readonly<Record<'merge' | 'create', readonly Statement[]>>;
  readonly nodes: number;
  readonly relations: number;
}

const pieces = (rows: readonly unknown[]) =>
  Array.from({ length: Math.ceil(rows.length / BATCH) }, (_, at) => rows.slice(at * BATCH, (at + 1) * BATCH));

/** The label by whose id a node is found. */
const keyOf = (labels: readonly string[]) =>
  labels.find((label) => ['Entity', 'Document', 'Passage', 'Record', 'Judgement'].includes(label)) ?? '';

/** Reads all that a database holds, as rows by labels and types, values as the driver gives them. */
export async function rowsOf(driver: Driver): Promise<BareRows> {
  const nodes = await driver.executeQuery(
    'MATCH (n) WHERE NOT any(label IN labels(n) WHERE label IN $ours) RETURN labels(n) AS labels, n.id AS id, properties(n) AS properties',
    { ours: OURS },
  );
  const relations = await driver.executeQuery(
    `MATCH (a)-[r]->(b) RETURN type(r) AS type, labels(a) AS from, labels(b) AS to, a.id AS source, b.id AS target,
       properties(r) AS properties`,
  );
  const kinds = new Map<string, { labels: string[]; rows: unknown[] }>();
  for (const record of nodes.records) {
    const { labels, id, properties } = record.toObject() as { labels: string[]; id: string; properties: unknown };
    const kind = kinds.get(labels.join(':')) ?? { labels, rows: [] };
    kind.rows.push({ id, properties });
    kinds.set(labels.join(':'), kind);
  }
  const types = new Map<string, { type: string; from: string; to: string; rows: unknown[] }>();
  for (const record of relations.records) {
    const { type, from, to, ...row } = record.toObject() as { type: string; from: string[]; to: string[] };
    const ends = { from: keyOf(from), to: keyOf(to) };
    const key = [type, ends.from, ends.to].join(' ');
    const known = types.get(key) ?? { type, ...ends, rows: [] };
    known.rows.push(row);
    types.set(key, known);
  }
  const statementsOf = (way: 'merge' | 'create') => [
    ...[...kinds.values()].flatMap(({ labels, rows }) => {
      const key = keyOf(labels);
      const others = labels.filter((label) => label !== key).map((label) => `:${label}`);
      const set = `SET n = row.properties${others.length > 0 ? ` SET n${others.join('')}` : ''}`;
      const text =
        way === 'merge'
          ? `UNWIND $rows AS row MERGE (n:${key} {id: row.id}) ${set}`
          : `UNWIND $rows AS row CREATE (n:${labels.join(':')}) SET n = row.properties`;
      return pieces(rows).map((part) => ({ text, rows: part }));
    }),
    ...[...types.values()].flatMap(({ type, from, to, rows }) => {
      const ends = `MATCH (a:${from} {id: row.source}) MATCH (b:${to} {id: row.target})`;
      // Not every relation has an id; of the others there is one between two nodes.
      const named = ['HAS', 'DESCRIBES', 'RESOLVED_TO'].includes(type) ? '' : ' {id: row.properties.id}';
      const write = way === 'merge' ? `MERGE (a)-[r:${type}${named}]->(b)` : `CREATE (a)-[r:${type}]->(b)`;
      const text = `UNWIND $rows AS row ${ends} ${write} SET r = row.properties`;
      return pieces(rows).map((part) => ({ text, rows: part }));
    }),
  ];
  return {
    statements: { merge: statementsOf('merge'), create: statementsOf('create') },
    nodes: nodes.records.length,
    relations: relations.records.length,
  };
}

/**
 * Writes them into an empty database. `one`: a single transaction whose statements are sent without waiting, the quickest
 * way there is; `each`: a transaction for each statement, as most scripts do it.
 */
export async function writeRows(
  driver: Driver,
  { statements }: BareRows,
  way: 'merge' | 'create',
  transactions: 'one' | 'each',
): Promise<void> {
  if (transactions === 'each') {
    for (const { text, rows } of statements[way]) await driver.executeQuery(text, { rows });
    return;
  }
  const session = driver.session({ defaultAccessMode: neo4j.session.WRITE });
  try {
    await session.executeWrite((tx: ManagedTransaction) =>
      Promise.all(statements[way].map(({ text, rows }) => tx.run(text, { rows }))),
    );
  } finally {
    await session.close();
  }
}
