/** The layout off the main thread: a numbered request in, its places out. */
import { arrangeNodes } from './arrange/index.ts';
import type { ArrangeRequest } from './arrange/request.ts';

addEventListener('message', ({ data }: MessageEvent<{ readonly number: number; readonly request: ArrangeRequest }>) => {
  postMessage({ number: data.number, arranged: arrangeNodes(data.request) });
});
