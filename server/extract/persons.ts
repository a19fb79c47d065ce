/** Persons: names joined, countries settled, honorifics kept apart. */
import type { Iso2, PersonFact, Ref } from '../model/factsheet.ts';
import { countryOfField, type Setting, settingOf } from './allegiance.ts';
import type { Draft, DraftMention, Stage } from './draft.ts';
import type { Introduction, TitleUse } from './introductions.ts';
import { type Cluster, joinNames } from './names-joined.ts';

export const personsStage: Stage = (draft) => {
  const { text } = draft.document;
  const nameOf = (each: Introduction) => text.slice(each.name.start, each.name.end).replace(/\s+/g, ' ');
  const clusters = joinNames(draft.introductions, nameOf);
  const setting = settingOf(draft);
  const countries = settle(clusters, setting, draft);
  const mentions: DraftMention[] = [];
  const holdings: Draft['holdings'][number][] = [];
  const persons = clusters.map((cluster, index): PersonFact => {
    const ref: Ref = `p${index + 1}`;
    const country = countries.get(cluster) ?? null;
    for (const { name } of cluster.introductions)
      mentions.push({ kind: 'person', ref, start: name.start, end: name.end, sentence: name.sentence, form: 'name' });
    for (const each of cluster.introductions)
      for (const use of each.titles) {
        const said = use.text || text.slice(use.range.start, use.range.end).replace(/\s+/g, ' ');
        holdings.push({ person: ref, use: { ...use, text: said }, country: use.country ?? country, at: each.name });
      }
    const spellings = new Set(cluster.introductions.map(nameOf));
    spellings.delete(cluster.name);
    return {
      ref,
      name: cluster.name,
      aliases: [...spellings],
      honorifics: [
        ...new Set(
          cluster.introductions.flatMap((each) =>
            each.honorifics.map((h) => text.slice(h.start, h.end).replace(/\s+/g, ' ')),
          ),
        ),
      ],
      country,
      mentions: cluster.introductions.map(({ name }) => ({
        start: name.start,
        end: name.end,
        quote: text.slice(name.start, name.end),
      })),
    };
  });
  return { ...draft, persons, holdings, mentions: sorted([...draft.mentions, ...mentions]) };
};

export const sorted = (mentions: readonly DraftMention[]): DraftMention[] =>
  [...mentions].sort((a, b) => a.start - b.start || b.end - a.end);

/** The country of every person, in rounds: what is said of them, what their counterparts and fields tell, the setting. */
function settle(clusters: readonly Cluster[], setting: Setting, draft: Draft): Map<Cluster, Iso2> {
  const found = new Map<Cluster, Iso2>();
  for (const cluster of clusters) {
    const said = explicit(cluster);
    if (said) found.set(cluster, said);
  }
  const order = [...clusters];
  for (const cluster of order) {
    const country = found.has(cluster) ? null : byField(cluster, setting);
    if (country) found.set(cluster, country);
  }
  counterparts(order, found, setting);
  for (const cluster of order) {
    if (found.has(cluster) || isInternational(cluster)) continue;
    const guess = byNeighbours(cluster, order, found, draft) ?? bySetting(cluster, setting, draft);
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
const isAbroad = (use: TitleUse): boolean =>
  / (?:to|in) /.test(use.text) &&
  /^(?:ambassador|high commissioner|envoy|consul)/.test(use.title.head.singular) &&
  !use.country;

const isInternational = (cluster: Cluster): boolean =>
  cluster.introductions.some((each) =>
    each.titles.some(
      (use) =>
        (use.title.of ?? use.body)?.body === 'intergovernmental' && !(use.title.of ?? use.body)?.countries.length,
    ),
  );

/** "his counterpart X": of the other country, where the document is about two. */
function counterparts(clusters: readonly Cluster[], found: Map<Cluster, Iso2>, setting: Setting): void {
  clusters.forEach((cluster, index) => {
    const pair = cluster.introductions.find((each) => each.counterpart);
    if (!pair || found.has(cluster)) return;
    const own = pair.titles.find((use) => use.title.field);
    const other = clusters[index - 1] ? found.get(clusters[index - 1] as Cluster) : undefined;
    const country = setting.ranked.find(
      (iso2) =>
        iso2 !== other && !(own && !setting.fields.get(own.title.field ?? '')?.some((each) => each.country === iso2)),
    );
    if (country) found.set(cluster, country);
  });
}

function byField(cluster: Cluster, setting: Setting): Iso2 | null {
  for (const each of cluster.introductions) {
    for (const use of each.titles) {
      const field = use.title.field ?? use.body?.field ?? use.title.of?.field;
      const country = field ? countryOfField(setting, field, use.range.start) : null;
      if (country) return country;
    }
  }
  return null;
}

/** "With the premier came Foreign Minister X": of the same country as the person who brought them. */
function byNeighbours(
  cluster: Cluster,
  clusters: readonly Cluster[],
  found: ReadonlyMap<Cluster, Iso2>,
  draft: Draft,
): Iso2 | null {
  const first = cluster.introductions.find((each) => each.titles.length) ?? cluster.introductions[0];
  if (!first) return null;
  const chunks = draft.chunks[first.name.sentence] ?? [];
  const spokesman = first.titles.some((use) => /spokes/.test(use.title.head.singular));
  const near = clusters.filter(
    (other) => found.has(other) && other.introductions.some((each) => each.name.sentence === first.name.sentence),
  );
  if (spokesman) {
    const next = near.find((other) =>
      other.introductions.some(
        (each) => each.name.sentence === first.name.sentence && each.name.start > first.name.start,
      ),
    );
    return next ? (found.get(next) ?? null) : null;
  }
  return chunks.length && near.length > 5 ? (found.get(near[0] as Cluster) ?? null) : null;
}

function bySetting(cluster: Cluster, setting: Setting, draft: Draft): Iso2 | null {
  const first = cluster.introductions.find((each) => each.titles.length) ?? cluster.introductions[0];
  if (!first?.titles.length) return null;
  const chunks = draft.chunks[first.name.sentence] ?? [];
  const here = chunks.find((chunk) => chunk.kind === 'place' && chunk.country);
  const place = here?.kind === 'place' ? here.country : null;
  const visiting =
    chunks.some((chunk) => chunk.kind === 'word' && /^(?:visit|visits|visited|visiting|trip|tour)$/.test(chunk.key)) &&
    chunks.some(
      (chunk) => chunk.kind === 'word' && /^(?:paying|pays|paid|state|official|arrived|travelled)$/.test(chunk.key),
    );
  const host = place ?? setting.home;
  if (visiting && first.titles.some((use) => use.how === 'before')) {
    return [setting.home, ...setting.ranked].find((iso2): iso2 is Iso2 => iso2 !== null && iso2 !== host) ?? null;
  }
  return setting.home ?? setting.publisher ?? setting.ranked[0] ?? null;
}
