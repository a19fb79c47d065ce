import { describe, expect, it } from 'vitest';
import { citationOf } from '../../../../web/ui/citation.ts';

const whole = {
  quote: 'The  ministers\nsigned the plan.',
  title: 'Ministers sign plan',
  publisher: 'A news agency',
  published: '2024-03-30',
  url: 'https://example.org/plan',
};

describe('citationOf', () => {
  it('gives quote, title, publisher, date and address', () => {
    expect(citationOf(whole)).toBe(
      '“The ministers signed the plan.” Ministers sign plan. A news agency, 30 March 2024. https://example.org/plan',
    );
  });
  it('leaves out what is not known', () => {
    expect(citationOf({ ...whole, title: null, published: null, url: null })).toBe(
      '“The ministers signed the plan.” A news agency.',
    );
  });
  it('cites a document without a sentence of it', () => {
    expect(citationOf({ ...whole, quote: '', title: 'Who signed?' })).toBe(
      'Who signed? A news agency, 30 March 2024. https://example.org/plan',
    );
  });
});
