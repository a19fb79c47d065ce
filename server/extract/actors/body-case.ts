/** A body where it is named without its state, and what is known there of the states around it. */
import type { Iso2 } from '../../model/factsheet.ts';
import type { BodyChunk, Chunk } from '../chunks/chunks.ts';
import { isWord } from '../chunks/groups.ts';
import { once } from '../once.ts';
import { keyOf } from '../words/looks.ts';
import type { Setting } from './allegiance.ts';

export interface BodyCase {
  readonly body: BodyChunk;
  /** Of its sentence. */
  readonly chunks: readonly Chunk[];
  /** Of the sentence before it. */
  readonly before: readonly Chunk[];
  readonly setting: Setting;
  /** States said beside the same name elsewhere. */
  readonly byName: ReadonlyMap<string, Iso2>;
  /** Countries of the persons named, by the offset of the name. */
  readonly speakers: ReadonlyMap<number, Iso2 | null>;
  /** Those of the persons who have an office in the body, by the offset of the body's name. */
  readonly holders: ReadonlyMap<number, Iso2>;
}

/**
 * Where the report is from, or whose it is: a place that it only happens to name tells less than its publisher, unless the
 * text, which speaks of other states, never speaks of the publisher's.
 */
export const homeOf = ({ home, dated, host, publisher, ranked }: Setting): Iso2 | null =>
  (dated ? home : null) ??
  host ??
  (publisher !== null && (ranked.length < 2 || ranked.includes(publisher)) ? publisher : null) ??
  home;

/** Index of the body among the chunks, or of the title that holds it. */
export const placeOf = ({ body, chunks }: BodyCase): number =>
  chunks.findIndex((chunk) => chunk === body || (chunk.kind === 'title' && chunk.of === body));

/** Index of what stands before the chunk at an index and its article. */
export const leftOf = (chunks: readonly Chunk[], index: number): number =>
  isWord(chunks[index - 1], 'the', 'a', 'an', 'its', 'his', 'her') ? index - 2 : index - 1;

/** The state of a chunk that acts: a state by its name, a person, a body of a state. */
export function stateOf(chunk: Chunk | undefined, { byName, speakers }: BodyCase): Iso2 | null {
  if (chunk?.kind === 'country') return chunk.form === 'adjective' ? null : chunk.iso2;
  if (chunk?.kind === 'name') return speakers.get(chunk.start) ?? null;
  if (chunk?.kind === 'body' && chunk.body !== 'intergovernmental')
    return chunk.countries[0] ?? byName.get(keyOf(chunk.name)) ?? null;
  return null;
}

/**
 * Of two states the other one: of the two that the text is about, else of the two that the sentence and the one before it
 * speak of, or whose people they name; null where there are not two.
 */
export function otherThan(told: BodyCase, state: Iso2): Iso2 | null {
  const { lead, ranked } = told.setting;
  for (const pair of [() => lead, () => ranked, () => statesNear(told), () => statesOfAll(told.speakers)]) {
    const states = pair();
    if (states.length === 2 && states.includes(state)) return states.find((each) => each !== state) ?? null;
  }
  return null;
}

function statesNear(told: BodyCase): Iso2[] {
  const near = new Set<Iso2>();
  for (const chunks of [told.before, told.chunks])
    for (const chunk of chunks) {
      const here = chunk.kind === 'country' ? chunk.iso2 : stateOf(chunk, told);
      if (here) near.add(here);
    }
  return [...near];
}

/** The states of all persons of the text; read once, for each of its bodies may ask. */
export const statesOfAll = once((speakers: BodyCase['speakers']): readonly Iso2[] => [
  ...new Set([...speakers.values()].filter((each) => each !== null)),
]);

/** Words behind which nobody acts: "of Laos", "with its neighbour". */
export const NOBODY_ACTS: readonly string[] = 'of in with to for by from at on between against than about via as'.split(
  ' ',
);
