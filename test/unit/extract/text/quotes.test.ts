import { expect, it } from 'vitest';
import { type Draft, emptyDraft, type Sentence } from '../../../../server/extract/draft.ts';
import { quoteSentences } from '../../../../server/extract/text/quotes.ts';
import { readDocument } from '../../../../server/read/index.ts';

const TEXT =
  'A heading\n\nThe plan was signed on Friday. Both sides praised the plan.\n\nA last paragraph on the plan.';
const document = readDocument({ source: 'a.txt', bytes: new TextEncoder().encode(TEXT) }, { maxBytes: 10_000 });
const range = (words: string, passage: number, index: number): Sentence => {
  const start = document.text.indexOf(words);
  return { start, end: start + words.length, passage, index, role: 'prose', lead: null };
};
const SENTENCES = [
  range('The plan was signed on Friday.', 1, 0),
  range('Both sides praised the plan.', 1, 1),
  range('A last paragraph on the plan.', 2, 2),
];

function quotes(...spans: readonly [start: number, end: number][]): string[] {
  const evidence = spans.map(([start, end]) => ({ start, end, quote: document.text.slice(start, end) }));
  const office = { person: 'p1', title: 'Minister', organization: null, country: null, evidence, confidence: 1 };
  const draft: Draft = { ...emptyDraft(document), sentences: SENTENCES, offices: [office] };
  return quoteSentences(draft).offices[0]?.evidence.map(({ quote }) => quote) ?? [];
}
const at = (words: string): [number, number] => {
  const start = document.text.indexOf(words);
  return [start, start + words.length];
};

it('quotes the sentence around the words in which a fact was found, once', () => {
  expect(quotes(at('plan was'), at('on Friday'))).toEqual(['The plan was signed on Friday.']);
  expect(quotes(at('praised'), at('signed'))).toEqual([
    'The plan was signed on Friday.',
    'Both sides praised the plan.',
  ]);
});

it('quotes both sentences where the words reach over two', () => {
  expect(quotes(at('Friday. Both'))).toEqual(['The plan was signed on Friday. Both sides praised the plan.']);
});

it('leaves words outside of any sentence, or over two paragraphs, as they are', () => {
  expect(quotes(at('heading'))).toEqual(['heading']);
  const [start] = at('praised');
  const [, end] = at('A last');
  expect(quotes([start, end])).toEqual([document.text.slice(start, end)]);
});
