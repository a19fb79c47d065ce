import { describe, expect, it } from 'vitest';
import { quotedSentence, sentenceAround } from '../../../../web/ui/sentence.ts';

const text = 'Talks were held in Hanoi. The two sides signed a plan for 2023! It binds both.\n\nNothing else was said';
const around = (words: string, within?: { start: number; end: number }) => {
  const start = text.indexOf(words);
  const found = sentenceAround(text, { start, end: start + words.length }, within);
  return text.slice(found.start, found.end);
};

describe('sentenceAround', () => {
  it('is the sentence that holds the words, without the blanks around it', () => {
    expect(around('a plan')).toBe('The two sides signed a plan for 2023!');
    expect(around('Talks')).toBe('Talks were held in Hanoi.');
    expect(around('said')).toBe('Nothing else was said');
  });
  it('is all sentences that the words reach into', () => {
    expect(around('2023! It')).toBe('The two sides signed a plan for 2023! It binds both.');
  });
  it('stays within the paragraph', () => {
    const start = text.indexOf('signed');
    expect(around('plan', { start, end: start + 20 })).toBe('signed a plan for 20');
  });
  it('is never shorter than the words, and of bounded length', () => {
    const long = `${'word '.repeat(1000)}signed${' word'.repeat(1000)}`;
    const start = long.indexOf('signed');
    const found = sentenceAround(long, { start, end: start + 6 });
    expect(long.slice(found.start, found.end)).toContain('signed');
    expect(found.end - found.start).toBeLessThanOrEqual(600);
  });
  it('bears a language that is none', () => {
    expect(sentenceAround('One. Two.', { start: 5, end: 8 }, undefined, 'not a language!')).toEqual({
      start: 5,
      end: 9,
    });
  });
});

describe('quotedSentence', () => {
  const passage = { start: 100, text: 'Talks were held. They signed a\nplan for 2023 in Hanoi. No more.' };
  it('is the sentence in three, on one line', () => {
    const quoted = { quote: 'plan for 2023', start: 131, end: 144, passage };
    expect(quotedSentence(quoted)).toEqual(['They signed a ', 'plan for 2023', ' in Hanoi.']);
  });
  it('is the words alone where they do not stand there', () => {
    expect(quotedSentence({ quote: 'a treaty', start: 131, end: 144, passage })).toEqual(['', 'a treaty', '']);
  });
});
