/** Forces of a state and missions of a body that have no name of their own: "the commander of the Lithuanian army", "head of the EU delegation". */
import { bodyChunk } from './body-chunk.ts';
import type { BodyChunk } from './chunks.ts';
import { countryAt } from './nations.ts';
import { isCapital, type Reading, textBetween } from './reading.ts';
import { nationEnd } from './title-states.ts';

/** "the commander of the Lithuanian army": forces that a state has, called by its people. */
export function forcesAt(
  reading: Reading,
  from: number,
  nation: number,
): { to: number; title: number; chunk: BodyChunk } | null {
  const at = from;
  let to = at;
  while (
    to < at + 3 &&
    /^(?:civil|air|armed|land|ground|naval|defence|defense|coast|border|national|force|forces|army|navy|guards?|police|gendarmerie|constabulary)$/.test(
      reading.keys[to] ?? '',
    ) &&
    !isCapital(reading, to)
  )
    to++;
  if (to === at || !FORCES.test(reading.keys[to - 1] ?? '') || at !== nation) return null;
  const start = nationStart(reading, nation);
  const iso2 = countryAt(reading, start)?.value.iso2;
  if (!iso2) return null;
  const { chunk } = bodyChunk(reading, start, to, reading.keys[to - 1] === 'police' ? 'agency' : 'other', [iso2]);
  const name = textBetween(reading, start, to).replace(/\s+/g, ' ');
  const unit = unitEnd(reading, to);
  return { to: unit, title: unit, chunk: { ...chunk, name } };
}
const FORCES = /^(?:army|navy|forces?|guards?|police|gendarmerie|constabulary)$/;

/** Where an adjective that ends before a token begins. */
const nationStart = (reading: Reading, end: number): number => {
  for (let at = end - 3; at < end; at++) if (countryAt(reading, at)?.to === end) return at;
  return end - 1;
};

/** "the Malaysian army's training command": index after a part of forces; `at` where none follows. */
function unitEnd({ keys, tokens }: Reading, at: number): number {
  if (keys[at] !== "'s") return at;
  for (let to = at + 1; to < at + 6 && /^\p{Ll}/u.test(tokens[to]?.text ?? ''); to++)
    if (UNIT.test(keys[to] ?? '')) return to + 1;
  return at;
}
const UNIT =
  /^(?:command|staff|corps|brigade|fleet|division|academy|school|college|wing|squadron|regiment|battalion|directorate|department|unit|headquarters|operations|logistics|intelligence)$/;

/** "head of the EU delegation to Tunisia": index after what a body has in a state; 0 where nothing stands. */
export function delegationOf(reading: Reading, { to, chunk }: { to: number; chunk: BodyChunk }): number {
  if (!chunk.known || isCapital(reading, to)) return 0;
  // "commander of U.N. peacekeeping forces in Bosnia", "head of the U.N. legal office".
  let at = to;
  while (at < to + 3 && isOfUnit(reading, at)) at++;
  if (!SENT_UNIT.test(reading.keys[at] ?? '')) return 0;
  const abroad = /^(?:to|in|for)$/.test(reading.keys[at + 1] ?? '') ? nationEnd(reading, at + 2) : null;
  return abroad ?? at + 1;
}

/** A word of what forces or an office are: "peacekeeping", "legal". */
const isOfUnit = ({ tokens, keys, lexicon }: Reading, at: number): boolean => {
  const key = keys[at] ?? '';
  return (
    /^\p{Ll}{4}/u.test(tokens[at]?.text ?? '') &&
    !SENT_UNIT.test(key) &&
    !/^(?:\p{L}+ed|told|from|with|when|that|whose|will|would|have|this|were|also|then|said|here|after|before|since|until)$/u.test(
      key,
    ) &&
    !lexicon.speech.has(key) &&
    !lexicon.deeds.has(key)
  );
};

const SENT_UNIT =
  /^(?:delegation|mission|office|bureau|branch|programme|program|team|forces?|troops|peacekeepers|contingent|observers|operations?|monitors|secretariat|staff|department|division)$/;
