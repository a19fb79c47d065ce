/** Bodies that no list knows, told by who leads them: "Executive Director of the Regional Alpha Structure, Major General N". */
import { bodyChunk, type FoundBody } from './body-chunk.ts';
import { capitalRun } from './capital-runs.ts';
import { countryAt, placeAt } from './nations.ts';
import { isCapital, phraseAt, type Reading } from './reading.ts';

const MOST_WORDS = 7;

/** The capitalised words after "of the" that a comma and a name end, or that end with a word for what is run; null where none do. */
export function unknownBody(reading: Reading, from: number, state: string | null = null): FoundBody | null {
  const { keys, tokens, lexicon } = reading;
  if (keys[from - 1] !== 'the' || !/^(?:of|at)$/.test(keys[from - 2] ?? '') || !isCapital(reading, from)) return null;
  const run = capitalRun(reading, from);
  if (run < from + 2 || run > from + MOST_WORDS) return null;
  for (let at = from; at < run; at++)
    if (
      phraseAt(reading, lexicon.offices, at) ||
      phraseAt(reading, lexicon.honorifics, at) ||
      countryAt(reading, at)?.value.form === 'name' ||
      (at > from && placeAt(reading, at)?.to === run)
    )
      return null;
  const found = bodyChunk(reading, from, run, 'other', state ? [state] : []);
  if (RUN.test(keys[run - 1] ?? '')) return found;
  if (PEOPLE.test(keys[run - 1] ?? '')) return null;
  const address = phraseAt(reading, lexicon.honorifics, keys[found.to] === ',' ? found.to + 1 : found.to);
  if (address && isCapital(reading, address.to)) return found;
  const name = found.to + 1;
  const named =
    keys[found.to] === ',' &&
    tokens[name]?.look.name === true &&
    tokens[name + 1]?.look.name === true &&
    !lexicon.fields.has(keys[name] ?? '') &&
    !lexicon.things.has(keys[name + 1] ?? '') &&
    !lexicon.ranks.has(keys[name] ?? '') &&
    !countryAt(reading, name) &&
    !placeAt(reading, name) &&
    !phraseAt(reading, lexicon.offices, name) &&
    !phraseAt(reading, lexicon.bodyHeads, name);
  return named ? found : null;
}

/** What is run, and no body where nobody is said to run it. */
const RUN = /^(?:programme|program|project|facility|observatory|platform|coalition)$/;
const PEOPLE = /^(?:day|week|year|people|peoples|nations|states|world|islands|region|coast|east|west|north|south)$/;
