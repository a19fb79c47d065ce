/** What is set beside a name by commas: "N, Minister of X", "A and B, each of them Deputy Prime Minister". */
import type { Chunk } from '../chunks/chunks.ts';
import { groupAt, isWord, nationBefore, skipLead, type TitleGroup } from '../chunks/groups.ts';
import { shareCountry } from '../chunks/title-uses.ts';
import { isForAnother, nameSetOff } from './name-set-off.ts';
import { namesBefore, opensWith, titledBefore } from './names-before.ts';
import { beforeHonorifics, type Find, nameAfterHonorifics, skipThe } from './open-introductions.ts';
import { stateApart } from './who-clauses.ts';

/** "N, Minister of X": not where the titles lead on to the next name ("N, Minister Y and …"). */
export function apposition(
  chunks: readonly Chunk[],
  index: number,
  from: number,
  at: Find,
  taken: Set<number>,
): number {
  const group = groupAt(chunks, from, 'after') ?? afterJoin(chunks, from);
  // "X, as the president is popularly known".
  // "N, the Sultan's host".
  if (!group || isWord(chunks[group.to], 'is', 'was', "'s", "'")) return 0;
  // "his Serbian counterpart, N, the Albanian Minister of Justice, M, and": of another state than that of N.
  const [ofName, ofTitle] = [stateOfPeer(chunks, index), group.uses[0]?.country];
  if (ofName && ofTitle && ofName !== ofTitle) return 0;
  // "At the meeting with Minister N, the Lao minister noted …": the title is the subject, and somebody else's.
  if (opensWith(chunks, index) && group.definite && isTold(chunks, group.to)) return 0;
  // "X met his guest N, the minister wrote": who tells it.
  if (isTeller(chunks, group)) return 0;
  let { uses, to } = group;
  // "X, president of the Junta, and the mayors on either bank, Y and Z": nobody is several.
  // "X, Chad's leader, and the Emir of Qatar": nor of two states.
  const several = uses.findIndex((use, at) => use.title.head.plural || isOfAnother(uses, at));
  if (several > 0) {
    to = group.starts[several] ?? to;
    uses = uses.slice(0, several);
  }
  // "N, in his capacity as Chairman of the Union": of none but N.
  const capacity = isWord(chunks[from - 1], 'as');
  if (!capacity && isOfNext(chunks, index, group, taken)) return 0;
  // "the President of the Academy - N, the Head of the Council - M": each title before its name, and a dash between them.
  if (isDash(chunks[index - 1]) && isDash(chunks[group.to]) && nameAfterHonorifics(chunks, group.to + 1) !== null)
    return 0;
  if (uses.every((use) => use.title.head.plural)) {
    const [first] = namesBefore(chunks, index);
    // "In the city of X, the foreign ministers …", "Deputy Secretary N, agriculture ministers of the members": several holders, and one name.
    if (first === undefined) return 0;
    // "Presidents A and B, the heads of the border services, C and D, met": of those who follow.
    if (isWord(chunks[to], ',') && nameAfterHonorifics(chunks, to + 1) !== null && titledBefore(chunks, first))
      return 0;
  }
  const next = several > 0 ? null : (nameAfterHonorifics(chunks, group.to) ?? nameSetOff(chunks, group));
  if (next !== null) {
    // The titles run into another name: what stands after the last join is that name's.
    // "Ambassador A, Director General for Europe, and Minister-Counsellor B attended".
    const last = group.starts[group.split] ?? to;
    const apart =
      capacity || (isWord(chunks[last - 1], 'and') && isWord(chunks[last - 2], ',') && !isWord(chunks[group.to], ','));
    if (uses.length < 2 || (!apart && (at(index)?.titles.length || titledBefore(chunks, index)))) return 0;
    // "N, Crown Prince and Prime Minister, and Prime Minister of India M": the state is of the last.
    uses = shareCountry(group.told.slice(0, group.split));
    to = group.starts[group.split] ?? to;
  }
  for (let each = from; each < to; each++) taken.add(each);
  // "X led the Bangladesh side and N, Secretary to the Ministry, that of Sri Lanka".
  const side = isWord(chunks[to + 1], 'that') && isWord(chunks[to + 2], 'of') ? chunks[skipThe(chunks, to + 3)] : null;
  const state = side?.kind === 'country' ? side : stateApart(chunks, to);
  if (state) uses = uses.map((use) => ({ ...use, country: use.country ?? state.iso2 }));
  const names = [index];
  if (uses.some((use) => use.title.head.plural)) names.unshift(...namesBefore(chunks, index));
  const countries = uses[0]?.title.countries ?? [];
  const before = nationBefore(chunks, skipLead(chunks, from)).countries;
  names.forEach((name, order) => {
    const country =
      countries.length === names.length ? countries[order] : before.length === names.length ? before[order] : null;
    at(name)?.titles.push(...uses.map((use) => (country ? { ...use, country } : use)));
  });
  return to;
}

const isDash = (chunk: Chunk | undefined): boolean => isWord(chunk, '-', '–', '—');

/** Whether an office of a state is of another state than the one before it. */
function isOfAnother(uses: TitleGroup['uses'], at: number): boolean {
  const [last, use] = [uses[at - 1], uses[at]];
  const [own, other] = [last?.country ?? last?.title.countries[0], use?.title.countries[0]];
  return last?.title.head.type === 'state' && use?.title.head.type === 'state' && !!own && !!other && own !== other;
}

/** "his Serbian counterpart, N": the state of the people named before whoever is somebody's peer; null for anybody else. */
function stateOfPeer(chunks: readonly Chunk[], index: number): string | null {
  let at = index - 1;
  while (chunks[at]?.kind === 'honorific' || isWord(chunks[at], ',')) at--;
  const state = isWord(chunks[at], 'counterpart', 'colleague', 'peer', 'homologue') ? chunks[at - 1] : undefined;
  return state?.kind === 'country' && state.form === 'adjective' ? state.iso2 : null;
}

/** "the minister said", "the President wrote": an office of which nothing more is said, and what was said by its holder. */
const isTeller = (chunks: readonly Chunk[], { definite, uses, to }: TitleGroup): boolean =>
  definite &&
  uses.length === 1 &&
  !uses[0]?.title.field &&
  !uses[0]?.title.of &&
  !uses[0]?.country &&
  !uses[0]?.title.countries.length &&
  isWord(chunks[to], 'said', 'says', 'wrote', 'writes', 'told', 'added', 'noted', 'tweeted', 'posted', 'announced');

/** Whether a verb of saying or doing stands at a chunk, an adverb before it or not. */
const isTold = (chunks: readonly Chunk[], at: number): boolean => {
  const chunk = isWord(chunks[at], 'also', 'then', 'further', 'again') ? chunks[at + 1] : chunks[at];
  return (
    chunk?.kind === 'word' &&
    /^\p{L}+(?:ed|said|told|gave|spoke|held|met)$|^(?:said|told|gave|spoke|held|met|says)$/u.test(chunk.key)
  );
};

/**
 * "the President of the Assembly, M, the head of the Customs Service and …", "Director M, the managing director of X, N, and …":
 * after a name that has its office, or is said again by a part of it, a title set off from a full name is that name's.
 */
function isOfNext(
  chunks: readonly Chunk[],
  index: number,
  { to, uses }: TitleGroup,
  taken: ReadonlySet<number>,
): boolean {
  const name = chunks[index];
  const before = beforeHonorifics(chunks, index);
  const setOff = isWord(chunks[before], ',') && chunks[before - 1]?.kind === 'title' && !taken.has(before - 1);
  // "received the Minister of Roads, N, co-chairman of the commission.": nobody else follows.
  const ends = to >= chunks.length || (to === chunks.length - 1 && isWord(chunks[to], '.'));
  // "The Chairman of the Council, N, Minister of Health of Barbados, described it": whoever does it has both.
  const both = before < 4 && isWord(chunks[to], ',') && isTold(chunks, to + 1);
  if (
    setOff &&
    !ends &&
    !both &&
    !uses.some(({ title }) => title.head.plural) &&
    !isForAnother(chunks, before - 1, index)
  )
    return true;
  const next = chunks[to];
  if (next?.kind === 'title' && nameAfterHonorifics(chunks, to + 1) !== null) return true;
  const following = isWord(next, ',') ? nameAfterHonorifics(chunks, to + 1) : null;
  // "Questioned by M, the Moldovan Foreign Minister, N, told the house".
  if (
    following !== null &&
    isWord(chunks[before], 'by') &&
    isWord(chunks[following + 1], ',') &&
    isTold(chunks, following + 2)
  )
    return true;
  const other = following === null ? undefined : chunks[following];
  return (
    other?.kind === 'name' &&
    other.words.length > 1 &&
    isWord(chunks[(following ?? 0) + 1], ',', 'and') &&
    chunks[(following ?? 0) + 2]?.kind !== 'title' &&
    !isWord(chunks[(following ?? 0) + 2], 'the', 'his', 'her', 'who') &&
    (chunks[before]?.kind === 'title' || (name?.kind === 'name' && name.words.length === 1))
  );
}

/** "N, a commissioner general and Deputy Chief of …": a description that is no office, joined to one that is. */
function afterJoin(chunks: readonly Chunk[], from: number): TitleGroup | null {
  if (!isWord(chunks[from], 'a', 'an')) return null;
  for (let index = from + 1; index < from + 6; index++) {
    // "N, a biologist and once mayor of the town".
    if (isWord(chunks[index], 'and')) {
      const told = isWord(chunks[index + 1], 'once', 'formerly', 'previously', 'earlier', 'later', 'sometime') ? 2 : 1;
      return groupAt(chunks, index + told, 'after');
    }
    const chunk = chunks[index];
    // "N, an Indonesian and ESCAP's Executive Secretary".
    if (chunk?.kind === 'country' && chunk.form === 'adjective') continue;
    if (chunk?.kind !== 'word' || isWord(chunk, ',', 'who', 'of')) return null;
  }
  return null;
}

/** "A and B, each of them Deputy Prime Minister and Minister of Interior". */
export function eachOf(chunks: readonly Chunk[], index: number, from: number, at: Find, taken: Set<number>): void {
  let start = from + 1;
  while (isWord(chunks[start], 'of', 'them', 'whom', 'a', 'is', 'are', 'being', 'the')) start++;
  const group = groupAt(chunks, start, 'after');
  if (!group) return;
  for (let each = start; each < group.to; each++) taken.add(each);
  for (const name of [...namesBefore(chunks, index), index]) at(name)?.titles.push(...group.uses);
}
