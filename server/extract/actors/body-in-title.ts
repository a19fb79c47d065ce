/** Bodies at the end of what an office is called: "envoy of Burkina Faso to the African Union", "Minister in the Prime Minister's Office". */
import type { OrganizationKind } from '../../model/ontology.ts';
import type { BodyChunk, TitleChunk } from '../chunks/chunks.ts';
import { lexicon } from '../words/lexicon.ts';
import { keyOf } from '../words/looks.ts';
import { longest } from '../words/trie.ts';

const LAST = /^(?<before>.+ (?:to|at|in) (?:the )?)(?<name>\p{Lu}.*)$/u;
const HOUSE =
  /^(?:Prime Minister's|President's|Cabinet|Deputy Prime Minister's|Vice President's) (?:Office|Department)$/;

/** The body that somebody is sent to or sits in, which is no part of whom he leads; null where a title names none. */
export function bodyInTitle({ title, titleSpan, sentence, countries }: TitleChunk): BodyChunk | null {
  // Offsets are told by the words of the title where these stand as the text has them.
  if (titleSpan.end - titleSpan.start !== title.length || !title.includes(' ')) return null;
  const head = headOf(title);
  if (head) return chunkOf(head.kind, countries, titleSpan.start, head.name);
  const { before, name: last } = LAST.exec(title)?.groups ?? {};
  // "representative to the Organization of African Unity (OAU)": the letters are the body's, too.
  const name = last?.replace(/ \([^()]*\)$/, '');
  if (!before || !name) return null;
  const start = titleSpan.start + before.length;
  if (HOUSE.test(name.replace('’', "'"))) return chunkOf('government', countries, start, name);
  const keys = name.split(' ').map(keyOf);
  const known = longest(lexicon().known, keys, 0, keys.length);
  if (known?.to !== keys.length || known.value.body.kind !== 'intergovernmental') return null;
  if (known.value.capitals && name !== name.toUpperCase()) return null;
  return { ...chunkOf('intergovernmental', [], start, name), known: known.value.body.name };

  function chunkOf(body: OrganizationKind, states: readonly string[], start: number, called: string): BodyChunk {
    const end = start + called.length;
    return {
      kind: 'body',
      body,
      start,
      end,
      reach: end,
      sentence,
      name: called,
      field: null,
      countries: states,
      acronym: null,
      plural: false,
    };
  }
}

/** "National Assembly Speaker", "Coast Guard Commandant": the body of two words or more that a title begins with; null where none does. */
function headOf(title: string): { readonly kind: OrganizationKind; readonly name: string } | null {
  const words = title.split(' ');
  if (words.length < 3 || !/^(?:\p{Lu}[\p{L}-]+ ){2}/u.test(title)) return null;
  const { bodyHeads, inner, fields } = lexicon();
  const keys = words.map(keyOf);
  const found = longest(bodyHeads, keys, 0, keys.length);
  if (!found || found.to < 2 || found.to > keys.length - 1 || !HOUSES.has(found.value)) return null;
  const name = words.slice(0, found.to).join(' ');
  return inner.has(keys.slice(0, found.to).join(' ')) || fields.has(keys[found.to] ?? '')
    ? null
    : { kind: found.value, name };
}
const HOUSES: ReadonlySet<OrganizationKind> = new Set(['legislature', 'agency', 'other', 'company']);
