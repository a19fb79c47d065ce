/** How lines look: at rest, around what is selected, under the pointer. Fewer properties are quicker: what a line does not need it does not get. */
import { FONT, type Palette } from './palette.ts';

interface Rule {
  readonly selector: string;
  readonly style: Readonly<Record<string, unknown>>;
}

/** A sign in the middle of a line, legible where there is room for it. */
const mark = (palette: Palette, fontSize: number, label: string) => ({
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

/** Lines as they are by themselves. From afar they go bare from middle to middle, so that nothing has to be worked out for them. */
export function linesAtRest(palette: Palette, fontSize: number, isFar: boolean): readonly Rule[] {
  const plain = { width: 1, 'line-color': palette('edge'), 'line-opacity': 0.75 };
  const signed = { width: 1.6, 'line-color': palette('kind-agreement') };
  const uncertain = { 'line-style': 'dashed', 'line-dash-pattern': [7, 5] };
  const inferred = { 'line-style': 'dashed', 'line-dash-pattern': [1.5, 4], 'line-cap': 'round', width: 1.8 };
  const spread = {
    selector: 'edge.parallel',
    style: { 'curve-style': 'bezier', 'control-point-step-size': 14 },
  };
  if (isFar) {
    return [
      { selector: 'edge', style: { ...plain, 'curve-style': 'haystack', 'haystack-radius': 0 } },
      spread,
      { selector: 'edge.belonging', style: { 'line-opacity': 0.4 } },
      { selector: 'edge.SIGNED', style: signed },
      { selector: 'edge.uncertain', style: uncertain },
      { selector: 'edge.inferred', style: inferred },
      { selector: 'edge.bundle', style: { width: 'data(weight)' } },
    ];
  }
  return [
    {
      selector: 'edge',
      style: {
        ...plain,
        'curve-style': 'straight',
        'target-arrow-color': palette('edge'),
        'target-arrow-shape': 'triangle',
        'arrow-scale': 0.6,
      },
    },
    spread,
    { selector: 'edge.belonging', style: { 'line-opacity': 0.4, 'target-arrow-shape': 'none', width: 0.8 } },
    { selector: 'edge.SIGNED', style: { ...signed, 'target-arrow-color': palette('kind-agreement') } },
    // What may not hold differs in the line and in the arrow's head, so that it shows in any colour and at any size.
    {
      selector: 'edge.uncertain',
      style: { ...uncertain, 'target-arrow-fill': 'hollow', ...mark(palette, fontSize, '?') },
    },
    { selector: 'edge.inferred', style: { ...inferred, 'target-arrow-shape': 'vee' } },
    {
      selector: 'edge.bundle',
      style: { width: 'data(weight)', 'arrow-scale': 0.5, ...mark(palette, fontSize, 'data(count)') },
    },
    { selector: 'edge.both', style: { 'source-arrow-shape': 'triangle', 'source-arrow-color': palette('edge') } },
  ];
}

/** Lines around what is selected. */
export function linesLit(palette: Palette, fontSize: number): readonly Rule[] {
  return [
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
    {
      selector: 'edge.told',
      style: { ...mark(palette, fontSize, 'data(label)'), 'text-rotation': 'autorotate', 'z-index': 6 },
    },
  ];
}

/** The line under the pointer, and the one that is selected. */
export function linesPointedAt(palette: Palette, fontSize: number): readonly Rule[] {
  return [
    {
      selector: 'edge.hover, edge.chosen',
      style: {
        ...mark(palette, fontSize, 'data(label)'),
        'font-size': fontSize,
        'min-zoomed-font-size': 0,
        color: palette('ink'),
        'text-rotation': 'autorotate',
        'text-background-color': palette('raised'),
        'text-background-opacity': 1,
        'text-background-padding': '3px',
        'line-opacity': 1,
        'z-index': 20,
        width: 2.4,
      },
    },
    {
      selector: 'edge.chosen',
      style: { 'line-color': palette('accent'), 'target-arrow-color': palette('accent'), width: 3, opacity: 1 },
    },
  ];
}
