/** Who takes over an office that the sentence before says to have somebody new: "Kenya has a new Minister of Health. N, until now …". */
import type { Ref } from '../../model/factsheet.ts';
import type { Chunk, TitleChunk } from '../chunks/chunks.ts';
import { isWord, nationBefore, useOf } from '../chunks/groups.ts';
import type { Draft, Holding } from '../draft.ts';
import { beforeHonorifics } from './open-introductions.ts';

/** The new office of whoever begins the sentence behind it and holds none of that kind. */
export function newlyHeld(draft: Draft, others: readonly Holding[]): Holding[] {
  const found: Holding[] = [];
  for (let sentence = 0; sentence + 1 < draft.chunks.length; sentence++) {
    const chunks = draft.chunks[sentence] ?? [];
    const index = newOfficeIn(chunks, draft.document.text);
    const title = chunks[index];
    if (title?.kind !== 'title' || chunks.some(({ kind }) => kind === 'name')) continue;
    const next = draft.chunks[sentence + 1] ?? [];
    const at = next.findIndex(({ kind }) => kind === 'name');
    if (at < 0 || beforeHonorifics(next, at) >= 0) continue;
    const start = next[at]?.start;
    const person = draft.persons.find(({ mentions }) => mentions.some((mention) => mention.start === start));
    if (!person || isOfKind([...draft.holdings, ...others], person.ref, title)) continue;
    const before = nationBefore(chunks, index);
    const [state] = chunks;
    const country =
      title.countries[0] ?? before.countries[0] ?? (state?.kind === 'country' ? state.iso2 : person.country);
    const use = { ...useOf(title, before, 'counterpart'), country };
    found.push({ person: person.ref, country, at: next[at] as Holding['at'], use });
  }
  return found;
}

/** Where "has a new minister" has its office; -1 where it stands not. */
function newOfficeIn(chunks: readonly Chunk[], text: string): number {
  for (let at = 2; at < chunks.length; at++) {
    const title = chunks[at];
    if (title?.kind !== 'title') continue;
    if (title.head.plural || title.former) return -1;
    const from = chunks[at - 1]?.kind === 'country' ? at - 1 : at;
    // The word is part of the title, or stands before its state.
    const own = from === at && text.startsWith('new ', title.start);
    const article = own ? from - 1 : isWord(chunks[from - 1], 'new') ? from - 2 : -1;
    return isWord(chunks[article], 'a') && isWord(chunks[article - 1], ...GETS) ? at : -1;
  }
  return -1;
}
const GETS = ['has', 'have', 'had', 'gets', 'got', 'gains', 'gained', 'receives', 'received'];

const isOfKind = (holdings: readonly Holding[], person: Ref, { head, field }: TitleChunk): boolean =>
  holdings.some(
    ({ person: holder, use: { title } }) =>
      holder === person && !title.former && title.head.type === head.type && title.field === field,
  );
