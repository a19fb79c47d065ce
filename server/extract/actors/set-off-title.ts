/** Titles that a comma sets off from the name of who holds them: "Foreign Minister, Alpha Beta, said". */
import { type Chunk, STYLE } from '../chunks/chunks.ts';
import { isWord, type TitleGroup } from '../chunks/groups.ts';
import { beforeHonorifics, nameAfterHonorifics } from './open-introductions.ts';
import { afterRank } from './whole-body.ts';

/** "Foreign Minister, Gedu Andargachew on Wednesday …": a title that no name stands before, set off from a full name. */
export function isSetOff(chunks: readonly Chunk[], group: TitleGroup): boolean {
  const before = chunks[group.from - 1];
  const at = nameAfterHonorifics(chunks, afterRank(chunks, group.to + 1)) ?? -1;
  const name = chunks[at];
  // "The Honourable Prime Minister, Sheikh N, held talks": one word is enough behind a form of address.
  const full = name?.kind === 'name' && (name.words.length > 1 || chunks[at - 1]?.kind === 'honorific');
  if (!full || before?.kind === 'name') return false;
  // "met with Ambassador of the United States, Her Excellency N": with a style nothing but the holder's name goes on.
  if (isStyled(chunks, at) && !(isWord(before, ',') && chunks[group.from - 2]?.kind === 'name')) return true;
  // "Secretary, Ministry of Power, X": the body is set off, and so is the name.
  const last = group.uses[group.uses.length - 1]?.title;
  if (last?.of && last.of.start > last.titleSpan.end + 1 && isWord(before, 'by', ',', 'and', 'of')) return true;
  // "Permanent Secretary N, Chief Medical Officer, Dr. N, and …": after a name that has its office.
  if (isAddressed(chunks, group, at)) return isWord(chunks[at + 1], ',', 'and', '.', ';');
  // "On May 10, Minister of Defence of the Republic, Colonel General N met …": a form of address shows whose office it is.
  if (isWord(before, ',') && chunks[at - 1]?.kind === 'honorific' && isOpening(chunks, group.from - 2)) return true;
  // "Speaking in Suva, Minister of Education, N said …": a sentence's opening, the name, and the verb of whoever holds it.
  if (isWord(before, ',') && isOpening(chunks, group.from - 2) && isActing(chunks[at + 1])) return true;
  // "his Surinamese counterpart, Agriculture Minister, N."
  if (isWord(before, ',') && isWord(chunks[group.from - 2], 'counterpart', 'colleague', 'homologue', 'peer'))
    return at + 1 === chunks.length || isWord(chunks[at + 1], ',', '.', ';', 'and', 'on', 'in');
  // "The chair, Prime Minister of Jamaica, X, opened it": beside a word, not a name.
  if (isWord(before, ',') && chunks[group.from - 2]?.kind === 'word' && !isWord(chunks[group.from - 2], ')'))
    return isWord(chunks[at + 1], ',');
  // "As part of his visit to Laos, Minister of Health of Vietnam, N, met …": after a phrase that no name is in.
  if (isWord(before, ',') && isOpening(chunks, group.from - 2)) return isWord(chunks[at + 1], ',');
  // "and a representative of the Global Fund, N."
  if (isWord(before, 'a', 'an') && last?.of)
    return at + 1 === chunks.length || isWord(chunks[at + 1], '.', ',', ';', 'and');
  // "the visit of Saudi Minister of Culture, Prince N, to London".
  if (
    isWord(before, 'of', 'from', 'to', 'with', 'between') &&
    group.uses[0]?.country &&
    !group.uses[0].title.head.plural
  )
    return isWord(chunks[at + 1], ',');
  // "chaired by Foreign Affairs Minister, N."
  if (isWord(before, 'by')) return at + 1 === chunks.length || isWord(chunks[at + 1], ',', '.', ';', 'and');
  // "A deputy foreign minister, Igor Ivanov, led …": one of several is told by the comma behind the name.
  if (isWord(before, 'a', 'an')) return at + 1 === chunks.length || isWord(chunks[at + 1], ',', '.', ';', 'of', 'from');
  // "As chair of the Council, N opened it."; not "congratulating her on her appointment as ambassador, N spoke".
  if (isWord(before, 'as') && isWord(chunks[group.from - 2], ...GIVEN_OFFICE)) return false;
  if (isWord(before, 'as') && isOpening(chunks, group.from - 2))
    return chunks[at + 1]?.kind === 'word' && !isWord(chunks[at + 1], ',');
  return !isWord(before, ',', 'of', 'as', 'by', 'no');
}

/** What makes somebody else hold an office. */
const GIVEN_OFFICE =
  'appointment nomination election re-election designation accreditation confirmation inauguration him her'.split(' ');

/** A verb of saying or doing, or what one begins with: "said", "expressed", "will". */
const isActing = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'word' &&
  /^(?:said|says|told|gave|spoke|held|met|led|will|would|has|is|\p{L}{3,}ed)$/u.test(chunk.key);

/** Whether a sentence goes as far as a chunk without a name or a title: "On Monday in Bishkek", "Delivering remarks in Laos". */
function isOpening(chunks: readonly Chunk[], to: number): boolean {
  const first = chunks[0];
  const doing = first?.kind === 'name' && first.words.length === 1 && /ing$/.test(first.words[0] ?? '');
  for (let at = doing ? 1 : 0; at <= to; at++) {
    const kind = chunks[at]?.kind;
    // "At Rose Lane, St. Michael, Minister of Health, N, said": a name behind "at" or "in" is that of a place.
    if (kind === 'title' || (kind === 'name' && !isWord(chunks[at - 1], 'at', 'in'))) return false;
  }
  return true;
}

/** Whether a group after a name that has its office is followed by a form of address. */
export const isAddressed = (chunks: readonly Chunk[], { from }: TitleGroup, name: number): boolean =>
  isWord(chunks[from - 1], ',') &&
  chunks[from - 2]?.kind === 'name' &&
  chunks[name - 1]?.kind === 'honorific' &&
  isTitled(chunks, from - 2);

/** Whether a title stands before a name, forms of address between them or not. */
function isTitled(chunks: readonly Chunk[], name: number): boolean {
  const at = beforeHonorifics(chunks, name);
  return chunks[isWord(chunks[at], ',') ? at - 1 : at]?.kind === 'title';
}

/** Whether a style ("His Excellency", "the Right Honourable") is among the forms of address before a name. */
function isStyled(chunks: readonly Chunk[], name: number): boolean {
  for (let at = name - 1; ; at--) {
    const chunk = chunks[at];
    if (chunk?.kind !== 'honorific') return false;
    if (chunk.key === STYLE) return true;
  }
}
