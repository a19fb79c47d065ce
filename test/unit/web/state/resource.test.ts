import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { createKeyedResource, createResource } from '../../../../web/state/resource.ts';

/** A promise and the ways to settle it. */
function deferred<T>() {
  let resolve!: (value: T) => void;
  let reject!: (error: unknown) => void;
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}
const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('createKeyedResource', () => {
  it('drops the late answer of a former key, and aborts its load', async () => {
    const key = signal<string | null>('a');
    const answers = { a: deferred<string>(), b: deferred<string>() };
    const aborted: string[] = [];
    const resource = createKeyedResource(key, (name, abort) => {
      abort.addEventListener('abort', () => aborted.push(name));
      return answers[name as 'a' | 'b'].promise;
    });
    key.value = 'b';
    answers.b.resolve('second');
    await settled();
    answers.a.resolve('first');
    await settled();
    expect(resource.state.value).toEqual({ loading: false, data: 'second', error: null });
    expect(aborted).toEqual(['a']);
    resource.dispose();
  });

  it('is empty without a key, and keeps the former data while loading only where asked to', async () => {
    const key = signal<number | null>(1);
    const load = (number: number) => (number === 1 ? Promise.resolve('one') : new Promise<string>(() => {}));
    const details = createKeyedResource(key, load);
    const list = createKeyedResource(key, load, { keep: true });
    await settled();
    key.value = 2;
    expect(details.state.value).toEqual({ loading: true, data: null, error: null });
    expect(list.state.value).toEqual({ loading: true, data: 'one', error: null });
    key.value = null;
    expect(list.state.value).toEqual({ loading: false, data: null, error: null });
  });
});

describe('createResource', () => {
  it('asks nothing before it is told to, keeps data beside a later error, and recovers', async () => {
    const answers = [Promise.resolve(1), Promise.reject(new Error('no answer')), Promise.resolve(3)];
    answers[1]?.catch(() => {});
    let asked = 0;
    const resource = createResource(() => answers[asked++] ?? Promise.resolve(0));
    expect(asked).toBe(0);
    resource.refresh();
    await settled();
    resource.refresh();
    await settled();
    expect(resource.state.value).toMatchObject({ loading: false, data: 1, error: { message: 'no answer' } });
    resource.refresh();
    await settled();
    expect(resource.state.value).toEqual({ loading: false, data: 3, error: null });
  });
});

describe('several resources', () => {
  it('are tried again together once one that had failed succeeds, but not one that nobody follows', async () => {
    let away = true;
    const asked: string[] = [];
    const load = (name: string) => async () => {
      asked.push(name);
      if (away) throw new Error('away');
      return name;
    };
    const graph = createResource(load('graph'));
    const timeline = createResource(load('timeline'));
    const details = createKeyedResource(signal<string | null>('details'), load('details'));
    graph.refresh();
    timeline.refresh();
    await settled();
    expect(timeline.state.value.error?.message).toBe('away');
    details.dispose();
    away = false;
    graph.refresh();
    await settled();
    expect([graph, timeline].map(({ state }) => state.value.data)).toEqual(['graph', 'timeline']);
    graph.refresh();
    await settled();
    expect(asked).toEqual(['details', 'graph', 'timeline', 'graph', 'timeline', 'graph']);
  });
});
