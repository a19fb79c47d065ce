import { describe, expect, it } from 'vitest';
import { findTriggers } from '../../../../server/extract/commitments/triggers.ts';
import { cut } from '../../../../server/extract/words/cut.ts';

const found = (text: string) =>
  findTriggers(cut(text)).map(({ form, modality, after }) => [form, modality, text.slice(after).trim()]);

describe('words that undertake', () => {
  it.each([
    ['The two sides agreed to share data', ['verb', 'agreed', 'share data']],
    ['They agreed in Beijing on Monday to police the river', ['verb', 'agreed', 'police the river']],
    ['The ministers undertook by the same means to keep projects safe', ['verb', 'pledged', 'keep projects safe']],
    ['They committed, to the extent possible, to make data available', ['verb', 'pledged', 'make data available']],
    ['Both are committed to working closely', ['verb', 'pledged', 'working closely']],
    ['The party will open a hotline', ['modal', 'will', 'open a hotline']],
    ['The forces should coordinate', ['modal', 'should', 'coordinate']],
    ['The side is not to let anyone pass', ['modal', 'will', 'not to let anyone pass']],
  ])('%s', (text, expected) => expect(found(text)).toContainEqual(expected));

  it.each(['They did not agree to share data', 'The minister refused to agree to the text', 'A widely agreed plan'])(
    'none: %s',
    (text) => expect(found(text)).toEqual([]),
  );

  it('stays quick on hostile text', () => {
    const text = `agreed${', also'.repeat(400)} to`;
    expect(findTriggers(cut(text)).length).toBeLessThan(3);
  });
});
