/**
 * Several actors spoken of at once: "the two ministers", "both sides", "the three ministries", "the Cambodian side".
 * "The two sides" are the ministries that the text names, else the countries, else the ministers.
 */
import type { Ref } from '../../model/factsheet.ts';
import type { Chunk, TitleChunk } from '../chunks/chunks.ts';
import { isWord, nationBefore } from '../chunks/groups.ts';
import type { GroupMention } from '../draft.ts';
import { bodiesAt } from './bodies-of-states.ts';
import { isMinisterial, mayMean, statesOf } from './cast.ts';
import { countedStates, isSubject, leadOf, namesState } from './group-lead.ts';
import { ALONE, BEFORE_VERB, CLASSES, mayBeCalled, QUALIFIER, VERBAL, WORLDWIDE } from './group-words.ts';
import { apart, FOREMOST, leadersOf, statesOfLeaders, together } from './leaders.ts';
import { namedBodies } from './named-bodies.ts';
import { iso2Of, leadersOfAll, personsOf, statesFrom, withUntitled } from './of-nations.ts';
import { ofOtherFields } from './other-fields.ts';
import type { Scene } from './references.ts';
import { guestsOf } from './visiting.ts';
import { withPeer } from './with-peer.ts';

/** How many of those whom a title and a row of states mean have to be known by name. */
const MOST_OF = 0.75;
/** All words that may be a group, or end it: any other is passed over at one look. */
const GROUPS: ReadonlySet<string> = new Set([...CLASSES.keys(), ...ALONE.keys(), 'side', 'party', 'ministry']);

/** The group whose noun is the chunk at `index`; `known` is the number that the text last counted. */
export function groupReferenceAt(
  chunks: readonly Chunk[],
  index: number,
  scene: Scene,
  known: number | null,
): { group: GroupMention; count: number | null } | null {
  const chunk = chunks[index];
  if (!chunk || (chunk.kind === 'word' && !GROUPS.has(chunk.key))) return null;
  const bodies = bodiesAt(chunks, index, scene, (count) => countries(count, scene));
  if (bodies) return { group: bodies, count: null };
  if (isWord(chunk, 'side', 'party') && chunks[index - 1]) return sideOf(chunks, index, scene);
  if (isWord(chunk, 'ministry') && isWord(chunks[index - 1], 'each', 'either', 'neither')) {
    const each = members('bodies', null, scene, null, null, 'ministries', false);
    const start = chunks[index - 1]?.start ?? chunk.start;
    return each.length > 1
      ? { group: { start, end: chunk.end, refs: each, sentence: chunk.sentence }, count: null }
      : null;
  }
  const title =
    chunk.kind === 'title' &&
    (chunk.head.plural || ofTwo(chunks, index)) &&
    (!scene.cast.attached.has(chunk.titleSpan.start) || isVerbal(chunks[index + 1]))
      ? chunk
      : null;
  const counted = chunk.kind === 'title' && chunk.head.plural ? ofCounted(chunks, index, chunk, scene) : null;
  if (counted) return counted;
  const noun = title ? title.head.singular : nounOf(chunk, scene);
  const kind = title ? 'persons' : CLASSES.get(noun);
  if (!kind) return aloneAt(chunks, index, scene);
  // "the Governments of Chad and Niger": those named next, and the men of both where the text has their names.
  if (
    (kind === 'countries' || (kind === 'persons' && !title)) &&
    isWord(chunks[index + 1], 'of') &&
    namesState(chunks, index + 2)
  )
    return FOREMOST.test(noun) ? leadersOfStates(chunks, index, scene) : null;
  // "the transport ministers of the Union": all of them, and not those of whom the text has spoken.
  const after = isWord(chunks[index + 1], 'of', 'from') ? index + (isWord(chunks[index + 2], 'the') ? 3 : 2) : -1;
  if (title && (isUnion(title.of ?? undefined) || isUnion(chunks[after]))) return null;
  // "when the parties to the Convention on Biological Diversity gather": all of the world.
  if (kind === 'sides' && WORLDWIDE.test(scene.text.slice(chunk.end, chunk.end + 90))) return null;
  const lead =
    leadOf(chunks, index) ??
    ((title || noun === 'leaders') && isSubject(chunks, index) ? { from: index, count: null } : null);
  // "the agencies concerned" are no certain ones; "the two agencies" and "their agencies" are.
  if (kind === 'bodies' && !lead?.count && isVague(chunks, index)) return null;
  // "the four members of the group": as many states as were named in a row.
  if (noun === 'members' && !scene.rows.some((row) => row.length === lead?.count)) return null;
  const nations = title ? titleNations(chunks, index, title) : nationBefore(chunks, index).countries;
  if (!lead && nations.length < 2) return null;
  const count = lead?.count ?? (nations.length > 1 ? nations.length : null);
  const all =
    nations.length > 1
      ? ofNations(kind, nations, scene, title)
      : ((FOREMOST.test(noun) ? leadersOf(count ?? known, scene, count) : null) ??
        members(
          kind,
          count ?? known,
          scene,
          title,
          count,
          noun,
          lead ? isWord(chunks[lead.from + 1], 'same') || isWord(chunks[lead.from], 'same') : false,
        ));
  const refs = guestsOf(all, scene.text.slice(chunks[lead?.from ?? index]?.start, chunk.end), scene);
  if (refs.length < 2 || (title?.field && ofOtherFields(title.field, refs, scene.cast))) return null;
  // "the ministers of Samoa, Tonga and Fiji", of whom the text has named two: the states rather than those.
  if (kind === 'persons' && refs.length < nations.length * MOST_OF) return null;
  const from = chunks[lead?.from ?? index] ?? chunk;
  return {
    group: { start: Math.min(from.start, chunk.start), end: chunk.end, refs, sentence: chunk.sentence },
    count: lead?.count ?? null,
  };
}

/** Whether a verb follows: "the ministers of three states agreed", of whom each is called so where he is named. */
const isVerbal = (chunk: Chunk | undefined): boolean => chunk?.kind === 'word' && VERBAL.test(chunk.key);

/** "the leaders of Chad and Niger": those men, where the text names one of each. */
function leadersOfStates(
  chunks: readonly Chunk[],
  index: number,
  scene: Scene,
): { group: GroupMention; count: null } | null {
  const chunk = chunks[index];
  const nations = statesFrom(chunks, index + 2);
  const refs = leadersOfAll(iso2Of(nations), scene);
  if (!chunk || refs.length < 2 || refs.length < nations.length) return null;
  const start = (isWord(chunks[index - 1], 'the') ? chunks[index - 1] : chunk)?.start ?? chunk.start;
  return { group: { start, end: nations.at(-1)?.end ?? chunk.end, refs, sentence: chunk.sentence }, count: null };
}

/** "The interior ministers of the three Baltic states": one of each, where the text names as many. */
function ofCounted(
  chunks: readonly Chunk[],
  index: number,
  title: TitleChunk,
  scene: Scene,
): { group: GroupMention; count: number } | null {
  const told = countedStates(chunks, index);
  const refs = told ? persons(told.count, scene, title) : [];
  if (!told || refs.length !== told.count || statesOf(refs, scene.cast) !== told.count) return null;
  const { start } = (isWord(chunks[index - 1], 'the') ? chunks[index - 1] : undefined) ?? title;
  return { group: { start, end: told.end, refs, sentence: title.sentence }, count: told.count };
}

const isUnion = (chunk: Chunk | undefined): boolean => chunk?.kind === 'body' && chunk.body === 'intergovernmental';
const isPeople = (chunk: Chunk | undefined): boolean => chunk?.kind === 'country' && chunk.form === 'adjective';

/** "the Korean and the Chinese Minister": two, though in the singular. */
const ofTwo = (chunks: readonly Chunk[], index: number): boolean =>
  isPeople(chunks[index - 1]) &&
  isWord(chunks[index - 2], 'the') &&
  isWord(chunks[index - 3], 'and') &&
  isPeople(chunks[index - 4]) &&
  !isWord(chunks[index + 1], ',') &&
  chunks[index + 1]?.kind !== 'name';

/** The noun that a chunk is, in lower case: treaties and communiqués write "the Parties", "the four States". */
function nounOf(chunk: Chunk, scene: Scene): string {
  if (chunk.kind === 'word') return chunk.key;
  if (chunk.kind !== 'name' && chunk.kind !== 'thing') return '';
  const words = scene.text.slice(chunk.start, chunk.end).split(/\s+/);
  const noun = words.pop() ?? '';
  return words.every((word) => QUALIFIER.test(word)) ? noun.toLowerCase() : '';
}

/** "The four put their names to it": persons where as many were just named, else countries. */
function aloneAt(chunks: readonly Chunk[], index: number, scene: Scene): { group: GroupMention; count: null } | null {
  const chunk = chunks[index];
  const first = chunks[index - 1];
  const next = chunks[index + 1];
  const count = chunk?.kind === 'word' ? ALONE.get(chunk.key) : undefined;
  if (!chunk || !first || !count || !isWord(first, 'the', 'all') || next?.kind !== 'word') return null;
  if (!VERBAL.test(next.key) && !(BEFORE_VERB.test(next.key) && isVerbal(chunks[index + 2]))) return null;
  const recent = scene.persons.recent(count, scene.previousStart);
  const named = together(count, scene, () => true) ?? (recent.length === count ? recent.reverse() : null);
  // "The four members, A, B, C and D, approved it. … The four undertook": states in a row, and not as many men of the whole text.
  const row = named || count < 4 ? undefined : scene.rows.findLast(({ length }) => length === count);
  const ranked = named ?? row ?? persons(count, scene, null);
  const refs = ranked.length === count ? ranked : countries(count, scene);
  if (refs.length < 2) return null;
  return { group: { start: first.start, end: chunk.end, refs, sentence: chunk.sentence }, count: null };
}

const isVague = (chunks: readonly Chunk[], index: number): boolean =>
  !isWord(chunks[index], 'ministries') &&
  !isWord(chunks[index - 1], 'their') &&
  !(isWord(chunks[index], 'forces') && !isWord(chunks[index + 1], 'of', 'in', 'concerned'));

const titleNations = (chunks: readonly Chunk[], index: number, title: TitleChunk): readonly string[] =>
  title.countries.length ? title.countries : nationBefore(chunks, index).countries;

/** "The Cambodian side", "Vietnam's side": the country. */
function sideOf(chunks: readonly Chunk[], index: number, scene: Scene): { group: GroupMention; count: null } | null {
  const before = nationBefore(chunks, index);
  const ref = before.countries.length === 1 ? scene.cast.countryRef.get(before.countries[0] ?? '') : undefined;
  const first = chunks[isWord(chunks[before.from - 1], 'the') ? before.from - 1 : before.from];
  const chunk = chunks[index];
  if (!ref || !first || !chunk) return null;
  return { group: { start: first.start, end: chunk.end, refs: [ref], sentence: chunk.sentence }, count: null };
}

function ofNations(kind: string, nations: readonly string[], scene: Scene, title: TitleChunk | null): Ref[] {
  const { cast } = scene;
  if (kind === 'persons') return personsOf(nations, scene, title);
  return nations.flatMap((country) => {
    if (kind !== 'bodies') return cast.countryRef.get(country) ?? [];
    const fits = (ref: Ref) => cast.countryOf.get(ref) === country && cast.ministries.has(ref);
    return scene.bodies.last(fits) ?? [...cast.ministries].find(fits) ?? [];
  });
}

function members(
  kind: 'persons' | 'bodies' | 'countries' | 'sides',
  count: number | null,
  scene: Scene,
  title: TitleChunk | null,
  said: number | null,
  noun: string,
  same: boolean,
): Ref[] {
  if (kind === 'persons') {
    const found =
      (said === null ? null : together(said, scene, fitting(scene, title, noun), same)) ??
      persons(count, scene, title, noun);
    // Of the four who came the text has named three so far.
    return found.length || said !== null ? found : persons(null, scene, title, noun);
  }
  if (kind === 'countries') return countries(count, scene);
  const own = kind === 'bodies' && noun !== 'ministries' ? namedBodies(noun, said, scene) : null;
  if (own) return own;
  // Where the text speaks of "the Omani side" and "the Tanzanian side", the sides are states, whatever ministries it names.
  if (kind === 'sides' && scene.cast.sides.size === (count ?? 2))
    return [...scene.cast.sides].flatMap((iso2) => scene.cast.countryRef.get(iso2) ?? []);
  // "The two sides" after two presidents have been named, and before any ministry: their states.
  const led = kind === 'sides' ? statesOfLeaders(count ?? 2, scene) : [];
  if (led.length) return led;
  const bodies = ministries(count, scene);
  // "The parties" are of five states where five were named, whatever ministries two of their ministers lead.
  const row = kind === 'sides' && !count && !bodies.some((ref) => scene.bodies.last((each) => each === ref));
  if (bodies.length >= (row ? (widest(scene)?.length ?? 2) : (count ?? 2))) return bodies;
  if (kind === 'bodies') return impliedBodies(count, scene) ?? [];
  const pair = (count ?? 2) === 2 && !scene.rows.length ? scene.pairs[0] : undefined;
  if (pair) return [...pair];
  const states = countries(count, scene);
  if (states.length >= 2) return states;
  const named = persons(count, scene, null);
  // "The three signatories", who signed for a body each.
  const theirs = noun === 'signatories' ? named.flatMap((ref) => scene.cast.bodyOf.get(ref) ?? []) : [];
  return theirs.length === named.length && new Set(theirs).size === theirs.length ? theirs : named;
}

/** The most countries that were named in a row, if more than two. */
const widest = (scene: Scene): readonly Ref[] | null =>
  scene.rows.reduce<readonly Ref[] | null>((best, row) => (row.length > (best?.length ?? 2) ? row : best), null);

const enough = (refs: readonly Ref[], count: number | null): Ref[] =>
  refs.length >= (count ?? 2) ? refs.slice(0, count ?? refs.length) : [];

function ministries(count: number | null, scene: Scene): Ref[] {
  const found = scene.bodies.foremost(
    count ?? 6,
    (ref) => scene.cast.ministries.has(ref) && scene.cast.countryOf.get(ref) != null,
  );
  const named =
    found.length >= (count ?? 2)
      ? found
      : [...scene.cast.ministries].length === (count ?? 2)
        ? [...scene.cast.ministries]
        : found;
  return enough(apart(named, scene, count ?? Math.min(named.length, 3)), count);
}

/** Men and women of more states than these, and "the governments" are no two of them. */
const FEW_STATES = 3;

/** Those last named in a row ("Kenya, Uganda and Rwanda"), if they are as many; else those spoken of most. */
function countries(count: number | null, scene: Scene): Ref[] {
  const row = count ? scene.rows.findLast((refs) => refs.length === count) : widest(scene);
  if (row) return [...row];
  // "It was ratified by three countries", of seven that were named in a row: nobody knows which.
  if (count !== null && count > 2 && (widest(scene)?.length ?? 0) > count) return [];
  if (count === null && statesOf(scene.cast.persons, scene.cast) > FEW_STATES) return [];
  const most = scene.countries.foremost(count ?? 2, () => true);
  return enough(most, count);
}

function persons(count: number | null, scene: Scene, title: TitleChunk | null, noun = ''): Ref[] {
  const { cast } = scene;
  const fits = fitting(scene, title, noun);
  const found = scene.persons.foremost(12, fits);
  const sure = found.length ? found : cast.persons.filter(fits);
  const peers = title && sure.length === 1 ? withPeer(sure, scene) : sure;
  const named = title && count !== null && peers.length < count ? withUntitled(peers, count, scene) : peers;
  const wanted = count ?? (named.length > 3 ? Math.max(2, statesOf(named, cast)) : named.length);
  return enough(apart(named, scene, wanted), count).slice(0, wanted);
}

/** Who may be meant by a title in the plural, or by a word for persons of rank. */
const fitting =
  ({ cast }: Scene, title: TitleChunk | null, noun = '') =>
  (ref: Ref): boolean => {
    const held = cast.titles.get(ref) ?? [];
    if (!title) return held.some((each) => mayBeCalled(noun, each.title));
    return title.head.type === 'minister' ? isMinisterial(held) : mayMean(title, held);
  };

/** Where no ministry is named, those that the ministers lead. */
function impliedBodies(count: number | null, scene: Scene): Ref[] | null {
  const refs = persons(count, scene, null).flatMap((ref) => scene.cast.bodyOf.get(ref) ?? []);
  return refs.length >= 2 ? [...new Set(refs)] : null;
}
