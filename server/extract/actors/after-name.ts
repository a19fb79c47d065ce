/** What may follow a name: its country, an apposition, a relative clause, "is …", "has been named …". */
import type { Iso2 } from '../../model/factsheet.ts';
import type { Chunk } from '../chunks/chunks.ts';
import { groupAt, isWord, nationBefore, skipLead, type TitleGroup } from '../chunks/groups.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { nameSetOff } from './name-set-off.ts';
import { namesBefore, opensWith, titledBefore } from './names-before.ts';
import { type Find, holds, nameAfterHonorifics, type Open, skipThe } from './open-introductions.ts';
import { inCharge, isLeading, leads, leadsPart, portfolio } from './said-offices.ts';
import { servesAs } from './serves-as.ts';
import { afterBody, opensLine, sameOf, stateApart } from './who-clauses.ts';

/** Longest clause that is searched for "is the Minister of …", in chunks. */
const CLAUSE = 24;

/** Everything that may follow a name: country, brackets, apposition, relative clause, "is …", "has been named …". */
export function afterName(
  chunks: readonly Chunk[],
  index: number,
  at: Find,
  taken: Set<number>,
  lexicon: Lexicon,
): void {
  const entry = at(index);
  if (!entry) return;
  let next = index + 1;
  const seat = chunks[next + 1];
  if (isWord(chunks[next], 'for') && seat?.kind === 'place' && seat.country) {
    entry.country = seat.country;
    next += 2;
  }
  if (isWord(chunks[next], 'came') && isWord(chunks[next + 1], 'from')) next++;
  if (isWord(chunks[next], 'of', 'from', 'for') && chunks[skipThe(chunks, next + 1)]?.kind === 'country') {
    const country = chunks[skipThe(chunks, next + 1)];
    if (country?.kind === 'country' && country.form === 'name') {
      entry.country = country.iso2;
      next = skipThe(chunks, next + 1) + 1;
    }
  }
  // "A of Nairobi and B of Kampala".
  if (isWord(chunks[next], 'of', 'from') && seat?.kind === 'place' && seat.country && !isWord(chunks[next + 2], "'s")) {
    entry.country ??= seat.country;
    next += 2;
  }
  entry.country = onBehalfOf(chunks, next) ?? entry.country;
  const bracketed = chunks[next + 1];
  if (isWord(chunks[next], '(') && bracketed?.kind === 'country' && isWord(chunks[next + 2], ')')) {
    entry.country = bracketed.iso2;
    next += 3;
  }
  // "Ambassador X, Saint Lucia, for the presidency of …": a state between marks.
  const apart = chunks[next + 1];
  if (
    isWord(chunks[next], ',') &&
    apart?.kind === 'country' &&
    apart.form === 'name' &&
    isWord(chunks[next + 2], ',', ';', ')', '.') &&
    chunks[next + 3]?.kind !== 'country' &&
    !isWord(chunks[next + 3], 'and')
  )
    entry.country ??= apart.iso2;
  next = portfolio(chunks, next, entry, lexicon);
  if (chunks[next]?.kind === 'word' && lexicon.speech.has((chunks[next] as { key: string }).key)) entry.cue = true;
  if (isWord(chunks[next], '(', ',', '–', '—') || opensLine(chunks, index, next)) {
    let inner = next + 1;
    while (
      isWord(
        chunks[inner],
        'until',
        'now',
        'recently',
        'currently',
        'formerly',
        'previously',
        'himself',
        'herself',
        'as',
        'at',
        'time',
        'the',
        'once',
        'aged',
        'that',
        'then',
        'himself',
        'serving',
      ) &&
      !/^(?:title|country|body)$/.test(chunks[inner]?.kind ?? '')
    )
      inner++;
    // "N, in his capacity as chairman of …"
    if (isWord(chunks[inner], 'in') && isWord(chunks[inner + 2], 'capacity') && isWord(chunks[inner + 3], 'as'))
      inner += 4;
    if (isWord(chunks[inner], 'each', 'both', 'all', 'respectively')) eachOf(chunks, index, inner, at, taken);
    else if (isWord(chunks[inner], 'who') && isWord(chunks[inner + 1], 'hold', 'share'))
      sameOf(chunks, index, inner + 2, at);
    // "The former tourism minister, N, now is minister of science".
    else if (isWord(chunks[inner - 1], 'now') && holds(chunks[inner], lexicon))
      clause(chunks, inner, entry, taken, lexicon);
    else if (isWord(chunks[inner], 'who', 'whose', 'whom')) clause(chunks, inner + 1, entry, taken, lexicon);
    else if (!inCharge(chunks, inner, entry, lexicon)) apposition(chunks, index, inner, at, taken);
  } else if (isWord(chunks[next], 'who', 'whom')) clause(chunks, next + 1, entry, taken, lexicon);
  // "N of the Department of Education, who leads its Pacific branch".
  const ofBody = afterBody(chunks, next);
  if (ofBody) leadsPart(chunks, ofBody, entry);
  if (holds(chunks[next], lexicon) && !hasGuest(chunks, next)) clause(chunks, next, entry, taken, lexicon);
  else {
    servesAs(chunks, next, entry, taken);
    afterComma(chunks, next, entry, taken, lexicon);
  }
}

/** "X had Bhutan's agriculture minister, Y, over for talks": another state's, and no office that X has had. */
const hasGuest = (chunks: readonly Chunk[], at: number): boolean =>
  isWord(chunks[at], 'has', 'had', 'have') && chunks[at + 1]?.kind === 'country' && isWord(chunks[at + 2], "'s", "'");

/** "X on behalf of Kenya", "while Y signed for Uganda": the state for which a name signs. */
function onBehalfOf(chunks: readonly Chunk[], from: number): Iso2 | null {
  let at = from;
  const signed =
    isWord(chunks[at], 'signed', 'signs', 'initialled') || (isWord(chunks[at], 'did') && isWord(chunks[at + 1], 'so'));
  if (signed) at += isWord(chunks[at], 'did') ? 2 : 1;
  const behalf = isWord(chunks[at], 'on') && isWord(chunks[at + 1], 'behalf') && isWord(chunks[at + 2], 'of');
  if (!behalf && !(signed && isWord(chunks[at], 'for'))) return null;
  const country = chunks[skipThe(chunks, at + (behalf ? 3 : 1))];
  return country?.kind === 'country' && country.form === 'name' ? country.iso2 : null;
}

/** "N, Minister of X": not where the titles lead on to the next name ("N, Minister Y and …"). */
function apposition(chunks: readonly Chunk[], index: number, from: number, at: Find, taken: Set<number>): void {
  const group = groupAt(chunks, from, 'after') ?? afterJoin(chunks, from);
  // "X, as the president is popularly known".
  if (!group || isWord(chunks[group.to], 'is', 'was')) return;
  // "At the meeting with Minister N, the Lao minister noted …": the title is the subject, and somebody else's.
  if (opensWith(chunks, index) && group.definite && isTold(chunks, group.to)) return;
  let { uses, to } = group;
  if (isOfNext(chunks, index, group, taken)) return;
  // "In the city of X, the foreign ministers …": several holders, and one name.
  if (
    group.definite &&
    uses.every((use) => use.title.head.plural) &&
    !namesBefore(chunks, index).length &&
    opensWith(chunks, index)
  )
    return;
  // "Presidents A and B, the heads of the border services, C and D, met": of those who follow.
  if (
    uses.every((use) => use.title.head.plural) &&
    isWord(chunks[to], ',') &&
    nameAfterHonorifics(chunks, to + 1) !== null &&
    titledBefore(chunks, namesBefore(chunks, index)[0] ?? index)
  )
    return;
  const next = nameAfterHonorifics(chunks, group.to) ?? nameSetOff(chunks, group);
  if (next !== null) {
    // The titles run into another name: what stands after the last join is that name's.
    if (uses.length < 2 || at(index)?.titles.length || titledBefore(chunks, index)) return;
    uses = uses.slice(0, group.split);
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
}

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
  let before = index - 1;
  while (chunks[before]?.kind === 'honorific') before--;
  const setOff = isWord(chunks[before], ',') && chunks[before - 1]?.kind === 'title' && !taken.has(before - 1);
  if (setOff && !uses.some(({ title }) => title.head.plural)) return true;
  const next = chunks[to];
  if (next?.kind === 'title' && nameAfterHonorifics(chunks, to + 1) !== null) return true;
  const following = isWord(next, ',') ? nameAfterHonorifics(chunks, to + 1) : null;
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
    if (isWord(chunks[index], 'and')) return groupAt(chunks, index + 1, 'after');
    if (chunks[index]?.kind !== 'word' || isWord(chunks[index], ',', 'who', 'of')) return null;
  }
  return null;
}

/** "A and B, each of them Deputy Prime Minister and Minister of Interior". */
function eachOf(chunks: readonly Chunk[], index: number, from: number, at: Find, taken: Set<number>): void {
  let start = from + 1;
  while (isWord(chunks[start], 'of', 'them', 'whom', 'a', 'is', 'are', 'being', 'the')) start++;
  const group = groupAt(chunks, start, 'after');
  if (!group) return;
  for (let each = start; each < group.to; each++) taken.add(each);
  for (const name of [...namesBefore(chunks, index), index]) at(name)?.titles.push(...group.uses);
}

/** "who is …", "who besides being … is …", "was appointed …": every title that such a verb leads to, up to the clause's end. */
function clause(chunks: readonly Chunk[], from: number, entry: Open, taken: Set<number>, lexicon: Lexicon): void {
  let verb = false;
  if (isWord(chunks[from - 1], 'who') && leadsPart(chunks, from, entry)) return;
  for (let index = from; index < chunks.length && index - from < CLAUSE; index++) {
    const chunk = chunks[index];
    if (
      isWord(chunk, 'holds', 'held', 'hold') &&
      isWord(chunks[index + 1], 'the') &&
      isWord(chunks[index + 2], 'same')
    ) {
      entry.same = { at: chunk?.start ?? 0, country: countryWithin(chunks, index + 3) };
      return;
    }
    if (isLeading(chunk) && leads(chunks, index, entry)) return;
    if (holds(chunk, lexicon) || isWord(chunk, 'both', 'also', 'as', 'of', 'post', 'position')) {
      if (holds(chunk, lexicon) || isWord(chunk, 'post', 'position')) verb = true;
      const group = verb ? groupAt(chunks, index + 1, 'clause') : null;
      // "At a meeting with N, who is also High Commissioner, Prime Minister M said": the last title is the next name's.
      if (
        group &&
        group.uses.length > 1 &&
        group.split < group.uses.length &&
        nameAfterHonorifics(chunks, group.to) !== null
      ) {
        const end = group.starts[group.split] ?? group.to;
        if (isWord(chunks[end - 1], ',')) {
          for (let each = index + 1; each < end; each++) taken.add(each);
          entry.titles.push(...group.uses.slice(0, group.split));
          return;
        }
      }
      if (group && nameAfterHonorifics(chunks, group.to) === null && !taken.has(group.to - 1)) {
        for (let each = index + 1; each < group.to; each++) taken.add(each);
        entry.titles.push(...group.uses);
        index = group.to - 1;
        verb = false;
      }
    } else if (isWord(chunk, 'now') && isWord(chunks[index - 1], 'and') && leadsPart(chunks, index, entry)) return;
    else if (chunk?.kind === 'name' || chunk?.kind === 'title') return;
    else if (chunk?.kind === 'word' && /^[;:.]$/.test(chunk.key)) return;
    else if (isWord(chunk, ',') && !isWord(chunks[index + 1], 'besides', 'on', 'and')) return;
  }
}

/** "N, …, has been named acting Minister": the main verb after what stands between commas. */
function afterComma(chunks: readonly Chunk[], from: number, entry: Open, taken: Set<number>, lexicon: Lexicon): void {
  if (!isWord(chunks[from], ',')) return;
  for (let index = from + 1; index < chunks.length && index - from < CLAUSE; index++) {
    if (chunks[index]?.kind === 'name' || isWord(chunks[index], ';', ':', '.')) return;
    if (isWord(chunks[index], ',')) {
      if (isWord(chunks[index + 1], ...GOES_ON) && !hasGuest(chunks, index + 1))
        clause(chunks, index + 1, entry, taken, lexicon);
      return;
    }
  }
}

const GOES_ON = ['has', 'had', 'was', 'is', 'became', 'becomes', 'remains', 'stays'];

function countryWithin(chunks: readonly Chunk[], from: number): Iso2 | null {
  for (const chunk of chunks.slice(from, from + 6)) if (chunk.kind === 'country') return chunk.iso2;
  return null;
}
