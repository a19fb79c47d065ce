import { describe, expect, it } from 'vitest';
import { AppError } from '../../../server/model/errors.ts';
import { LONGEST_FRONT_MATTER, splitFrontMatter } from '../../../server/read/front-matter.ts';

function refusal(text: string): AppError {
  try {
    splitFrontMatter(text, 'file.md');
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
  throw new Error('accepted');
}

describe('splitFrontMatter', () => {
  it('leaves a text without front matter as it is', () => {
    for (const text of ['Plain.\n---\nMore.', '---\nnever closed', '--- not a rule\n---\n']) {
      expect(splitFrontMatter(text, 'file.md').body).toBe(text);
    }
  });

  it('keeps dates and numbers as they are written', () => {
    expect(splitFrontMatter('---\npublished: 2024-03-30\ntitle: 2024\n---\nx', 'f').published).toBe('2024-03-30');
    expect(splitFrontMatter('---\npublished: 2024\n---\nx', 'f').published).toBe('2024');
    expect(splitFrontMatter('---\npublished: 2021~\n---\nx', 'f').published).toBe('2021~');
  });

  it('leaves out, with a note, what is no date, no address, no language or no text', () => {
    const { published, url, language, title, notes } = splitFrontMatter(
      '---\npublished: last week\nurl: javascript:alert(1)\nlanguage: "not a tag!"\ntitle: [a, b]\n---\nx',
      'f',
    );
    expect([published, url, language, title]).toEqual([null, null, null, null]);
    expect(notes).toHaveLength(4);
    expect(notes.join()).toContain('"last week"');
  });

  it('names the line of bad YAML, counted from the top of the file', () => {
    const error = refusal('---\ntitle: fine\npublisher: "never closed\n---\nx');
    expect(error.code).toBe('BAD_DOCUMENT');
    expect(error.details.where).toMatch(/^file\.md, line [34]$/);
    expect(refusal('---\ntitle: a\ntitle: b\n---\nx').details.where).toBe('file.md, line 3');
    expect(refusal('---\njust words\n---\nx').code).toBe('BAD_DOCUMENT');
  });

  it('refuses nesting and length beyond bounds, and expands no aliases', () => {
    expect(refusal(`---\na: ${'['.repeat(LONGEST_FRONT_MATTER - 10)}\n---\nx`).code).toBe('BAD_DOCUMENT');
    expect(refusal(`---\na: ${'x'.repeat(LONGEST_FRONT_MATTER)}\n---\nx`).details.found).toBe(
      String(LONGEST_FRONT_MATTER + 4),
    );
    const laughs = [
      'a: &a [x, x]',
      ...'bcdefghij'.split('').map((name, i) => `${name}: &${name} [*${'abcdefghi'[i]}, *${'abcdefghi'[i]}]`),
    ];
    expect(splitFrontMatter(`---\n${laughs.join('\n')}\ntitle: *j\n---\nx`, 'f').title).toBeNull();
    expect(splitFrontMatter('---\nt: &t A title\ntitle: *t\n---\nx', 'f').title).toBe('A title');
  });
});
