/**
 * Whose somebody is who is told by another: "its chairman, N", "her aide N", "Alpha's deputy, N", "the minister's deputy, N",
 * "the mill's manager, N". One place for all of them: it finds the word that owns, and what stands for that in the text.
 */
import type { Iso2 } from '../../model/factsheet.ts';
import type { Chunk } from '../chunks/chunks.ts';
import { isWord } from '../chunks/groups.ts';
import type { Draft } from '../draft.ts';
import type { BySentence, NamedHere } from './company.ts';
import type { Introduction } from './introductions.ts';
import type { Cluster } from './names-joined.ts';
import { beforeHonorifics } from './open-introductions.ts';
import { personOf } from './whose-person.ts';
import { bodyMeant, itsOwner, type Owned, stateOfBody } from './whose-thing.ts';

/** Whose somebody is: another person's, that of a state or of a body of one, or of a body that is no state's (`state: null`). */
export type Owner = { readonly person: Cluster; readonly sure: boolean } | { readonly state: Iso2 | null };

/** Words between the owner and the office: "its new director". */
const BETWEEN = 'own new then late former current first special permanent long-serving acting senior chief'.split(' ');

/** Whose a person is by what one of the sentences that name him says; null where none tells. */
export function ownerOf(cluster: Cluster, bySentence: BySentence, draft: Draft): Owner | null {
  for (const each of cluster.introductions) {
    const chunks = draft.chunks[each.name.sentence] ?? [];
    const stood = stoodInFor(chunks, each, cluster, bySentence);
    if (stood) return stood;
    for (const role of rolesOf(chunks, each)) {
      const owner = ownerBefore(role, each, cluster, bySentence, draft);
      if (owner) return owner;
    }
  }
  return null;
}

/** Where the offices given to a name stand; that of a predecessor or a successor, and what is no office ("Ghana's man, N"), among them. */
function rolesOf(chunks: readonly Chunk[], { name, titles, same }: Introduction): number[] {
  const starts = titles.flatMap(({ title, country, body, how }) =>
    country || body?.countries.length || how === 'counterpart' || how === 'shared' ? [] : [title.start],
  );
  if (same?.succession) starts.push(same.at);
  const roles = starts.map((start) => chunks.findIndex((chunk) => chunk.start === start)).filter((at) => at > 0);
  const own = chunks.findIndex((chunk) => chunk.start === name.start);
  const before = own < 0 ? -1 : beforeHonorifics(chunks, own);
  const word = isWord(chunks[before], ',') ? before - 1 : before;
  if (isWord(chunks[word], ...ROLES)) roles.push(word);
  // "N, his deputy, signed", "N, Alpha's private secretary, denied it".
  if (own >= 0 && isWord(chunks[own + 1], ',')) {
    const role = isWord(chunks[own + 2], 'his', 'her', 'its')
      ? own + 3
      : chunks[own + 2]?.kind === 'name' && isWord(chunks[own + 3], "'s")
        ? own + 4
        : 0;
    if (role && (chunks[role]?.kind === 'title' || isWord(chunks[role], ...ROLES))) roles.push(role);
  }
  return roles;
}
const ROLES =
  'deputy aide man woman delegate envoy negotiator representative candidate nominee emissary assistant interpreter lawyer boss chief head'.split(
    ' ',
  );

function ownerBefore(
  role: number,
  each: Introduction,
  cluster: Cluster,
  bySentence: BySentence,
  draft: Draft,
): Owner | null {
  const { sentence } = each.name;
  const chunks = draft.chunks[sentence] ?? [];
  const title = chunks[role];
  // "her co-chair, N": of the other side.
  if (title?.kind === 'title' && /^co-/.test(title.head.singular)) return null;
  let at = role - 1;
  // "the successor of Alpha, N".
  const whom = chunks[role + 2];
  if (isWord(chunks[role + 1], 'of') && whom?.kind === 'name' && isWord(chunks[role + 3], ','))
    return personNamed(whom, bySentence, sentence, cluster);
  // "its president and general manager, N".
  while (
    isWord(chunks[at], ...BETWEEN) ||
    (isWord(chunks[at], 'and') && chunks[at - 1]?.kind === 'title') ||
    (chunks[at]?.kind === 'title' && isWord(chunks[at + 1], 'and'))
  )
    at--;
  const told: Owned = { chunks, at, sentence, draft, ruler: isRuler(title) };
  if (isWord(chunks[at], 'its', 'their')) return itsOwner(told);
  if (isWord(chunks[at], 'his', 'her')) return personOf(told, cluster, bySentence);
  if (!isWord(chunks[at], "'s", "'")) return null;
  const owner = chunks[at - 1];
  // An office beside the state or the body is told by them; what is no office, here.
  if (owner?.kind === 'country')
    return title?.kind === 'word' && owner.form !== 'adjective' ? { state: owner.iso2 } : null;
  if (owner?.kind === 'body') return title?.kind === 'word' ? stateOfBody(owner, chunks, at - 1) : null;
  if (owner?.kind === 'name') return personNamed(owner, bySentence, sentence, cluster);
  if (owner?.kind === 'title') return owner.countries.length ? null : holderOf(owner, each, cluster, bySentence);
  return bodyMeant({ ...told, at: at - 1 });
}

const isRuler = (title: Chunk | undefined): boolean =>
  title?.kind === 'title' && (title.head.type === 'state' || title.head.type === 'minister');

/** "Alpha's deputy": whoever is called so there. */
function personNamed(owner: Chunk, bySentence: BySentence, sentence: number, own: Cluster): Owner | null {
  const named = bySentence.get(sentence)?.find(({ at }) => at === owner.start);
  return named && named.cluster !== own ? { person: named.cluster, sure: true } : null;
}

/** "The minister's deputy": the one holder of such an office whom the sentences before name last. */
function holderOf(
  title: Extract<Chunk, { kind: 'title' }>,
  { name }: Introduction,
  own: Cluster,
  bySentence: BySentence,
): Owner | null {
  const isHolder = ({ cluster, each, at }: NamedHere): boolean =>
    at < name.start &&
    cluster !== own &&
    each.titles.some(({ title: held }) => ` ${held.head.singular}`.endsWith(` ${title.head.singular}`));
  for (let back = name.sentence; back >= Math.max(0, name.sentence - MOST_BACK); back--) {
    const holders = new Set((bySentence.get(back) ?? []).filter(isHolder).map(({ cluster }) => cluster));
    const [only] = holders;
    if (only) return holders.size === 1 ? { person: only, sure: true } : null;
  }
  return null;
}
const MOST_BACK = 3;

/** "N stood in for Alpha", "N came in place of Alpha": of Alpha's side. */
function stoodInFor(
  chunks: readonly Chunk[],
  { name }: Introduction,
  own: Cluster,
  bySentence: BySentence,
): Owner | null {
  const at = chunks.findIndex((chunk) => chunk.start === name.start);
  const behind = representedBecause(chunks, at) ?? elided(chunks, at);
  if (behind) return personNamed(behind, bySentence, name.sentence, own);
  for (let index = at + 1; at >= 0 && index < at + MOST_TO_VERB; index++) {
    if (chunks[index]?.kind === 'name') return null;
    const stands =
      (isWord(chunks[index], 'in') && isWord(chunks[index - 1], 'stood', 'stands', 'standing', 'sat', 'filled')) ||
      isWord(chunks[index], 'deputised', 'deputized', 'deputising', 'deputizing') ||
      (isWord(chunks[index], 'acting') && isWord(chunks[index - 1], ','));
    const place =
      isWord(chunks[index], 'in') && isWord(chunks[index + 1], 'place') && isWord(chunks[index + 2], 'of') ? 2 : 0;
    if (!place && !(stands && isWord(chunks[index + 1], 'for'))) continue;
    let next = index + (place || 1) + 1;
    while (/^(?:honorific|title|country)$/.test(chunks[next]?.kind ?? '') || isWord(chunks[next], 'the', 'his', 'her'))
      next++;
    const whom = chunks[next];
    return whom?.kind === 'name' ? personNamed(whom, bySentence, name.sentence, own) : null;
  }
  return null;
}
const MOST_TO_VERB = 12;

/** "N represented Ghana because Minister M was ill": N, beside whom M is told of as the one who could not; null for anybody else. */
function representedBecause(chunks: readonly Chunk[], index: number): Chunk | null {
  let at = beforeHonorifics(chunks, index);
  while (chunks[at]?.kind === 'title' || isWord(chunks[at], 'the', 'its', 'his', 'her')) at--;
  if (!isWord(chunks[at], 'because', 'as', 'since', 'after') || chunks[at - 1]?.kind !== 'country') return null;
  const verb = isWord(chunks[at - 2], 'the') ? at - 3 : at - 2;
  if (!isWord(chunks[verb], 'represented', 'representing', 'represents')) return null;
  return chunks.slice(Math.max(0, verb - MOST_TO_VERB), verb).findLast(({ kind }) => kind === 'name') ?? null;
}

/** "Alpha's secretary, M, and Omega's, N": the name that owns the office said once before; null where none does. */
function elided(chunks: readonly Chunk[], index: number): Chunk | null {
  const comma = beforeHonorifics(chunks, index);
  const owner = chunks[comma - 2];
  return isWord(chunks[comma], ',') && isWord(chunks[comma - 1], "'s") && owner?.kind === 'name' ? owner : null;
}
