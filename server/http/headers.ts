/** Headers that keep browsers from doing with our answers what we do not mean. */
import { createHash } from 'node:crypto';
import type { ServerResponse } from 'node:http';

/** The one rule that Cytoscape writes into the page; it is allowed by its hash, and no other inline style is. */
const CYTOSCAPE_STYLE = '.__________cytoscape_container { position: relative; }';
const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const policy = (rules: Readonly<Record<string, string>>) =>
  Object.entries({
    'default-src': "'self'",
    'base-uri': "'none'",
    'object-src': "'none'",
    'form-action': "'none'",
    'frame-ancestors': "'none'",
    ...rules,
  })
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');

/** For the page and every other answer. */
export const PAGE_POLICY = policy({
  'img-src': "'self' data: blob:",
  'style-src': `'self' ${hashOf(CYTOSCAPE_STYLE)}`,
});

/** For GraphiQL, which is one document with its scripts and styles in it, and starts its editor's workers from blobs. */
export const GRAPHIQL_POLICY = policy({
  'script-src': "'self' 'unsafe-inline' 'unsafe-eval' blob:",
  'style-src': "'self' 'unsafe-inline'",
  'img-src': "'self' data: blob:",
  'font-src': "'self' data:",
  'worker-src': "'self' blob: data:",
});

const COMMON: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
};

/** Sets them all. */
export function secure(response: ServerResponse, contentPolicy = PAGE_POLICY): void {
  for (const [name, value] of Object.entries(COMMON)) response.setHeader(name, value);
  response.setHeader('content-security-policy', contentPolicy);
}
