/** Titles before names: "Interior Minister X", "the Lao education minister, Y", "Ministers X of A and Y of B". */
import type { Chunk } from '../chunks/chunks.ts';
import { groupAt, isWord, nationBefore, type TitleGroup } from '../chunks/groups.ts';
import type { TitleUse } from './introductions.ts';
import { isForAnother, lastAlone } from './name-set-off.ts';
import { afterNational } from './nationals.ts';
import { type Find, nameAfterHonorifics } from './open-introductions.ts';
import { listedNames, NUMBERS, namesInRow, stateBefore } from './shared-names.ts';
import { eachItsBody, eachItsField, secondBody } from './shared-titles.ts';
import {
  afterClause,
  afterPlaces,
  afterRank,
  afterSeat,
  afterStates,
  andOfBody,
  governmentAfter,
  inBody,
  ofOther,
  ofState,
  secondOf,
  wholeAfter,
} from './whole-body.ts';

/** "Interior Minister Sar Kheng", "the Lao education minister, …", "Ministers A of X and B of Y"; gives the index to go on from. */
export function beforeName(chunks: readonly Chunk[], index: number, at: Find, taken: Set<number>): number {
  const group = groupAt(chunks, index, 'before');
  if (!group) return index + 1;
  let next = group.to;
  const plural = group.uses.every((use) => use.title.head.plural);
  // "Speakers: N, M": who spoke there.
  if (isWord(chunks[group.to], ':') && group.uses.at(-1)?.title.title.toLowerCase() === 'speakers') return group.to;
  if (plural) next = afterPlaces(chunks, afterStates(chunks, next));
  const second = plural ? secondBody(chunks, group) : null;
  if (second) {
    next = chunks.indexOf(second) + 1;
    while (chunks[next]?.kind === 'word' && !isWord(chunks[next], ',')) next++;
  }
  // "A judge in Abuja, N, freed them".
  const ofBody = !!group.uses.at(-1)?.title.of || isWord(chunks[group.from - 1], 'a', 'an');
  if (!plural) next = afterSeat(chunks, next, ofBody);
  // "the charity, whose director here, N, had brought photographs".
  if (!plural && isWord(chunks[group.from - 1], 'whose', 'its') && isWord(chunks[next], 'here', 'there', 'locally'))
    next++;
  const national = !plural && isWord(chunks[next], ',') ? afterNational(chunks, next + 1) : null;
  if (national && (group.definite || isWord(chunks[group.from - 1], "'s", "'"))) next = national.to;
  else if (isWord(chunks[next], ',', ':') && (group.definite || plural || isSetOff(chunks, group))) next++;
  if (isWord(chunks[next], '–', '—', '-')) next++;
  // "by the Ministers of Trade of the two countries, respectively A and B".
  if (plural && isWord(chunks[next], 'respectively', 'namely')) next++;
  // "whose chief executive is X", "the host minister was X".
  if (next === group.to && isWord(chunks[next], 'is', 'was', 'remains', 'being', 'are', 'were')) next++;
  // "the minister who put his signature was X".
  if (next === group.to && !plural && isWord(chunks[next], 'who')) next = afterClause(chunks, next);
  // "whose chair is Chad's Minister of Trade, N": the other office has its own turn.
  const holder = !plural && isWord(chunks[next - 1], 'is', 'was') ? nameAfterOffice(chunks, next) : null;
  if (holder !== null) {
    at(holder)?.titles.push(...withOwner(chunks, group, group.uses));
    taken.add(index);
    return next;
  }
  const whole = next === group.to && !plural ? wholeAfter(chunks, group) : null;
  if (whole) next = whole.to;
  const other = next === group.to && !plural ? secondOf(chunks, group) : null;
  if (other) next = other.to;
  const government = plural ? null : governmentAfter(chunks, group);
  if (government) next = government.to;
  next = afterRank(chunks, next);
  // "The two foreign ministers, Namibia's N and Angola's M, met".
  if (plural && chunks[next]?.kind === 'country' && isWord(chunks[next + 1], "'s", "'")) next += 2;
  const first = nameAfterHonorifics(chunks, next);
  if (first === null) return group.to;
  const comma = national?.to === next || isWord(chunks[next - 1], ',');
  if (next > group.to && !plural && comma && isOpenList(chunks, group, first) && !isAddressed(chunks, group, first))
    return group.to;
  if (!plural && next > group.to && comma && isForAnother(chunks, group.from, first)) return group.to;
  for (let each = index; each < group.to; each++) taken.add(each);
  if (!plural) {
    const own = whole ? inBody(group.uses, whole.body) : group.uses;
    const uses = lastAlone(chunks, { ...group, uses: government ? ofState(own, government.country) : own });
    const entry = at(first);
    entry?.titles.push(...withOwner(chunks, group, withBodyAfter(chunks, uses, first)));
    const last = uses[uses.length - 1];
    if (other && last) entry?.titles.push(ofOther(last, other.body));
    if (entry && national?.to === next) entry.country ??= national.country;
    return first;
  }
  // A plural title is shared by the names that follow.
  const before = nationBefore(chunks, index).countries;
  const countries = before.length ? before : (group.uses[0]?.title.countries ?? []);
  const number = NUMBERS.get((chunks[group.from - 1] as { key?: string } | undefined)?.key ?? '') ?? 0;
  const names = number ? listedNames(chunks, first, number) : namesInRow(chunks, first);
  const further = andOfBody(chunks, first);
  if (further) {
    at(first)?.titles.push(...group.uses);
    at(further.name)?.titles.push(...group.uses.map((use) => ofOther(use, further.body)));
    return first;
  }
  const each = names.length === 2 && second ? eachItsBody(group, second) : eachItsField(group, names.length);
  if (each) {
    names.forEach((name, order) => {
      const use = each[order];
      if (use)
        at(name)?.titles.push({
          ...use,
          how: 'shared',
          country: countries.length === 1 ? (countries[0] ?? null) : use.country,
        });
    });
    return first;
  }
  names.forEach((name, order) => {
    const entry = at(name);
    const country =
      (order > 0 || isWord(chunks[name - 1], "'s", "'") ? stateBefore(chunks, name) : null) ??
      (countries.length === names.length ? countries[order] : countries.length === 1 ? countries[0] : null) ??
      null;
    const set = chunks[name + 2];
    const body = isWord(chunks[name + 1], '(') && set?.kind === 'body' && isWord(chunks[name + 3], ')') ? set : null;
    entry?.titles.push(
      ...withBodyAfter(
        chunks,
        group.uses.map((use) => ({ ...use, how: 'shared' as const, country, body: use.body ?? body })),
        name,
      ),
    );
  });
  return first;
}

/** The one title of a name where it is an office in a body of which none is said; null where there is none such. */
function withoutBody(uses: readonly TitleUse[]): TitleUse | null {
  const [use, ...others] = uses;
  return use && !others.length && use.title.head.type === 'body' && !use.title.of && !use.body && !use.title.field
    ? use
    : null;
}

/** "Secretary-General N of the Nordic Council": the body after the name, for an office of which none is said. */
function withBodyAfter(chunks: readonly Chunk[], uses: readonly TitleUse[], name: number): readonly TitleUse[] {
  const use = withoutBody(uses);
  if (!use) return uses;
  if (!isWord(chunks[name + 1], 'of', 'from')) return uses;
  const body = chunks[isWord(chunks[name + 2], 'the') ? name + 3 : name + 2];
  return body?.kind === 'body' && !body.plural ? [{ ...use, body }] : uses;
}

/** "the Institute, whose director, N, …", "the Institute and its director, N": of the body before it. */
function withOwner(chunks: readonly Chunk[], { from }: TitleGroup, uses: readonly TitleUse[]): readonly TitleUse[] {
  const use = withoutBody(uses);
  if (!use) return uses;
  const owner = chunks[from - 1];
  if (!isWord(owner, 'its', 'whose')) return uses;
  const body = isWord(owner, 'its')
    ? chunks.slice(0, from - 1).findLast(({ kind }) => kind === 'body')
    : chunks[isWord(chunks[from - 2], ',') ? from - 3 : from - 2];
  return body?.kind === 'body' && !body.plural ? [{ ...use, body }] : uses;
}

/** Index of the name behind an office at an index, a comma between them or not; null where none stands. */
function nameAfterOffice(chunks: readonly Chunk[], from: number): number | null {
  const office = groupAt(chunks, from, 'before');
  return office && nameAfterHonorifics(chunks, isWord(chunks[office.to], ',') ? office.to + 1 : office.to);
}

/** "…, Minister of Public Security, Sar Kheng and …": the title belongs to the name before it, so the next one is another. */
const isOpenList = (chunks: readonly Chunk[], group: TitleGroup, name: number): boolean =>
  isWord(chunks[group.from - 1], ',') &&
  chunks[group.from - 2]?.kind === 'name' &&
  isWord(chunks[name + 1], 'and', ',');

/** "Foreign Minister, Gedu Andargachew on Wednesday …": a title that no name stands before, set off from a full name. */
function isSetOff(chunks: readonly Chunk[], group: TitleGroup): boolean {
  const before = chunks[group.from - 1];
  const at = nameAfterHonorifics(chunks, afterRank(chunks, group.to + 1)) ?? -1;
  const name = chunks[at];
  // "The Honourable Prime Minister, Sheikh N, held talks": one word is enough behind a form of address.
  const full = name?.kind === 'name' && (name.words.length > 1 || chunks[at - 1]?.kind === 'honorific');
  if (!full || before?.kind === 'name') return false;
  // "Secretary, Ministry of Power, X": the body is set off, and so is the name.
  const last = group.uses[group.uses.length - 1]?.title;
  if (last?.of && last.of.start > last.titleSpan.end + 1 && isWord(before, 'by', ',', 'and', 'of')) return true;
  // "Permanent Secretary N, Chief Medical Officer, Dr. N, and …": after a name that has its office.
  if (isAddressed(chunks, group, at)) return isWord(chunks[at + 1], ',', 'and', '.', ';');
  // "On May 10, Minister of Defence of the Republic, Colonel General N met …": a form of address shows whose office it is.
  if (isWord(before, ',') && chunks[at - 1]?.kind === 'honorific' && isOpening(chunks, group.from - 2)) return true;
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

/** Whether a sentence goes as far as a chunk without a name or a title: "On Monday in Bishkek", "During a visit to Laos". */
function isOpening(chunks: readonly Chunk[], to: number): boolean {
  for (let at = 0; at <= to; at++) if (/^(?:name|title)$/.test(chunks[at]?.kind ?? '')) return false;
  return true;
}

/** Whether a group after a name that has its office is followed by a form of address. */
const isAddressed = (chunks: readonly Chunk[], { from }: TitleGroup, name: number): boolean =>
  isWord(chunks[from - 1], ',') &&
  chunks[from - 2]?.kind === 'name' &&
  chunks[name - 1]?.kind === 'honorific' &&
  isTitled(chunks, from - 2);

/** Whether a title stands before a name, forms of address between them or not. */
function isTitled(chunks: readonly Chunk[], name: number): boolean {
  let at = name - 1;
  while (chunks[at]?.kind === 'honorific') at--;
  if (isWord(chunks[at], ',')) at--;
  return chunks[at]?.kind === 'title';
}
