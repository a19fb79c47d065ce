/**
 * What shows that a name of two or more words is a person's where no office and no form of address stands beside it: what
 * persons alone do, whose they are, what kind of person they are said to be, and in whose company they are named.
 */
import type { Chunk } from '../chunks/chunks.ts';
import { TRADE } from '../chunks/firm-cues.ts';
import { isWord } from '../chunks/groups.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { isCounted } from './counted-people.ts';
import { isAsideOfBody, isLine } from './name-lines.ts';
import { afterCountry, afterNamed, afterOwnBody, beforeHonorifics } from './open-introductions.ts';
import { ENCOUNTERS, HEADS, OPENS_PART, PRESENCE } from './person-words.ts';
import { isRegion, isSubject } from './regions.ts';
import { endsPart, isForSeat, isSignatory } from './signed-for.ts';

/** Words that say where: the name after one may well be a place's. */
const PLACING = 'in at from to near between of through across via into outside toward towards'.split(' ');
const ADVERBS =
  /^(?:also|later|then|too|once|never|still|himself|herself|again|both|meanwhile|each|now|only|\p{L}+ly)$/u;
const DONE_BY_PERSONS = new Set(
  `signed co-signed countersigned initialled initialed inked led chaired co-chaired headed represented received welcomed accompanied
   attended witnessed greeted hosted succeeded replaced flanked joined nominated appointed exchanged written presided steered fronted
   addressed opened delivered presented invited briefed concluded sealed penned met`.split(/\s+/),
);
const SPEAKING = [
  'said',
  'says',
  'added',
  'adds',
  'asked',
  'asks',
  'recalled',
  'explained',
  'quipped',
  'joked',
  'insisted',
  'replied',
  'wrote',
  'noted',
  'remarked',
  'argued',
  'told',
];
const GATHERED =
  /^(?:members|officials|delegation|delegates|guests|leaders|dignitaries|participants|witnesses|speakers|colleagues|signatories|envoys|attendees|team|representatives|figures|personalities|authorities)$/;
/** Verbs whose object is a person where a state is said of it: "met X of Argentina". */
const WHOM = [
  'met',
  'meets',
  'received',
  'hosted',
  'welcomed',
  'greeted',
  'thanked',
  'told',
  'joined',
  'between',
  'congratulated',
];

/** "Air France", "Radio Tirana", "Mengniu Dairy": carriers, stations and firms act like persons. */
export const isCarrier = (words: readonly string[]): boolean =>
  TRADE.test(words[words.length - 1] ?? '') ||
  /^(?:air|via|rail|radio|tele|télé|banco|banque|bank|grupo|groupe|royal|deutsche|nord|rio|port|club|team|cyclone|typhoon|hurricane|operation|lake|mount|cape|fort|river|strait)$/i.test(
    words[0] ?? '',
  );

/** Whether what stands around the name at an index shows that it is a person's. */
export function isPersonByContext(chunks: readonly Chunk[], index: number, lexicon: Lexicon): boolean {
  const name = chunks[index];
  if (name?.kind !== 'name' || name.words.length < 2) return false;
  if (isCarrier(name.words) || isRegion(chunks, index)) return false;
  if (isLine(chunks, index)) return true;
  if (isSubject(chunks, index, name.words, lexicon.fields)) return false;
  return (
    acts(chunks, index, lexicon) ||
    isOfSomebody(chunks, index) ||
    isAgent(chunks, index) ||
    isDescribed(chunks, index, lexicon) ||
    isPartner(chunks, index) ||
    isForSeat(chunks, index) ||
    isSignatory(chunks, index) ||
    isPeerFrom(chunks, index) ||
    isPresented(chunks, index) ||
    isPredecessor(chunks, index) ||
    isHeadOf(chunks, index) ||
    isAsideOfBody(chunks, index) ||
    isCounted(chunks, index) ||
    isPersonalForm(name.words, chunks[index - 1])
  );
}

/** "X came by road", "X, who …", "… said X." */
function acts(chunks: readonly Chunk[], index: number, lexicon: Lexicon): boolean {
  let next = afterCountry(chunks, index + 1);
  for (let turn = 0; turn < 2; turn++) {
    const chunk = chunks[next];
    if (chunk?.kind !== 'word' || !ADVERBS.test(chunk.key)) break;
    next++;
  }
  // "X of the Kenya Ports Authority said".
  if (next === index + 1) next = afterOwnBody(chunks, next);
  if (next === index + 1) next = afterNamed(chunks, index);
  const chunk = chunks[next];
  if (chunk?.kind === 'word' && (lexicon.deeds.has(chunk.key) || (next > index + 1 && lexicon.speech.has(chunk.key))))
    return true;
  if (isWord(chunk, 'who', 'whom') || (isWord(chunk, ',', '(') && isWord(chunks[next + 1], 'who', 'whom'))) return true;
  const before = chunks[index - 1];
  return (
    isWord(before, ...SPEAKING) && isWord(chunks[index - 2], '"', '”', ',', '’', "'") && isWord(chunk, ',', '.', ';')
  );
}

/** "X of Argentina", "Brazil's X", "the PLO's X", "for Germany: X". */
function isOfSomebody(chunks: readonly Chunk[], index: number): boolean {
  const before = chunks[index - 1];
  const free = index === 0 || isWord(before, ...OPENS_PART, ...WHOM);
  if (free && afterCountry(chunks, index + 1) > index + 1 && !besidePlace(chunks, index)) return true;
  if (ofBody(chunks, index)) return true;
  const owner = chunks[index - 2];
  if (isWord(before, "'s", "'") && (owner?.kind === 'country' || owner?.kind === 'body')) {
    const lead = isWord(chunks[index - 3], 'the') ? chunks[index - 4] : chunks[index - 3];
    return endsPart(chunks[index + 1]) && (!isWord(lead, ...PLACING) || underSomebody(chunks, index));
  }
  if (isWord(before, ':', ',') && owner?.kind === 'country') {
    const lead = chunks[index - 3];
    return isWord(lead, 'for') || (isWord(lead, 'the') && isWord(chunks[index - 4], 'for'));
  }
  return false;
}

/** "the guarantors included X of the Red Cross". */
const ofBody = (chunks: readonly Chunk[], index: number): boolean =>
  isWord(chunks[index - 1], 'included', 'includes', 'include') &&
  isWord(chunks[index + 1], 'of', 'from') &&
  chunks[isWord(chunks[index + 2], 'the') ? index + 3 : index + 2]?.kind === 'body';

/** "under the chairmanship of Iceland's X". */
const underSomebody = (chunks: readonly Chunk[], index: number): boolean =>
  [index - 3, index - 4].some(
    (at) =>
      // "took over the chair from Sudan's X".
      (isWord(chunks[at], 'from') && isWord(chunks[at - 1], 'chair', 'chairmanship', 'presidency', 'over', 'gavel')) ||
      (isWord(chunks[at], 'of') &&
        isWord(chunks[at - 1], 'chairmanship', 'chair', 'presidency', 'leadership', 'guidance')),
  );

/** "in Ghana, X of Togo" may be places in a row; "X of Ghana, Y of Togo" are persons. */
const besidePlace = (chunks: readonly Chunk[], index: number): boolean =>
  chunks[index - 2]?.kind === 'place' ||
  (chunks[index - 2]?.kind === 'country' && !(isWord(chunks[index - 3], 'of') && chunks[index - 4]?.kind === 'name'));

/** "signed by X for A and by Y for B", "was received by X", "and Rwanda by X". */
export function isAgent(chunks: readonly Chunk[], index: number): boolean {
  if (!isWord(chunks[index - 1], 'by')) return false;
  if (chunks[index - 2]?.kind === 'country') return true;
  // "was signed by X and, for New Zealand, by Y".
  if (
    isWord(chunks[index - 2], ',') &&
    (chunks[index - 3]?.kind === 'country' || chunks[index - 3]?.kind === 'body') &&
    chunks.slice(Math.max(0, index - 7), index - 3).some((chunk) => isWord(chunk, 'for', 'behalf', 'part'))
  )
    return true;
  // "and on behalf of Sudan's Ministry of Health by X".
  if (
    chunks[index - 2]?.kind === 'body' &&
    chunks.slice(Math.max(0, index - 7), index - 2).some((chunk) => isWord(chunk, 'behalf', 'for'))
  )
    return true;
  for (let back = index - 2; back >= Math.max(0, index - 14); back--) {
    const chunk = chunks[back];
    if (isWord(chunk, ';', ':') || (isWord(chunk, 'by') && !isWord(chunks[index - 2], 'and'))) return false;
    if (chunk?.kind === 'word' && DONE_BY_PERSONS.has(chunk.key)) return true;
  }
  return false;
}

/** "signed, with X, a letter", "held talks with X": whom somebody does it with. */
function isPartner(chunks: readonly Chunk[], index: number): boolean {
  // "a summit between X and Y".
  if (isWord(chunks[index - 1], 'between') && isWord(chunks[index - 2], ...ENCOUNTERS))
    return isWord(chunks[index + 1], 'and', 'of', ',');
  if (!isWord(chunks[index - 1], 'with')) return false;
  const before = isWord(chunks[index - 2], ',') ? chunks[index - 3] : chunks[index - 2];
  return isWord(
    before,
    'signed',
    'signs',
    'inked',
    'together',
    'met',
    'talks',
    'spoke',
    'discussions',
    'negotiations',
    'conferred',
    'alongside',
    'dined',
  );
}

/** "her colleague from Accra X", "his counterpart at the Bank X". */
function isPeerFrom(chunks: readonly Chunk[], index: number): boolean {
  const kind = chunks[index - 1]?.kind;
  if (kind !== 'place' && kind !== 'country' && kind !== 'body') return false;
  const at = isWord(chunks[index - 2], 'the') ? index - 3 : index - 2;
  return isWord(chunks[at], 'from', 'in', 'at') && isWord(chunks[at - 1], 'colleague', 'counterpart', 'homologue');
}

/** "former prisoner of war X", "her predecessor, X", "X, a retired general who …". */
function isDescribed(chunks: readonly Chunk[], index: number, lexicon: Lexicon): boolean {
  const isKind = (chunk: Chunk | undefined): boolean => chunk?.kind === 'word' && lexicon.people.has(chunk.key);
  const comma = isWord(chunks[index - 1], ',') ? 1 : 0;
  if (isKind(chunks[index - 1 - comma]) && !isWord(chunks[index - 2 - comma], ',', 'and')) return true;
  if (
    !isWord(chunks[index + 1], ',') ||
    !isWord(chunks[index + 2], 'a', 'an', 'the', 'his', 'her', 'their', 'its', 'another', 'one')
  )
    return false;
  for (let at = index + 3; at < index + 10; at++) {
    const chunk = chunks[at];
    if (isKind(chunk)) return !isWord(chunks[at + 1], "'s");
    if (chunk?.kind !== 'word' && chunk?.kind !== 'country') return false;
    if (isWord(chunk, ',', '.', ';', 'who', 'which', 'of')) return false;
  }
  return false;
}

/** "Also present was X", "Their host was X", "officials, among them X". */
function isPresented(chunks: readonly Chunk[], index: number): boolean {
  const before = chunks[index - 1];
  if (isWord(before, 'was', 'were', 'is', 'are', 'stood', 'sat')) {
    const opening = chunks.slice(Math.max(0, index - 8), index - 1);
    return opening.every((chunk) => chunk.kind !== 'name') && opening.some((chunk) => isWord(chunk, ...PRESENCE));
  }
  if (
    !isWord(before, 'including', 'included', 'notably', 'namely') &&
    !(isWord(before, 'them') && isWord(chunks[index - 2], 'among'))
  )
    return false;
  return chunks
    .slice(0, index)
    .some(
      (chunk) => (chunk.kind === 'title' && chunk.head.plural) || (chunk.kind === 'word' && GATHERED.test(chunk.key)),
    );
}

/** "took over the portfolio from X", "inherited the post from X": who had an office before. */
export function isPredecessor(chunks: readonly Chunk[], index: number): boolean {
  const name = chunks[index];
  if (name?.kind !== 'name') return false;
  // "She replaces Brigadier General N".
  const before = beforeHonorifics(chunks, index);
  const verb = chunks[before];
  if (isWord(verb, 'succeeds', 'succeeded', 'replaces', 'replaced', 'succeeding', 'replacing') && name.words.length > 1)
    return true;
  // "named A head of the army in place of General B".
  if (isWord(verb, 'of') && isWord(chunks[before - 1], 'place') && isWord(chunks[before - 2], 'in')) return true;
  if (!isWord(verb, 'from')) return false;
  for (let at = before - 1; at >= Math.max(0, index - 10); at--) {
    if (isWord(chunks[at], 'over')) return isWord(chunks[at - 1], 'took', 'takes', 'taken', 'taking');
    if (isWord(chunks[at], 'inherited', 'inherits')) return true;
    if (isWord(chunks[at], '.', ';', ',')) return false;
  }
  return false;
}

/** "The heads of the two agencies, X of A and Y of B, signed": each of a body, after a word for those who lead one. */
function isHeadOf(chunks: readonly Chunk[], index: number): boolean {
  if (!isWord(chunks[index + 1], 'of', 'from', 'for')) return false;
  const owner = chunks[isWord(chunks[index + 2], 'the') ? index + 3 : index + 2]?.kind;
  if (owner !== 'body' && owner !== 'name' && owner !== 'thing') return false;
  if (!isWord(chunks[index - 1], ',', 'and', '–', '—', ':')) return false;
  for (let at = index - 2; at >= Math.max(0, index - 16); at--) {
    const chunk = chunks[at];
    if (chunk?.kind === 'word' && HEADS.test(chunk.key)) return true;
    if (isWord(chunk, '.', ';')) return false;
  }
  return false;
}

/** "Ursula von der Leyen", "Khalfan al Badi", "R.A.A. Jetten": forms that names of persons have. */
function isPersonalForm(words: readonly string[], before: Chunk | undefined): boolean {
  if (isWord(before, ...PLACING, 'the')) return false;
  if (words.slice(1, -1).some((word) => /^(?:bin|bint|binti|ibn|ben|von|van|der|ould|al|ul)$/.test(word))) return true;
  return /^(?:\p{Lu}\.){1,4}$/u.test(words[0] ?? '') || words.slice(1, -1).some((word) => /^\p{Lu}\.$/u.test(word));
}
