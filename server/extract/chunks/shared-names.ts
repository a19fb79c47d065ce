/** Names by which a body tells that it is of several states: an organ of ministers of one matter, one between governments, one of a body of states. */
import { isCapital, phraseAt, type Reading, textBetween } from './reading.ts';

/** Whether a name from one token to before another is of a body that no state has alone. */
export const isCalledShared = (reading: Reading, from: number, to: number): boolean =>
  isBetween(reading, from, to) || isOfMinisters(reading, from, to) || isOfUnion(reading, from, to);

/** "the Inter-Governmental Authority on Drought", "Interstate Commission for Water", "the Sectoral Council on Trade": by its first word. */
const isBetween = ({ keys }: Reading, from: number, to: number): boolean =>
  to > from + 1 && BETWEEN.test(keys[from] ?? '') && keys.slice(from + 1, to).some((key) => ORGAN.test(key));
const BETWEEN = /^(?:inter-?governmental|inter-?state|inter-?parliamentary|multilateral|sectoral)$/;
const ORGAN =
  /^(?:authority|commission|council|committee|organi[sz]ation|group|body|forum|conference|union|bank|secretariat|agency|board|court|network|platform|panel)$/;

/** "Council of Ministers for Women's Affairs", "Conference of Health Ministers": those who have one matter in several states. */
function isOfMinisters({ keys }: Reading, from: number, to: number): boolean {
  const at = keys.indexOf('ministers', from);
  if (at < 0 || at >= to) return false;
  const organ = keys.slice(from, at).findIndex((key) => ORGANS_OF.test(key));
  if (organ < 0 || keys[from + organ + 1] !== 'of') return false;
  const rest = keys.slice(at + 1, to);
  if (rest.some((key) => WITHIN.test(key))) return false;
  // "the Council of Ministers" and the Cabinet are a state's own; "the Conference of Ministers" and "the Council of Justice Ministers" are not.
  const matter = at > from + organ + 2 && keys[at - 1] !== 'of' && !/^(?:prime|deputy)$/.test(keys[at - 1] ?? '');
  return matter || /^(?:of|for|on|responsible|in)$/.test(rest[0] ?? '') || !/^council$/.test(keys[from + organ] ?? '');
}
const ORGANS_OF = /^(?:council|conference|committee|assembly|forum|congress|meeting)$/;
const WITHIN = /^(?:region|federation|republic|government|canton|territory|kurdistan|presidency|state)$/;

/** "Governing Board of the SAARC Agriculture Centre", "Council of Ministers of the BEAC": of a body of states. */
function isOfUnion(reading: Reading, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) {
    if (reading.keys[at] !== 'of') continue;
    const next = reading.keys[at + 1] === 'the' ? at + 2 : at + 1;
    if (next >= to || !isCapital(reading, next)) continue;
    const whole = phraseAt(reading, reading.lexicon.known, next, to);
    if (whole?.value.body.kind !== 'intergovernmental') continue;
    const word = textBetween(reading, next, whole.to);
    if (!whole.value.capitals || word === word.toUpperCase()) return true;
  }
  return false;
}
