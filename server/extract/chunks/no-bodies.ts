/** Capitalised words with a body's head in them that name an office or somebody instead. */
import type { Reading } from './reading.ts';

/** Whether such words begin at a token. */
export const isNobody = (reading: Reading, at: number): boolean =>
  isTurn(reading, at) ||
  isHeadsOf(reading, at) ||
  isAddressed(reading, at) ||
  isCharge(reading, at) ||
  isWayOfGovernment(reading, at);

/** "a memorandum on Digital Government": how it is done, and nobody. */
const isWayOfGovernment = ({ keys }: Reading, at: number): boolean =>
  (keys[at + 1] === 'government' || keys[at + 1] === 'administration') &&
  /^(?:digital|electronic|open|smart|good|local|mobile|online)$/.test(keys[at] ?? '');

/** "Deputy Director in charge of Political Federation": what somebody answers for. */
function isCharge({ keys, tokens }: Reading, at: number): boolean {
  if (keys[at - 1] !== 'of' || keys[at - 2] !== 'charge') return false;
  let end = at;
  while (end < at + 6 && tokens[end]?.look.capital) end++;
  return MATTERS.test(keys[end - 1] ?? '');
}
const MATTERS =
  /^(?:federation|union|administration|services?|operations|programmes?|cooperation|relations|security|projects|integration|missions?)$/;

/** "the Chairmanship of the Union Commission", "Co-Chair of the Forum": an office in it, and then the body. */
const isTurn = ({ keys }: Reading, at: number): boolean =>
  /^co-?chair(?:man|woman|person)?s?$/.test(keys[at] ?? '') ||
  (keys[at + 1] === 'of' &&
    /^(?:(?:co-|vice-)?(?:chairmanship|chairpersonship)|candidature|candidacy)$/.test(keys[at] ?? ''));

/** "Heads of State and Government of the Cook Islands": those who lead it, and no body. */
const isHeadsOf = ({ keys }: Reading, at: number): boolean =>
  keys[at] === 'government' &&
  /^(?:and|or|\/|&)$/.test(keys[at - 1] ?? '') &&
  keys[at - 2] === 'state' &&
  keys[at - 3] === 'of';

/** "Professor Alpha Mills": somebody, and no firm. */
const isAddressed = ({ keys }: Reading, at: number): boolean =>
  ADDRESS.test(keys[at] ?? '') || ADDRESS.test(keys[at - 1] ?? '');
const ADDRESS = /^(?:professor|prof\.?|mr\.?|mrs\.?|ms\.?)$/;
