/**
 * The country of every person, in rounds: what is said of them; whose side a sentence speaks of; whom they came with; and
 * then what speaks for each state, the surest first, so that who is settled tells of those whom they met.
 */
import type { Iso2 } from '../../model/factsheet.ts';
import { isWord } from '../chunks/groups.ts';
import type { Draft } from '../draft.ts';
import { rulersOffice, type Setting } from './allegiance.ts';
import { type BySentence, byCompany, introduced, type NamedHere } from './company.ts';
import { stateOfCounted } from './counted-people.ts';
import type { TitleUse } from './introductions.ts';
import { stateOfList } from './list-heads.ts';
import type { Cluster } from './names-joined.ts';
import { bodyOf, isInternational } from './of-the-world.ts';
import { HeldOffices } from './one-holder.ts';
import { skipThe } from './open-introductions.ts';
import { pairsOf, stateInPair, twoStates } from './pairs.ts';
import { parallelStates } from './parallel.ts';
import { sideBeside } from './side-beside-name.ts';
import { sideAt } from './side-markers.ts';
import { stateBesideName } from './state-beside-name.ts';
import { stateInName, stateOfPart } from './state-in-name.ts';
import { stateOfSeat } from './state-of-seat.ts';
import { type Tie, tiesOf } from './ties.ts';
import { type Votes, votesFor } from './votes.ts';
import { stateRun } from './who-runs.ts';
import { type Owner, ownerOf } from './whose.ts';

/** By how much a state must lead to be settled in each round; the last takes the best there is. */
const LEADS = [2.5, 1.5, 0.8, 0];
/** Votes below which nothing is said, unless other states are ruled out. */
const LEAST = 1;
/** Votes at which a state is ruled out, though no other is left: that of somebody's counterpart. */
const RULED_OUT = -2;
/** By how much it must lead for whoever rules a state and is called by one name, whom texts of other states speak of, too. */
const RULERS = 0.5;
const COORDINATED = 2;
const OF_BOTH = 3.5;
const PARALLEL = 3;
/** Weight of a tie between somebody and his counterpart. */
const PEERS = 5;

export function settle(clusters: readonly Cluster[], setting: Setting, draft: Draft): Map<Cluster, Iso2> {
  const found = new Map<Cluster, Iso2>();
  const held = new HeldOffices();
  const settleOn = (cluster: Cluster, country: Iso2 | null) => {
    if (!country) return;
    found.set(cluster, country);
    held.take(cluster, country);
  };
  for (const cluster of clusters)
    settleOn(cluster, explicit(cluster, setting) ?? bySide(cluster, draft) ?? byOwner(cluster, draft));
  const bySentence = groupBySentence(clusters);
  const owners = new Map<Cluster, Owner>();
  const unsettled = () =>
    clusters.filter((cluster) => !found.has(cluster) && !isInternational(cluster) && !isOfWorld(owners.get(cluster)));
  for (const cluster of unsettled()) {
    const owner = ownerOf(cluster, bySentence, draft);
    if (owner) owners.set(cluster, owner);
    settleOn(cluster, owner ? stateOfOwner(owner, found) : byCompany(cluster, bySentence, found, draft, setting.home));
  }
  /** "Alpha's deputy, N": as soon as Alpha's state is known. */
  const followOwners = () => {
    for (const [cluster, owner] of owners) if (!found.has(cluster)) settleOn(cluster, stateOfOwner(owner, found));
  };
  followOwners();
  const ties = tiesOf(clusters, bySentence, draft, owners);
  const marked = markedCountries(clusters, found, setting);
  const claimed = new Map<number, Iso2>();
  for (const [cluster, country] of found)
    for (const { name } of cluster.introductions) claimed.set(name.start, country);
  const parallel = parallelStates(clusters, bySentence, draft, found);
  const votes = new Map<Cluster, Votes>();
  for (const cluster of unsettled()) {
    if (!isOpen(cluster)) continue;
    const own = votesFor(cluster, setting, draft, marked, claimed);
    const state = parallel.get(cluster);
    if (state) own.set(state, (own.get(state) ?? 0) + PARALLEL);
    votes.set(cluster, own);
  }
  const pairs = pairsOf(bySentence, draft);
  const two = pairs.size ? twoStates(setting, marked, draft) : null;
  const withOthers = (each: Cluster) => withTies(votes.get(each) ?? new Map(), ties.get(each) ?? [], found);
  for (const lead of LEADS) {
    for (const [cluster, own] of votes) {
      if (found.has(cluster)) continue;
      const twin = two && pairs.get(cluster);
      if (twin) {
        const other = { votes: withOthers(twin.cluster), first: twin.first, known: found.get(twin.cluster) };
        settleOn(cluster, stateInPair(withOthers(cluster), other, two, setting.publisher));
        continue;
      }
      const all = withTies(own, ties.get(cluster) ?? [], found);
      const coordinated = byCoordination(cluster, bySentence, found, draft);
      if (coordinated) all.set(coordinated.country, (all.get(coordinated.country) ?? 0) + coordinated.weight);
      const taken = held.taken(cluster);
      const ranked = [...all].filter(([country]) => !taken.has(country)).sort((a, b) => b[1] - a[1]);
      const [best, next] = ranked;
      // "Justice ministers A and B": the office of the one state is A's, and the text speaks of one state more.
      const open = taken.size ? setting.ranked.filter((country) => !taken.has(country)) : [];
      const last = open.length === 1 && open[0] === best?.[0];
      if (
        best &&
        best[1] > RULED_OUT &&
        (best[1] >= LEAST || best[1] > (own.get(best[0]) ?? 0) || isLeft(all, own) || last || isOnlyOne(ranked)) &&
        best[1] - (next?.[1] ?? Number.NEGATIVE_INFINITY) >= (isRulerAlone(cluster) ? Math.max(lead, RULERS) : lead)
      )
        settleOn(cluster, best[0]);
    }
    followOwners();
  }
  // "held talks with his counterpart, N": of another state, though the text names none.
  for (const [cluster] of votes) {
    const peer = cluster.introductions.some(({ counterpart }) => counterpart && !counterpart.country);
    const own = peer ? found.get(cluster) : undefined;
    if (
      own &&
      ties.get(cluster)?.some(({ other, same, weight }) => !same && weight >= PEERS && found.get(other) === own)
    )
      found.delete(cluster);
  }
  return found;
}

const isOfWorld = (owner: Owner | undefined): boolean =>
  owner !== undefined && ('state' in owner ? owner.state === null : owner.sure && isInternational(owner.person));

/** The state of whose somebody is: at once where it is a body's, of a person once that is known. */
const stateOfOwner = (owner: Owner, found: ReadonlyMap<Cluster, Iso2>): Iso2 | null =>
  'state' in owner ? owner.state : owner.sure ? (found.get(owner.person) ?? null) : null;

/** Whoever has an office, or is somebody's counterpart, is of some state. */
const isOpen = (cluster: Cluster): boolean =>
  (introduced(cluster)?.titles.length ?? 0) > 0 || cluster.introductions.some((each) => each.counterpart || each.same);

/** Votes with those that settled persons give: for the state of whom one came with, against that of whom one met. */
function withTies(votes: Votes, ties: readonly Tie[], found: ReadonlyMap<Cluster, Iso2>): Votes {
  const all = new Map(votes);
  for (const { other, same, weight } of ties) {
    const country = found.get(other);
    if (country) all.set(country, (all.get(country) ?? 0) + (same ? weight : -weight));
  }
  return all;
}

/** Whether ties speak against a state: what is left is told by them. */
const isLeft = (all: Votes, own: Votes): boolean =>
  [...all].some(([country, weight]) => weight < (own.get(country) ?? 0));

/** Votes that are enough where all other states are ruled out. */
const ENOUGH_ALONE = 0.8;
const isOnlyOne = (ranked: readonly (readonly [Iso2, number])[]): boolean =>
  ranked.length > 1 &&
  (ranked[0]?.[1] ?? 0) >= ENOUGH_ALONE &&
  ranked.slice(1).every(([, weight]) => weight <= RULED_OUT);

/** "Guyana: X, Minister of …", "on the Mongolian side X": whose side the sentence speaks of. */
function bySide(cluster: Cluster, draft: Draft): Iso2 | null {
  for (const { name } of cluster.introductions.slice(0, 4)) {
    const chunks = draft.chunks[name.sentence] ?? [];
    const index = chunks.findIndex((chunk) => chunk.start === name.start);
    const side =
      stateBesideName(chunks, index) ??
      sideBeside(chunks, index, draft.chunks[name.sentence - 1] ?? []) ??
      sideAt(chunks, index) ??
      stateRun(chunks, index) ??
      stateOfCounted(chunks, index, draft.chunks[name.sentence - 1] ?? []) ??
      stateOfList(draft, name) ??
      stateOfSeat(chunks, index, draft.document.text);
    if (side) return side;
  }
  return null;
}

function explicit(cluster: Cluster, setting: Setting): Iso2 | null {
  for (const each of cluster.introductions) {
    const said = each.country ?? each.counterpart?.country ?? each.same?.country;
    if (said) return said;
    for (const use of each.titles) {
      const country = use.country ?? use.body?.countries[0] ?? use.title.of?.countries[0];
      if (country && !isAbroad(use)) return country;
      const named = setting.acronyms.get(bodyOf(use)?.name ?? '');
      if (named && !isAbroad(use)) return named;
    }
  }
  for (const each of cluster.introductions) if (each.honorificCountry) return each.honorificCountry;
  return byBodysName(cluster);
}

/** "Rector of Baku State University": the state that the name of the body tells. */
function byBodysName({ introductions }: Cluster): Iso2 | null {
  for (const { titles } of introductions)
    for (const use of titles) {
      const body = bodyOf(use);
      const state = !body
        ? stateOfPart(use.text)
        : body.body !== 'intergovernmental' && !body.field
          ? stateInName(body)
          : null;
      if (state) return state;
    }
  return null;
}

/** "head of the Office of Statistics of the Ministry of Education of Chile": the state of the body whose part the office is in. */
function byOwner({ introductions }: Cluster, draft: Draft): Iso2 | null {
  for (const { name, titles } of introductions) {
    const chunks = draft.chunks[name.sentence] ?? [];
    for (const { title } of titles) {
      if (!title.of || title.of.countries.length || title.of.body === 'intergovernmental') continue;
      const end = chunks.findIndex((chunk) => chunk.start === title.start) + 1;
      if (!end || !isWord(chunks[end], 'of', 'at', 'in', 'under', 'within')) continue;
      const owner = chunks[skipThe(chunks, end + 1)];
      if (owner?.kind === 'body' && owner.countries.length === 1) return owner.countries[0] ?? null;
    }
  }
  return null;
}

/** "Ambassador to Laos" is not of Laos. */
const isAbroad = (use: TitleUse): boolean => isSentAbroad(use) && !use.country;

const isSentAbroad = (use: TitleUse): boolean =>
  / (?:to|in) /.test(use.text) && /^(?:ambassador|high commissioner|envoy|consul)/.test(use.title.head.singular);

/** "President Omega welcomed the plan": a ruler of whom no state and one name is told. */
const isRulerAlone = ({ introductions }: Cluster): boolean =>
  introductions.every(
    ({ name, titles }) => name.words.length === 1 && titles.every(({ title }) => title.head.type === 'state'),
  ) && introductions.some(({ titles }) => titles.length > 0);

/** Countries that the text puts beside persons and ministries: those whose own report it is go without saying. */
function markedCountries(clusters: readonly Cluster[], found: ReadonlyMap<Cluster, Iso2>, setting: Setting): Set<Iso2> {
  const marked = new Set<Iso2>();
  for (const cluster of clusters) {
    const country = found.get(cluster);
    if (country) marked.add(country);
  }
  for (const list of setting.fields.values()) for (const { country } of list) marked.add(country);
  return marked;
}

function groupBySentence(clusters: readonly Cluster[]): Map<number, NamedHere[]> {
  const groups = new Map<number, NamedHere[]>();
  for (const cluster of clusters) {
    for (const each of cluster.introductions) {
      const named = { cluster, at: each.name.start, each };
      const list = groups.get(each.name.sentence);
      if (list) list.push(named);
      else groups.set(each.name.sentence, [named]);
    }
  }
  return groups;
}

/** "between Kenyan President": before the first of two. */
const BETWEEN = /\bbetween (?:the )?(?:visiting )?(?:\p{Lu}[\p{L}-]+(?:'s)? ){0,2}$/u;

/** "Japan's Minister of Economy A and Minister of Transport B": the country said of the first holds for the second. */
function byCoordination(
  cluster: Cluster,
  bySentence: BySentence,
  found: ReadonlyMap<Cluster, Iso2>,
  draft: Draft,
): { readonly country: Iso2; readonly weight: number } | null {
  const first = introduced(cluster);
  const title = first?.titles.find((use) => use.how === 'before');
  if (!first || !title) return null;
  let before: NamedHere | null = null;
  for (const each of bySentence.get(first.name.sentence) ?? []) {
    if (each.at < first.name.start && each.cluster !== cluster && (!before || each.at > before.at)) before = each;
  }
  // "the U.S. Ambassador to Nigeria A and the Minister of Power B" are of two states.
  if (!before || [before.each, introduced(before.cluster)].some((each) => each?.titles.some(isSentAbroad))) return null;
  const end = before.each.name.end;
  const between = draft.document.text.slice(end, title.range.start).trim();
  const country = found.get(before.cluster);
  if (!country || !/^,?(?: ?and)?(?: the)?$/.test(between)) return null;
  // "between Kenyan President A and President B": of two states.
  const opening = Math.min(before.each.name.start, ...before.each.titles.map((use) => use.range.start));
  if (BETWEEN.test(draft.document.text.slice(Math.max(0, opening - 40), opening))) return null;
  // "Prime Minister A, President B and King C met": each rules a state of his own.
  const rules = [before.each, first].every((each) => each.titles.some((use) => rulersOffice(use.title)));
  if (rules && between === ',') return null;
  // "Turkmenistan's Foreign Minister A and Deputy Prime Minister B": the state stands before both.
  const shared =
    / ?and$/.test(between) && before.each.titles.some((use) => use.how === 'before' && use.country === country);
  return { country, weight: shared ? OF_BOTH : COORDINATED };
}
