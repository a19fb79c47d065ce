/**
 * Who stands across from whom: "Opposite him sat N", "Alpha and his guest, N", "N gave a dinner for her", "raised by Alpha
 * with N". Two of two states, over the sentence's beginning as well.
 */
import type { Chunk } from '../chunks/chunks.ts';
import { isWord } from '../chunks/groups.ts';
import type { NamedHere } from './company.ts';
import type { Cluster } from './names-joined.ts';

type Add = (a: Cluster, b: Cluster, same: boolean, weight: number) => void;
interface Here {
  readonly cluster: Cluster;
  readonly index: number;
}

const OPPOSITE = 4;
const GUEST_AND_HOST = 5;
const RECEIVED_THEM = 3;
/** Where the sentence before names two, either of whom may be meant. */
const RECEIVED_ONE_OF_THEM = 1.5;
const RAISED_WITH = 2.5;

/** The ties that a sentence tells of its names, with those of the sentence before it. */
export function encounterTies(
  chunks: readonly Chunk[],
  named: readonly Here[],
  before: readonly NamedHere[],
  tie: Add,
): void {
  if (!named.length) return;
  const earlier = [...before].sort((a, b) => a.at - b.at).map(({ cluster }) => cluster);
  chunks.forEach((chunk, at) => {
    if (chunk.kind !== 'word') return;
    if (isWord(chunk, 'opposite', 'facing', 'across')) opposite(chunks, at, named, earlier, tie);
    else if (isWord(chunk, 'guest', 'host', 'hostess', 'visitor')) guest(chunks, at, named, earlier, tie);
    else if (isWord(chunk, 'him', 'her')) received(chunks, at, named, earlier, tie);
    else if (isWord(chunk, 'with')) raised(chunks, at, named, tie);
  });
}

/** "Opposite him sat N", "Across the table was N", "Alpha sat across from N". */
function opposite(chunks: readonly Chunk[], at: number, named: readonly Here[], earlier: readonly Cluster[], tie: Add) {
  let next = at + 1;
  const table = isWord(chunks[next], 'the') && isWord(chunks[next + 1], 'table', 'desk');
  if (table) next += 2;
  if (isWord(chunks[next], 'from')) next++;
  if (next === at + 1 && isWord(chunks[at], 'across')) return;
  const pronoun = isWord(chunks[next], 'him', 'her');
  const other = nameFrom(chunks, pronoun ? next + 1 : next, named);
  if (pronoun || (table && isWord(chunks[next], ...SAT))) {
    const sat = chunks.findIndex((chunk, place) => place >= next && place < next + 4 && isWord(chunk, ...SAT));
    const person = sat < 0 ? null : nameFrom(chunks, sat + 1, named);
    const [subject] = earlier;
    if (subject && person) tie(subject, person.cluster, false, OPPOSITE);
    return;
  }
  const own = named.findLast(({ index }) => index < at);
  if (own && other && chunks.slice(own.index, at).some((chunk) => isWord(chunk, ...SAT)))
    tie(own.cluster, other.cluster, false, OPPOSITE);
}
const SAT = ['sat', 'sits', 'was', 'is', 'stood', 'took', 'were'];

/** "Alpha and his guest, N", "her host, Prime Minister N", "Alpha was a guest of President N". */
function guest(chunks: readonly Chunk[], at: number, named: readonly Here[], earlier: readonly Cluster[], tie: Add) {
  let from = at - 1;
  while (chunks[from]?.kind === 'country' || isWord(chunks[from], 'old', 'distinguished', 'honoured', 'honored'))
    from--;
  const of = isWord(chunks[at], 'guest') && isWord(chunks[at + 1], 'of') && isWord(chunks[from], 'a', 'the');
  if (!of && !isWord(chunks[from], 'his', 'her')) return;
  const person = nameFrom(chunks, of ? at + 2 : at + 1, named);
  if (!person) return;
  const own = named.findLast(({ index }) => index < from)?.cluster ?? (of ? undefined : earlier[0]);
  if (own) tie(own, person.cluster, false, GUEST_AND_HOST);
}

/** "N received her on Monday", "N gave a reception for him": of another state than whom the sentence before names. */
function received(chunks: readonly Chunk[], at: number, named: readonly Here[], earlier: readonly Cluster[], tie: Add) {
  const [guest] = earlier.slice(-1);
  const own = named.findLast(({ index }) => index < at);
  if (!guest || !own || at - own.index > LONGEST || named.some(({ index }) => index > at && index < at + 4)) return;
  // "her delegation": somebody's.
  const next = chunks[at + 1];
  if (isWord(chunks[at], 'her') && next && next.kind === 'title') return;
  if (isWord(chunks[at], 'her') && next?.kind === 'word' && !isWord(next, ...BEHIND)) return;
  const between = chunks.slice(own.index + 1, at);
  if (between.some((chunk) => chunk.kind === 'title' || chunk.kind === 'name' || isWord(chunk, ...NOT_BETWEEN))) return;
  const verb = isWord(chunks[at - 1], ...RECEIVED);
  const meal = isWord(chunks[at - 1], 'for') && chunks.slice(at - 5, at - 1).some((chunk) => isWord(chunk, ...MEALS));
  if (!verb && !meal) return;
  tie(own.cluster, guest, false, new Set(earlier).size > 1 ? RECEIVED_ONE_OF_THEM : RECEIVED_THEM);
}
const LONGEST = 12;
const RECEIVED = ['received', 'receives', 'hosted', 'embraced'];
const MEALS = ['reception', 'dinner', 'lunch', 'luncheon', 'banquet', 'breakfast', 'tea'];
const NOT_BETWEEN = ['said', 'says', 'told', 'that', ';', 'because', 'by'];
const BEHIND = `. , ; on at in to for with yesterday later before after as and when last this today warmly here there
  again earlier personally during over from`.split(/\s+/);

/** "was raised by Alpha with N", "Alpha raised the toll with N". */
function raised(chunks: readonly Chunk[], at: number, named: readonly Here[], tie: Add) {
  const person = nameFrom(chunks, at + 1, named);
  const own = named.findLast(({ index }) => index < at);
  if (!person || !own || at - own.index > LONGEST) return;
  const between = chunks.slice(own.index + 1, at);
  if (between.some((chunk) => isWord(chunk, ...NOT_BETWEEN, ',', 'and', 'along', 'together'))) return;
  const passive = own.index + 1 === at && chunks.slice(own.index - 5, own.index).some((chunk) => isWord(chunk, 'by'));
  const verbs = passive ? chunks.slice(Math.max(0, own.index - 7), own.index) : between;
  if (verbs.some((chunk) => isWord(chunk, ...RAISED))) tie(own.cluster, person.cluster, false, RAISED_WITH);
}
const RAISED = ['raised', 'raises', 'broached', 'discussed', 'agreed', 'settled', 'negotiated', 'concluded'];

/** The person whose name stands at an index, behind titles, honorifics, a state and a comma. */
function nameFrom(chunks: readonly Chunk[], from: number, named: readonly Here[]): Here | undefined {
  for (let at = from; at < Math.min(chunks.length, from + MOST_TITLES); at++) {
    const chunk = chunks[at];
    if (chunk?.kind === 'name') return named.find(({ index }) => index === at);
    if (chunk?.kind === 'word' && !isWord(chunk, ...BEFORE_NAME)) return;
  }
  return;
}
const MOST_TITLES = 10;
const BEFORE_NAME = ['the', ',', 'of', 'and', 'for', 'mr', 'ms', 'mrs', 'dr', "'s", '.', 'then', 'acting', 'first'];
