/** Cytoscape as its manual's first page has it: defaults, a label a node, one style for each kind. */
import cytoscape, { type Core } from 'cytoscape';
import type { Days, Drawer } from './drawer.ts';
import { isWithin } from './within.ts';

let cy: Core | null = null;

export const drawer: Drawer = {
  open({ nodes, edges, places }, container) {
    cy = cytoscape({
      container,
      elements: [
        ...nodes.map(({ id, name, type, from, to }) => ({
          data: { id, label: name, type, from, to },
          position: { ...(places[id] ?? { x: 0, y: 0 }) },
        })),
        ...edges.map(({ id, source, target, from, to }) => ({ data: { id, source, target, from, to } })),
      ],
      layout: { name: 'preset' },
      style: [
        { selector: 'node', style: { label: 'data(label)', width: 17, height: 17, 'font-size': 11 } },
        { selector: 'node[type = "MEETING"]', style: { 'background-color': '#96640a' } },
        { selector: 'node[type = "AGREEMENT"]', style: { 'background-color': '#7b3f8c' } },
        { selector: 'edge', style: { width: 1, 'target-arrow-shape': 'triangle', 'curve-style': 'bezier' } },
      ],
    });
    cy.fit(undefined, 30);
  },
  slide(window: Days) {
    cy?.batch(() => {
      cy?.elements().forEach((element) => {
        element.style('display', isWithin(element.data(), window) ? 'element' : 'none');
      });
    });
  },
  layout() {
    return new Promise((resolve) => {
      cy?.layout({ name: 'cose', animate: false, stop: () => resolve() } as cytoscape.CoseLayoutOptions).run();
    });
  },
};
