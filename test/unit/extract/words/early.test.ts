import { expect, it } from 'vitest';
import { compileEarly, early } from '../../../../server/extract/words/early.ts';

it('leaves patterns that are compiled early as they were', () => {
  const patterns = [/minister/giu, /The/y, /signed|inked/u];
  early(...patterns);
  compileEarly();
  compileEarly();
  expect(patterns.map(({ lastIndex }) => lastIndex)).toEqual([0, 0, 0]);
  expect('The minister and the Minister'.match(patterns[0] as RegExp)).toEqual(['minister', 'Minister']);
  expect(patterns.map((pattern) => pattern.test('The Minister signed it'))).toEqual([true, true, true]);
});
