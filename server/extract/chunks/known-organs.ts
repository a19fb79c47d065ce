/** Organs of bodies that the word lists know: "Pacific Islands Forum Fisheries Agency", "WHO Regional Committee for Africa", "UN Mission in South Sudan". */
import { bodyChunk, type FoundBody } from './body-chunk.ts';
import { complementEnd } from './body-complements.ts';
import { capitalRun, lastHead } from './capital-runs.ts';
import { knownBodyAt } from './known-bodies.ts';
import { countryAt } from './nations.ts';
import { isCapital, phraseAt, type Reading, textBetween } from './reading.ts';
import { isEvent } from './sittings.ts';

/** "Pacific Islands Forum Fisheries Agency": a body of its own, called after one that the word lists know. */
export function organOfKnown(reading: Reading, at: number): FoundBody | null {
  const known = phraseAt(reading, reading.lexicon.known, at);
  if (!known || !isCapital(reading, known.to)) return null;
  // "the EU Delegation to Uganda": its embassy.
  const letters = /^\p{Lu}{2,6}$/u.test(reading.tokens[at]?.text ?? '') && reading.keys[known.to] === 'delegation';
  if (letters) return bodyChunk(reading, at, known.to + 1, 'intergovernmental', []);
  const regional = regionalOrgan(reading, at, known.to);
  if (regional) return regional;
  if (known.to - at < 2) return null;
  const run = capitalRun(reading, known.to);
  const head = lastHead(reading, known.to, run);
  const mission =
    head?.from === known.to && /^(?:office|delegation|mission|bureau)$/.test(reading.keys[known.to] ?? '');
  if (!head || head.to !== run || !(head.from > known.to || mission) || isEvent(reading, at, run)) return null;
  return bodyChunk(reading, at, organEnd(reading, run), mission ? 'intergovernmental' : head.kind, []);
}

/** "UN Regional Centre for Preventive Diplomacy", "UN Assistance Mission in Afghanistan": index after what the organ is for, or where it is sent, "OSCE Mission to Bosnia and Herzegovina". */
export function organEnd(reading: Reading, run: number): number {
  if (reading.keys[run] === 'for') return complementEnd(reading, run);
  const sent =
    /^(?:mission|operation|office|force)$/.test(reading.keys[run - 1] ?? '') &&
    (reading.keys[run] === 'in' || (reading.keys[run] === 'to' && reading.keys[run - 1] === 'mission'));
  return (sent && countryAt(reading, run + 1)?.to) || run;
}

/** "WHO Regional Committee for South-East Asia", "FAO Subregional Office for the Pacific": an organ that is called by its part of the world. */
function regionalOrgan(reading: Reading, at: number, to: number): FoundBody | null {
  if (!/^(?:regional|sub-?regional|liaison)$/.test(reading.keys[to] ?? '')) return null;
  const noun = /^(?:committee|office|bureau|centre|center|commission|hub)$/.test(reading.keys[to + 1] ?? '');
  if (!noun || !isCapital(reading, to + 1)) return null;
  let end = reading.keys[to + 2] === 'for' ? to + 3 : to + 2;
  if (reading.keys[end] === 'the') end++;
  const first = end;
  while (
    isCapital(reading, end) &&
    (reading.lexicon.worldParts.has(reading.keys[end] ?? '') || /^islands$/.test(reading.keys[end] ?? ''))
  ) {
    end++;
    if (reading.keys[end] === 'and' && reading.lexicon.worldParts.has(reading.keys[end + 1] ?? '')) end++;
  }
  return bodyChunk(reading, at, end > first ? end : organEnd(reading, to + 2), 'intergovernmental', []);
}

/**
 * "the Authority of the Organisation of Eastern Caribbean States": an organ by its head alone, of a body of states that the
 * word lists know. It is called by all of that, and ends before "of", so that the whole is read as a body beside it.
 */
export function organOfUnion(reading: Reading, at: number, to: number): FoundBody | null {
  if (reading.keys[to] !== 'of' || reading.keys[at - 1] !== 'the' || !ORGANS.test(reading.keys[to - 1] ?? ''))
    return null;
  // "who chairs the Council of the Alpha Organisation": the words of an office, which has them all.
  if (/^(?:chairs|heads|leads)$/.test(reading.keys[at - 2] ?? '')) return null;
  const whole = knownBodyAt(reading, reading.keys[to + 1] === 'the' ? to + 2 : to + 1);
  if (whole?.chunk.body !== 'intergovernmental') return null;
  // "General Secretariat of the Central American Integration System (SG-SICA)": the letters are the organ's.
  if (whole.chunk.acronym?.includes('-')) return null;
  const { chunk } = bodyChunk(reading, at, to, 'intergovernmental', []);
  const start = reading.tokens[at]?.start ?? 0;
  const end = reading.tokens[to - 1]?.end ?? 0;
  const name = `${textBetween(reading, at, to + (reading.keys[to + 1] === 'the' ? 2 : 1))} ${whole.chunk.name}`;
  return {
    to,
    chunk: { ...chunk, body: 'intergovernmental', start, end, reach: end, name: name.replace(/\s+/g, ' ') },
  };
}
const ORGANS = /^(?:council|commission|authority|assembly|parliament|court|tribunal|committee|secretariat|conference)$/;

/** "instructed the General Secretariat to submit a study": one that bodies of states have, and that is called so without its whole. */
export function secretariat(reading: Reading, at: number, to: number): FoundBody | null {
  const { keys } = reading;
  // "The Secretariat will collect figures": of the body of states that the text is about; "in the Secretariat" is a building.
  if (to === at + 1 && keys[at] === 'secretariat' && keys[at - 1] === 'the')
    return /^(?:of|in|at|to|inside|outside)$/.test(keys[at - 2] ?? '') || /^(?:of|for|in|at|,)$/.test(keys[to] ?? '')
      ? null
      : bodyChunk(reading, at, to, 'intergovernmental', []);
  if (to !== at + 2 || keys[at - 1] !== 'the' || keys[to] === 'of' || keys[to] === 'for') return null;
  if (!/^(?:general secretariat|secretariat general)$/.test(`${keys[at]} ${keys[at + 1]}`)) return null;
  return bodyChunk(reading, at, to, 'intergovernmental', []);
}
