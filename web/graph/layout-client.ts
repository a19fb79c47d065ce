/** Asks the layout worker. One worker for the page; answers come back by number. */
import type { Arranged, ArrangeRequest } from './arrange/request.ts';

export interface LayoutClient {
  place(request: ArrangeRequest): Promise<Arranged>;
  close(): void;
}

export function createLayoutClient(): LayoutClient {
  const worker = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module', name: 'layout' });
  const waiting = new Map<number, { resolve: (arranged: Arranged) => void; reject: (error: Error) => void }>();
  let number = 0;
  worker.addEventListener(
    'message',
    ({ data }: MessageEvent<{ readonly number: number; readonly arranged: Arranged }>) => {
      waiting.get(data.number)?.resolve(data.arranged);
      waiting.delete(data.number);
    },
  );
  worker.addEventListener('error', (event) => {
    for (const { reject } of waiting.values()) reject(new Error(`the layout failed: ${event.message}`));
    waiting.clear();
  });
  return {
    place(request) {
      number += 1;
      const own = number;
      return new Promise((resolve, reject) => {
        waiting.set(own, { resolve, reject });
        worker.postMessage({ number: own, request });
      });
    },
    close: () => worker.terminate(),
  };
}
