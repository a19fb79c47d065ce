/** Of which state a publisher is, as far as its name shows. Pure. */

import { countries } from '../../model/countries.ts';
import type { Iso2 } from '../../model/factsheet.ts';
import { fold } from '../../model/ids.ts';
import { vocabulary } from '../../model/vocabulary.ts';

const LONGEST = 300;
/** Who else spreads it, and the language it is in. */
const ASIDES = /reposted by[^)]*|\bin \p{Lu}\p{L}+/gu;
const COMPASS = / (?:south|north|east|west|southern|northern|eastern|western)$/;
const plain = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

let names: ReadonlyMap<string, Iso2> | null = null;

/**
 * The one state whose name, adjective or places stand in the publisher's name; null where none does or several do. What
 * is said of others who spread the text ("reposted by …") does not count.
 */
export function stateOfPublisher(publisher: string | null): Iso2 | null {
  names ??= known();
  const own = ` ${plain((publisher ?? '').slice(0, LONGEST).replace(ASIDES, ''))} `;
  const found = new Set<Iso2>();
  for (const [name, iso2] of names) {
    const at = own.indexOf(name);
    // "South China" is a part of the world; "South Korea" is in the list as it is.
    if (at >= 0 && !COMPASS.test(own.slice(0, at))) found.add(iso2);
  }
  return found.size === 1 ? ([...found][0] ?? null) : null;
}

function known(): ReadonlyMap<string, Iso2> {
  const found = new Map<string, Iso2>();
  const add = (name: string, iso2: Iso2) =>
    found.set(
      ` ${fold(name)
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()} `,
      iso2,
    );
  for (const { iso2, names: all, adjectives } of countries().values())
    for (const each of [...all, ...adjectives]) add(each, iso2);
  for (const [iso2, list] of Object.entries(vocabulary().places))
    if (iso2 !== 'none' && iso2 !== 'world') for (const each of list) add(each, iso2);
  return found;
}
