import { describe, expect, it } from 'vitest';
import { createForm, type Form } from '../../../server/resolve/form.ts';
import { FormIndex, MOST_IN_BLOCK } from '../../../server/resolve/form-index.ts';
import { createResolver, resolve } from '../../../server/resolve/index.ts';
import { keysOf } from '../../../server/resolve/keys.ts';
import { record } from './record.ts';

const person = (name: string, document: string) => record('Person', { name, country: 'KH', document });
const form = (name: string) => createForm(name, person(name, 'd'), () => undefined);
/** Names that share a word and the first letter of another; that of 0 begins like no other. */
const name = (index: number) =>
  `Sar K${[...index.toString(9)].map((digit) => 'bdfgjlmnr'.charAt(Number(digit))).join('a')}`;

function createIndex() {
  const index = new FormIndex();
  return {
    put: (each: Form) => index.set(each, keysOf(each.profile)),
    take: (each: Form) => index.set(each, null),
    candidates: (each: Form) => [...index.candidates(each)],
    admitted: (each: Form, admits: (other: Form) => boolean) => [...index.candidates(each, admits)],
  };
}

describe('FormIndex', () => {
  it('brings forms together from either side, and forgets what is taken out', () => {
    const { put, take, candidates, admitted } = createIndex();
    const [full, single, other] = [form('Sar Kheng'), form('Kheng'), form('To Lam')];
    for (const each of [full, single, other]) put(each);
    expect(candidates(full)).toEqual([single]);
    expect(candidates(single)).toEqual([full]);
    expect(admitted(single, (each) => each !== full)).toEqual([]);
    take(single);
    expect(candidates(full)).toEqual([]);
  });

  it('shuts a block that grows too large, opens it again, and says whose candidates that changes', () => {
    const { put, take, candidates } = createIndex();
    const [first, ...others] = Array.from({ length: MOST_IN_BLOCK }, (_, at) => form(name(at)));
    if (!first) throw new Error('no forms');
    for (const each of [first, ...others]) expect(put(each).size).toBe(0);
    expect(candidates(first)).toHaveLength(MOST_IN_BLOCK - 1);
    const more = form(name(MOST_IN_BLOCK));
    expect(put(more).size).toBe(MOST_IN_BLOCK + 1);
    expect(candidates(first)).toEqual([]);
    expect(take(more).size).toBe(MOST_IN_BLOCK);
    expect(candidates(first)).toHaveLength(MOST_IN_BLOCK - 1);
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
