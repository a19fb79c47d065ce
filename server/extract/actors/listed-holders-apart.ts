/**
 * Several holders whose office is said ahead of a colon, words between them: "Four directors of the Bank leave this month:
 * A (Kenya), B (Peru)", "The new ministers are as follows: Finance, A; Health, B".
 */
import type { Chunk, NameChunk } from '../chunks/chunks.ts';
import { groupAt, isWord, nationBefore } from '../chunks/groups.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { TitleUse } from './introductions.ts';
import { type Find, nameAfterHonorifics } from './open-introductions.ts';

/** Most chunks from the office to the colon, and most holders. */
const REACH = 10;
const MOST = 30;

/** Gives the office that is said ahead of the colon at an index to those who are listed behind it. */
export function listedApart(
  chunks: readonly Chunk[],
  colon: number,
  at: Find,
  taken: Set<number>,
  lexicon: Lexicon,
): void {
  if (!isWord(chunks[colon], ':')) return;
  const index = officeBefore(chunks, colon);
  const group = index === null || taken.has(index) ? null : groupAt(chunks, index, 'before');
  if (index === null || !group || group.to >= colon || group.uses.length !== 1) return;
  const use = { ...(group.uses[0] as TitleUse), how: 'shared' as const };
  const items = itemsAfter(chunks, colon + 1, lexicon);
  if (items.length < 2) return;
  taken.add(index);
  const [state = null, ...others] = nationBefore(chunks, index).countries;
  for (const { name, field } of items) {
    const entry = at(name);
    if (!entry || entry.titles.length) continue;
    const country = entry.country ?? (others.length ? null : (use.country ?? state));
    entry.titles.push(field && use.title.head.type === 'minister' ? ofField(use, field, country) : { ...use, country });
    entry.cue = true;
  }
}

/** Index of the plural office nearest ahead of a colon, no name and no break between them; null where none stands. */
function officeBefore(chunks: readonly Chunk[], colon: number): number | null {
  for (let index = colon - 2; index >= Math.max(0, colon - REACH); index--) {
    const chunk = chunks[index];
    if (chunk?.kind === 'title') return chunk.head.plural ? index : null;
    if (chunk?.kind === 'name' || isWord(chunk, ';', '.', ':')) return null;
  }
  return null;
}

interface Item {
  readonly name: number;
  /** Words of the field of government that is said beside the name. */
  readonly field: string | null;
}

/** "A (Kenya), B (Peru) and C (Fiji)", "A, Finance; B, Health", "Finance, A; Health, B": to the end of the sentence, else none. */
function itemsAfter(chunks: readonly Chunk[], from: number, lexicon: Lexicon): Item[] {
  const items: Item[] = [];
  let at = from;
  while (at < chunks.length && items.length < MOST) {
    const before = fieldFrom(chunks, at, lexicon);
    const name = nameAfterHonorifics(chunks, before ? afterMark(chunks, before.to) : at);
    if (name === null) return [];
    at = name + 1;
    const after = before || !isWord(chunks[at], ',', '(', '-', '–', ':') ? null : fieldFrom(chunks, at + 1, lexicon);
    if (after) at = after.to;
    // "A (Kenya)".
    else if (isWord(chunks[at], '(') && chunks[at + 1]?.kind === 'country') at += 2;
    if (isWord(chunks[at], ')')) at++;
    items.push({ name, field: (before ?? after)?.text ?? null });
    if (at >= chunks.length || isWord(chunks[at], '.')) return items;
    if (!isWord(chunks[at], ',', ';', 'and')) return [];
    at++;
    if (isWord(chunks[at], 'and')) at++;
  }
  return [];
}

const afterMark = (chunks: readonly Chunk[], at: number): number =>
  isWord(chunks[at], ',', ':', '-', '–', '—') ? at + 1 : at;

/** The words of a field of government that stand at an index, and the index after them. */
function fieldFrom(chunks: readonly Chunk[], from: number, lexicon: Lexicon): { to: number; text: string } | null {
  let text = '';
  let to = from;
  for (let at = from; at < from + 9; at++) {
    const said = saidBy(chunks[at]);
    if (said?.length && said.every((word) => word === 'and' || lexicon.fields.has(word.toLowerCase()))) {
      text += `${text && !text.endsWith(' ') ? ' ' : ''}${said.join(' ')}`;
      to = at + 1;
    } else if (to === at && to > from && isWord(chunks[at], 'and', '&')) text += ' and ';
    // "Justice, Islamic Affairs and Public Service": a comma only before one more of them.
    else if (to === at && to > from && isWord(chunks[at], ',') && isField(chunks[at + 1], lexicon)) text += ', ';
    else break;
  }
  return to > from ? { to, text: text.replace(/(?:,| and) $/u, '') } : null;
}

const isField = (chunk: Chunk | undefined, lexicon: Lexicon): boolean =>
  saidBy(chunk)?.every((word) => word === 'and' || lexicon.fields.has(word.toLowerCase())) ?? false;

function saidBy(chunk: Chunk | undefined): readonly string[] | null {
  if (chunk?.kind === 'name' || chunk?.kind === 'thing') return (chunk as NameChunk).words;
  return chunk?.kind === 'body' ? chunk.name.split(' ') : null;
}

/** "Ministers" and "Health": the Minister of Health. */
function ofField(use: TitleUse, field: string, country: TitleUse['country']): TitleUse {
  const text = `${use.title.head.singular.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())} of ${field}`;
  const key = field.toLowerCase();
  return { ...use, text, country, title: { ...use.title, title: text, field: key, fieldText: field, of: null } };
}
