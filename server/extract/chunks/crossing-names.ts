/** Names of bodies that go on over little words to a head: "Law Enforcement Cooperation along the River Mechanism". */
import { bodyChunk, type FoundBody } from './body-chunk.ts';
import { capitalRun, lastHead } from './capital-runs.ts';
import { knownBodyAt } from './known-bodies.ts';
import { countryAt, placeAt } from './nations.ts';
import { isAnd, isCapital, type Reading } from './reading.ts';

const CROSSED = new Set(['of', 'for', 'on', 'and', 'along', 'against', 'to']);
/** Words that names of bodies are made of beside fields and things. */
const NAMELIKE = new Set(
  `southeast south-east asian arab african european american pacific caribbean islamic latin eastern western
   central southern northern ministers governors nations enforcement national joint mixed supreme royal general
   world global united`.split(/\s+/),
);

/** "Law Enforcement Cooperation along the Mekong River Mechanism": a phrase of known words that goes on to a head. */
export function crossing(reading: Reading, from: number, run: number): FoundBody | null {
  let next = run;
  if (!CROSSED.has(reading.keys[next] ?? '')) return null;
  // "School of Medicine of Moi University", "Belt and Road Initiative".
  if (/^(?:of|on|for)$/.test(reading.keys[from - 1] ?? '') && reading.keys[next] === 'of') return null;
  if (reading.keys[from] === 'belt') return null;
  // "Dubai Roads and Transport Authority": of a town.
  const town = placeAt(reading, from)?.to ?? from;
  for (let at = town < run ? town : from; at < run; at++) {
    const key = reading.keys[at] ?? '';
    const plain = reading.lexicon.fields.has(key) || reading.lexicon.things.has(key) || NAMELIKE.has(key);
    if (!plain && !countryAt(reading, at) && !knownBodyAt(reading, at)) return null;
  }
  // "Israel and the Palestine Liberation Organization", "UNICEF and Catholic Relief Services" are two.
  const nation = countryAt(reading, from);
  if (nation?.to === run && (nation.value.form === 'name' || reading.keys[run] === 'to')) return null;
  const and = isAnd(reading, run);
  if (and && (knownBodyAt(reading, from)?.to === run || nextIsKnown(reading, run + 1))) return null;
  // "the 2nd Meeting of the Corridor Committee" is none.
  if (
    /^(?:meetings?|sessions?|summit|conference|round|agreement|memorandum|declaration|statement|protocol|treaty|minutes|visit|convention|charter|resolution|communique|report|law|act|chapter|article|workshop|forum|talks|dialogue|programme|program|project|plan|strategy)$/.test(
      reading.keys[run - 1] ?? '',
    )
  )
    return null;
  next++;
  // "the Department of Fisheries and the Trade Committee" are two.
  if (and && reading.keys[next] === 'the') return null;
  if (reading.keys[next] === 'the') next++;
  if (!isCapital(reading, next)) return null;
  const end = capitalRun(reading, next);
  const head = lastHead(reading, next, end);
  // "Plan of Action against Illegal Mining": what is done, and no firm.
  return head &&
    head.from > next - 1 &&
    head.to === end &&
    end - next > 1 &&
    (head.kind !== 'company' || isAnd(reading, run))
    ? bodyChunk(reading, from, end, head.kind, [])
    : null;
}

/** "Trade and the European Union": after the article stands a body of its own. */
const nextIsKnown = (reading: Reading, at: number): boolean =>
  knownBodyAt(reading, reading.keys[at] === 'the' ? at + 1 : at) !== null;
