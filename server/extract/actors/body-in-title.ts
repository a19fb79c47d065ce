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
  const { before, name } = LAST.exec(title)?.groups ?? {};
  if (!before || !name) return null;
  if (HOUSE.test(name.replace('’', "'"))) return chunkOf('government', countries);
  const keys = name.split(' ').map(keyOf);
  const known = longest(lexicon().known, keys, 0, keys.length);
  if (known?.to !== keys.length || known.value.body.kind !== 'intergovernmental') return null;
  if (known.value.capitals && name !== name.toUpperCase()) return null;
  return { ...chunkOf('intergovernmental', []), known: known.value.body.name };

  function chunkOf(body: OrganizationKind, states: readonly string[]): BodyChunk {
    const start = titleSpan.start + (before ?? '').length;
    return {
      kind: 'body',
      body,
      start,
      end: titleSpan.end,
      reach: titleSpan.end,
      sentence,
      name: name ?? '',
      field: null,
      countries: states,
      acronym: null,
      plural: false,
    };
  }
}
