/**
 * What the schema files create, read from their statements, so that a database can be compared with it. Nothing is
 * listed twice: the files are the only place that says what there is to be.
 *
 *   CREATE CONSTRAINT entity_id_unique IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE
 *   → { kind: 'constraint', name: 'entity_id_unique', type: 'UNIQUENESS', entity: 'NODE', labels: ['Entity'], properties: ['id'], … }
 */
import { schemaStatements } from './cypher.ts';

export interface SchemaItem {
  readonly kind: 'constraint' | 'index';
  readonly name: string;
  /** In Neo4j's words: `UNIQUENESS`, `NODE_KEY`, … of a constraint; `RANGE`, `FULLTEXT`, … of an index. */
  readonly type: string;
  readonly entity: 'NODE' | 'RELATIONSHIP';
  /** Labels, or types of relationship; sorted. */
  readonly labels: readonly string[];
  /** In the order of the statement, which counts. */
  readonly properties: readonly string[];
  /** Of a full-text index whose statement names one. */
  readonly analyzer: string | null;
}

const NAME = '`?(\\w+)`?';
const HEAD = new RegExp(
  `^CREATE\\s+(?:(RANGE|TEXT|POINT|FULLTEXT|VECTOR|LOOKUP)\\s+)?(CONSTRAINT|INDEX)\\s+${NAME}\\s+(?:IF\\s+NOT\\s+EXISTS\\s+)?FOR\\s+`,
  'i',
);
const NODE = /^\(\s*\w*\s*:\s*([\w|`]+)\s*\)/;
const RELATIONSHIP = /^\(\s*\)\s*<?-\s*\[\s*\w*\s*:\s*([\w|`]+)\s*\]\s*->?\s*\(\s*\)/;
const ANALYZER = /fulltext\.analyzer`?\s*:\s*(['"])([\w-]+)\1/i;

/** Everything that an engine's schema files create, in their order. Throws a plain Error for a statement it cannot read. */
export const expectedSchema = (engine: 'grafeo' | 'neo4j'): SchemaItem[] =>
  schemaStatements(engine).flatMap((statement) => readSchemaStatement(statement) ?? []);

/** What one statement creates; null for one that creates nothing (`DROP …`). Throws a plain Error where it cannot be read. */
export function readSchemaStatement(statement: string): SchemaItem | null {
  const text = statement.replace(/^\s*\/\/.*$/gm, '').trim();
  if (/^DROP\s/i.test(text)) return null;
  const head = HEAD.exec(text);
  const rest = text.slice(head?.[0].length ?? 0);
  const node = NODE.exec(rest);
  const on = node ?? RELATIONSHIP.exec(rest);
  if (!head || !on) throw new Error(`the schema statement cannot be read: ${text.slice(0, 120)}`);
  const [, wanted = 'RANGE', kind = '', name = ''] = head;
  const entity = node ? 'NODE' : 'RELATIONSHIP';
  const [what = '', options = ''] = rest.slice(on[0].length).split(/\bOPTIONS\b/i);
  const constraint = kind.toUpperCase() === 'CONSTRAINT';
  return {
    kind: constraint ? 'constraint' : 'index',
    name,
    type: constraint ? constraintType(what, entity) : wanted.toUpperCase(),
    entity,
    labels: (on[1] ?? '').replaceAll('`', '').split('|').sort(),
    properties: [...what.matchAll(/\w+\s*\.\s*`?(\w+)`?/g)].map((found) => found[1] ?? ''),
    analyzer: ANALYZER.exec(options)?.[2] ?? null,
  };
}

function constraintType(requirement: string, entity: SchemaItem['entity']): string {
  const node = entity === 'NODE';
  if (/\bIS\s+(?:(?:NODE|REL|RELATIONSHIP)\s+)?KEY\b/i.test(requirement)) return node ? 'NODE_KEY' : 'RELATIONSHIP_KEY';
  if (/\bIS\s+(?:\w+\s+)?UNIQUE\b/i.test(requirement)) return node ? 'UNIQUENESS' : 'RELATIONSHIP_UNIQUENESS';
  if (/\bIS\s+NOT\s+NULL\b/i.test(requirement)) return `${entity}_PROPERTY_EXISTENCE`;
  if (/\bIS\s+(?:::|TYPED)/i.test(requirement)) return `${entity}_PROPERTY_TYPE`;
  throw new Error(`the constraint cannot be read: ${requirement.trim().slice(0, 120)}`);
}
