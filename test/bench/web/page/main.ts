/** Measures one drawer in this page; `web.ts` opens the page for each and asks. */
import { makeGraph } from '../graph.ts';
import type { Drawer } from './drawer.ts';

const DRAWERS: Readonly<Record<string, () => Promise<Drawer>>> = {
  page: async () => (await import('./ours.ts')).page,
  whole: async () => (await import('./ours.ts')).whole,
  cytoscape: async () => (await import('./plain.ts')).drawer,
  sigma: async () => (await import('./sigma.ts')).drawer,
};
/** First and last day of the windows that the slider passes through, and how many steps it makes. */
const SLIDE = { from: 12_784, to: 20_400, length: 1_461, steps: 12 };

const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
/** The next task of the page, as soon as there is room for one. */
const task = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
/** A picture that was ordered is drawn in the next frame; what comes after that frame is done when a task has its turn. */
const painted = async (): Promise<void> => {
  await frame();
  await task();
};

/** The longest time, in milliseconds, in which no other task had its turn while an action went on. */
async function longestTask(action: () => Promise<void>): Promise<number> {
  let [longest, isDone, before] = [0, false, performance.now()];
  const watch = async (): Promise<void> => {
    while (!isDone) {
      await task();
      const now = performance.now();
      longest = Math.max(longest, now - before);
      before = now;
    }
  };
  const watching = watch();
  await action();
  await painted();
  isDone = true;
  await watching;
  return longest;
}

let drawer: Drawer | null = null;
let frames: number[] = [];
let isRecording = false;

const measurement = {
  /** Milliseconds from the data to the picture. */
  async open(name: string, size: number): Promise<number> {
    const graph = makeGraph(size);
    const container = document.getElementById('graph');
    const found = await DRAWERS[name]?.();
    if (!container || !found) throw new Error(`unknown drawer ${name}`);
    drawer = found;
    await painted();
    const from = performance.now();
    await drawer.open(graph, container);
    await painted();
    await painted();
    return performance.now() - from;
  },
  /** Begins to keep how long frames take: from one to the next as the browser times them, whoever had the first turn in each. */
  record(): void {
    frames = [];
    isRecording = true;
    let before = performance.now();
    const next = (now: number): void => {
      if (!isRecording) return;
      frames.push(now - before);
      before = now;
      requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
  },
  recorded(): readonly number[] {
    isRecording = false;
    return frames;
  },
  /** Milliseconds of script, and until it is painted, of each step of the slider. */
  async slide(): Promise<readonly { readonly script: number; readonly whole: number }[]> {
    const found = [];
    for (let step = 0; step < SLIDE.steps; step += 1) {
      const from = SLIDE.from + ((SLIDE.to - SLIDE.from - SLIDE.length) * step) / SLIDE.steps;
      await painted();
      const start = performance.now();
      drawer?.slide({ from, to: from + SLIDE.length });
      const script = performance.now() - start;
      await painted();
      found.push({ script, whole: performance.now() - start });
    }
    return found;
  },
  /** Milliseconds of the layout and of the longest task of the main thread meanwhile; null where there is none. */
  async layout(): Promise<{ readonly whole: number; readonly longest: number } | null> {
    const own = drawer;
    if (!own?.layout) return null;
    const start = performance.now();
    const longest = await longestTask(async () => own.layout?.());
    return { whole: performance.now() - start, longest };
  },
  expand: async (): Promise<number | null> => (await drawer?.expand?.()) ?? null,
};

export type Measurement = typeof measurement;
Object.assign(globalThis, { measurement });
