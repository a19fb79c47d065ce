/**
 * Two who hold the office of which a state has one, in one breath: "Presidents A and B", "Prime Minister A and Prime Minister
 * B", "the two foreign ministers, A and B". They are of two states, and which is whose is settled for both at once: what the text
 * says of its own state speaks for either alike, and tells nothing.
 */
import type { Iso2 } from '../../model/factsheet.ts';
import type { Chunk } from '../chunks/chunks.ts';
import { isWord } from '../chunks/groups.ts';
import type { Draft } from '../draft.ts';
import { rulersOffice, type Setting } from './allegiance.ts';
import type { BySentence } from './company.ts';
import type { Introduction } from './introductions.ts';
import type { Cluster } from './names-joined.ts';
import { joined, namesIn } from './ties.ts';

/** Who is named beside somebody, and whether before. */
export interface Twin {
  readonly cluster: Cluster;
  readonly first: boolean;
}
export type Pairs = ReadonlyMap<Cluster, Twin>;

/** By how much the one order must lead the other. */
const LEAD = 1.2;
/** "Peru and Chile … Presidents A and B": two names stand in the order in which their states were named first, in most texts. */
const IN_ORDER = 1.3;
/** The publisher's own president is named first, in most texts. */
const OWN_FIRST = 0.8;

/** Everybody who is named beside the holder of the same office of another state, with that one. */
export function pairsOf(bySentence: BySentence, draft: Draft): Pairs {
  const pairs = new Map<Cluster, Twin>();
  for (const [sentence, group] of bySentence) {
    if (group.length < 2) continue;
    const chunks = draft.chunks[sentence] ?? [];
    const named = namesIn(chunks, group);
    named.forEach((a, at) => {
      const [b, c] = named.slice(at + 1);
      const before = named[at - 1];
      if (!b || a.cluster === b.cluster || pairs.has(a.cluster) || pairs.has(b.cluster)) return;
      if (!joined(chunks, a, b) || (c && joined(chunks, b, c)) || (before && joined(chunks, before, a))) return;
      if (!shareOffice(a.each, b.each) || isOfFirms(chunks, a.each)) return;
      pairs.set(a.cluster, { cluster: b.cluster, first: false });
      pairs.set(b.cluster, { cluster: a.cluster, first: true });
    });
  }
  return pairs;
}

/** "Presidents A and B", "foreign ministers A and B": one title for both; or the same ruler's title before each. */
function shareOffice(a: Introduction, b: Introduction): boolean {
  const [one, other] = [a.titles[0], b.titles[0]];
  if (!one || !other || one.country || other.country || a.country || b.country) return false;
  const { title } = one;
  if (title.former || other.title.former || title.head.singular !== other.title.head.singular) return false;
  const rules = RULERS.test(title.head.singular) && !title.of && !one.body && !other.body;
  if (one.range.start === other.range.start)
    return title.head.plural === true && (rules || (title.head.type === 'minister' && title.field !== null));
  return rules && rulersOffice(title) !== null && rulersOffice(title) === rulersOffice(other.title);
}

/** "the companies' presidents, A and B": no state's. */
function isOfFirms(chunks: readonly Chunk[], { titles }: Introduction): boolean {
  const title = chunks.findIndex(({ start }) => start === titles[0]?.range.start);
  return isWord(chunks[title - 1], "'", "'s", '’', '’s') && chunks[title - 2]?.kind !== 'country';
}

const RULERS = /^(?:president|vice[- ]president|(?:deputy )?prime minister|premier|king|queen|sultan|emir)$/;

/** The two states of which a text speaks, the one named first before; null where it speaks of more, or does not tell which two. */
export function twoStates(setting: Setting, marked: ReadonlySet<Iso2>, draft: Draft): readonly [Iso2, Iso2] | null {
  const few = [[...marked], setting.lead, setting.ranked].find((states) => states.length === 2);
  const [a, b] = few ?? [];
  if (!a || !b) return null;
  for (const chunks of draft.chunks)
    for (const chunk of chunks) {
      const states = chunk.kind === 'country' ? [chunk.iso2] : 'countries' in chunk ? chunk.countries : [];
      if (states.includes(a)) return [a, b];
      if (states.includes(b)) return [b, a];
    }
  return [a, b];
}

/** The state of one of a pair: what the text tells of the two together; null where either may be either's. */
export function stateInPair(
  own: ReadonlyMap<Iso2, number>,
  twin: { readonly votes: ReadonlyMap<Iso2, number>; readonly first: boolean; readonly known: Iso2 | undefined },
  [s, t]: readonly [Iso2, Iso2],
  publisher: Iso2 | null,
): Iso2 | null {
  if (twin.known !== undefined) return twin.known === s ? t : twin.known === t ? s : null;
  const of = (votes: ReadonlyMap<Iso2, number>, state: Iso2) => votes.get(state) ?? 0;
  const order = IN_ORDER + (publisher === s ? OWN_FIRST : publisher === t ? -OWN_FIRST : 0);
  const lead = of(own, s) + of(twin.votes, t) - of(own, t) - of(twin.votes, s) + (twin.first ? -order : order);
  return lead >= LEAD ? s : lead <= -LEAD ? t : null;
}
