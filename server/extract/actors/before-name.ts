/** Titles before names: "Interior Minister X", "the Lao education minister, Y", "Ministers X of A and Y of B". */
import type { Chunk } from '../chunks/chunks.ts';
import { groupAt, isWord, nationBefore, type TitleGroup } from '../chunks/groups.ts';
import type { TitleUse } from './introductions.ts';
import { isForAnother, lastAlone } from './name-set-off.ts';
import { titledBefore } from './names-before.ts';
import { afterNational } from './nationals.ts';
import { type Find, nameAfterHonorifics } from './open-introductions.ts';
import { isAddressed, isSetOff } from './set-off-title.ts';
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
  isWord(chunks[name + 1], 'and', ',') &&
  // "Kyrgyz Deputy Prime Minister A, Uzbekistan's minister of water, B, and": of another state than he who has his office.
  !(group.uses[0]?.country && chunks[group.from]?.kind === 'country' && titledBefore(chunks, group.from - 2));
