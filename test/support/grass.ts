/**
 * Neo4j Browser's stylesheets (GRASS) as Browser reads them: `selector { name: value; }`, quotes of either kind around
 * values that hold braces, no comments. All rules whose labels a node has are applied in the order of the file.
 */

export interface GrassRule {
  readonly kind: 'node' | 'relationship';
  /** Labels that a node must have, or the type of a relation; empty fits all. */
  readonly labels: readonly string[];
  readonly style: Readonly<Record<string, string>>;
}

/** The rules in their order. Throws where Browser would pass over something, or read it as something else. */
export function parseGrass(text: string): GrassRule[] {
  const rules: GrassRule[] = [];
  const rule = /\s*([^\s{}]+)\s*\{((?:[^{}"']|"[^"]*"|'[^']*')*)\}/y;
  let end = 0;
  for (let found = rule.exec(text); found; found = rule.exec(text)) {
    const [, selector = '', body = ''] = found;
    const [kind, ...labels] = selector.split('.');
    if (kind !== 'node' && kind !== 'relationship') throw new Error(`"${selector}" is no selector`);
    rules.push({
      kind,
      labels,
      style: Object.fromEntries(
        body
          .split(';')
          .filter((each) => each.trim())
          .map(declaration),
      ),
    });
    end = rule.lastIndex;
  }
  if (text.slice(end).trim()) throw new Error(`no rule: ${text.slice(end).trim().slice(0, 60)}`);
  return rules;
}

/** Browser splits at every colon, and drops what does not come out as two parts. */
function declaration(text: string): [string, string] {
  const parts = text.split(':').map((part) => part.trim());
  const [name = '', value = ''] = parts;
  if (parts.length !== 2 || !/^[\w-]+$/.test(name) || value === '')
    throw new Error(`"${text.trim()}" is no declaration`);
  return [name, value.replace(/^(["'])(.*)\1$/, '$2')];
}

/** How a node with these labels, or a relation of this type, is drawn. */
export const drawn = (rules: readonly GrassRule[], kind: GrassRule['kind'], labels: readonly string[]) =>
  Object.assign(
    {},
    ...rules
      .filter((rule) => rule.kind === kind && rule.labels.every((label) => labels.includes(label)))
      .map(({ style }) => style),
  ) as Record<string, string>;
