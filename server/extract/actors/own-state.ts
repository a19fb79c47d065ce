/** Whose report a document is: the state whose ministers it calls "the minister" without a word of whose. */
import { z } from 'zod';
import type { Iso2 } from '../../model/factsheet.ts';
import { readList } from '../../model/vocabulary.ts';
import type { Draft } from '../draft.ts';
import { tokenize } from '../text/tokens.ts';
import { lexicon } from '../words/lexicon.ts';
import { keyOf } from '../words/looks.ts';
import { addPhrase, longest, newTrie, type Trie } from '../words/trie.ts';

const AGENCIES = z.record(z.string().regex(/^(?:[A-Z]{2}|world)$/), z.array(z.string().min(1)));

/** How much of the text's beginning may name its agency: "Riyadh, June 21, 2022, SPA --". */
const OPENING = 90;
const LONGEST_PUBLISHER = 200;

interface Agency {
  /** Null for those that write for the whole world. */
  readonly country: Iso2 | null;
  /** An acronym, which stands in capitals: "ANA" is no woman's name. */
  readonly capitals: boolean;
}

let compiled: Trie<Agency> | null = null;

function agencies(): Trie<Agency> {
  if (compiled) return compiled;
  const trie = newTrie<Agency>();
  for (const [country, names] of Object.entries(readList('agencies', AGENCIES)))
    for (const name of names)
      addPhrase(trie, name, { country: country === 'world' ? null : country, capitals: name === name.toUpperCase() });
  compiled = trie;
  return trie;
}

/** The state of the publisher: named in it, or told by its agency, paper, city; null where several or none are told. `worlds`: written for the whole world. */
export function ownState(draft: Draft): { publisher: Iso2 | null; host: Iso2 | null; worlds: boolean } {
  const { publisher, text } = draft.document;
  const named = (publisher ?? '').slice(0, LONGEST_PUBLISHER);
  const agency = agencyIn(named) ?? agencyIn(text.slice(0, OPENING), true);
  if (agency) return { publisher: agency.country, host: null, worlds: agency.country === null };
  return { publisher: stateIn(named) ?? embassyIn(draft), host: hostIn(named), worlds: false };
}

function stateIn(publisher: string): Iso2 | null {
  const pieces = tokenize(publisher, 0, publisher.length);
  const keys = pieces.map((piece) => piece.look.key);
  const { places, countries } = lexicon();
  const found = new Set<Iso2>();
  for (let at = 0; at < keys.length; at++) {
    const country = longest(countries, keys, at, keys.length);
    if (country && (!country.value.capitals || pieces[at]?.text === pieces[at]?.text.toUpperCase())) {
      found.add(country.value.iso2);
      // "Embassy of Zimbabwe, Kigali" is Zimbabwe's.
      if (keys.includes('embassy')) break;
      at = country.to - 1;
      continue;
    }
    const place = longest(places, keys, at, keys.length);
    if (place?.value.country) found.add(place.value.country);
  }
  return found.size === 1 ? ([...found][0] ?? null) : null;
}

/** "Embassy of Japan in Madagascar", "Embassy of Zimbabwe, Kigali": the state where a mission is; null for other publishers. */
function hostIn(publisher: string): Iso2 | null {
  const at = publisher.search(MISSION) < 0 ? -1 : Math.max(publisher.lastIndexOf(' in '), publisher.lastIndexOf(', '));
  return at < 0 ? null : stateIn(publisher.slice(at));
}
const MISSION = /\b(?:Embassy|High Commission|Consulate|Delegation)\b/i;

/** The agency that a text names; one that is no acronym must stand before a mark in an opening: "(Xinhua) --". */
function agencyIn(text: string, opening = false): Agency | null {
  const pieces = tokenize(text, 0, text.length);
  const keys = pieces.map((piece) => piece.look.key);
  for (let at = 0; at < keys.length; at++) {
    const found = longest(agencies(), keys, at, keys.length);
    if (!found) continue;
    const said = text.slice(pieces[at]?.start, pieces[found.to - 1]?.end);
    // "a MENA regional office": part of the world, where something goes on with it.
    if (
      opening &&
      /^(?:regions?|regional|countries|markets?|area|office|states|economies|summit|forum|leaders?)$/.test(
        keys[found.to] ?? '',
      )
    )
      continue;
    if (found.value.capitals ? said === said.toUpperCase() : !opening || /^[-–—)/]/.test(keys[found.to] ?? ''))
      return found.value;
  }
  return null;
}

/** Whether a name is that of a news agency. */
export const isAgency = (name: string): boolean => agencyIn(name) !== null;

/** "The Embassy of the Republic of Indonesia in Manila presents its compliments": a letter of that state. */
function embassyIn(draft: Draft): Iso2 | null {
  for (const chunks of draft.chunks.slice(0, 3)) {
    const [the, first] = chunks;
    const body = first?.kind === 'body' ? first : the?.kind === 'body' ? the : null;
    if (body && /^(?:the )?embassy|^(?:the )?high commission/.test(keyOf(body.name))) return body.countries[0] ?? null;
  }
  return null;
}
