/**
 * Which persons of a text are of one state, and which are of two, told by what they do with each other: who met, received
 * or signed with whom is of another state; who came with whom is of the same.
 */
import type { Chunk } from '../chunks/chunks.ts';
import { isWord } from '../chunks/groups.ts';
import type { Draft } from '../draft.ts';
import type { BySentence, NamedHere } from './company.ts';
import { encounterTies } from './encounters.ts';
import type { Introduction } from './introductions.ts';
import type { Cluster } from './names-joined.ts';
import { chairTies, pronounTies, rulerTies } from './ties-told.ts';
import type { Owner } from './whose.ts';
import { subjectsOf } from './whose-peer.ts';

/** What is told of two persons. */
export interface Tie {
  readonly other: Cluster;
  readonly same: boolean;
  /** How much it weighs, beside 2.2 for what the publisher's state says. */
  readonly weight: number;
}

export type Ties = ReadonlyMap<Cluster, readonly Tie[]>;

/** Most persons of a sentence that are compared with each other. */
const MOST_NAMES = 12;

const COUNTERPART = 5;
const DID_TOGETHER = 3.5;
const MET_EACH_OTHER = 3.5;
const PRESENT = 3;
/** "Alpha's deputy, N"; "his deputy, N", where two were named before. */
const OWNED = 6;
const MAYBE_OWNED = 4;
/** Words between two names that are passed over as one clause: ", who is in Laos on a visit,". */
const LONGEST_CLAUSE = 30;
/** Those of an office between commas behind a name. */
const LONGEST_ASIDE = 16;

const MET = new Set(
  `met meets meet received receives receive hosted hosts host welcomed welcomes greeted greets invited invites visited congratulated
   called counterpart co-chaired co-chair co-chairs hosting meeting receiving welcoming saw hailed`.split(/\s+/),
);
const WITH_AFTER = new Set(
  `talks discussions meeting met meets conversation conferred signed inked negotiated negotiations spoke agreed held concluded exchanged
   consultations call sat discussed initialled dined session chaired co-chaired luncheon breakfast tete-a-tete`.split(
    /\s+/,
  ),
);
const TOGETHER = new Set(
  `signed inked initialled initialed concluded exchanged co-chaired met meet meets agreed signing sealed co-chairs chaired negotiated
   held signatures signatories talks between pen`.split(/\s+/),
);
const COMPANY = new Set(['accompanied', 'accompanying', 'accompanies', 'flanked']);
const CHORUS = new Set([
  'attended',
  'present',
  'attending',
  'attendance',
  'witnessed',
  'presence',
  'included',
  'including',
]);

/** A person's name in a sentence. */
export interface Named {
  readonly cluster: Cluster;
  readonly each: Introduction;
  /** Index of the name among the sentence's chunks. */
  readonly index: number;
}

/** The ties of every person to others of the text. */
export function tiesOf(
  clusters: readonly Cluster[],
  bySentence: BySentence,
  draft: Draft,
  owners: ReadonlyMap<Cluster, Owner>,
): Ties {
  const ties = new Map<Cluster, Tie[]>();
  const tie = (a: Cluster, b: Cluster, same: boolean, weight: number) => {
    if (a === b) return;
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const list = ties.get(one);
      if (list) list.push({ other, same, weight });
      else ties.set(one, [{ other, same, weight }]);
    }
  };
  for (const [cluster, other] of counterpartPairs(clusters, draft.document.text))
    tie(cluster, other, false, COUNTERPART);
  for (const [sentence, group] of bySentence) {
    const chunks = draft.chunks[sentence] ?? [];
    const named = namesIn(chunks, group);
    encounterTies(chunks, named, bySentence.get(sentence - 1) ?? [], tie);
    if (group.length < 2) continue;
    rowTies(chunks, named, tie);
    verbTies(chunks, named, tie);
    presenceTies(chunks, named, tie);
    chairTies(chunks, named, tie);
  }
  for (const [cluster, owner] of owners)
    if ('person' in owner) tie(cluster, owner.person, true, owner.sure ? OWNED : MAYBE_OWNED);
  pronounTies(bySentence, draft, tie);
  rulerTies(bySentence, draft, tie);
  return ties;
}

/** The names of a sentence that are persons', in order. */
export function namesIn(chunks: readonly Chunk[], group: readonly NamedHere[]): Named[] {
  const byStart = new Map(group.slice(0, MOST_NAMES).map((named) => [named.at, named]));
  const found: Named[] = [];
  chunks.forEach((chunk, index) => {
    if (chunk.kind !== 'name') return;
    const named = byStart.get(chunk.start);
    if (named) found.push({ cluster: named.cluster, each: named.each, index });
  });
  return found;
}

type Add = (a: Cluster, b: Cluster, same: boolean, weight: number) => void;

/** "A and B signed", "signed by A and B", "between A and B": two who do together what two states do. */
function rowTies(chunks: readonly Chunk[], named: readonly Named[], tie: Add): void {
  for (let at = 0; at + 1 < named.length; at++) {
    const [a, b] = [named[at] as Named, named[at + 1] as Named];
    if (!joined(chunks, a, b)) continue;
    // A third in the row, or somebody after the verb whom both of them meet: the two may be of one side.
    const before = named[at - 1];
    const after = named[at + 2];
    if ((before && joined(chunks, before, a)) || (after && joined(chunks, b, after))) continue;
    const behind = afterAside(chunks, b.index + 1);
    const verb: Chunk[] = [
      ...chunks.slice(b.index + 1, b.index + 6),
      ...chunks.slice(behind, behind + 6),
      ...chunks.slice(Math.max(0, a.index - 14), a.index),
    ];
    const listed = isWord(chunks[0], 'by') && a.index < 6;
    if (!listed && !verb.some((chunk) => chunk.kind === 'word' && TOGETHER.has(chunk.key))) continue;
    if (verb.some((chunk) => chunk.kind === 'word' && (CHORUS.has(chunk.key) || COMPANY.has(chunk.key)))) continue;
    if (after && metBetween(chunks, b, after)) continue;
    if (before && metBetween(chunks, before, a)) continue;
    tie(a.cluster, b.cluster, false, DID_TOGETHER);
  }
}

/** Index behind ", commander of the Guard," where that stands at an index; else the index. */
function afterAside(chunks: readonly Chunk[], from: number): number {
  if (!isWord(chunks[from], ',')) return from;
  for (let at = from + 1; at < Math.min(chunks.length, from + LONGEST_ASIDE); at++) {
    if (chunks[at]?.kind === 'name' || isWord(chunks[at], 'and')) return from;
    if (isWord(chunks[at], ',')) return at + 1;
  }
  return from;
}

/** Whether only "and", titles, honorifics and countries stand between two names. */
export function joined(chunks: readonly Chunk[], a: Named, b: Named): boolean {
  let and = false;
  for (let at = a.index + 1; at < b.index; at++) {
    const chunk = chunks[at];
    if (isWord(chunk, ',') && isWord(chunks[at + 1], 'who')) {
      const end = chunks.findIndex((each, index) => index > at + 1 && isWord(each, ','));
      if (
        end > at &&
        end < b.index &&
        end - at < LONGEST_CLAUSE &&
        !chunks.slice(at, end).some((each) => each.kind === 'name')
      )
        at = end;
      continue;
    }
    if (isWord(chunk, 'and', '&')) and = true;
    else if (
      chunk?.kind === 'name' ||
      (chunk?.kind === 'word' &&
        !/^(?:,|the|his|her|of|'s|by|\(|\)|’s|h\.e\.|mr|from|respectively|to|in|who|is|as|both|—|–)$/.test(chunk.key))
    )
      return false;
  }
  return and;
}

/** "A met B", "A received B", "A held talks with B", "A, accompanied by B", "B, who accompanied A". */
function verbTies(chunks: readonly Chunk[], named: readonly Named[], tie: Add): void {
  for (let at = 0; at + 1 < named.length; at++) {
    const [a, b] = [named[at] as Named, named[at + 1] as Named];
    if (cameWith(chunks, a, b)) {
      tie(a.cluster, b.cluster, true, 4);
      continue;
    }
    if (!metBetween(chunks, a, b)) continue;
    tie(a.cluster, b.cluster, false, MET_EACH_OTHER);
    const second = named[at + 2];
    const first = named[at - 1];
    if (second && joined(chunks, b, second)) tie(a.cluster, second.cluster, false, 1.5);
    if (first && joined(chunks, first, a)) tie(first.cluster, b.cluster, false, 1.5);
  }
}

/** "A received B in the presence of C": C is of A's side, who received. */
function presenceTies(chunks: readonly Chunk[], named: readonly Named[], tie: Add): void {
  const [host] = named;
  const at = chunks.findIndex((chunk, index) => isWord(chunk, 'presence') && isWord(chunks[index + 1], 'of'));
  if (!host || at < host.index) return;
  if (!chunks.slice(host.index, at).some((chunk) => isWord(chunk, 'received', 'receives', 'welcomed', 'met'))) return;
  for (const { cluster, index } of named) if (index > at) tie(host.cluster, cluster, true, PRESENT);
}

function cameWith(chunks: readonly Chunk[], a: Named, b: Named): boolean {
  // "with Mr. A came his Minister of Environment, B"
  const title = b.each.titles[0];
  const at = title ? chunks.findIndex((chunk) => chunk.kind === 'title' && chunk.start === title.range.start) : -1;
  if (at > a.index && isWord(chunks[at - 1], 'his', 'her') && b.each.counterpart === null) return true;
  for (let at = a.index + 1; at < b.index; at++) {
    const chunk = chunks[at];
    if (chunk?.kind !== 'word') continue;
    if (COMPANY.has(chunk.key)) return true;
    // "President A was represented by Minister B".
    if (chunk.key === 'represented' && isWord(chunks[at + 1], 'by')) return true;
    if (/^(?:travelled|traveled|came|flew|arrived)$/.test(chunk.key) && isWord(chunks[at + 1], 'with')) return true;
  }
  return false;
}

function metBetween(chunks: readonly Chunk[], a: Named, b: Named): boolean {
  let told = false;
  let verb = false;
  for (let at = a.index + 1; at < b.index; at++) {
    const chunk = chunks[at];
    if (chunk?.kind !== 'word') continue;
    if (chunk.key === ';' || chunk.key === 'that' || CHORUS.has(chunk.key) || COMPANY.has(chunk.key)) return false;
    if (/^(?:together|along|alongside)$/.test(chunk.key)) return false;
    if (MET.has(chunk.key)) told = true;
    if (WITH_AFTER.has(chunk.key)) verb = true;
    if (chunk.key === 'with' && verb) told = true;
  }
  return told;
}

/** Every counterpart with the person named before them, whose counterpart they are. */
function counterpartPairs(clusters: readonly Cluster[], text: string): [Cluster, Cluster][] {
  const named = clusters
    .flatMap((cluster) => cluster.introductions.map((each) => ({ cluster, each })))
    .sort((a, b) => a.each.name.start - b.each.name.start);
  const clusterOf = new Map(named.map(({ cluster, each }) => [each, cluster]));
  const pairs: [Cluster, Cluster][] = [];
  let last: Cluster | null = null;
  let earlier: Cluster | null = null;
  const subjectOf = subjectsOf(text);
  for (const { cluster, each } of named) {
    const subject = subjectOf(each);
    const other = (subject && clusterOf.get(subject)) ?? (last === cluster ? earlier : last);
    if (other && (each.counterpart || (each.same && !each.same.succession))) pairs.push([cluster, other]);
    if (last !== cluster) earlier = last;
    last = cluster;
  }
  return pairs;
}
