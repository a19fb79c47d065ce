/** The state of a body told by what is done there: whose people it takes in, who opens it, where it works abroad, whose guest comes. */
import type { Iso2 } from '../../model/factsheet.ts';
import type { Chunk } from '../chunks/chunks.ts';
import { isWord } from '../chunks/groups.ts';
import { type BodyCase, homeOf, leftOf, NOBODY_ACTS, otherThan, placeOf, stateOf } from './body-case.ts';
import { skipThe } from './open-introductions.ts';

/** What a state or a body does with others' people in a house of its own. */
const TAKES_IN =
  /^(?:train|host|receiv|welcom|admit|accept|treat|teach|tak|offer|enrol|open|reserv|provid|award|instruct|lodg|car|allocat|allot|grant|fund|financ|earmark|giv|sponsor)(?:e|s|es|ed|d|t?ted|ting|ing|led)?$/;
/** Those taken in: "forty Moldovan officers", "places for Gambian nurses". */
const MOST_WORDS = 3;

/** "The Police Academy will train forty Moldovan officers", "will train six Samoan nurses at the Hospital": of the other of two states. */
export function ofTakenIn(told: BodyCase): Iso2 | null {
  const { chunks } = told;
  const index = placeOf(told);
  const isPlace = isWord(chunks[leftOf(chunks, index)], 'at', 'in', 'by');
  for (const [at, chunk] of chunks.entries()) {
    if (chunk.kind !== 'country' || chunk.form !== 'adjective' || at === index - 1) continue;
    const people = chunks.slice(at + 1, at + 1 + MOST_WORDS).find((each) => each.kind !== 'word' || isMany(each.key));
    if (people?.kind !== 'word') continue;
    if (at > index ? !acts(chunks, index + 1, at) : !(isPlace && acts(chunks, 0, at))) continue;
    const other = otherThan(told, chunk.iso2);
    if (other) return other;
  }
  return null;
}

const isMany = (key: string): boolean =>
  /(?:[^s]s|children|men|women|people|personnel|staff|youth)$/.test(key) && key !== "'s";

const acts = (chunks: readonly Chunk[], from: number, to: number): boolean =>
  chunks.slice(from, to).some((chunk) => chunk.kind === 'word' && TAKES_IN.test(chunk.key));

/** "Tonga will train nurses at the Hospital", "Brazil will reopen the Fund": of the state that does it. */
export function ofOwner(told: BodyCase): Iso2 | null {
  const { chunks } = told;
  const index = placeOf(told);
  if (chunks[index] !== told.body) return null;
  const left = leftOf(chunks, index);
  const inside = isWord(chunks[left], 'at') || (isWord(chunks[left], 'of') && isWord(chunks[left - 1], ...THEIRS));
  const verb = inside
    ? lastIndex(chunks, left, (chunk) => chunk.kind === 'word' && TAKES_IN.test(chunk.key))
    : isWord(chunks[left], ...OPENS)
      ? left
      : -1;
  return verb < 0 ? null : actorOf(told, verb);
}
const THEIRS = ['graduates', 'students', 'alumni', 'pupils', 'trainees', 'lecturers', 'professors', 'doctors'];
const OPENS = [
  'reopen',
  'reopens',
  'reopened',
  'instruct',
  'instructs',
  'instructed',
  'task',
  'tasked',
  'order',
  'ordered',
  'authorise',
  'authorize',
  'authorised',
  'authorized',
  'expand',
  'mandate',
  'mandated',
];

/** "Togo will send its masks to the Museum", "would lend them for a year at the Gallery": of the other of two states. */
export function ofReceiver(told: BodyCase): Iso2 | null {
  const { chunks } = told;
  const index = placeOf(told);
  const left = leftOf(chunks, index);
  if (chunks[index] !== told.body || told.body.known || !isWord(chunks[left], 'to', 'at', 'in')) return null;
  const verb = lastIndex(chunks, left, (chunk) => chunk.kind === 'word' && SENDS.test(chunk.key));
  const giver = verb < 0 ? null : actorOf(told, verb);
  return giver && otherThan(told, giver);
}
const SENDS =
  /^(?:sent|lent|(?:send|lend|loan|donat|deliver|ship|dispatch|second|transfer)(?:e|s|es|ed|red|ing|ting|ring|ping)?)$/;

/** "N said that the Fund would settle accounts": of the state of whoever promises it. */
export function ofSpeaker(told: BodyCase): Iso2 | null {
  const { chunks } = told;
  const index = placeOf(told);
  if (chunks[index] !== told.body || !isWord(chunks[behind(chunks, index)], ...MODALS)) return null;
  const left = leftOf(chunks, index);
  const verb = isWord(chunks[left], 'that')
    ? lastIndex(chunks, left, (chunk) => isWord(chunk, ...SAYS))
    : isWord(chunks[left], ...SAYS)
      ? left
      : -1;
  return verb < 0 ? null : actorOf(told, verb);
}
const SAYS = [
  'said',
  'says',
  'announced',
  'announces',
  'promised',
  'pledged',
  'assured',
  'added',
  'disclosed',
  'confirmed',
  'vowed',
  'guaranteed',
  'assurances',
  'explained',
  'undertook',
  'told',
];
const MODALS = ['will', 'would', 'shall', 'is', 'was', 'had', 'has', 'could', 'can', 'should', 'must'];

/** Index behind a body and its acronym in brackets. */
const behind = (chunks: readonly Chunk[], index: number): number =>
  isWord(chunks[index + 1], '(') ? index + 4 : index + 1;

/** "Airline X will open two flights a week to Navoi", "the agency X keeps an office in Dakar": of the other of two states. */
export function ofAbroad(told: BodyCase): Iso2 | null {
  const { body, chunks, setting } = told;
  if (body.body !== 'company' && body.body !== 'agency' && body.body !== 'university' && body.body !== 'other')
    return null;
  const index = placeOf(told);
  if (chunks[index] !== body) return null;
  let branch = false;
  for (let at = behind(chunks, index); at < Math.min(chunks.length, index + MOST_BETWEEN); at++) {
    const chunk = chunks[at];
    if (chunk?.kind === 'name' || chunk?.kind === 'body' || isWord(chunk, ';', '.', 'while', 'who')) return null;
    if (isWord(chunk, ...BRANCHES)) branch = true;
    if (!branch || !isWord(chunk, 'in', 'to', 'at', 'into')) continue;
    const where = chunks[skipThe(chunks, at + 1)];
    const state = where?.kind === 'place' ? where.country : stateOf(where, told);
    if (!state) continue;
    const home = homeOf(setting);
    return otherThan(told, state) ?? (home === state ? null : home);
  }
  return null;
}
const MOST_BETWEEN = 20;
const BRANCHES = [
  'office',
  'offices',
  'branch',
  'branches',
  'flights',
  'flight',
  'plant',
  'factory',
  'warehouse',
  'desk',
  'outlet',
  'campus',
  'subsidiary',
  'ferry',
  'ferries',
  'representation',
  'depot',
  'workshop',
  'representative',
  'outpost',
];

/** "N toured the Academy", "the visiting minister called on the president of the Court": where a guest of the report's state goes is of it. */
export function ofGuest(told: BodyCase): Iso2 | null {
  const { chunks, setting } = told;
  const index = placeOf(told);
  const left = leftOf(chunks, index);
  const verb = isWord(chunks[left], ...TOURS)
    ? left
    : isWord(chunks[left], 'on', 'to', 'at', 'round', 'around', 'by') && isWord(chunks[left - 1], ...CALLS)
      ? left - 1
      : -1;
  const home = homeOf(setting);
  if (verb < 0 || !home) return null;
  const guest = actorOf(told, verb);
  return guest && guest !== home ? home : null;
}
/** "N said that his Ministry of Energy would buy", "N's People's Alliance": of the state of whoever has it. */
export function ofHis(told: BodyCase): Iso2 | null {
  const { chunks } = told;
  const index = placeOf(told);
  // "N said that his country's Energy Commission will": what is his country's is his.
  const country = isWord(chunks[index - 1], "'s") && isWord(chunks[index - 2], 'country', 'government', 'nation');
  if (isWord(chunks[index - 1], "'s", "'") && !country)
    return chunks[index - 2]?.kind === 'name' ? stateOf(chunks[index - 2], told) : null;
  const his = country ? index - 3 : index - 1;
  if (!isWord(chunks[his], 'his', 'her')) return null;
  for (let at = his - 1; at >= 0; at--) if (chunks[at]?.kind === 'name') return stateOf(chunks[at], told);
  return null;
}
const TOURS = ['toured', 'tours', 'visited', 'visits', 'visit', 'tour', 'visiting', 'touring', 'entered', 'addressed'];
const CALLS = [
  'called',
  'call',
  'calls',
  'visit',
  'visits',
  'lecture',
  'lectured',
  'spoke',
  'shown',
  'received',
  'taken',
  'speech',
  'went',
];

/**
 * The state of whoever acts before a verb: the last state, person or body that no preposition has, that of the clause; of
 * "he" and "she", whoever the sentence before names first.
 */
function actorOf(told: BodyCase, verb: number): Iso2 | null {
  const { chunks, before } = told;
  for (let at = verb - 1; at >= 0; at--) {
    const chunk = chunks[at];
    if (isWord(chunk, ';')) return null;
    if (isWord(chunk, 'he', 'she')) {
      const first = before.find((each) => each.kind === 'name' && told.speakers.has(each.start));
      return stateOf(first, told);
    }
    const state = stateOf(chunk, told);
    if (!state || isWord(chunks[at + 1], "'s", "'")) continue;
    if (!isWord(chunks[leftOf(chunks, at)], ...HAVE)) return state;
  }
  // "The Argentine minister, who …".
  const [the, own, title] = chunks;
  return isWord(the, 'the') && own?.kind === 'country' && own.form === 'adjective' && title?.kind === 'title'
    ? own.iso2
    : null;
}
const HAVE = [...NOBODY_ACTS, 'and'];

function lastIndex(chunks: readonly Chunk[], end: number, fits: (chunk: Chunk) => boolean): number {
  for (let at = end - 1; at >= 0; at--) {
    const chunk = chunks[at];
    if (chunk && fits(chunk)) return at;
    if (isWord(chunk, ';')) return -1;
  }
  return -1;
}
