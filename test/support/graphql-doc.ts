/** The tour of docs/graphql.md: each query of it with its variables and the answer, made from the queries themselves. */
import type { Example } from '../../server/api/examples.ts';

const BEGIN = '<!-- tour -->\n';
const END = '<!-- end of the tour -->';
/** Longest line of an answer that is not broken up. */
const WIDTH = 140;

/** The page with another tour. Throws where it has no place for one. */
export function withTour(page: string, tour: string): string {
  const [from, to] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (from < 0 || to < from) throw new Error('the page has no place for the tour');
  return `${page.slice(0, from + BEGIN.length)}\n${tour}\n${page.slice(to)}`;
}

/** The tour as the page prints it. */
export const tourOf = (parts: readonly { readonly example: Example; readonly answer: unknown }[]): string =>
  parts.map(({ example, answer }, index) => sectionOf(example, answer, index + 1)).join('\n');

function sectionOf({ query, variables }: Example, answer: unknown, number: number): string {
  const [comment = '', ...lines] = query.trim().split('\n');
  return [
    `### ${number}. ${comment.replace(/^# /, '')}`,
    '',
    ...fenced('graphql', lines.join('\n')),
    ...(variables === undefined ? [] : ['With the variables', '', ...fenced('json', variables)]),
    ...fenced('json', shown(answer)),
  ].join('\n');
}

const fenced = (language: string, text: string): string[] => [`\`\`\`${language}`, text, '```', ''];

/** A value as JSON, on one line where that is not too long. */
function shown(value: unknown, indent = ''): string {
  const line = (JSON.stringify(value, null, 1) ?? 'null').replace(/\n\s*/g, ' ');
  if (indent.length + line.length <= WIDTH || typeof value !== 'object' || value === null) return line;
  const inner = `${indent}  `;
  const members = Array.isArray(value)
    ? value.map((member) => inner + shown(member, inner))
    : Object.entries(value).map(([key, member]) => `${inner}${JSON.stringify(key)}: ${shown(member, inner)}`);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${members.join(',\n')}\n${indent}${close}`;
}
