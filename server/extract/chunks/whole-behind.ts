/** A part and its whole: "the Committee for Knowledge of the Nordic Council", "the Accounts Committee of the National Assembly". */
import { capitalRun, lastHead } from './capital-runs.ts';
import { knownBodyAt } from './known-bodies.ts';
import { isCapital, type Reading } from './reading.ts';

/** Whether a body of its own begins at a token, right behind the "of" of one of its parts. */
export function isWholeAt(reading: Reading, at: number): boolean {
  const known = knownBodyAt(reading, at);
  if (known) return known.chunk.body === 'intergovernmental' || known.chunk.body === 'legislature';
  // "School of Medicine of Alpha University": without an article only what the lists know is another.
  if (reading.keys[at - 1] !== 'the') return false;
  const run = capitalRun(reading, at);
  const head = lastHead(reading, at, run);
  return head !== null && head.to === run && head.from > at && WHOLES.test(reading.keys[head.to - 1] ?? '');
}
/** What has parts with names of their own. */
const WHOLES =
  /^(?:assembly|parliament|senate|council|university|academy|authority|agency|union|community|commission|government|committee)$/;

/** "the General Secretariat", "the Standing Committee": an organ that every such body has, and that is called by its whole. */
function isPlainOrgan({ keys, lexicon }: Reading, from: number, to: number): boolean {
  for (let at = from; at < to - 1; at++) if (!PLAIN.test(keys[at] ?? '')) return false;
  return to > from && (PLAIN.test(keys[to - 1] ?? '') || lexicon.inner.has(keys[to - 1] ?? ''));
}
const PLAIN =
  /^(?:general|executive|permanent|standing|governing|administrative|supervisory|central|main|high|higher|supreme|national|federal|state|board|inter|budget|steering)$/;

/** "Migration Service Committee of the Ministry of Internal Affairs": a part with a name of its own, and then the whole. */
export function ofWholeBody(reading: Reading, at: number, from: number, named: boolean): boolean {
  if (!named || reading.keys[at] !== 'of') return false;
  const next = reading.keys[at + 1] === 'the' ? at + 2 : at + 1;
  if (!isCapital(reading, next)) return false;
  if (next > at + 1 && /^(?:ministry|university)$/.test(reading.keys[next] ?? '')) return true;
  if (isPlainOrgan(reading, from, at)) return false;
  // "Grain Institute of the Academy of Agricultural Science".
  const schooled = HOUSES.test(reading.keys[next] ?? '') && /^(?:of|for)$/.test(reading.keys[next + 1] ?? '');
  return (next > at + 1 && schooled && isCapital(reading, next + 2)) || isWholeAt(reading, next);
}
/** What has institutes and centres, and is called by what it is for. */
const HOUSES = /^(?:academy|faculty|institute|department|directorate)$/;
