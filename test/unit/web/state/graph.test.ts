import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { EntityType, GraphNode } from '../../../../web/api/types.ts';

const fetched = vi.fn();
vi.stubGlobal('fetch', fetched);
const graph = await import('../../../../web/state/graph.ts');
const explore = await import('../../../../web/state/explore.ts');
const { selection, selectNode } = await import('../../../../web/state/selection.ts');
const { shownTypes } = await import('../../../../web/state/filters.ts');
const { EMPTY, merge } = await import('../../../../web/state/visible.ts');

const node = (id: string, type: EntityType, degree = 1): GraphNode => ({
  id,
  name: id,
  type,
  kind: null,
  labels: [],
  country: null,
  from: null,
  to: null,
  degree,
});
const signed = (source: string, target: string) => ({
  id: `${source}-${target}`,
  source,
  target,
  type: 'SIGNED' as const,
  label: null,
  from: null,
  to: null,
  confidence: 0.9,
  inferred: false,
  evidenceCount: 1,
});
const data = {
  nodes: [node('kheng', 'PERSON'), node('vilay', 'PERSON'), node('mou', 'AGREEMENT', 3), node('plan', 'AGREEMENT')],
  edges: [signed('kheng', 'mou'), signed('vilay', 'mou'), signed('kheng', 'plan')],
};

describe('the graph', () => {
  beforeEach(() => {
    fetched.mockReset();
    selection.value = null;
    graph.showFewer();
    graph.loaded.value = merge(EMPTY, data, 0);
    shownTypes.value = new Set(['PERSON']);
  });

  it('tells which neighbours of the selected node are not drawn, the most important first', () => {
    expect(explore.hiddenNeighbours.value).toEqual([]);
    selectNode('kheng');
    expect(explore.hiddenNeighbours.value.map(({ id }) => id)).toEqual(['mou', 'plan']);
  });

  it('draws the neighbours of a node on demand, without asking for what is loaded, and takes them back', async () => {
    await explore.expand('kheng');
    expect(graph.drawn.value.nodes.map(({ id }) => id)).toEqual(['kheng', 'mou', 'plan', 'vilay']);
    expect(fetched).not.toHaveBeenCalled();
    graph.showFewer();
    expect(graph.drawn.value.nodes.map(({ id }) => id)).toEqual(['kheng', 'vilay']);
  });

  it('asks for neighbours where the server left some out', async () => {
    graph.loaded.value = merge(EMPTY, data, 5);
    fetched.mockResolvedValue(
      new Response(
        JSON.stringify({
          data: {
            expand: {
              nodes: [{ ...node('note', 'AGREEMENT'), omitted: 0 }],
              edges: [signed('kheng', 'note')],
            },
          },
        }),
      ),
    );
    await explore.expand('kheng');
    expect(graph.drawn.value.nodes.map(({ id }) => id)).toContain('note');
  });

  it('counts what is loaded and what is seen', () => {
    expect(graph.counts.value.get('PERSON')).toEqual({ loaded: 2, seen: 2 });
    expect(graph.counts.value.get('AGREEMENT')).toEqual({ loaded: 2, seen: 0 });
  });
});
