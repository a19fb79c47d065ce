/** Takes a picture of what is seen now: its SVG, the same as a PNG, and what is said under it. */

import { dayOf } from '../../state/days.ts';
import { chosenCountries, isDefaultTypes, shownTypes } from '../../state/filters.ts';
import { countriesLoaded, graphResource, scene, seenScene, visible } from '../../state/graph.ts';
import { placed } from '../../state/placed.ts';
import { selection } from '../../state/selection.ts';
import { timeWindow } from '../../state/time.ts';
import * as view from '../../state/view.ts';
import { daysText } from '../../ui/dates.ts';
import { texts } from '../../ui/texts.ts';
import { frameName } from '../frame-names.ts';
import { type Palette, readPalette } from '../palette.ts';
import { svgOf } from './svg.ts';

/** What a picture shows, in words: how much, in which window, by which filters, of which time, from how many sources. */
export function captionNow(): readonly string[] {
  const words = texts.pictures;
  const stats = graphResource.state.peek().data;
  const window = timeWindow.peek();
  const names = new Map(countriesLoaded.peek().map(({ iso2, name }) => [iso2, name]));
  const days = window ? daysText(dayOf(window.from), dayOf(window.to)) : texts.timeline.all;
  const filters = [
    isDefaultTypes(shownTypes.peek()) ? null : words.kinds([...shownTypes.peek()].map((type) => texts.kindsMany[type])),
    chosenCountries.peek().size > 0
      ? words.countries([...chosenCountries.peek()].map((code) => names.get(code) ?? code))
      : null,
    view.onlySure.peek() ? texts.graph.onlySure : null,
    view.only.peek() ? texts.graph.onlyShown : null,
    view.least.peek() > 0 ? texts.common.named(texts.graph.least, texts.graph.leastIs(view.least.peek())) : null,
    view.hidden.peek().size > 0 ? texts.graph.leftOut(view.hidden.peek().size) : null,
  ].filter((part): part is string => part !== null);
  const { nodes, edges } = visible.peek();
  return [
    words.counts(nodes.size, edges.size),
    [words.window(days), filters.length > 0 ? words.filters(filters) : words.noFilters].join(texts.common.separator),
    stats ? words.sources(stats.documents, daysText(stats.from, stats.to), stats.version) : '',
  ].filter(Boolean);
}

/** The colours of paper: light, on white, whatever the page wears. */
function paperPalette(): Palette {
  const light = readPalette(document.body, true);
  return (name) => (name === 'paper' || name === 'surface' ? '#fff' : light(name));
}

/** The SVG of what is seen now. */
export function svgNow(title: string = texts.pictures.title, prefix?: string): string {
  const { places, frame } = placed.peek();
  const chosen = selection.peek();
  return svgOf(
    {
      scene: scene.peek(),
      seen: seenScene.peek(),
      places,
      frame,
      nameOf: frameName,
      selected: chosen ? (scene.peek().standIns.get(chosen.id) ?? chosen.id) : null,
      pinned: new Set(view.pins.peek().keys()),
      title,
      caption: captionNow(),
      legend: {
        kinds: texts.kinds,
        roles: {
          minister: texts.legend.minister,
          ministry: texts.legend.ministry,
          conference: texts.legend.conference,
        },
        lines: {
          directed: texts.legend.directed,
          signed: texts.legend.signed,
          uncertain: texts.legend.uncertain,
          inferred: texts.legend.inferred,
          bundle: texts.pictures.bundle,
        },
      },
      ...(prefix ? { prefix } : {}),
    },
    paperPalette(),
  );
}

/** Points of a PNG for a unit of the SVG. */
const DENSITY = 2;

/** An SVG as a PNG of twice its size. Rejects where the browser cannot draw it. */
export async function pngOf(svg: string): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth * DENSITY;
    canvas.height = image.naturalHeight * DENSITY;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) =>
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png'),
    );
  } finally {
    URL.revokeObjectURL(address);
  }
}
