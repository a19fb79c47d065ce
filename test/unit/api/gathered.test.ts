import { describe, expect, it } from 'vitest';
import { Gathered } from '../../../server/api/gathered.ts';

/** A loader of lengths of words, and what it was asked to read. */
function lengths() {
  const read: (readonly string[])[] = [];
  const loader = new Gathered<string, number | null>(
    async (words) => {
      read.push(words);
      if (words.includes('no')) throw new Error('no');
      return words.map((word) => (word === '' ? null : word.length));
    },
    (word) => word.trim(),
  );
  return { read, loader };
}

describe('Gathered', () => {
  it('gives at once what it has read, and nothing else', async () => {
    const { read, loader } = lengths();
    expect(loader.get('Laos')).toBeInstanceOf(Promise);
    expect(await loader.get('Laos')).toBe(4);
    expect(loader.get('Laos')).toBe(4);
    expect(loader.get(' Laos ')).toBe(4);
    expect(read).toEqual([['Laos']]);
  });

  it('knows what is not there, too', async () => {
    const { loader } = lengths();
    await loader.ready(['']);
    expect(loader.get('')).toBeNull();
  });

  it('reads ahead only what it does not know, in one', async () => {
    const { read, loader } = lengths();
    await loader.ready(['Laos', 'Vietnam']);
    await Promise.all([loader.ready(['Laos', 'China']), loader.load('Cambodia')]);
    await loader.ready(['Laos', 'China']);
    expect(read).toEqual([
      ['Laos', 'Vietnam'],
      ['China', 'Cambodia'],
    ]);
  });

  it('rejects what cannot be read, ahead and when asked', async () => {
    const { loader } = lengths();
    await expect(loader.ready(['no'])).rejects.toThrow('no');
    await expect(loader.get('no')).rejects.toThrow('no');
  });
});
