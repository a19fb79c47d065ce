import type { Core } from 'cytoscape';
import { describe, expect, it } from 'vitest';
import { findWhatIsNear, passesNear } from '../../../../web/graph/canvas-pointing.ts';
import type { Elements, Renderer } from '../../../../web/graph/canvas-renderer.ts';

const node = (id: string, x: number, y: number, ...classes: string[]) => ({
  id,
  isEdge: () => false,
  position: () => ({ x, y }),
  hasClass: (name: string) => classes.includes(name),
});
const edge = (id: string, ...allpts: number[]) => ({ id, isEdge: () => true, _private: { rscratch: { allpts } } });

/** A canvas whose renderer finds whatever it is given to ask. */
function canvas(elements: readonly { readonly id: string }[], zoom = 1): { cy: Core; renderer: Renderer } {
  const all = [...elements] as unknown as Elements;
  all.interactive = all;
  const renderer = {
    NODE: 2,
    hoverData: {},
    data: { canvases: [] },
    render: () => undefined,
    getCachedZSortedEles: () => all,
    findNearestElements: (x: number, _y: number, isInteractive: boolean) => {
      if (Number.isNaN(x)) throw new Error('no place');
      const asked = renderer.getCachedZSortedEles();
      return ((isInteractive ? asked.interactive : asked) ?? []).map((each) => (each as unknown as { id: string }).id);
    },
  } as unknown as Renderer;
  const cy = { renderer: () => renderer, zoom: () => zoom } as unknown as Core;
  findWhatIsNear(cy);
  return { cy, renderer };
}

describe('findWhatIsNear', () => {
  const elements = [
    node('here', 40, 10),
    node('far', 900, 0),
    node('far, with a long name', 900, 0, 'named'),
    edge('through', -700, -10, 700, 10),
    edge('bent through', -700, 400, 0, -400, 700, 400),
    edge('beside', 400, -700, 400, 700),
    edge('not drawn yet'),
  ];

  it('asks only what may be at the pointer, and all that bears a name or was not drawn', () => {
    const { renderer } = canvas(elements);
    const near = ['here', 'far, with a long name', 'through', 'bent through', 'not drawn yet'];
    expect(renderer.findNearestElements(0, 0, true, false)).toEqual(near);
    expect(renderer.findNearestElements(0, 0, false, false)).toEqual(near);
  });

  it('reaches as far as a finger does on the screen', () => {
    expect(canvas(elements, 0.08).renderer.findNearestElements(0, 0, true, true)).toContain('beside');
  });

  it('leaves everything to be drawn, also where finding fails', () => {
    const { renderer } = canvas(elements);
    renderer.findNearestElements(0, 0, true, false);
    expect(() => renderer.findNearestElements(Number.NaN, 0, true, false)).toThrow('no place');
    expect(renderer.getCachedZSortedEles()).toHaveLength(elements.length);
  });

  it('leaves a renderer alone that is not as expected', () => {
    const other = { findNearestElements: () => 'its own' };
    findWhatIsNear({ renderer: () => other } as unknown as Core);
    expect(other.findNearestElements()).toBe('its own');
  });
});

describe('passesNear', () => {
  it('takes the box around a line with the points that bend it', () => {
    expect(passesNear([0, 0, 10, 50, 20, 0], { x: 10, y: 70 }, 20)).toBe(true);
    expect(passesNear([0, 0, 10, 50, 20, 0], { x: 10, y: 71 }, 20)).toBe(false);
    expect(passesNear([0, 0, 10, 50, 20, 0], { x: -21, y: 0 }, 20)).toBe(false);
  });
});
