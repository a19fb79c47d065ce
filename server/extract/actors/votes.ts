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
import { countriesOfField, isWorldSeat, rulersOffice, type Setting, saidBefore } from './allegiance.ts';
import { introduced } from './company.ts';
import type { Introduction } from './introductions.ts';
import { stateWhereMet } from './met-at-home.ts';
import type { Cluster } from './names-joined.ts';
import { sideBehind } from './side-markers.ts';
import { statesOfPeers } from './state-of-peer.ts';
import { destination, isVisitor, leaves, toldDestination } from './visitors.ts';
import { companyVotes, partyAt } from './votes-of-company.ts';
import { stateByJourneys } from './votes-of-journeys.ts';
import { placeVotes } from './votes-of-place.ts';

export type Votes = Map<Iso2, number>;

/** States named in the first sentence are those that the report is about. */
const LEAD_FIRST = 0.7;
const LEAD = 0.4;
/** "Cabinet Secretary" is said in Kenya, "Secretary of Foreign Affairs" in the Philippines, "Minister" not in the United States. */
const STYLE = 1.5;
/** A state with a king has no president. */
const NO_SUCH_RULER = -4;
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
const MET_AT_HOME = 3;
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
  // Whoever governs, not the giver's own people beside its envoy.
  const serves = cluster.introductions.some(({ titles }) => titles.some(({ title }) => title.head.type !== 'body'));
  const vote = (country: Iso2 | null | undefined, weight: number) => {
    if (country && !(weight > 0 && serves && setting.givers.has(country)))
      votes.set(country, (votes.get(country) ?? 0) + weight);
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
  if (setting.unsaid === null) fieldVotes(cluster, setting, vote);
  const chunks = draft.chunks[first.name.sentence] ?? [];
  // "Geneva: Minister X met": whoever receives there need not be at home.
  const isSeat = (chunk: Chunk) => isWorldSeat(draft.document.text.slice(chunk.start, chunk.end));
  vote(nearestBefore(chunks, first, claimed, isSeat), NEAREST);
  if (!chunks.some((chunk) => chunk.kind === 'country'))
    vote(lastOf(draft.chunks[first.name.sentence - 1] ?? []), SENTENCE_BEFORE);
  vote(announcer(chunks), ANNOUNCER);
  const told = new Map<Iso2, number>();
  for (const each of new Set([first, ...cluster.introductions.slice(0, 3)]))
    companyVotes(
      draft.chunks[each.name.sentence] ?? [],
      each,
      (country, weight) => country && told.set(country, weight),
    );
  for (const [country, weight] of told) vote(country, weight);
  vote(sideBehind(draft.chunks[first.name.sentence + 1] ?? [], chunks), NOT_OF_PEER);
  for (const state of statesOfPeers(chunks, first)) vote(state, NOT_OF_PEER);
  const place = chunks.find((chunk) => chunk.kind === 'place' && chunk.country);
  const here = place?.kind === 'place' && !isSeat(place) ? place.country : null;
  if (here && setting.ranked.includes(here)) vote(here, HERE);
  vote(stateWhereMet(chunks, first, isSeat) ?? stateByJourneys(chunks, first, isSeat), MET_AT_HOME);
  const host = here ?? setting.home;
  // Not for home where that is but where he goes.
  if (leaves(chunks, first) && destination(chunks, first) !== setting.home) vote(setting.home, LEAVES);
  if (isVisitor(chunks, first)) vote(destination(chunks, first) ?? toldDestination(cluster, draft) ?? host, GUEST);
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
      const field =
        use.title.field ?? use.body?.field ?? use.title.of?.field ?? (use.body ? null : rulersOffice(use.title));
      if (!field) continue;
      const said = countriesOfField(setting, field);
      if (said.length === 1) vote(said[0], ONLY_FIELD);
      else vote(saidBefore(setting, field, use.range.start), FIELD_BEFORE);
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
    // "a meeting was held in France, where N spoke": no home of his.
    if (isWord(chunks[at - 1], 'in') && isWord(chunks[at - 2], 'held', 'hosted', 'convened', 'organised', 'organized'))
      continue;
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
    for (const { title, text, body } of each.titles) {
      // "Secretary of State N", of no field: said in the United States.
      if (!body && /^secretary of state$/iu.test(title.title) && setting.ranked.includes('US')) vote('US', ANNOUNCER);
      // "President of the Chamber" rules no state.
      const rules = rulersOffice(title) !== null && !body && text === title.title;
      if ((!title.field && !rules) || title.deputy) continue;
      for (const { said, states, not } of lexicon().officeStyles) {
        if (!said.test(title.title)) continue;
        for (const country of setting.ranked.slice(0, 6)) {
          if (states.includes(country)) vote(country, STYLE);
          if (not.includes(country)) vote(country, rules ? NO_SUCH_RULER : -STYLE);
        }
        return;
      }
    }
  }
}
