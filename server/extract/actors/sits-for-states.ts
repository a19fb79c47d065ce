/** Organs whose meetings are counted, in a text on several states: "the fourth meeting of the Political Committee", "the Council held its third session". */
import type { BodyChunk, Chunk } from '../chunks/chunks.ts';
import { isWord } from '../chunks/groups.ts';
import type { Setting } from './allegiance.ts';

/** Words by which an organ is one state's own, however often it meets. */
const OWN =
  /\b(?:national|state|federal|royal|supreme|central|constitutional|electoral|judicial|security|city|town|county|district|municipal|provincial|people's|party|academic|university|ministry|department|parliamentary)\b/i;
const ORGAN =
  /\b(?:council|committee|commission|board|forum|conference|group|body|mechanism|panel)(?= (?:for|on|of)\b|$)/i;
const SITTING = /^(?:meeting|session|sitting|round)$/;
const COUNTED =
  /^(?:\d{1,3}(?:st|nd|rd|th)|[ivx]{1,5}|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|\p{L}{2,9}teenth|twentieth|twenty-\p{L}+|inaugural|next|last|regular|ordinary|extraordinary|special|annual|latest|forthcoming|upcoming|final)$/iu;
const HOLDS = ['held', 'holds', 'hold', 'opened', 'concluded', 'ended', 'began', 'convened', 'completed', 'closed'];
const MOST_STATES_APART = 1;

/** Whether a body without a state is of all the states of a text, by a meeting of it that is counted. */
export function sitsForStates(body: BodyChunk, chunks: readonly Chunk[], { lead, ranked }: Setting): boolean {
  if (body.countries.length || body.known || body.field !== null) return false;
  if (body.body !== 'agency' && body.body !== 'other' && body.body !== 'ngo') return false;
  if (!ORGAN.test(body.name) || OWN.test(body.name)) return false;
  if (Math.max(lead.length, ranked.length) <= MOST_STATES_APART && statesHere(chunks) <= MOST_STATES_APART)
    return false;
  const index = chunks.indexOf(body);
  return index >= 0 && (isMeetingOf(chunks, index) || holdsMeeting(chunks, index));
}

/** "the IV Meeting of the …": a meeting before a body, and how many there were. */
function isMeetingOf(chunks: readonly Chunk[], index: number): boolean {
  const of = isWord(chunks[index - 1], 'the', 'this', 'their') ? index - 2 : index - 1;
  if (!isWord(chunks[of], 'of')) return false;
  const words = chunks.slice(Math.max(0, of - 3), of).flatMap(wordsOf);
  return SITTING.test(words.at(-1)?.toLowerCase() ?? '') && words.slice(-4, -1).some((word) => COUNTED.test(word));
}

/** "the Council (ABC) held its Eighteenth Meeting". */
function holdsMeeting(chunks: readonly Chunk[], index: number): boolean {
  const verb = isWord(chunks[index + 1], '(') ? index + 4 : index + 1;
  if (!isWord(chunks[verb], ...HOLDS) || !isWord(chunks[verb + 1], 'its', 'their', 'the', 'a')) return false;
  const words = chunks.slice(verb + 2, verb + 6).flatMap(wordsOf);
  const sitting = words.findIndex((word) => SITTING.test(word.toLowerCase()));
  return sitting > 0 && words.slice(0, sitting).some((word) => COUNTED.test(word));
}

const wordsOf = (chunk: Chunk): readonly string[] =>
  chunk.kind === 'word' ? [chunk.key] : chunk.kind === 'name' || chunk.kind === 'thing' ? chunk.words : [];

/** How many states a sentence names, those of its places and offices among them. */
function statesHere(chunks: readonly Chunk[]): number {
  const states = new Set<string>();
  for (const chunk of chunks) {
    if (chunk.kind === 'country') states.add(chunk.iso2);
    else if (chunk.kind === 'place' && chunk.country) states.add(chunk.country);
    else if (chunk.kind === 'title') for (const state of chunk.countries) states.add(state);
  }
  return states.size;
}
