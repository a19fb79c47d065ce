import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../server/read/index.ts';

const MAX = { maxBytes: 8 * 1024 * 1024 };
const read = (html: string, source = 'page.html') =>
  readDocument({ source, bytes: new TextEncoder().encode(html) }, MAX);
const words = 'The two ministers agreed to work more closely against crime along the border. '.repeat(4).trim();

const PAGE = `<!DOCTYPE html>
<html lang="en-GB"><head><meta charset="utf-8">
<title>Ministers meet | The Ministry</title>
<meta property="og:site_name" content="The Ministry"><meta property="og:title" content="Ministers meet &amp; agree | The Ministry">
<meta property="article:published_time" content="2024-03-30T22:15:00+07:00">
<link rel="canonical" href="https://example.org/news/1">
<style>p { color: red }</style><script>var hidden = "not text";</script></head>
<body><header><a href="/">The Ministry</a> Hotline</header><nav><ul><li><a href="/">Home</a></li></ul></nav>
<main><article><header><h1>Ministers meet</h1></header>
<p>HANOI, March 30 &mdash; <b>${words}</b><br>They   said&nbsp;so.</p>
<p hidden>Not shown</p><ul><li>First point</li><li>Second <i>point</i></li></ul>
<ol start="3"><li><p>Third</p></li></ol><p><a href="/more">Read more</a></p></article></main>
<aside>Related</aside><footer>All rights reserved</footer></body></html>`;

describe('htmlReader', () => {
  it('takes the matter of a page and leaves what surrounds it', () => {
    const { passages, text } = read(PAGE);
    expect(passages.map((passage) => passage.text)).toEqual([
      'Ministers meet',
      `HANOI, March 30 — ${words} They said so.`,
      '- First point',
      '- Second point',
      '3. Third',
    ]);
    for (const passage of passages) expect(text.slice(passage.start, passage.end)).toBe(passage.text);
  });

  it('takes title, site, address, day and language from the head', () => {
    expect(read(PAGE)).toMatchObject({
      title: 'Ministers meet & agree',
      publisher: 'The Ministry',
      url: 'https://example.org/news/1',
      published: '2024-03-30',
      language: 'en-GB',
      dateline: { place: 'HANOI', date: '2024-03-30' },
    });
  });

  it('is chosen by what the file is, not by what it is called', () => {
    expect(read(PAGE, 'saved-page.txt').title).toBe('Ministers meet & agree');
    expect(read('A text about <html> and <p> elements.', 'note.txt').text).toContain('<html>');
  });

  it('finds the day in structured data or in a time element where the head has none', () => {
    const page = (head: string, body = '') =>
      read(`<html><head>${head}</head><body>${body}<p>${words}</p></body></html>`);
    expect(
      page('<script type="application/ld+json">{"@type":"NewsArticle", "datePublished": "2023-11-16T08:00"}</script>')
        .published,
    ).toBe('2023-11-16');
    expect(page('', '<time datetime="2023-06-02">2 June</time>').published).toBe('2023-06-02');
    expect(page('<meta name="date" content="soon">').published).toBeNull();
  });

  it('takes the longest of several articles, and the whole page where none is marked', () => {
    const teasers = `<html><body><article><p>Short teaser.</p></article><article><p>${words}</p></article></body></html>`;
    expect(read(teasers).text).toBe(words);
    expect(read(`<html><body><div>${words}</div><div>More.</div></body></html>`).text).toBe(`${words}\n\nMore.`);
  });

  it('believes a declared encoding only where the bytes are no UTF-8', () => {
    const bytes = (html: string) => new Uint8Array(Buffer.from(html, 'latin1'));
    const thai = readDocument(
      {
        source: 'th.html',
        bytes: bytes('<html><head><meta charset="tis-620"></head><body><p>\xa1\xd2\xc3</p></body></html>'),
      },
      MAX,
    );
    expect(thai.text).toBe('การ');
    const western = readDocument(
      { source: 'w.html', bytes: bytes('<html><body><p>A\xf1o said so.</p></body></html>') },
      MAX,
    );
    expect(western.text).toBe('Año said so.');
  });

  it('survives broken pages and refuses hostile ones in linear time', () => {
    expect(read('<html><body><p>One<p>Two<li>Three</b></div>').passages).toHaveLength(3);
    expect(() => read(`<html><body>${'<div>'.repeat(200_000)}x`)).toThrow(/nested too deep/);
    expect(() => read(`<html><body>${'<p>x'.repeat(200_000)}`)).toThrow(/Too many paragraphs/);
    expect(() => read('<html><body><script>only a program</script></body></html>')).toThrow(/No text/);
    expect(read(`<html><body><p>x${'<'.repeat(1_000_000)}`).passages).toHaveLength(1);
    expect(read(`<html><body><p>x${'&'.repeat(1_000_000)}`).passages).toHaveLength(1);
    expect(read(`<html><body><p>${words}</p><a ${'b '.repeat(300_000)}>x</a>`).passages.length).toBeGreaterThan(0);
  });
});
