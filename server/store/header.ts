/**
 * The header of a query file: what it is called, what it takes and gives, and why it is the way it is. The first lines
 * of the file, each a comment; a field goes on over lines that begin with no field's name.
 *
 *   // agreement/signatures: who signed the given agreements.
 *   // mode:    read
 *   // params:  ids: string[]
 *   // returns: agreementId: string, personId: string
 *   // why:     the office is the one held on the day of signing.
 */

export const QUERY_MODES = ['read', 'write', 'schema'] as const;
export type QueryMode = (typeof QUERY_MODES)[number];

export interface QueryHeader {
  /** Path below `cypher/` without the ending: `agreement/signatures`. */
  readonly name: string;
  readonly summary: string;
  readonly mode: QueryMode;
  /** Members of a TypeScript object type, or null where it takes none. */
  readonly params: string | null;
  /** Members of a TypeScript object type, or null where it returns no rows. */
  readonly returns: string | null;
  readonly why: string;
}

export interface QueryFile extends QueryHeader {
  /** The statement, without the header. A file of mode `schema` may hold several, each ended by a semicolon. */
  readonly text: string;
}

const FIELDS = ['mode', 'params', 'returns', 'why'] as const;
type Field = (typeof FIELDS)[number];

/** Parses a query file; throws a plain Error that names the file and the line of the header that is missing or wrong. */
export function parseQueryFile(name: string, content: string): QueryFile {
  const lines = content.split(/\r?\n/);
  const end = lines.findIndex((line) => !line.startsWith('//'));
  const header = lines.slice(0, end < 0 ? lines.length : end).map((line) => line.slice(2).trim());
  const fields = new Map<Field, string>();
  const first: string[] = [];
  let current: Field | null = null;
  for (const line of header) {
    const field = FIELDS.find((candidate) => line.startsWith(`${candidate}:`));
    if (field) {
      if (fields.has(field)) throw wrong(name, `has "${field}:" twice`);
      current = field;
      fields.set(field, line.slice(field.length + 1).trim());
    } else if (current) fields.set(current, `${fields.get(current)} ${line}`.trim());
    else first.push(line);
  }
  const title = first.join(' ').trim();
  if (!title.startsWith(`${name}: `)) throw wrong(name, `must begin with "// ${name}: what it does"`);
  const field = (key: Field) => {
    const value = fields.get(key);
    if (!value) throw wrong(name, `lacks "// ${key}:"`);
    return value;
  };
  const members = (key: Field) => (field(key) === 'none' ? null : field(key));
  const mode = QUERY_MODES.find((candidate) => candidate === field('mode'));
  if (!mode) throw wrong(name, `has the mode "${field('mode')}", expected ${QUERY_MODES.join(', ')}`);
  const text = lines
    .slice(end < 0 ? lines.length : end)
    .join('\n')
    .trim();
  if (!text) throw wrong(name, 'holds no statement');
  return {
    name,
    summary: title.slice(name.length + 2),
    mode,
    params: members('params'),
    returns: members('returns'),
    why: field('why'),
    text,
  };
}

const wrong = (name: string, what: string) => new Error(`cypher/${name}.cypher ${what}`);
