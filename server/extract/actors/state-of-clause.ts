/** The state of a body told by whoever acts in its clause: "N said a team of the Department would come", "A has agreed to lend it through the Fund". */
import type { Iso2 } from '../../model/factsheet.ts';
import type { Chunk } from '../chunks/chunks.ts';
import { isWord } from '../chunks/groups.ts';
import { type BodyCase, leftOf, NOBODY_ACTS, placeOf, stateOf } from './body-case.ts';

/** What is done with another state's body as often as with one's own. */
const ACROSS =
  /^(?:met|meets?|meeting|received|receives?|told|thanked|thanks?|visit(?:s|ed)?|tour(?:s|ed)?|addressed|invited|invites?|urged|accused|criticised|criticized|praised|hosted|hosts?|welcomed|welcomes?|briefed|joined|joins?|against|between|counterpart|counterparts|talks|discussed|handed|called|see|sees|saw|seen|shown|inspected|attended|entered|went|spoke)$/;
const NOT_OF = [...NOBODY_ACTS, 'under'];

/** The state of the first who acts in the clause before a body; null where the body itself begins it, or two of two states do. */
export function ofActor(told: BodyCase): Iso2 | null {
  const { body, chunks } = told;
  const index = placeOf(told);
  let left = leftOf(chunks, index);
  if (isWord(chunks[left], 'new', 'old', 'main', 'local', 'own', 'nearby')) left = leftOf(chunks, left);
  if (left < 1 || body.known || body.body === 'ngo' || chunks[left]?.kind !== 'word') return null;
  if (isWord(chunks[left], ...BEFORE) && !(isWord(chunks[left], 'from') && isWord(chunks[left - 1], ...SENT)))
    return null;
  let from = index;
  while (from > 0 && !isWord(chunks[from - 1], ';', ':', 'while', 'whereas', 'but')) from--;
  for (let at = from; at < left; at++) {
    const state = isWord(chunks[at], 'he', 'she') ? ofNamedBefore(told) : actorAt(told, at);
    if (!state) continue;
    if (isWord(chunks[at + 1], 'and')) return null;
    const between = chunks.slice(at + 1, index);
    if (between.some((chunk) => chunk.kind === 'word' && ACROSS.test(chunk.key))) return null;
    return state;
  }
  return null;
}
/** Where a body begins a clause, or is but where something happens. */
const BEFORE = ['to', ',', 'and', 'or', 'at', 'in', '(', 'with', 'from', 'against', '"', '“', '–', '—', '-'];

/** Those who are sent from a body: "a team from the Department". */
const SENT = ['team', 'experts', 'officials', 'officers', 'specialists', 'engineers', 'delegation', 'group', 'staff'];

/** The state of who acts at an index: none of what a preposition or an owner's mark has. */
function actorAt(told: BodyCase, at: number): Iso2 | null {
  const { chunks } = told;
  const chunk = chunks[at];
  const state =
    chunk?.kind === 'title' && chunk.countries.length === 1 && chunks[at + 1]?.kind !== 'name'
      ? (chunk.countries[0] ?? null)
      : stateOf(chunk, told);
  if (!state || isWord(chunks[at + 1], "'s", "'")) return null;
  return isWord(chunks[leftOf(chunks, at)], ...NOT_OF) ? null : state;
}

/** "He": whoever the sentence before names first. */
const ofNamedBefore = (told: BodyCase): Iso2 | null => {
  const first: Chunk | undefined = told.before.find((each) => each.kind === 'name' && told.speakers.has(each.start));
  return stateOf(first, told);
};

/** "N said that he will put it to the Council of Ministers", "A said the permit lies with the Constitutional Court": of the speaker's state, which has one as every state has. */
export function ofReporter(told: BodyCase): Iso2 | null {
  const { body, chunks } = told;
  if (!EVERY_STATE.test(body.name)) return null;
  const index = placeOf(told);
  for (let at = index - 1; at > 0; at--) {
    const chunk = chunks[at];
    if (chunk?.kind !== 'word') return null;
    if (isWord(chunk, ';', ':') || ACROSS.test(chunk.key)) return null;
    if (!isWord(chunk, 'said', 'says', 'added', 'promised', 'explained', 'announced', 'hoped', 'expects', 'pledged'))
      continue;
    return chunks[at - 1]?.kind === 'name'
      ? stateOf(chunks[at - 1], told)
      : isWord(chunks[at - 1], 'he', 'she')
        ? ofNamedBefore(told)
        : null;
  }
  return null;
}
/** Organs that every state has under the same name. */
const EVERY_STATE =
  /^(?:Council of Ministers|Cabinet(?: of Ministers)?|Parliament|Senate|Congress|National Assembly|House of Representatives|Legislative Assembly|(?:Constitutional|Supreme|High) Court|Treasury|Central Bank|(?:Attorney|Auditor|Comptroller) General's Office|State Audit Office|National (?:\p{Lu}\p{L}+ ){1,2}(?:Council|Commission|Committee))$/u;
