/** Colours for Neo4j Browser, from the ontology and the looks of the page: a part of `generate.mjs`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Labels of what stands behind the graph, with what their nodes are called by. */
const GROUND = {
  Document: '{title}',
  Passage: '{text}',
  Record: '{name}',
  Judgement: '{kind}',
  Lock: '<type>',
  Change: '<type>',
};
/** What is written on a relation where it is not its type. */
const WRITTEN = { HOLDS_OFFICE: '{title}', TOOK_PART: '{role}' };
/** Times the size in the page's own units makes a diameter in Browser, in pixels. */
const DIAMETER = 3;

/**
 * The stylesheet for Neo4j Browser. It applies all rules that fit a node in the order of the file, so the general come
 * first. Every rule has a colour and a caption: Browser makes up those of a label that has none, and puts them last.
 */
export async function grass(root, load) {
  const { LABELS, RELATION_TYPES } = await load('server/model/ontology.ts');
  const { KIND_LOOKS, ROLE_KINDS } = await load('web/ui/kind-looks.ts');
  const tokens = readFileSync(join(root, 'web/styles/tokens.css'), 'utf8');
  const colour = (name) => {
    const [, light] = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}),`).exec(tokens) ?? [];
    if (!light) throw new Error(`web/styles/tokens.css has no colour --${name}`);
    return light;
  };
  const node = (label, fill, border, text, size, caption) => [
    label ? `node.${label}` : 'node',
    {
      diameter: `${Math.round(size * DIAMETER)}px`,
      color: colour(fill),
      'border-color': colour(border),
      'border-width': '2px',
      'text-color-internal': colour(text),
      'font-size': '11px',
      caption: `"${caption}"`,
    },
  ];
  const types = Object.entries(LABELS).map(([type, labels]) => [type, labels, KIND_LOOKS[type.toUpperCase()]]);
  const general = [...new Set(types.flatMap(([, labels]) => labels.slice(0, -1)))];
  /** Kinds that the page fills with their full colour; of the others it so fills only those with a role. */
  const full = ['Country', 'Agreement'];
  const relation = (type, own) => [type ? `relationship.${type}` : 'relationship', own];
  const rules = [
    node('', 'sunken', 'line-strong', 'ink', 16, '{name}'),
    relation('', {
      color: colour('edge'),
      'shaft-width': '1px',
      'font-size': '9px',
      padding: '3px',
      'text-color-external': colour('ink'),
      'text-color-internal': colour('on-accent'),
      caption: '"<type>"',
    }),
    ...general.map((label) => node(label, 'sunken', 'line-strong', 'ink', 16, '{name}')),
    ...types.map(([type, , { token, size }]) =>
      full.includes(type)
        ? node(type, `kind-${token}`, `kind-${token}`, 'on-accent', size[0], '{name}')
        : node(type, `kind-${token}-soft`, `kind-${token}`, 'ink', size[0], '{name}'),
    ),
    ...Object.entries(ROLE_KINDS).map(([role, kind]) => {
      const { token, size } = KIND_LOOKS[kind];
      const label = role[0].toUpperCase() + role.slice(1);
      return node(label, `kind-${token}`, `kind-${token}`, 'on-accent', size[0] * 1.2, '{name}');
    }),
    ...Object.entries(GROUND).map(([label, caption]) => node(label, 'raised', 'line-strong', 'ink', 14, caption)),
    ...RELATION_TYPES.map((type) =>
      relation(type, {
        color: colour(type === 'SIGNED' ? 'kind-agreement' : 'edge'),
        'shaft-width': type === 'SIGNED' ? '3px' : '1px',
        caption: `"${WRITTEN[type] ?? '<type>'}"`,
      }),
    ),
  ];
  // The format has no comments: the parser would take one for part of a selector.
  return rules
    .map(([selector, own]) => {
      const lines = Object.entries(own).map(([name, value]) => `  ${name}: ${value};\n`);
      return `${selector} {\n${lines.join('')}}\n`;
    })
    .join('\n');
}
