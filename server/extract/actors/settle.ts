/**
 * The country of every person, in rounds: what is said of them, what their field of government tells, whose counterpart
 * they are, who they came with, and at last the setting of the document.
 */
import type { Iso2 } from '../../model/factsheet.ts';
import { isWord } from '../chunks/groups.ts';
import type { Draft } from '../draft.ts';
import { countriesOfField, countryOfField, type Setting } from './allegiance.ts';
import { type BySentence, byCompany, byPossessive, introduced } from './company.ts';
import type { Introduction, TitleUse } from './introductions.ts';
import type { Cluster } from './names-joined.ts';
import { heldByOthers } from './one-holder.ts';

export function settle(clusters: readonly Cluster[], setting: Setting, draft: Draft): Map<Cluster, Iso2> {
  const found = new Map<Cluster, Iso2>();
  const excluded = new Map<Cluster, Set<Iso2>>();
  for (const cluster of clusters) {
    const said = explicit(cluster);
    if (said) found.set(cluster, said);
  }
  const pairs = counterpartPairs(clusters);
  for (const [cluster, other] of pairs) {
    const country = found.get(cluster);
    if (!country) continue;
    const list = excluded.get(other) ?? new Set();
    excluded.set(other, list.add(country));
  }
  const bySentence = groupBySentence(clusters);
  for (const cluster of clusters) {
    if (found.has(cluster) || isInternational(cluster)) continue;
    const country = byPossessive(cluster, draft) ?? byCompany(cluster, bySentence, found, draft, setting.home);
    if (country) found.set(cluster, country);
  }
  const taken = heldByOthers(clusters, found);
  const allowed = (cluster: Cluster) => (country: Iso2) =>
    !excluded.get(cluster)?.has(country) && !taken.get(cluster)?.has(country);
  for (const cluster of clusters) {
    const country = found.has(cluster) ? null : byField(cluster, setting, allowed(cluster));
    if (country) found.set(cluster, country);
  }
  for (const [cluster, other] of pairs) {
    const country = found.has(cluster) ? null : otherSide(cluster, found.get(other), setting);
    if (country) found.set(cluster, country);
  }
  const marked = markedCountries(clusters, found, setting);
  for (const cluster of clusters) {
    if (found.has(cluster) || isInternational(cluster)) continue;
    const guess =
      byCompany(cluster, bySentence, found, draft, setting.home) ??
      byCoordination(cluster, bySentence, found, draft) ??
      bySetting(cluster, setting, draft, marked, allowed(cluster));
    if (guess) found.set(cluster, guess);
  }
  return found;
}

function explicit(cluster: Cluster): Iso2 | null {
  for (const each of cluster.introductions) {
    const said = each.country ?? each.counterpart?.country ?? each.same?.country;
    if (said) return said;
    for (const use of each.titles) {
      const country = use.country ?? use.body?.countries[0] ?? use.title.of?.countries[0];
      if (country && !isAbroad(use)) return country;
    }
  }
  for (const each of cluster.introductions) if (each.honorificCountry) return each.honorificCountry;
  return null;
}

/** "Ambassador to Laos" is not of Laos. */
const isAbroad = (use: TitleUse): boolean => isSentAbroad(use) && !use.country;

const isSentAbroad = (use: TitleUse): boolean =>
  / (?:to|in) /.test(use.text) && /^(?:ambassador|high commissioner|envoy|consul)/.test(use.title.head.singular);

const bodyOf = (use: TitleUse) => use.title.of ?? use.body;

const isInternational = (cluster: Cluster): boolean =>
  cluster.introductions.some((each) =>
    each.titles.some(
      (use) =>
        (bodyOf(use)?.body === 'intergovernmental' && !bodyOf(use)?.countries.length) ||
        (use.title.head.type === 'body' &&
          /^(?:European|EU|UN|Commission) |^high representative|of the Commission$/i.test(use.text)),
    ),
  );

/** Every counterpart with the person named before them, whose counterpart they are. */
function counterpartPairs(clusters: readonly Cluster[]): [Cluster, Cluster][] {
  const named = clusters
    .flatMap((cluster) => cluster.introductions.map((each) => ({ cluster, each })))
    .sort((a, b) => a.each.name.start - b.each.name.start);
  const pairs: [Cluster, Cluster][] = [];
  let last: Cluster | null = null;
  let earlier: Cluster | null = null;
  for (const { cluster, each } of named) {
    const other = last === cluster ? earlier : last;
    if (other && (each.counterpart || (each.same && !each.same.succession))) pairs.push([cluster, other]);
    if (last !== cluster) earlier = last;
    last = cluster;
  }
  return pairs;
}

/** "his counterpart X": of another country, one whose like body the text names if there is such a one. */
function otherSide(cluster: Cluster, other: Iso2 | undefined, setting: Setting): Iso2 | null {
  const field = cluster.introductions.flatMap((each) => each.titles).find((use) => use.title.field)?.title.field;
  const among = field ? countriesOfField(setting, field) : [];
  return among.find((each) => each !== other) ?? setting.ranked.find((each) => each !== other) ?? null;
}

function byField(cluster: Cluster, setting: Setting, allowed: (country: Iso2) => boolean): Iso2 | null {
  for (const each of cluster.introductions) {
    for (const use of each.titles) {
      const field = use.title.field ?? use.body?.field ?? use.title.of?.field;
      const country = field ? countryOfField(setting, field, use.range.start, allowed) : null;
      if (country) return country;
    }
  }
  return null;
}

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

function groupBySentence(clusters: readonly Cluster[]): Map<number, { cluster: Cluster; at: number }[]> {
  const groups = new Map<number, { cluster: Cluster; at: number }[]>();
  for (const cluster of clusters) {
    for (const { name } of cluster.introductions) {
      const list = groups.get(name.sentence);
      if (list) list.push({ cluster, at: name.start });
      else groups.set(name.sentence, [{ cluster, at: name.start }]);
    }
  }
  return groups;
}

/** "Japan's Minister of Economy A and Minister of Transport B": the country said of the first holds for the second. */
function byCoordination(
  cluster: Cluster,
  bySentence: BySentence,
  found: ReadonlyMap<Cluster, Iso2>,
  draft: Draft,
): Iso2 | null {
  const first = introduced(cluster);
  const title = first?.titles.find((use) => use.how === 'before');
  if (!first || !title) return null;
  let before: { cluster: Cluster; at: number } | null = null;
  for (const each of bySentence.get(first.name.sentence) ?? []) {
    if (each.at < first.name.start && each.cluster !== cluster && (!before || each.at > before.at)) before = each;
  }
  // "the U.S. Ambassador to Nigeria A and the Minister of Power B" are of two states.
  if (!before || before.cluster.introductions.some((each) => each.titles.some(isSentAbroad))) return null;
  const end = before.cluster.introductions.find((each) => each.name.start === before?.at)?.name.end ?? before.at;
  const between = draft.document.text.slice(end, title.range.start).trim();
  return /^,?(?: ?and)?(?: the)?$/.test(between) ? (found.get(before.cluster) ?? null) : null;
}

function bySetting(
  cluster: Cluster,
  setting: Setting,
  draft: Draft,
  marked: ReadonlySet<Iso2>,
  allowed: (country: Iso2) => boolean,
): Iso2 | null {
  const first = introduced(cluster);
  if (!first?.titles.length) return null;
  const chunks = draft.chunks[first.name.sentence] ?? [];
  const here = chunks.find((chunk) => chunk.kind === 'place' && chunk.country);
  const host = (here?.kind === 'place' ? here.country : null) ?? setting.home;
  const announced = announcer(draft, first);
  if (announced && allowed(announced)) return announced;
  const unmarked = setting.ranked.find((country) => !marked.has(country)) ?? null;
  const order = isVisitor(draft, first)
    ? [setting.home, ...setting.ranked].filter((country) => country !== host)
    : [setting.home, setting.publisher, unmarked, ...setting.ranked];
  return order.find((country): country is Iso2 => country !== null && allowed(country)) ?? null;
}

/** "Brazil announced that President X will …": a state at the head of the sentence that speaks of its own. */
function announcer(draft: Draft, introduction: Introduction): Iso2 | null {
  const chunks = draft.chunks[introduction.name.sentence] ?? [];
  const first = chunks[0];
  if (first?.kind !== 'country' || first.form === 'adjective') return null;
  return chunks.slice(1, 5).some((chunk) => isWord(chunk, 'said', 'announced', 'stated', 'confirmed'))
    ? first.iso2
    : null;
}

/** "the state visit which X is paying", "X arrived on an official visit": not of the country in which the report is set. */
function isVisitor(draft: Draft, introduction: Introduction): boolean {
  const chunks = draft.chunks[introduction.name.sentence] ?? [];
  const visit = chunks.some((chunk) => isWord(chunk, 'visit', 'visits', 'visited', 'visiting', 'trip', 'tour'));
  const goes = chunks.some((chunk) =>
    isWord(chunk, 'paying', 'pays', 'paid', 'state', 'official', 'arrived', 'travelled'),
  );
  return visit && goes && introduction.titles.some((use) => use.how === 'before');
}
