/** Of bodies that stand together each is of a state of its own: "The Alpha Hospital Centre and the Clinical Centre of Kosovo will keep a list". */
import type { Iso2 } from '../../model/factsheet.ts';
import type { BodyChunk, Chunk } from '../chunks/chunks.ts';
import { isWord } from '../chunks/groups.ts';
import { keyOf } from '../words/looks.ts';
import { type BodyCase, leftOf, otherThan, placeOf, stateOf, statesOfAll } from './body-case.ts';
import { skipThe } from './open-introductions.ts';

/** Of the two states that a text is about, the other one than that of the body of the same kind that a body acts with. */
export function ofPartner(told: BodyCase): Iso2 | null {
  const { body, chunks } = told;
  if (body.known || body.countries.length) return null;
  const index = chunks.indexOf(body);
  const and = index + (isWord(chunks[index + 1], ',') ? 2 : 1);
  const next = isWord(chunks[and], 'and') ? chunks[afterRole(chunks, skipThe(chunks, and + 1))] : undefined;
  const left = leftOf(chunks, index);
  const last = isWord(chunks[left], 'and') ? chunks[left - 1] : undefined;
  for (const other of [next, last]) {
    if (other?.kind !== 'body' || other.countries.length !== 1) continue;
    if (headOf(other) !== headOf(body) && !(isTrader(other) && isTrader(body) && deals(chunks))) continue;
    const state = otherThan(told, other.countries[0] as Iso2);
    if (state) return state;
  }
  // "what Alpha Energy owes Beta Stations": a debt between two states.
  const debtor = isWord(chunks[left], 'owes', 'owed') ? stateOf(chunks[left - 1], told) : null;
  return debtor ? otherThan(told, debtor) : null;
}

/** "and the Lao holding X": index after the adjective of a state and the words for what the other body is. */
function afterRole(chunks: readonly Chunk[], from: number): number {
  if (chunks[from]?.kind !== 'country') return from;
  for (let at = from + 1; at < from + 5; at++) if (chunks[at]?.kind !== 'word' || isWord(chunks[at], ',')) return at;
  return from;
}

const isTrader = ({ body }: BodyChunk): boolean => body === 'company' || body === 'university';

/** Whether a sentence speaks of a deal between two. */
const deals = (chunks: readonly Chunk[]): boolean =>
  chunks.some((chunk) =>
    isWord(chunk, 'signed', 'concluded', 'inked', 'contract', 'memorandum', 'agreement', 'exchanged', 'between'),
  );

/** "the operators Alpha Grid, AST and Gamma Grid": of as many bodies as states, the one whose state no other of them has. */
export function ofUnserved(told: BodyCase): Iso2 | null {
  const { body, chunks, setting, speakers } = told;
  if (body.known || body.countries.length) return null;
  const index = placeOf(told);
  const row: BodyChunk[] = [];
  let from = index;
  while (from > 0 && (chunks[from - 1]?.kind === 'body' || isWord(chunks[from - 1], ',', 'and', 'the'))) from--;
  for (let at = from; chunks[at]?.kind === 'body' || isWord(chunks[at], ',', 'and', 'the'); at++) {
    const each = chunks[at];
    if (each?.kind === 'body') row.push(each);
  }
  if (row.length < 3) return null;
  const taken = new Set(row.filter((each) => each !== body).map((each) => stateOf(each, told)));
  if (taken.size !== row.length - 1 || taken.has(null)) return null;
  const states = [setting.lead, setting.ranked, statesOfAll(speakers)].find((each) => each.length === row.length);
  const open = states?.filter((each) => !taken.has(each)) ?? [];
  return open.length === 1 ? (open[0] ?? null) : null;
}

/** The word that says what a body is: the last before what it is of, else the first. */
function headOf({ name }: BodyChunk): string {
  const of = name.search(/ (?:of|for|in|at) /u);
  const words = (of < 0 ? name : name.slice(0, of)).split(' ');
  return keyOf(words.at(-1) ?? '');
}
