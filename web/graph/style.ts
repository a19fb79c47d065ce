/** The ontology as a stylesheet of the canvas: by class, with few selectors, so that a repaint stays cheap. */
import type { StylesheetJson } from 'cytoscape';
import { KIND_LOOKS, ROLE_KINDS, type Role } from '../ui/kind-looks.ts';
import { PADDINGS } from './elements.ts';
import { FONT, type Palette } from './palette.ts';
import { changed } from './style-changes.ts';
import { linesAtRest, linesLit, linesPointedAt } from './style-lines.ts';

/** Classes that say where a label stands; without one it is below. */
export const LABEL_CLASSES = ['above', 'right', 'left', 'short'] as const;
/** Countries are named inside a pill, a little larger than the rest. */
export const COUNTRY_FONT = 1.1;

/** What bears a name. */
const NAMED = 'node.named, node.COUNTRY, node.hover, node.chosen, node.cursor';

const ends = (points: readonly (readonly [number, number])[]): number[] => points.flat();

/**
 * The stylesheet for a palette.
 *
 * `fontSize` is in model units: the canvas gives the size that reads well at its zoom. `grown` is what nodes are larger by
 * there, so that a shape is still told when all is seen from afar. `isFar` draws bare lines.
 */
export function stylesheet(palette: Palette, fontSize: number, grown = 1, isFar = false): StylesheetJson {
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
  const sheet = [
    // Neither a spot under the pointer that moves the view, nor a shade where the moved picture ends.
    { selector: 'core', style: { 'active-bg-opacity': 0, 'outside-texture-bg-opacity': 0 } },
    { selector: 'node', style: { 'border-width': 1.5 * grown, 'text-events': 'yes' } },
    // Each property costs a little for each element: what is of names only is given to what has one.
    {
      selector: NAMED,
      style: {
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
      },
    },
    { selector: ':active', style: { 'overlay-opacity': 0 } },
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
    ...linesAtRest(palette, fontSize, isFar),
    ...changed(palette, fontSize, grown, isFar),
    { selector: '.dim', style: { opacity: 0.16 } },
    ...linesLit(palette, fontSize),
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
    ...linesPointedAt(palette, fontSize),
    { selector: '.out', style: { display: 'none' } },
  ];
  // Cytoscape's types want every value in its own literal type; the names and values above are those of its manual.
  return sheet as StylesheetJson;
}
