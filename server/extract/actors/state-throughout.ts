/** A firm beside whose name no state ever stands is of one state throughout a text: of the first that any of its sentences tells. */
import type { Iso2 } from '../../model/factsheet.ts';
import type { BodyChunk } from '../chunks/chunks.ts';
import { keyOf } from '../words/looks.ts';
import type { BodyCase } from './body-case.ts';
import { impliedCountry, sceneCountry, toldCountry } from './body-evidence.ts';
import { isOneThroughout } from './same-body.ts';

/** The state of each body without one beside it, from the sentence in which it is named; `bodies` are all of the text, in order. */
export function statesThroughout(
  bodies: readonly BodyChunk[],
  caseOf: (body: BodyChunk, sentence: number) => BodyCase,
): (body: BodyChunk, sentence: number) => Iso2 | null {
  const known = new Map<string, Iso2 | null>();
  // Sought among all bodies anew for each firm, they would take the square of the text's length.
  const named = new Map<string, BodyChunk[]>();
  for (const body of bodies) {
    const key = kindAndName(body);
    const list = named.get(key);
    if (list) list.push(body);
    else named.set(key, [body]);
  }
  return (body, sentence) => {
    if (!isOneThroughout(body)) return impliedCountry(caseOf(body, sentence));
    const key = keyOf(body.name);
    const before = known.get(key);
    if (before !== undefined) return before;
    const first = caseOf(body, sentence);
    let country = toldCountry(first);
    for (const again of named.get(kindAndName(body)) ?? []) {
      if (country !== undefined) break;
      if (again.sentence > sentence) country = toldCountry(caseOf(again, again.sentence));
    }
    const found = country === undefined ? sceneCountry(first) : country;
    known.set(key, found);
    return found;
  };
}

const kindAndName = ({ body, name }: BodyChunk): string => `${body} ${keyOf(name)}`;
