/** A plural title of which each name that follows has a part: "the heads of A and B, X and Y", "Ministers of Culture, Energy and Trade: X, Y and Z". */
import type { Chunk } from '../chunks/chunks.ts';
import { isWord, type TitleGroup } from '../chunks/groups.ts';
import type { TitleUse } from './introductions.ts';
import { nameAfterHonorifics } from './open-introductions.ts';

/** "the heads of Deutsche Bahn and SNCF, X and Y": the second body, named between the titles and the names. */
export function secondBody(chunks: readonly Chunk[], { uses, to }: TitleGroup): Chunk | null {
  let at = to + 1;
  while (at < to + 3 && isWord(chunks[at], 'the', 'of')) at++;
  const body = chunks[at];
  const use = uses.length === 1 ? uses[0] : undefined;
  // "The mayors of A and of B across the river, N and M".
  const town = use && !use.title.of && use.title.head.type === 'body' && / of \p{Lu}/u.test(use.text);
  const comma = town ? asideEnd(chunks, at + 1) : at + 1;
  return use &&
    (use.title.of || town) &&
    isWord(chunks[to], 'and') &&
    (body?.kind === 'body' || body?.kind === 'name' || body?.kind === 'thing' || (town && body?.kind === 'place')) &&
    isWord(chunks[comma], ',') &&
    nameAfterHonorifics(chunks, comma + 1) !== null
    ? body
    : null;
}

/** Index after "across the river", "on the other bank". */
function asideEnd(chunks: readonly Chunk[], from: number): number {
  if (!isWord(chunks[from], 'across', 'on', 'over', 'beyond', 'opposite')) return from;
  let at = from + 1;
  while (at < from + 5 && chunks[at]?.kind === 'word' && !isWord(chunks[at], ',', '.', ';')) at++;
  return at;
}

/** "heads of A and B": one head each. */
export function eachItsBody({ uses }: TitleGroup, second: Chunk): TitleUse[] {
  const use = uses[0] as TitleUse;
  const head = use.text.split(/ (?:of|at|for) /u)[0] ?? use.text;
  const of = second.kind === 'body' ? second : null;
  const name = of ? of.name : second.kind === 'name' ? second.words.join(' ') : '';
  return [use, { ...use, text: name ? `${head} of ${name}` : head, title: { ...use.title, of } }];
}

/** "Ministers of Culture, Energy, Women and Trade: A, B, C and D": as many names as fields, three or more. */
export function eachItsField({ uses }: TitleGroup, count: number): TitleUse[] | null {
  const use = uses[0];
  if (uses.length !== 1 || !use?.title.field || count < 3) return null;
  const [head, rest] = [
    /^.*? (?:of|for) (?:the )?/u.exec(use.text)?.[0],
    use.text.replace(/^.*? (?:of|for) (?:the )?/u, ''),
  ];
  const parts = rest.split(/,? and (?:of |the )?|, (?:of |the )?/u).filter(Boolean);
  if (!head || parts.length !== count) return null;
  return parts.map((part) => ({
    ...use,
    text: head + part,
    title: { ...use.title, title: head + part, field: part.toLowerCase(), fieldText: part },
  }));
}
