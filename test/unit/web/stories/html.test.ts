import { parseDocument } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { storyHtml, type ToldStep } from '../../../../web/stories/html.ts';
import { texts } from '../../../../web/ui/texts.ts';

const words = {
  language: 'en',
  evidence: texts.stories.evidence,
  left: texts.stories.evidenceLeft,
  step: texts.stories.position,
  previous: 'Back',
  next: 'Next',
  contents: 'Steps',
  skip: 'Skip',
  made: 'Made',
  keys: 'Keys',
  newTab: 'new tab',
  quotes: texts.quotes,
};
const HOSTILE = `</title></script></style><script>alert(1)</script><img src=x onerror=alert(1)>" onload="alert(1)' x='`;
const step = (more: Partial<ToldStep> = {}): ToldStep => ({
  title: 'A step',
  text: 'One.\n\nTwo\nlines.',
  svg: '<svg></svg>',
  facts: [],
  left: 0,
  ...more,
});

/** All elements of a document, with their attributes. */
function elements(html: string): { readonly name: string; readonly attribs: Readonly<Record<string, string>> }[] {
  const found: { name: string; attribs: Record<string, string> }[] = [];
  const walk = (nodes: readonly object[]): void => {
    for (const node of nodes) {
      if ('name' in node && 'attribs' in node) found.push(node as (typeof found)[number]);
      if ('children' in node) walk(node.children as object[]);
    }
  };
  walk(parseDocument(html).children);
  return found;
}

const hostile = (url: string | null): string =>
  storyHtml(
    HOSTILE,
    [
      step({
        title: HOSTILE,
        text: HOSTILE,
        facts: [
          {
            words: HOSTILE,
            unsure: HOSTILE,
            quotes: [{ quote: HOSTILE, title: HOSTILE, publisher: HOSTILE, published: HOSTILE, url }],
          },
        ],
      }),
    ],
    words,
    'n0nce',
  );

describe('an exported story', () => {
  it('runs nothing but its own script, whatever its texts say', () => {
    const all = elements(hostile(null));
    expect(all.filter(({ name }) => name === 'script')).toHaveLength(1);
    expect(all.filter(({ name }) => name === 'style')).toHaveLength(1);
    expect(all.filter(({ name }) => ['img', 'iframe', 'object', 'link', 'base', 'form'].includes(name))).toEqual([]);
    expect(all.flatMap(({ attribs }) => Object.keys(attribs)).filter((name) => /^on|^style$|^src$/.test(name))).toEqual(
      [],
    );
    for (const { name, attribs } of all.filter((one) => ['script', 'style'].includes(one.name)))
      expect([name, attribs.nonce]).toEqual([name, 'n0nce']);
  });

  it('forbids itself everything else by its policy', () => {
    const policy = elements(hostile(null)).find(({ attribs }) => attribs['http-equiv'])?.attribs.content ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'nonce-n0nce'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'vbscript:x', ' java\nscript:alert(1)', 'nothing'])(
    'leads nowhere but to the web: %s',
    (url) => {
      const html = hostile(url);
      const links = elements(html).filter(({ attribs }) => attribs.href ?? attribs.cite);
      expect(links.every(({ attribs }) => (attribs.href ?? attribs.cite ?? '').startsWith('#step-'))).toBe(true);
    },
  );

  it('carries its quotes with where they stand', () => {
    const html = storyHtml(
      'T',
      [
        step({
          facts: [
            {
              words: 'A signed B',
              unsure: null,
              quotes: [
                {
                  quote: 'They signed.',
                  title: 'Page',
                  publisher: 'Paper',
                  published: '1 May 2020',
                  url: 'https://example.org/?a=1&b=2',
                },
              ],
            },
          ],
          left: 3,
        }),
        step({ title: 'Second' }),
      ],
      words,
      'n',
    );
    expect(html).toContain('<blockquote cite="https://example.org/?a=1&amp;b=2">“They signed.”</blockquote>');
    expect(html).toContain('Paper, 1 May 2020');
    expect(html).toContain('3 further relations');
    expect(html).toContain('<p>One.</p><p>Two<br>lines.</p>');
    expect(html).toContain('<a class="way" href="#step-2">');
  });
});
