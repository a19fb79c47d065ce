/** A plural title of which each name that follows has a part: "the heads of A and B, X and Y", "Ministers of Culture, Energy and Trade: X, Y and Z". */
import type { Chunk } from '../chunks/chunks.ts';
import { isWord, type TitleGroup } from '../chunks/groups.ts';
import type { TitleUse } from './introductions.ts';
import { nameAfterHonorifics } from './open-introductions.ts';

/** "the heads of Deutsche Bahn and SNCF, X and Y": the second body, named between the titles and the names. */
export function secondBody(chunks: readonly Chunk[], { uses, to }: TitleGroup): Chunk | null {
  const at = isWord(chunks[to + 1], 'the') ? to + 2 : to + 1;
  const body = chunks[at];
  return uses.length === 1 &&
    uses[0]?.title.of &&
    isWord(chunks[to], 'and') &&
    (body?.kind === 'body' || body?.kind === 'name' || body?.kind === 'thing') &&
    isWord(chunks[at + 1], ',') &&
    nameAfterHonorifics(chunks, at + 2) !== null
    ? body
    : null;
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
