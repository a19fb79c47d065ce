/** Committees of several states that are written in lower case: "joint committee on economic, cultural and technical cooperation". */
import { bodyChunk, type FoundBody } from './body-chunk.ts';
import type { Reading } from './reading.ts';

const MOST_WORDS = 16;

/** What committees of several states are called by beside fields of government. */
const OF_COMMITTEE =
  /^(?:military|border|boundary|technical|ministerial|monitoring|verification|ceasefire|political|permanent|economic|intergovernmental|standing|steering|coordination|coordinating|consultative|management|administrative|executive|implementation|supervisory|bilateral|trilateral|liaison)$/;

/** "joint committee on economic, cultural and technical cooperation", in lower case. */
export function lowerCommittee(reading: Reading, at: number): FoundBody | null {
  const joint = reading.keys[at] === 'joint';
  if (!joint && !/^(?:intergovernmental|inter-governmental|mixed|bilateral)$/.test(reading.keys[at] ?? '')) return null;
  let noun = at + 1;
  while (
    noun < at + 5 &&
    (reading.lexicon.fields.has(reading.keys[noun] ?? '') || OF_COMMITTEE.test(reading.keys[noun] ?? ''))
  )
    noun++;
  if (!/^(?:committee|commission)$/.test(reading.keys[noun] ?? '')) return null;
  // "the joint military commission"; "to form a joint technical committee": one that is not yet there has no name.
  if (!/^(?:on|for)$/.test(reading.keys[noun + 1] ?? ''))
    return joint && noun > at + 1 && !/^an?$/.test(reading.tokens[at - 1]?.text ?? '')
      ? bodyChunk(reading, at, noun + 1, 'intergovernmental', [])
      : null;
  // "will set up a mixed commission on fisheries".
  if (/^an?$/.test(reading.tokens[at - 1]?.text ?? '')) return null;
  let end = noun + 2;
  for (let word = end; word < reading.to && word - at < MOST_WORDS; word++) {
    const key = reading.keys[word] ?? '';
    const known = reading.lexicon.fields.has(key) || reading.lexicon.fields.has(key.split('-')[0] ?? '');
    if (known) end = word + 1;
    else if (key !== 'and' && key !== ',') break;
  }
  if (end === noun + 2 && reading.keys[at - 1] === 'the') end = matterEnd(reading, noun + 2);
  return end > noun + 2 ? bodyChunk(reading, at, end, 'intergovernmental', []) : null;
}

/** "the joint committee on the interconnection will convene": index after a matter of few words, which a verb or a mark ends; `from` elsewhere. */
function matterEnd(reading: Reading, from: number): number {
  let at = /^(?:the|their)$/.test(reading.keys[from] ?? '') ? from + 1 : from;
  const first = at;
  while (
    at < first + MOST_OF_MATTER &&
    /^\p{Ll}{3,}$/u.test(reading.tokens[at]?.text ?? '') &&
    !ENDS.test(reading.keys[at] ?? '')
  )
    at++;
  return at > first &&
    (at >= reading.to || ENDS.test(reading.keys[at] ?? '') || /^[,.;:)]$/.test(reading.keys[at] ?? ''))
    ? at
    : from;
}
const MOST_OF_MATTER = 3;
const ENDS =
  /^(?:is|was|are|were|will|would|shall|should|has|had|have|may|must|to|in|on|at|by|for|with|and|which|that|met|meets|held|holds|agreed|said|decided|convened|set|before|after|between|from|this|next|last)$/;

/** "the European Parliament's INTA committee": letters, and what they are of, in lower case. */
export const letteredCommittee = (reading: Reading, at: number): FoundBody | null =>
  reading.tokens[at]?.look.acronym === true &&
  /^(?:committee|subcommittee|commission)$/.test(reading.keys[at + 1] ?? '') &&
  /^(?:'s|the)$/.test(reading.keys[at - 1] ?? '') &&
  /^\p{Lu}{3,6}$/u.test(reading.tokens[at]?.text ?? '')
    ? bodyChunk(reading, at, at + 2, 'other', [])
    : null;
