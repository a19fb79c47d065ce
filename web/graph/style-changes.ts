/**
 * How it looks what is new or gone between two windows: a ring and a line that differ in colour, in pattern and, of lines, in
 * the arrow's head and a sign. What is kept looks as ever.
 */
import { FONT, type Palette } from './palette.ts';

const ring = (colour: string, style: string, grown: number) => ({
  'outline-color': colour,
  'outline-style': style,
  'outline-width': 2.4 * grown,
  'outline-offset': 2.2 * grown,
});

/** Rules by class; `isFar` leaves out the signs, for which there is no room. */
export function changed(palette: Palette, fontSize: number, grown: number, isFar: boolean) {
  const line = (colour: string, label: string) => ({
    'line-color': colour,
    'line-opacity': 0.95,
    ...(isFar
      ? {}
      : {
          label,
          color: colour,
          'font-family': FONT,
          'font-size': fontSize * 0.86,
          'font-weight': 'bold',
          'min-zoomed-font-size': 8,
          'text-background-color': palette('paper'),
          'text-background-opacity': 0.92,
          'target-arrow-color': colour,
          'source-arrow-color': colour,
        }),
  });
  const [fresh, gone] = [palette('change-new'), palette('change-gone')];
  return [
    { selector: 'node.is-new', style: ring(fresh, 'solid', grown) },
    { selector: 'node.is-gone', style: { ...ring(gone, 'dashed', grown), 'background-opacity': 0.45 } },
    { selector: 'edge.is-new', style: { ...line(fresh, '+'), width: 2.2 } },
    {
      selector: 'edge.is-gone',
      style: {
        ...line(gone, '\u2212'),
        width: 1.4,
        'line-style': 'dashed',
        'line-dash-pattern': [10, 4],
        ...(isFar ? {} : { 'target-arrow-shape': 'tee' }),
      },
    },
  ];
}
