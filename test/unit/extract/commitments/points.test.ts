import { describe, expect, it } from 'vitest';
import { readLead } from '../../../../server/extract/commitments/points.ts';
import { cut } from '../../../../server/extract/words/cut.ts';

describe('what introduces a list', () => {
  it.each([
    ['Under what was settled, the two sides will:', 'complement'],
    ['The two ministries agreed', 'complement'],
    ['Both sides therefore committed', 'complement'],
    ['The ministers set down in the text that', 'clause'],
    ['The three ministries agreed as follows:', 'listed'],
    ['The two countries will cooperate in these fields:', 'fields'],
    ['Ten areas were singled out in which collaboration will be strengthened:', 'fields'],
    ['Four instruments are to be signed:', 'fields'],
    ['What was decided, in brief:', 'none'],
    ['Among the dead were', 'foreign'],
    ['The host had several proposals for his guest:', 'foreign'],
  ])('%s', (text, kind) => expect(readLead(cut(text)).kind).toBe(kind));

  it('lends its words to points that are nouns', () => {
    expect(readLead(cut('Ten areas were singled out in which collaboration will be strengthened:')).head).toBe(
      'collaboration will be strengthened',
    );
    expect(readLead(cut('The two countries will cooperate in these fields:')).head).toBe('cooperate in');
    expect(readLead(cut('Four instruments are to be signed:'))).toMatchObject({
      head: 'are to be signed',
      headAfter: true,
    });
  });
});
