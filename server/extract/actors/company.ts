/** Countries of persons told by whom they go with: "with the premier came …", "spokesman Y said that Z had …". */
import type { Iso2 } from '../../model/factsheet.ts';
import { isWord } from '../chunks/groups.ts';
import type { Draft } from '../draft.ts';
import type { Introduction } from './introductions.ts';
import type { Cluster } from './names-joined.ts';

/** A person named in a sentence, with the offset of the name and what the sentence says there. */
export interface NamedHere {
  readonly cluster: Cluster;
  readonly at: number;
  readonly each: Introduction;
}

/** Persons by the sentence that names them. */
export type BySentence = ReadonlyMap<number, readonly NamedHere[]>;

/** The sentence's way of presenting a person: with a title where there is one. */
export const introduced = (cluster: Cluster): Introduction | undefined =>
  cluster.introductions.find((each) => each.titles.length) ?? cluster.introductions[0];

/** "With the premier came Foreign Minister X", "spokesman Y said that Z had …": of the country of the one they go with. */
export function byCompany(
  cluster: Cluster,
  bySentence: BySentence,
  found: ReadonlyMap<Cluster, Iso2>,
  draft: Draft,
  home: Iso2 | null,
): Iso2 | null {
  const first = introduced(cluster);
  if (!first?.titles.length) return null;
  const { sentence, start } = first.name;
  if (first.titles.some((use) => /spokes/.test(use.title.head.singular))) {
    const next = (bySentence.get(sentence) ?? []).filter(({ at, cluster: other }) => at > start && found.has(other));
    next.sort((a, b) => a.at - b.at);
    return next[0] ? (found.get(next[0].cluster) ?? null) : null;
  }
  if (!accompanies(draft, sentence)) return null;
  let host: Iso2 | null = null;
  let open = false;
  for (let back = sentence; back >= Math.max(0, sentence - 6); back--) {
    const near = (bySentence.get(back) ?? []).filter(
      ({ at, cluster: other }) => at < start && other !== cluster && found.has(other),
    );
    near.sort((a, b) => b.at - a.at);
    // The one accompanied is a head of state or government, spoken of before, and rather the guest than the host.
    const leaders = near
      .filter(({ cluster: other }) => isLeader(other))
      .flatMap(({ cluster: other }) => found.get(other) ?? []);
    // Leaders of many states: it may be any of them.
    if (new Set(leaders).size > 2) return null;
    const guest = leaders.find((country) => country !== home);
    if (guest) return guest;
    host ??= leaders[0] ?? null;
    open ||= (bySentence.get(back) ?? []).some(
      ({ at, cluster: other }) => at < start && other !== cluster && !found.has(other) && isLeader(other),
    );
  }
  // Whose guests they are is not known as long as another leader's state is not.
  return open ? null : host;
}

const isLeader = (cluster: Cluster): boolean =>
  cluster.introductions.some((each) => each.titles.some((use) => use.title.head.type === 'state'));

/** "With … came", "accompanied by", "the delegation included", "flanked by". */
function accompanies(draft: Draft, sentence: number): boolean {
  const chunks = draft.chunks[sentence] ?? [];
  return chunks.some(
    (chunk, index) =>
      isWord(chunk, 'accompanied', 'accompanying', 'flanked', 'entourage') ||
      (isWord(chunk, 'member', 'part') &&
        isWord(chunks[index + 1], 'of') &&
        chunks.slice(index + 2, index + 5).some((each) => isWord(each, 'delegation', 'entourage', 'suite'))) ||
      // "In his party are Energy Minister N".
      (isWord(chunk, 'his', 'her') &&
        isWord(chunks[index - 1], 'in', 'with') &&
        isWord(chunks[index + 1], 'party', 'delegation', 'entourage', 'suite', 'retinue', 'team') &&
        isWord(chunks[index + 2], 'are', 'is', 'were', 'was')) ||
      (isWord(chunk, 'with') &&
        index < 2 &&
        chunks.slice(index, index + 8).some((each) => isWord(each, 'came', 'travelled', 'were', 'went'))) ||
      (isWord(chunk, 'delegation') &&
        chunks.slice(index, index + 6).some((each) => isWord(each, 'included', 'includes', 'comprised', 'consisted'))),
  );
}
