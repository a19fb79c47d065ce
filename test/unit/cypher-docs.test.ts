/** What docs/cypher.md and docs/signatory.grass say of the model, compared with the ontology. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  ENTITY_TYPES,
  LABELS,
  RELATION_TYPES,
  RELATIONS,
  type RelationSpec,
  ROLE_LABELS,
} from '../../server/model/ontology.ts';
import { fromRoot } from '../../server/root.ts';
import { queriesOf, tableOf, withAnswers } from '../support/cypher-doc.ts';
import { drawn, parseGrass } from '../support/grass.ts';

const page = readFileSync(fromRoot('docs/cypher.md'), 'utf8');
const rules = parseGrass(readFileSync(fromRoot('docs/signatory.grass'), 'utf8'));

/** Cells of the rows of the first table below a heading cell, without code marks. */
function table(heading: string): string[][] {
  const lines = page.split('\n');
  const start = lines.findIndex((line) => line.startsWith(`| ${heading} |`)) + 2;
  const end = lines.findIndex((line, index) => index >= start && !line.startsWith('|'));
  return lines.slice(start, end).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim().replaceAll('`', '')),
  );
}

describe('docs/cypher.md', () => {
  it('draws the relations of the ontology with all their ends, and no others', () => {
    const [diagram = ''] = /```mermaid\n[\s\S]*?```/.exec(page) ?? [];
    const edges = [...diagram.matchAll(/^ {2}(\w+) -->\|(\w+)\| (\w+)$/gm)].map(
      ([, from, type, to]) => `${from} ${type} ${to}`,
    );
    const expected = Object.entries(RELATIONS).flatMap(([type, { from, to }]) =>
      from.flatMap((source) => to.map((target) => `${source} ${type} ${target}`)),
    );
    expect(edges.sort()).toEqual(expected.sort());
    expect(diagram.split('\n')).toHaveLength(edges.length + 3);
  });

  it('lists every relation with its ends and the property that tells two of them apart', () => {
    const rows = table('relation');
    expect(rows.map(([type]) => type)).toEqual(RELATION_TYPES);
    for (const [type, from, to, own] of rows) {
      const spec: RelationSpec = RELATIONS[type as keyof typeof RELATIONS];
      expect([from, to]).toEqual([spec.from.join(', '), spec.to.join(', ')]);
      if (spec.key) expect(own).toContain(spec.key);
    }
  });

  it('lists every type of node with its labels', () => {
    const rows = table('a node of type');
    expect(rows.map(([type]) => type)).toEqual([...ENTITY_TYPES]);
    for (const [type, labels] of rows)
      expect(labels).toMatch(new RegExp(`^${LABELS[type as keyof typeof LABELS].join(':')}\\b`));
    const roles = rows.flatMap(([, labels]) => ROLE_LABELS.filter((role) => labels?.includes(`, ${role} where`)));
    expect(roles.sort()).toEqual([...ROLE_LABELS].sort());
  });
});

describe('docs/signatory.grass', () => {
  const general = [...new Set(Object.values(LABELS).flatMap((labels) => labels.slice(0, -1)))];
  const labels = [...general, ...ENTITY_TYPES, ...ROLE_LABELS];
  const look = (...of: string[]) => drawn(rules, 'node', of);

  it('has a rule for each label and each relation, with a colour and a caption of its own', () => {
    const without = (kind: string, names: readonly string[]) =>
      names.filter(
        (name) =>
          !rules.some(
            (rule) => rule.kind === kind && rule.labels.join() === name && rule.style.color && rule.style.caption,
          ),
      );
    expect(without('node', [...labels, 'Document', 'Passage', 'Record', 'Judgement'])).toEqual([]);
    expect(without('relationship', RELATION_TYPES)).toEqual([]);
  });

  it('draws a node by its most particular label', () => {
    expect(look('Minister', 'Person', 'Actor', 'Entity')).toEqual(look('Minister'));
    expect(look('Entity', 'Actor', 'Person')).toEqual(look('Person'));
    for (const [type, of] of Object.entries(LABELS)) expect(look(...of)).toEqual(look(type));
    const colours = [...ENTITY_TYPES, ...ROLE_LABELS].map((label) => look(label).color);
    expect(new Set(colours).size).toBe(colours.length);
  });

  it('can be read: text stands out from what is behind it', () => {
    const text = rules.filter(({ style }) => style.color && style['text-color-internal'] && style.diameter);
    expect(text.length).toBeGreaterThan(labels.length);
    for (const { labels: of, style } of text)
      expect({ of, contrast: contrast(style.color ?? '', style['text-color-internal'] ?? '') >= 4.5 }).toEqual({
        of,
        contrast: true,
      });
  });

  it('writes on a relation what tells it apart', () => {
    expect(drawn(rules, 'relationship', ['HOLDS_OFFICE']).caption).toBe('{title}');
    expect(drawn(rules, 'relationship', ['TOOK_PART']).caption).toBe('{role}');
    expect(drawn(rules, 'relationship', ['ABOUT']).caption).toBe('<type>');
  });
});

describe('a stylesheet that Browser would not read', () => {
  it.each([
    ['a comment', '/* ours */ node { color: #fff; }'],
    ['a colon in a value', 'node { caption: "a: b"; }'],
    ['no value', 'node { caption }'],
    ['another selector', 'edge { color: #fff; }'],
    ['a rule that does not end', 'node { color: #fff;'],
  ])('%s is refused', (_, text) => {
    expect(() => parseGrass(text)).toThrow();
  });
});

describe('a page of questions', () => {
  const before = [
    '## One',
    '',
    '```text',
    ":param day => '2018-01-17'",
    '```',
    '',
    '```cypher',
    '// Days.',
    'RETURN $day AS day',
    '```',
    '',
    'After.',
  ].join('\n');

  it('gets its answers below its queries, and others in their place', () => {
    const answer = tableOf(
      ['day', 'who'],
      [
        { day: '2018', who: ['a', 'b'] },
        { day: null, who: ['a|b', 'c, d'] },
      ],
    );
    const once = withAnswers(before, [answer]);
    expect(once.split('\n').slice(9)).toEqual([
      '```',
      '',
      '| day | who |',
      '|---|---|',
      '| 2018 | a, b |',
      '| | a\\|b; c, d |',
      '',
      'After.',
    ]);
    expect(queriesOf(once)).toMatchObject([{ title: 'One', params: [['day', "'2018-01-17'"]], answer }]);
    const many = Array.from({ length: 10 }, (_, index) => ({ day: index }));
    const twice = withAnswers(once, [tableOf(['day'], many)]);
    expect(twice).toContain('| 7 |\n\n*… and 2 more rows*\n\nAfter.');
    expect(withAnswers(twice, [answer])).toBe(once);
  });
});

/** Of two colours `#rrggbb`, after WCAG 2: 1 to 21. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [one, other].map(luminance).sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
