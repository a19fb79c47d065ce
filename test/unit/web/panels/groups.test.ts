import { describe, expect, it } from 'vitest';
import { NODE_DETAILS } from '../../../../web/api/details.ts';
import type { FactPage } from '../../../../web/api/shapes.ts';
import { factCount, GROUPS, groupsOf } from '../../../../web/panels/details/groups.ts';
import { texts } from '../../../../web/ui/texts.ts';

const page = (ids: readonly string[], totalCount = ids.length, endCursor: string | null = null): FactPage => ({
  totalCount,
  pageInfo: { hasNextPage: endCursor !== null, endCursor },
  edges: ids.map((id) => ({
    other: { __typename: 'Agreement', id: `agreement/${id}`, name: id },
    node: {
      id,
      type: 'SIGNED',
      title: null,
      role: null,
      onBehalfOf: null,
      from: null,
      to: null,
      office: null,
      inferred: false,
      confidence: 1,
      evidence: [],
    },
  })),
});

describe('GROUPS', () => {
  it('are asked for, every one, under their own name, type and direction', () => {
    const query = NODE_DETAILS.query.replace(/\s+/g, ' ');
    for (const [kind, specs] of Object.entries(GROUPS)) {
      const typename = kind[0] + kind.slice(1).toLowerCase();
      const fields = query.slice(query.indexOf(`... on ${typename} {`));
      for (const { key, type, direction } of specs) {
        expect(fields, `${typename}.${key}`).toContain(
          `${key}: relations(types: [${type}], direction: ${direction}, first: $first)`,
        );
        expect(texts.groups[key]).toBeTruthy();
      }
    }
  });
});

describe('groupsOf', () => {
  it('has what is known in the order of the kind, and no empty group', () => {
    const groups = groupsOf({
      __typename: 'Person',
      tookPart: page(['m']),
      signed: page(['a', 'b']),
      offices: page([]),
    });
    expect(groups.map(({ key, total }) => [key, total])).toEqual([
      ['signed', 2],
      ['tookPart', 1],
    ]);
    expect(factCount(groups)).toBe(3);
  });
  it('adds further pages, tells a fact once, and says where the next begins', () => {
    const further = new Map([['signed', [page(['b', 'c'], 5, 'next')]]]);
    const [signed] = groupsOf({ __typename: 'Person', signed: page(['a', 'b'], 5, 'first') }, further);
    expect(signed?.facts.map(({ node }) => node.id)).toEqual(['a', 'b', 'c']);
    expect(signed).toMatchObject({ total: 5, next: 'next' });
  });
  it('ends with the last page', () => {
    const [signed] = groupsOf({ __typename: 'Person', signed: page(['a']) });
    expect(signed?.next).toBeNull();
  });
});
