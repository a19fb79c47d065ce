/** Requests that are wrong in some way, made from good ones by chance: letters, words, values, the frame around them. */
import type { Random } from './random.ts';
import type { FuzzQuery } from './valid.ts';

export interface FuzzRequest {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

const JSON_TYPE = { 'content-type': 'application/json' };
const MARKS = [
  '{',
  '}',
  '(',
  ')',
  '[',
  ']',
  ':',
  '!',
  '$',
  '@',
  '...',
  '"',
  '"""',
  '#',
  '\\',
  '\u0000',
  '\ud800',
  '𝒳',
  '‮',
];
const WORDS = [
  'query',
  'mutation',
  'subscription',
  'fragment',
  'on',
  'null',
  'true',
  'nothing',
  '-0',
  '1e400',
  '99999999999',
  '__schema',
  '__proto__',
];
const VALUES: readonly unknown[] = [
  null,
  true,
  -1,
  1e21,
  '',
  'x'.repeat(5000),
  [],
  {},
  [[]],
  { __proto__: 1 },
  '\u0000',
  0.5,
];

/** A request of which something is wrong, or at least strange. */
export function brokenRequest(good: FuzzQuery, random: Random): FuzzRequest {
  const { query, variables } = good;
  const json = (value: unknown): FuzzRequest => ({
    method: 'POST',
    path: '',
    headers: JSON_TYPE,
    body: JSON.stringify(value),
  });
  switch (random.below(14)) {
    case 0:
      return json({ query: cut(query, random), variables });
    case 1:
      return json({ query: inserted(query, random.pick(MARKS), random), variables });
    case 2:
      return json({ query: swapped(query, random), variables });
    case 3:
      return json({ query: renamed(query, random), variables });
    case 4:
      return json({
        query: `query ($x: ${random.pick(['Int', 'String!', '[ID!]', 'Nothing'])}) { search(text: $x) { totalCount } }`,
        variables: { x: random.pick(VALUES) },
      });
    case 5:
      return json({
        query: `{ actors(first: ${random.pick(['-1', '0', '501', '2147483648', '"ten"', 'null', '[1]', '{}'])}) { totalCount } }`,
      });
    case 6:
      return json({ query, variables: random.pick(VALUES), operationName: random.pick(['', 'Other', null]) });
    case 7:
      return json(
        random.pick([
          null,
          1,
          'x',
          [],
          [1, null],
          [[{ query }]],
          {},
          { query: 1 },
          { query: [query] },
          { mutation: query },
        ]),
      );
    case 8:
      return { method: 'POST', path: '', headers: JSON_TYPE, body: cut(JSON.stringify({ query, variables }), random) };
    case 9:
      return {
        method: 'GET',
        path: `?${random.pick(['query', 'variables', 'extensions', 'documentId'])}=${encodeURIComponent(swapped(query, random))}`,
        headers: {},
        body: null,
      };
    case 10:
      return {
        method: random.pick(['POST', 'PUT'] as const),
        path: '',
        headers: {
          'content-type': random.pick([
            'text/plain',
            'multipart/form-data; boundary=x',
            'application/graphql',
            '',
            'application/json; charset=utf-32',
          ]),
          'x-graphql-yoga-csrf': '1',
        },
        body: `--x\r\ncontent-disposition: form-data; name="${random.pick(['operations', 'map', '0'])}"\r\n\r\n${random.pick(['{}', '[', 'null', '{"0":[1]}', '{"0":"a"}'])}\r\n--x--`,
      };
    case 11:
      return json({ query: nested(random.pick(['{a', 'query{a(b:[', '{a(b:{c:']), 50 + random.below(3000)) });
    case 12:
      return json({
        query: `{ ${`a: stats { documents } ...F `.repeat(1 + random.below(400))} } fragment F on Query { ...F }`,
      });
    default:
      return {
        method: 'POST',
        path: '',
        headers: {
          ...JSON_TYPE,
          accept: random.pick(['image/png', 'text/event-stream', 'multipart/mixed', '*/*;q=0', 'x']),
        },
        body: JSON.stringify({ query: renamed(query, random), variables }),
      };
  }
}

const cut = (text: string, random: Random): string => {
  const from = random.below(text.length);
  return text.slice(0, from) + text.slice(from + 1 + random.below(Math.ceil(text.length / 3)));
};

const inserted = (text: string, what: string, random: Random): string => {
  const at = random.below(text.length);
  return text.slice(0, at) + what + text.slice(at);
};

function swapped(text: string, random: Random): string {
  const words = text.split(/\b/);
  const [one, other] = [random.below(words.length), random.below(words.length)];
  [words[one], words[other]] = [words[other] ?? '', words[one] ?? ''];
  return words.join('');
}

function renamed(text: string, random: Random): string {
  const words = text.split(/\b/);
  const places = words.flatMap((word, at) => (/\w/.test(word) ? [at] : []));
  words[random.pick(places)] = random.pick(WORDS);
  return words.join('');
}

const nested = (piece: string, times: number): string => piece.repeat(times);
