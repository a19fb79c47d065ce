/** Whom somebody serves who is sent or advises: "Special Envoy of the Secretary-General for Libya", "aide to the Russian President". */
import { capitalRun } from './capital-runs.ts';
import { knownBodyAt } from './known-bodies.ts';
import { countryAt } from './nations.ts';
import { isCapital, phraseAt, type Reading } from './reading.ts';
import { forRegion } from './title-places.ts';
import { nationEnd } from './title-states.ts';

/** "Special Envoy of the Secretary-General for Libya", "aide to the Russian President": index after whom it serves. */
export function ofSuperior(reading: Reading, at: number, type: string): number | null {
  if (type !== 'body') return null;
  const lord = ofLord(reading, at);
  if (lord) return lord;
  if (!/^(?:of|to)$/.test(reading.keys[at] ?? '') || reading.keys[at + 1] !== 'the') return null;
  if (!SERVES.test(reading.keys[at - 1] ?? '')) return null;
  const nation = countryAt(reading, at + 2);
  // "Special Representative of the UN Secretary-General": of whoever leads the body.
  const whole = nation ? null : knownBodyAt(reading, at + 2);
  const from = nation?.value.form === 'adjective' ? nation.to : (whole?.to ?? at + 2);
  const head = phraseAt(reading, reading.lexicon.offices, from);
  if (!head || head.value.plural || !isCapital(reading, from)) return null;
  if (head.value.type !== 'state' && !SUPERIORS.test(head.value.singular)) return null;
  const body = reading.keys[head.to] === 'of' ? nationEnd(reading, head.to + 1) : null;
  // "of the Chairperson of the African Union Commission for the Sahel".
  const of = body && isCapital(reading, body) ? capitalRun(reading, body) : body;
  const end = of ?? head.to;
  const sent = /^(?:for|on|to|in)$/.test(reading.keys[end] ?? '')
    ? (nationEnd(reading, end + 1) ?? forRegion(reading, end))
    : null;
  return sent ?? end;
}

/** "A spokesman for the prince, N, said": index after a lord in lower case whom somebody speaks for, set off from the name; 0 elsewhere. */
function ofLord(reading: Reading, at: number): number {
  const { keys } = reading;
  if (!SPEAKS.test(keys[at - 1] ?? '') || !/^(?:for|of|to)$/.test(keys[at] ?? '') || keys[at + 1] !== 'the') return 0;
  const office = phraseAt(reading, reading.lexicon.offices, at + 2);
  const end = office && !office.value.plural ? office.to : LORDS.test(keys[at + 2] ?? '') ? at + 3 : 0;
  return end && keys[end] === ',' && isCapital(reading, end + 1) ? end : 0;
}
const SPEAKS = /^(?:spokes(?:man|woman|person)|aide|secretary)$/;
const LORDS = /^(?:prince|princess|junta|rebels|army|palace|opposition|military|militia|guerrillas|government|police)$/;

const SUPERIORS = /(?:secretary|director)[- ]general$|^high commissioner$|^chair(?:person|man|woman)?$/;
const SERVES = /^(?:representative|envoy|advis[eo]r|aide|assistant|secretary|deputy|counsell?or|attach[eé])$/;

/** "Permanent Secretary in the Ministry, Mrs. N", "Secretary to the Ministry N": the ministry that a text is of, without its field. */
export const isOwnMinistry = ({ keys, tokens }: Reading, at: number, type: string): boolean =>
  keys[at] === 'ministry' &&
  tokens[at]?.look.capital === true &&
  (/^[,;.)]$/.test(keys[at + 1] ?? '') || (type === 'secretary' && tokens[at + 1]?.look.capital === true));
