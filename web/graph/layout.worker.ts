/** The layout off the main thread: a numbered request in, its places out. */
import { type LayoutRequest, placeNodes } from './layout.ts';

addEventListener('message', ({ data }: MessageEvent<{ readonly number: number; readonly request: LayoutRequest }>) => {
  postMessage({ number: data.number, places: placeNodes(data.request) });
});
