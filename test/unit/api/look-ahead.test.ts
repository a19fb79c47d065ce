import { type FieldNode, type FragmentDefinitionNode, Kind, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { type Asking, asksFor, asksOfNodes } from '../../../server/api/look-ahead.ts';

/** What a resolver is told of the first root of a query. */
function askingOf(query: string): Asking {
  const { definitions } = parse(query);
  const fragments: Record<string, FragmentDefinitionNode> = {};
  const fieldNodes: FieldNode[] = [];
  for (const definition of definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
    if (definition.kind === Kind.OPERATION_DEFINITION)
      for (const selection of definition.selectionSet.selections)
        if (selection.kind === Kind.FIELD) fieldNodes.push(selection);
  }
  return { fieldNodes, fragments };
}

describe('asksFor', () => {
  it('follows a path of fields, not their names anywhere', () => {
    const asking = askingOf('{ signatures { nodes { evidence { quote } agreement { documents { title } } } } }');
    expect(asksFor(asking, 'nodes', 'evidence', 'quote')).toBe(true);
    expect(asksFor(asking, 'nodes', 'evidence', 'title')).toBe(false);
    expect(asksFor(asking, 'evidence')).toBe(false);
  });

  it('takes a field by its name, whatever it is called in the answer', () => {
    const asking = askingOf('{ signatures { nodes { words: quote quote: on } } }');
    expect(asksFor(asking, 'nodes', 'quote')).toBe(true);
    expect(asksFor(asking, 'nodes', 'words')).toBe(false);
  });

  it('looks into fragments, several of one field together, and ends where they go in a circle', () => {
    const asking = askingOf(`
      { signatures { ...A } signatures { nodes { ... on Signature { evidence { document { title } } } } } }
      fragment A on SignatureConnection { nodes { ...B } }
      fragment B on Signature { person { name } ...B }`);
    expect(asksFor(asking, 'nodes', 'person', 'name')).toBe(true);
    expect(asksFor(asking, 'nodes', 'evidence', 'document')).toBe(true);
    expect(asksFor(asking, 'nodes', 'office')).toBe(false);
  });

  it('gives the same for the same document again, and another for another path', () => {
    const asking = askingOf('{ signatures { nodes { on } } }');
    expect([asksFor(asking, 'nodes', 'on'), asksFor(asking, 'nodes', 'on')]).toEqual([true, true]);
    expect(asksFor(asking, 'nodes')).toBe(true);
    expect(asksFor({ fieldNodes: [], fragments: {} }, 'nodes')).toBe(false);
  });
});

describe('asksOfNodes', () => {
  it('looks at nodes and at the nodes of edges', () => {
    expect(asksOfNodes(askingOf('{ signatures { edges { node { on } } } }'), 'on')).toBe(true);
    expect(asksOfNodes(askingOf('{ signatures { nodes { on } } }'), 'on')).toBe(true);
    expect(asksOfNodes(askingOf('{ signatures { edges { on } } }'), 'on')).toBe(false);
  });
});
