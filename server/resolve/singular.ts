/**
 * Bodies of the world of which there is one only, whatever states a document speaks of: those that the vocabulary knows by
 * name ("European Commission"), and those that are called after a part of the world, a river or a sea ("Lake Chad Basin
 * Commission"). Of "Joint Trade Commission" every two states may have one.
 */
import { fold } from '../model/ids.ts';
import { vocabulary } from '../model/vocabulary.ts';
import { remembered } from './remembered.ts';

interface Lists {
  readonly known: ReadonlySet<string>;
  /** Acronyms of bodies of no one country → their names; those of several are left out. */
  readonly full: ReadonlyMap<string, string>;
  /** Names of parts of the world, folded, between blanks. */
  readonly parts: readonly string[];
}

const ACRONYM = /^[\p{Lu}-]{2,12}$/u;

let lists: Lists | null = null;

function listsOf(): Lists {
  if (lists) return lists;
  const { bodies, places } = vocabulary();
  const full = new Map<string, string>();
  const several = new Set<string>();
  for (const { name, aliases, country } of bodies.known)
    for (const alias of aliases) {
      if (!ACRONYM.test(alias)) continue;
      if (country !== null || full.has(alias)) several.add(alias);
      full.set(alias, name);
    }
  for (const alias of several) full.delete(alias);
  lists = {
    full,
    known: new Set(bodies.known.flatMap(({ name, aliases }) => [name, ...aliases]).map(fold)),
    parts: [...(places.none ?? []), ...PEOPLES].map((name) => ` ${plain(name)} `),
  };
  return lists;
}

/** How bodies are called after parts of the world. */
const PEOPLES = 'European,African,Asian,Eurasian,Caribbean,Arab,Nordic,Baltic,Andean,Balkan'.split(',');

const plain = (name: string): string =>
  fold(name)
    .replace(/^the /, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The full name of a body of the world by its acronym, where there is one such: "EU" → "European Union"; else null. */
export function fullName(acronym: string): string | null {
  return listsOf().full.get(acronym) ?? null;
}

/** Whether a name can be that of one body only. */
export const isSingular = remembered((name: string): boolean => {
  const { known, parts } = listsOf();
  if (known.has(fold(name)) || known.has(plain(name))) return true;
  const words = ` ${plain(name)} `;
  return parts.some((part) => words.includes(part));
});
