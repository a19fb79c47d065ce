/**
 * What speaks for each state where a text does not say beside a name whose it is, as weights. A report speaks of its own
 * state's ministers without naming the state (weight 2.2); the place of the report says less; what a sentence does with two
 * persons (ties) and whose side it speaks of say more.
 */
import type { Iso2 } from '../../model/factsheet.ts';
import type { Chunk } from '../chunks/chunks.ts';
import { isWord } from '../chunks/groups.ts';
import type { Draft } from '../draft.ts';
import { lexicon } from '../words/lexicon.ts';
import { abroadVotes } from './accredited.ts';
import { countriesOfField, isWorldSeat, type Setting, saidBefore } from './allegiance.ts';
import { introduced } from './company.ts';
import type { Introduction } from './introductions.ts';
import type { Cluster } from './names-joined.ts';
import { statesOfPeers } from './state-of-peer.ts';
import { companyVotes, partyAt } from './votes-of-company.ts';
import { placeVotes } from './votes-of-place.ts';

export type Votes = Map<Iso2, number>;

/** States named in the first sentence are those that the report is about. */
const LEAD_FIRST = 0.7;
const LEAD = 0.4;
/** "Cabinet Secretary" is said in Kenya, "Secretary of Foreign Affairs" in the Philippines, "Minister" not in the United States. */
const STYLE = 1.5;
const ONLY_FIELD = 2;
const FIELD_BEFORE = 1;
const UNMARKED = 0.6;
const NEAREST = 1;
const SENTENCE_BEFORE = 0.4;
/** Where the sentence says things happen. */
const HERE = 0.4;
const ANNOUNCER = 2.5;
const GUEST = -3;
const HOST = 1.2;
const NOT_OF_PEER = -5;
/** Whoever sets out from the town of the dateline is at home there, though the text says no word of it. */
const LEAVES = 2;
const MOST_NAMED = 0.4;

/** The votes for the states of a text, for one person. */
export function votesFor(
  cluster: Cluster,
  setting: Setting,
  draft: Draft,
  marked: ReadonlySet<Iso2>,
  claimed: ReadonlyMap<number, Iso2>,
): Votes {
  const votes: Votes = new Map();
  const vote = (country: Iso2 | null | undefined, weight: number) => {
    if (country) votes.set(country, (votes.get(country) ?? 0) + weight);
  };
  const first = introduced(cluster);
  if (!first) return votes;
  for (const [rank, country] of setting.ranked.slice(0, 4).entries()) vote(country, MOST_NAMED / (rank + 1));
  for (const [rank, country] of setting.lead.entries()) vote(country, rank ? LEAD : LEAD_FIRST);
  placeVotes(setting, vote);
  styleVotes(cluster, setting, vote);
  abroadVotes(cluster, draft, setting.home, vote);
  vote(
    setting.ranked.find((country) => !marked.has(country)),
    UNMARKED,
  );
  fieldVotes(cluster, setting, vote);
  const chunks = draft.chunks[first.name.sentence] ?? [];
  // "Geneva: Minister X met": whoever receives there need not be at home.
  const isSeat = (chunk: Chunk) => isWorldSeat(draft.document.text.slice(chunk.start, chunk.end));
  vote(nearestBefore(chunks, first, claimed, isSeat), NEAREST);
  if (!chunks.some((chunk) => chunk.kind === 'country'))
    vote(lastOf(draft.chunks[first.name.sentence - 1] ?? []), SENTENCE_BEFORE);
  vote(announcer(chunks), ANNOUNCER);
  companyVotes(chunks, first, vote);
  for (const state of statesOfPeers(chunks, first)) vote(state, NOT_OF_PEER);
  const place = chunks.find((chunk) => chunk.kind === 'place' && chunk.country);
  const here = place?.kind === 'place' && !isSeat(place) ? place.country : null;
  if (here && setting.ranked.includes(here)) vote(here, HERE);
  const host = here ?? setting.home;
  // Not for home where that is but where he goes.
  if (leaves(chunks, first) && destination(chunks, first) !== setting.home) vote(setting.home, LEAVES);
  if (isVisitor(chunks, first)) vote(destination(chunks, first) ?? host, GUEST);
  else if (isHost(chunks, first)) {
    vote(host, HOST);
    vote(guestOf(chunks, first), GUEST);
  }
  return votes;
}

function fieldVotes(
  cluster: Cluster,
  setting: Setting,
  vote: (country: Iso2 | null | undefined, weight: number) => void,
): void {
  for (const each of cluster.introductions.slice(0, 3)) {
    for (const use of each.titles) {
      const field = use.title.field ?? use.body?.field ?? use.title.of?.field;
      if (!field) continue;
      const said = countriesOfField(setting, field);
      if (said.length === 1) vote(said[0], ONLY_FIELD);
      else {
        vote(saidBefore(setting, field, use.range.start), FIELD_BEFORE);
      }
      return;
    }
  }
}

/** The state named last before a person in the sentence, where it is not said of somebody else. */
function nearestBefore(
  chunks: readonly Chunk[],
  introduction: Introduction,
  claimed: ReadonlyMap<number, Iso2>,
  isSeat: (chunk: Chunk) => boolean,
): Iso2 | null {
  const start = introduction.titles[0]?.range.start ?? introduction.name.start;
  let found: Iso2 | null = null;
  for (const [at, chunk] of chunks.entries()) {
    if (chunk.start >= Math.min(start, introduction.name.start)) break;
    // "accompanied the Samoan Minister, and N was present": of somebody else.
    if (chunk.kind === 'country' && partyAt(chunks, at)) continue;
    if (chunk.kind === 'name' && claimed.has(chunk.start)) found = null;
    if (chunk.kind === 'country') found = chunk.iso2;
    else if (chunk.kind === 'place' && chunk.country && !isSeat(chunk)) found = chunk.country;
  }
  return found;
}

function lastOf(chunks: readonly Chunk[]): Iso2 | null {
  let found: Iso2 | null = null;
  for (const chunk of chunks) if (chunk.kind === 'country') found = chunk.iso2;
  return found;
}

/** "Brazil announced that President X will …": a state at the head of the sentence that speaks of its own. */
function announcer(chunks: readonly Chunk[]): Iso2 | null {
  const first = chunks[0];
  if (first?.kind !== 'country' || first.form === 'adjective') return null;
  return chunks.slice(1, 5).some((chunk) => isWord(chunk, 'said', 'announced', 'stated', 'confirmed'))
    ? first.iso2
    : null;
}

/** "flew to Lusaka", "left for Paris": right behind the name. */
function leaves(chunks: readonly Chunk[], { name }: Introduction): boolean {
  const at = chunks.findIndex((chunk) => chunk.start === name.start) + 1;
  return (
    (isWord(chunks[at], 'flew', 'flies', 'travelled', 'traveled', 'departed', 'departs') &&
      isWord(chunks[at + 1], 'to', 'for')) ||
    (isWord(chunks[at], 'left', 'leaves') && (isWord(chunks[at + 1], 'for') || isWord(chunks[at + 2], 'for')))
  );
}

/** "the state visit of X", "X arrived on an official visit", "visiting President X": not of the country in which the report is set. */
function isVisitor(chunks: readonly Chunk[], introduction: Introduction): boolean {
  const { name, titles } = introduction;
  const own = titles.filter((use) => use.how === 'before');
  const first = Math.min(name.start, ...own.map((use) => use.range.start));
  const from = chunks.findIndex((chunk) => chunk.start >= first);
  const index = chunks.findIndex((chunk) => chunk.start === name.start);
  for (let at = from - 1; at >= Math.max(0, from - 4); at--) {
    const chunk = chunks[at];
    if (chunk?.kind === 'name' || isWord(chunk, 'and', ',', ';')) break;
    if (isWord(chunk, 'visiting')) return true;
    if (isWord(chunk, 'of', 'by', 'which', 'that') && isVisit(chunks, at)) return true;
  }
  for (let at = index + 1; at < Math.min(chunks.length, index + 24); at++) {
    const chunk = chunks[at];
    if (chunk?.kind === 'name' || isWord(chunk, ';')) break;
    if (
      at === index + 1 &&
      isWord(chunk, "'s", "'") &&
      chunks.slice(at + 1, at + 5).some((each) => isWord(each, 'visit', 'trip', 'tour'))
    )
      return true;
    if (isWord(chunk, 'arrived', 'arrives', 'flew', 'landed', 'visited', 'visits') && at < index + 6) return true;
    if (isWord(chunk, 'comes', 'came', 'travels', 'flies') && isWord(chunks[at + 1], 'to') && at < index + 6)
      return true;
    if (isWord(chunk, 'visit') && isWord(chunks[at - 1], 'will', 'to') && at < index + 6) return true;
    if (!isWord(chunk, 'visit', 'tour', 'trip')) continue;
    if (
      chunks
        .slice(index + 1, at)
        .some((each) =>
          isWord(
            each,
            'paying',
            'pays',
            'paid',
            'on',
            'is',
            'began',
            'ended',
            'concluded',
            'arrived',
            'making',
            'start',
            'started',
          ),
        )
    )
      return !chunks
        .slice(index + 1, at)
        .some((each) => isWord(each, 'received', 'receive', 'receives', 'hosted', 'met', 'welcomed'));
  }
  return false;
}

/** "the state visit to Laos of", "the official visit by": within a few words before. */
function isVisit(chunks: readonly Chunk[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 7); back--) {
    if (chunks[back]?.kind === 'name' || isWord(chunks[back], ',', ';')) return false;
    if (isWord(chunks[back], 'visit', 'trip', 'tour', 'arrival')) return true;
  }
  return false;
}

const INTO = ['to', 'in', 'visit', 'visits', 'visited'] as const;

/** "to the Maldives", "visited the Ukrainian capital": where a visitor goes. */
function destination(chunks: readonly Chunk[], introduction: Introduction): Iso2 | null {
  for (let at = 1; at < chunks.length; at++) {
    const chunk = chunks[at];
    if (!chunk || chunk.start < introduction.name.start || !isWord(chunks[at - 1], ...INTO, 'the')) continue;
    if (isWord(chunks[at - 1], 'the') && !isWord(chunks[at - 2], ...INTO)) continue;
    if (chunk.kind === 'country' && (chunk.form !== 'adjective' || isWord(chunks[at + 1], 'capital')))
      return chunk.iso2;
    if (chunk.kind === 'place' && chunk.country) return chunk.country;
  }
  return null;
}

/** "was received by President X", "called on Prime Minister Y", "met President Z": those who are called on are at home. */
function isHost(chunks: readonly Chunk[], introduction: Introduction): boolean {
  if (!introduction.titles.some((use) => use.title.head.type === 'state')) return false;
  const name = chunks.findIndex((chunk) => chunk.start === introduction.name.start);
  for (let at = name - 1; at >= Math.max(0, name - 8); at--) {
    const chunk = chunks[at];
    if (chunk?.kind === 'name') return false;
    if (
      isWord(chunk, 'met', 'meets', 'meet') ||
      (isWord(chunk, 'on', 'upon') && isWord(chunks[at - 1], 'called', 'call', 'calls'))
    )
      return true;
    if (
      isWord(chunk, 'by') &&
      chunks.slice(Math.max(0, at - 9), at).some((each) => isWord(each, 'received', 'welcomed', 'hosted', 'greeted'))
    )
      return true;
  }
  return false;
}

/** "A call on President X was on the Thai minister's programme": the state of the one who calls. */
function guestOf(chunks: readonly Chunk[], introduction: Introduction): Iso2 | null {
  for (const [index, chunk] of chunks.entries()) {
    if (chunk.kind !== 'title' || introduction.titles.some((use) => use.range.start === chunk.start)) continue;
    const before = chunks[index - 1];
    if (chunks[index + 1]?.kind !== 'name' && before?.kind === 'country') return before.iso2;
  }
  return null;
}

function styleVotes(
  cluster: Cluster,
  setting: Setting,
  vote: (country: Iso2 | null | undefined, weight: number) => void,
): void {
  for (const each of cluster.introductions.slice(0, 3)) {
    for (const { title } of each.titles) {
      if (!title.field || title.deputy) continue;
      for (const { said, states, not } of lexicon().officeStyles) {
        if (!said.test(title.title)) continue;
        for (const country of setting.ranked.slice(0, 6)) {
          if (states.includes(country)) vote(country, STYLE);
          if (not.includes(country)) vote(country, -STYLE);
        }
        return;
      }
    }
  }
}
