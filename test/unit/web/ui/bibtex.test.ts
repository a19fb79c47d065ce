import { describe, expect, it } from 'vitest';
import { bibtexOf, type CitedDocument, keyOf } from '../../../../web/ui/bibtex.ts';

const cited = (over: Partial<CitedDocument> = {}): CitedDocument => ({
  id: 'document/lao-and-cambodian-ministers-c0c0a36ea4',
  quote: 'They signed a memorandum.',
  title: 'Lao and Cambodian ministers review a year',
  publisher: 'Xinhua',
  published: '2018-01-17',
  url: 'https://example.org/a?b=1&c=50%25#d_e',
  ...over,
});
const fields = (over: Partial<CitedDocument>) =>
  Object.fromEntries(
    [...bibtexOf(cited(over)).matchAll(/^ {2}(\w+) = (.*?),?$/gm)].map(([, key, value]) => [key, value]),
  );

describe('bibtexOf', () => {
  it('has who, what, when, where and the words', () => {
    expect(bibtexOf(cited())).toBe(
      `@misc{xinhua2018lao-0a36ea4,
  author = {{Xinhua}},
  title = {{Lao and Cambodian ministers review a year}},
  year = {2018},
  month = jan,
  day = {17},
  url = {https://example.org/a?b=1&c=50%25#d_e},
  note = {\`\`They signed a memorandum.''}
}
`.replace('0a36ea4', 'c0a36ea4'),
    );
  });
  it('leaves out what is not known, and of a date what is not sure', () => {
    expect(fields({ publisher: null, title: null, published: null, url: null, quote: ' ' })).toEqual({});
    expect(fields({ published: '2018-01' })).toMatchObject({ year: '{2018}', month: 'jan' });
    expect(fields({ published: '2018-01' })).not.toHaveProperty('day');
    expect(fields({ published: '2018~' })).not.toHaveProperty('month');
    expect(fields({ published: '2018/2019' })).not.toHaveProperty('year');
  });
  it('gives TeX nothing to obey, and keeps letters of any script', () => {
    expect(fields({ title: 'R&D: 50 % of $5_000 #1 {a} ~ ^ \\input' }).title).toBe(
      '{{R\\&D: 50 \\% of \\$5\\_000 \\#1 \\{a\\} \\textasciitilde{} \\textasciicircum{} \\textbackslash{}input}}',
    );
    expect(fields({ publisher: 'Thông tấn xã Việt Nam' }).author).toBe('{{Thông tấn xã Việt Nam}}');
    expect(fields({ url: 'https://example.org/{a}\\b c' }).url).toBe('{https://example.org/%7Ba%7D%5Cb%20c}');
  });
  it('sets a quote over several lines as one', () => {
    expect(fields({ quote: ' They\n signed. ' }).note).toBe("{``They signed.''}");
  });
  it('closes every brace that it opens', () => {
    for (const sign of ['}', '{', '}}', '\\}', '{\\'])
      expect(balance(bibtexOf(cited({ title: sign, quote: sign, publisher: sign, url: sign })))).toBe(0);
  });
});

/** Opened braces less closed ones, as TeX counts them: a brace after a backslash is none. */
const balance = (text: string): number =>
  [...text.replace(/\\[{}]/g, '').matchAll(/[{}]/g)].reduce((sum, [sign]) => sum + (sign === '{' ? 1 : -1), 0);

describe('keyOf', () => {
  it('is the same whenever it is made, plain letters only, and tells documents of one day apart', () => {
    expect(keyOf(cited({ publisher: 'Thông tấn xã', title: 'The Đà Nẵng talks' }))).toBe('thong2018nang-c0a36ea4');
    expect(keyOf(cited())).toBe(keyOf(cited({ quote: 'Other words.' })));
    expect(keyOf(cited({ id: 'document/x-11111111' }))).not.toBe(keyOf(cited()));
  });
  it('stands without publisher, date and title', () => {
    expect(keyOf(cited({ publisher: null, published: null, title: null }))).toBe('document-c0a36ea4');
    expect(keyOf(cited({ publisher: 'ភ្នំពេញ', published: null, title: null, id: '' }))).toBe('document');
  });
});
