/** The ontology as a stylesheet of the canvas: by class, with few selectors, so that a repaint stays cheap. */
import type { StylesheetJson } from 'cytoscape';
import { KIND_LOOKS, ROLE_KINDS, type Role } from '../ui/kind-looks.ts';
import { PADDINGS } from './elements.ts';
import type { Palette } from './palette.ts';

/** Classes that say where a label stands; without one it is below. */
export const LABEL_CLASSES = ['above', 'right', 'left', 'short'] as const;
/** Countries are named inside a pill, a little larger than the rest. */
export const COUNTRY_FONT = 1.1;
export const FONT = '"Seravek", "Gill Sans Nova", "Source Sans 3", "Noto Sans", system-ui, "Segoe UI", sans-serif';

const ends = (points: readonly (readonly [number, number])[]): number[] => points.flat();

/**
 * The stylesheet for a palette.
 *
 * `fontSize` is in model units: the canvas gives the size that reads well at its zoom. `grown` is what nodes are larger by
 * there, so that a shape is still told when all is seen from afar.
 */
export function stylesheet(palette: Palette, fontSize: number, grown = 1): StylesheetJson {
  const kinds = Object.entries(KIND_LOOKS).map(([type, look]) => ({
    selector: `node.${type}`,
    style: {
      shape: look.shape,
      ...(look.points ? { 'shape-polygon-points': ends(look.points) } : {}),
      width: look.size[0] * grown,
      height: look.size[1] * grown,
      'background-color': palette(`kind-${look.token}-soft`),
      'border-color': palette(`kind-${look.token}`),
    },
  }));
  const roles = (Object.entries(ROLE_KINDS) as [Role, keyof typeof KIND_LOOKS][]).map(([role, type]) => {
    const look = KIND_LOOKS[type];
    return {
      selector: `node.${role}`,
      style: {
        width: look.size[0] * 1.2 * grown,
        height: look.size[1] * 1.2 * grown,
        'background-color': palette(`kind-${look.token}`),
      },
    };
  });
  /** A sign in the middle of a line, legible where there is room for it. */
  const mark = (label: string) => ({
    label,
    'font-family': FONT,
    'font-size': fontSize * 0.86,
    'min-zoomed-font-size': 8,
    color: palette('ink-soft'),
    'text-background-color': palette('paper'),
    'text-background-opacity': 0.92,
    'text-background-padding': '1.5px',
    'text-background-shape': 'round-rectangle',
  });
  const sheet = [
    {
      selector: 'node',
      style: {
        'border-width': 1.5 * grown,
        'text-valign': 'bottom',
        'text-halign': 'center',
        'text-margin-y': 3,
        'text-wrap': 'wrap',
        'text-max-width': '4000px',
        'line-height': 1.12,
        'font-family': FONT,
        'font-size': fontSize,
        color: palette('ink'),
        'text-background-color': palette('paper'),
        'text-background-opacity': 0.86,
        'text-background-padding': '1px',
        'text-background-shape': 'round-rectangle',
        'z-index': 10,
        'text-events': 'yes',
        'overlay-opacity': 0,
      },
    },
    ...kinds,
    { selector: 'node.AGREEMENT', style: { 'background-color': palette('kind-agreement') } },
    ...roles,
    ...Object.entries(PADDINGS).map(([name, padding]) => ({
      selector: `node.${name}`,
      style: { padding: `${padding * grown}px` },
    })),
    { selector: 'node.named', style: { label: 'data(label)' } },
    { selector: 'node.above', style: { 'text-valign': 'top', 'text-margin-y': -3 } },
    {
      selector: 'node.right',
      style: { 'text-valign': 'center', 'text-halign': 'right', 'text-margin-x': 5, 'text-margin-y': 0 },
    },
    {
      selector: 'node.left',
      style: { 'text-valign': 'center', 'text-halign': 'left', 'text-margin-x': -5, 'text-margin-y': 0 },
    },
    {
      selector: 'node.COUNTRY',
      style: {
        label: 'data(label)',
        // Only the pill behind the name is seen; the body takes the lines and the pointer.
        'background-opacity': 0,
        'border-width': 0,
        color: palette('surface'),
        'font-size': fontSize * COUNTRY_FONT,
        'font-weight': 'bold',
        'text-valign': 'center',
        'text-margin-y': 0,
        'text-background-color': palette('kind-country'),
        'text-background-opacity': 1,
        'text-background-padding': `${fontSize * 0.5}px`,
        'z-index': 14,
      },
    },
    { selector: 'node.short', style: { label: 'data(code)' } },
    {
      selector: 'edge',
      style: {
        width: 1,
        'curve-style': 'straight',
        'line-color': palette('edge'),
        'target-arrow-color': palette('edge'),
        'target-arrow-shape': 'triangle',
        'arrow-scale': 0.6,
        'line-opacity': 0.75,
        'overlay-opacity': 0,
        'z-index': 1,
      },
    },
    { selector: 'edge.parallel', style: { 'curve-style': 'bezier', 'control-point-step-size': 14 } },
    { selector: 'edge.belonging', style: { 'line-opacity': 0.4, 'target-arrow-shape': 'none', width: 0.8 } },
    {
      selector: 'edge.SIGNED',
      style: { width: 1.6, 'line-color': palette('kind-agreement'), 'target-arrow-color': palette('kind-agreement') },
    },
    // What may not hold differs in the line and in the arrow's head, so that it shows in any colour and at any size.
    {
      selector: 'edge.uncertain',
      style: { 'line-style': 'dashed', 'line-dash-pattern': [7, 5], 'target-arrow-fill': 'hollow', ...mark('?') },
    },
    {
      selector: 'edge.inferred',
      style: {
        'line-style': 'dashed',
        'line-dash-pattern': [1.5, 4],
        'line-cap': 'round',
        width: 1.8,
        'target-arrow-shape': 'vee',
      },
    },
    {
      selector: 'edge.bundle',
      style: { width: 'data(weight)', 'arrow-scale': 0.5, ...mark('data(count)') },
    },
    { selector: 'edge.both', style: { 'source-arrow-shape': 'triangle', 'source-arrow-color': palette('edge') } },
    { selector: '.dim', style: { opacity: 0.16 } },
    {
      selector: 'edge.lit',
      style: {
        width: 1.8,
        'line-color': palette('edge-strong'),
        'target-arrow-color': palette('edge-strong'),
        'line-opacity': 1,
        'arrow-scale': 0.8,
        'z-index': 5,
      },
    },
    { selector: 'edge.bundle.lit', style: { width: 'data(weight)' } },
    { selector: 'edge.told', style: { ...mark('data(label)'), 'text-rotation': 'autorotate', 'z-index': 6 } },
    {
      selector: 'node.group',
      style: { 'border-width': 5, 'border-style': 'double', width: 30 * grown, height: 30 * grown },
    },
    {
      selector: 'node.picked',
      style: { 'underlay-color': palette('accent'), 'underlay-opacity': 0.22, 'underlay-padding': 6 },
    },
    {
      selector: 'node.hover, node.chosen, node.cursor',
      style: { label: 'data(full)', 'z-index': 30, 'text-background-opacity': 1 },
    },
    {
      selector: 'node.chosen',
      style: { 'border-color': palette('accent'), 'border-width': 4, 'font-weight': 'bold', opacity: 1 },
    },
    {
      selector: 'node.cursor',
      style: {
        'underlay-color': palette('accent'),
        'underlay-opacity': 0.35,
        'underlay-padding': 7,
        opacity: 1,
      },
    },
    {
      selector: 'edge.hover, edge.chosen',
      style: {
        label: 'data(label)',
        'font-family': FONT,
        'font-size': fontSize,
        color: palette('ink'),
        'text-rotation': 'autorotate',
        'text-background-color': palette('raised'),
        'text-background-opacity': 1,
        'text-background-padding': '3px',
        'text-background-shape': 'round-rectangle',
        'line-opacity': 1,
        'z-index': 20,
        width: 2.4,
      },
    },
    {
      selector: 'edge.chosen',
      style: { 'line-color': palette('accent'), 'target-arrow-color': palette('accent'), width: 3, opacity: 1 },
    },
    { selector: '.out', style: { display: 'none' } },
  ];
  // Cytoscape's types want every value in its own literal type; the names and values above are those of its manual.
  return sheet as StylesheetJson;
}
