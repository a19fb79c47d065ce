import { describe, expect, it } from 'vitest';
import { FormIndex, MOST_IN_BLOCK } from '../../../server/resolve/form-index.ts';
import { createResolver, resolve } from '../../../server/resolve/index.ts';
import { profileOf } from '../../../server/resolve/profile.ts';
import { record } from './record.ts';

const person = (name: string, document: string) => record('Person', { name, country: 'KH', document });
const profile = (name: string) => profileOf(person(name, 'd'), () => undefined);
const name = (index: number) =>
  `Sar K${[...String(index)].map((digit) => 'bdfgjlmnpr'.charAt(Number(digit))).join('a')}`;

describe('FormIndex', () => {
  it('brings forms together from either side, and forgets what is taken out', () => {
    const index = new FormIndex();
    index.set('full', profile('Sar Kheng'));
    index.set('single', profile('Kheng'));
    index.set('other', profile('To Lam'));
    expect([...index.candidates('full')]).toEqual(['single']);
    expect([...index.candidates('single')]).toEqual(['full']);
    index.set('single', null);
    expect([...index.candidates('full')]).toEqual([]);
  });

  it('shuts a block that grows too large, opens it again, and says whose candidates that changes', () => {
    const index = new FormIndex();
    for (let at = 0; at < MOST_IN_BLOCK; at += 1) expect(index.set(name(at), profile(name(at))).size).toBe(0);
    expect(index.candidates(name(0)).size).toBe(MOST_IN_BLOCK - 1);
    expect(index.set('one more', profile(name(MOST_IN_BLOCK))).size).toBe(MOST_IN_BLOCK + 1);
    expect(index.candidates(name(0)).size).toBe(0);
    expect(index.set('one more', null).size).toBe(MOST_IN_BLOCK);
    expect(index.candidates(name(0)).size).toBe(MOST_IN_BLOCK - 1);
  });
});

describe('a crowd of like names', () => {
  it('comes out the same whether it was there before or after, and when it is gone', () => {
    const pair = [person('Sar Kheng', 'a'), person('Sar Khenh', 'b')];
    const crowd = Array.from({ length: MOST_IN_BLOCK + 20 }, (_, at) => person(name(at), 'crowd'));
    const state = (resolver: ReturnType<typeof createResolver>) => {
      const { assignment, suggestions } = resolver.resolution();
      return { assignment: [...assignment].sort(), suggestions: [...suggestions] };
    };
    const before = createResolver();
    before.add(crowd);
    before.resolution();
    before.add(pair);
    const after = createResolver();
    after.add(pair);
    after.resolution();
    after.add(crowd);
    expect(state(after)).toEqual(state(before));
    after.remove('crowd');
    const alone = resolve(pair, []);
    expect(state(after).suggestions).toEqual([...alone.suggestions]);
    expect(alone.suggestions).toHaveLength(1);
  });
});
