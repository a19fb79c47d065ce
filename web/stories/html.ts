/**
 * A story as one HTML file: the pictures, the texts and the quotes, with nothing to fetch. All words are escaped; the only
 * script and style that the file lets run are those that bear its own number, so that no text can become either.
 */
import { escaped } from '../graph/picture/xml.ts';
import { SCRIPT, STYLE } from './html-parts.ts';

export interface ToldQuote {
  readonly quote: string;
  readonly title: string;
  readonly publisher: string;
  readonly published: string;
  readonly url: string | null;
}
export interface ToldFact {
  readonly words: string;
  readonly unsure: string | null;
  readonly quotes: readonly ToldQuote[];
}
export interface ToldStep {
  readonly title: string;
  readonly text: string;
  /** Made by `svgOf`, which escapes what it writes. */
  readonly svg: string;
  readonly facts: readonly ToldFact[];
  /** How many relations of the picture have no quote here. */
  readonly left: number;
}
export interface HtmlWords {
  readonly language: string;
  readonly evidence: (facts: number, quotes: number) => string;
  readonly left: (n: number) => string;
  readonly step: (n: number, of: number) => string;
  readonly previous: string;
  readonly next: string;
  readonly contents: string;
  readonly skip: string;
  readonly made: string;
  readonly keys: string;
  readonly newTab: string;
  readonly quotes: (text: string) => string;
}

/** The file. `nonce` is a number used once, by chance. */
export function storyHtml(title: string, steps: readonly ToldStep[], words: HtmlWords, nonce: string): string {
  const policy = [
    "default-src 'none'",
    `style-src 'nonce-${nonce}'`,
    `script-src 'nonce-${nonce}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="${escaped(words.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${escaped(title)}</title>
<style nonce="${nonce}">${STYLE}</style>
</head>
<body>
<a class="skip" href="#step-1">${escaped(words.skip)}</a>
<header>
<h1>${escaped(title)}</h1>
<nav aria-label="${escaped(words.contents)}"><ol>
${steps.map((step, index) => `<li><a href="#step-${index + 1}">${escaped(step.title)}</a></li>`).join('\n')}
</ol></nav>
<p class="keys">${escaped(words.keys)}</p>
</header>
<main>
${steps.map((step, index) => section(step, index, steps.length, words)).join('\n')}
</main>
<footer><p>${escaped(words.made)}</p></footer>
<p class="live" role="status" aria-live="polite"></p>
<script nonce="${nonce}">${SCRIPT}</script>
</body>
</html>
`;
}

function section(step: ToldStep, index: number, of: number, words: HtmlWords): string {
  const quotes = step.facts.reduce((sum, fact) => sum + fact.quotes.length, 0);
  const way = (to: number, text: string, sign: string): string =>
    to < 1 || to > of
      ? '<span></span>'
      : `<a class="way" href="#step-${to}">${sign ? `${sign} ` : ''}${escaped(text)}</a>`;
  return `<section id="step-${index + 1}" tabindex="-1" aria-labelledby="head-${index + 1}">
<p class="count">${escaped(words.step(index + 1, of))}</p>
<h2 id="head-${index + 1}">${escaped(step.title)}</h2>
<div class="words">${paragraphs(step.text)}</div>
<figure tabindex="0" aria-labelledby="head-${index + 1}">${step.svg}</figure>
${
  step.facts.length > 0
    ? `<details><summary>${escaped(words.evidence(step.facts.length, quotes))}</summary><ol class="facts">
${step.facts.map((fact) => told(fact, words)).join('\n')}
</ol>${step.left > 0 ? `<p class="left">${escaped(words.left(step.left))}</p>` : ''}</details>`
    : ''
}
<nav class="ways" aria-label="${escaped(words.step(index + 1, of))}">${way(index, words.previous, '←')}${way(index + 2, words.next, '')}</nav>
</section>`;
}

/** Blank lines part paragraphs; a break of line stays one. */
const paragraphs = (text: string): string =>
  text
    .split(/\n[ \t]*\n/)
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) => `<p>${escaped(part).replaceAll('\n', '<br>')}</p>`)
    .join('');

const told = ({ words: fact, unsure, quotes }: ToldFact, words: HtmlWords): string =>
  `<li><p class="fact">${escaped(fact)}${unsure ? ` <span class="unsure">${escaped(unsure)}</span>` : ''}</p>
${quotes.map((quote) => quoted(quote, words)).join('\n')}</li>`;

function quoted({ quote, title, publisher, published, url }: ToldQuote, words: HtmlWords): string {
  const safe = url !== null && isWeb(url) ? url : null;
  const name = safe
    ? `<a href="${escaped(safe)}" rel="noreferrer noopener" target="_blank">${escaped(title)}<span class="hidden"> (${escaped(words.newTab)})</span></a>`
    : escaped(title);
  return `<figure class="quote"><blockquote${safe ? ` cite="${escaped(safe)}"` : ''}>${escaped(words.quotes(quote))}</blockquote>
<figcaption><cite>${name}</cite> <span>${escaped([publisher, published].filter(Boolean).join(', '))}</span>${safe ? `<span class="address">${escaped(safe)}</span>` : ''}</figcaption></figure>`;
}

/** Whether an address leads to the web and nowhere else. */
function isWeb(address: string): boolean {
  if (!URL.canParse(address)) return false;
  return ['http:', 'https:'].includes(new URL(address).protocol);
}
