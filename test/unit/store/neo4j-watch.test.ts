import { describe, expect, it } from 'vitest';
import { ended, watched } from '../../../server/store/neo4j-watch.ts';

const never = new Promise<never>(() => undefined);
const later = <T>(value: T, milliseconds: number) =>
  new Promise<T>((resolve) => setTimeout(() => resolve(value), milliseconds));
const timers = () => process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length;

describe('waiting for an answer that may never come', () => {
  it('gives the answer, and asks nobody, where it comes soon', async () => {
    let asked = 0;
    const ask = async () => void asked++;
    const before = timers();
    expect(await watched(Promise.resolve('answer'), { limit: 1_000, firstPause: 500, ask })).toBe('answer');
    await expect(watched(Promise.reject(new Error('no')), { limit: 1_000, firstPause: 500, ask })).rejects.toThrow(
      'no',
    );
    expect([asked, timers()]).toEqual([0, before]);
  });

  it('goes on waiting while somebody is there', async () => {
    let asked = 0;
    const ask = async () => void asked++;
    expect(await watched(later('answer', 60), { limit: 5_000, firstPause: 5, ask })).toBe('answer');
    expect(asked).toBeGreaterThan(0);
  });

  it('gives up where nobody is, and at the limit in any case', async () => {
    const gone = () => Promise.reject(new Error('gone'));
    await expect(watched(never, { limit: 5_000, firstPause: 5, ask: gone })).rejects.toThrow('gone');
    const there = () => Promise.resolve();
    await expect(watched(never, { limit: 30, firstPause: 5, ask: there })).rejects.toMatchObject({ reason: 'silent' });
  });

  it('does not knock on once it is over', async () => {
    let asked = 0;
    const ask = async () => {
      asked++;
      await later(null, 30);
    };
    await watched(later('answer', 15), { limit: 5_000, firstPause: 5, ask });
    const before = asked;
    await later(null, 80);
    expect(asked).toBe(before);
  });

  it('waits for an end no longer than it is told, and leaves no timer', async () => {
    const before = timers();
    await ended(Promise.reject(new Error('no')), 60_000);
    expect(timers()).toBe(before);
    await ended(never, 5);
  });
});
