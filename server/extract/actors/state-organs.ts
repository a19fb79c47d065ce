/** Organs that every state has, in lower case beside their state: "the Estonian government", "Sri Lanka's navy". */
import type { OrganizationKind } from '../../model/ontology.ts';
import type { BodyChunk, Chunk, CountryChunk } from '../chunks/chunks.ts';
import { isWord } from '../chunks/groups.ts';

// A map, for it is asked for every word of a text.
const KINDS: ReadonlyMap<string, OrganizationKind> = new Map(
  Object.entries({
    government: 'government',
    navy: 'other',
    army: 'other',
    military: 'other',
    police: 'agency',
    parliament: 'legislature',
    embassy: 'agency',
    coastguard: 'agency',
  } as const),
);
/** What goes on after such an organ where it is meant itself, and not one of its men or things. */
const AFTER =
  /^(?:[,.;:()—–-]|and|or|but|as|to|in|at|on|of|for|by|with|that|which|who|whose|'s|has|have|had|is|are|was|were|will|would|shall|may|must|can|could|should|did|does|also|then|yesterday|today|last|said|says|told|sent|sees|wants|\p{L}+ed)$/u;

export interface Organ {
  readonly body: BodyChunk;
  /** With the state that stands before it. */
  readonly called: string;
}

/** The organs of states that a sentence speaks of so. */
export function organsOfStates(chunks: readonly Chunk[], text: string): Organ[] {
  const found: Organ[] = [];
  for (let index = 1; index < chunks.length; index++) {
    const noun = chunks[index];
    if (noun?.kind !== 'word') continue;
    const kind = KINDS.get(noun.key);
    if (!kind) continue;
    const owner = ownerBefore(chunks, index) ?? ownerAfter(chunks, index);
    if (!owner) continue;
    // "in the US embassy": where something happened.
    const the = isWord(chunks[index - 2], 'the') ? index - 3 : index - 2;
    if (noun.key === 'embassy' && isWord(chunks[the], 'in', 'at')) continue;
    const body: BodyChunk = {
      kind: 'body',
      body: kind,
      start: noun.start,
      end: noun.end,
      reach: noun.end,
      sentence: noun.sentence,
      name: text.slice(noun.start, noun.end),
      field: null,
      countries: [owner.iso2],
      acronym: null,
      plural: false,
    };
    const seat = noun.key === 'embassy' && isWord(chunks[index + 1], 'in') ? chunks[index + 2] : undefined;
    const from = Math.min(owner.start, noun.start);
    const to = seat?.kind === 'place' || seat?.kind === 'country' ? seat.end : Math.max(owner.end, noun.end);
    found.push({ body, called: text.slice(from, to).replace(/\s+/g, ' ') });
  }
  return found;
}

/** The state that stands before: "the Estonian government", "Sri Lanka's navy", "the New Zealand embassy". */
function ownerBefore(chunks: readonly Chunk[], index: number): CountryChunk | null {
  const next = chunks[index + 1];
  if (next && !(next.kind === 'word' && AFTER.test(next.key))) return null;
  const mark = chunks[index - 1];
  const owned = isWord(mark, "'s", "'");
  const owner = owned ? chunks[index - 2] : mark;
  if (owner?.kind !== 'country') return null;
  return owned || owner.form === 'adjective' || isWord(chunks[index - 2], 'the') ? owner : null;
}

/** The state that stands behind: "the government of Yemen". */
function ownerAfter(chunks: readonly Chunk[], index: number): CountryChunk | null {
  if (!isWord(chunks[index - 1], 'the') || !isWord(chunks[index + 1], 'of')) return null;
  const owner = chunks[isWord(chunks[index + 2], 'the') ? index + 3 : index + 2];
  return owner?.kind === 'country' && owner.form === 'name' ? owner : null;
}
