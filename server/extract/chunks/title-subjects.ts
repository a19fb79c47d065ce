/** What is directed: "Director of Cooperation at …", "Executive Vice President for Procurement Mr X", "Head of Sustainability". */
import { bodyAt } from './bodies.ts';
import { fieldEnd } from './fields.ts';
import { knownBodyAt } from './known-bodies.ts';
import { isMatterWord } from './ministries.ts';
import { countriesAfter, countryAt, placeAt } from './nations.ts';
import { isAnd, isCapital, phraseAt, type Reading } from './reading.ts';
import { leadsFirm } from './title-asides.ts';

const DIRECTS =
  /^(?:(?:national|regional|provincial|federal|executive|deputy|first deputy|general|programme|technical) )?(?:(?:opposition )?spokes(?:man|woman|person)|director|directors|director general|director-general|general director|secretary[- ]general|general secretary|head|chief|coordinator|commissioner|rapporteur|manager|general manager|dean|professor|(?:executive |senior )?vice[- ]president|adviser|advisor|managing director|deputy director|superintendent|(?:commissioner|controller|comptroller|inspector)[- ]general|controller|comptroller|surveyor|registrar|executive secretary|assistant secretary[- ]general|under[- ]secretary[- ]general|(?:special )?envoy|special representative|coordinator|inspector|national secretary|federal secretary)$/;
/** Other offices that are told by what they are for: "Protector General of Emigrants". */
const KEEPS =
  /(?:^|[- ])(?:general|officer|protector|keeper|warden|custodian|conservator|comptroller|collector|receiver|examiner|registrar|superintendent|defender|advocate|inspector|surveyor|commandant|curator|steward|delegate|intendant)$/;
const MOST_WORDS = 4;

/** Index after what is directed by who has the title whose head ends at a token; 0 where the text does not say. */
export function subjectOf(reading: Reading, at: number, head: string, start: number): number {
  if (
    !/^(?:of|for)$/.test(reading.keys[at] ?? '') &&
    !(reading.keys[at] === 'on' && /advis[eo]r$|envoy$|spokes(?:man|woman|person)$/.test(head))
  )
    return 0;
  if (reading.keys[at] === 'of' && leadsFirm(reading, at, head)) return 0;
  const from = reading.keys[at + 1] === 'the' ? at + 2 : at + 1;
  const keeps = DIRECTS.test(head) || KEEPS.test(head);
  if (!DIRECTS.test(head))
    return (keeps && setOff(reading, from)) || (keeps || !isCapital(reading, from) ? apposed(reading, from, start) : 0);
  if (!isCapital(reading, from)) return inLower(reading, from) || apposed(reading, from, start);
  const parts = partsEnd(reading, from);
  let end = fieldEnd(reading, parts);
  if (end === parts) end = from;
  // "Director for Trade Facilitation X": a matter of no known word goes on with the field.
  while (end < from + MOST_WORDS && isMatter(reading, end)) end = Math.max(end + 1, fieldEnd(reading, end + 1));
  if (end > from) return end;
  return (reading.keys[at] === 'for' ? unknown(reading, from) : setOff(reading, from)) || apposed(reading, from, start);
}

/**
 * "N, Director General of Passports, and", "N, its director for energy loans.": whatever words there are, where the office
 * stands behind a name between marks; 0 where it does not, or where they name a body, a place or somebody.
 */
function apposed(reading: Reading, from: number, start: number): number {
  const { keys, tokens, lexicon } = reading;
  let before = start - 1;
  while (before > reading.from && (APPOSES.test(keys[before] ?? '') || countryAt(reading, before)?.to === before + 1))
    before--;
  if (keys[before] !== ',' || tokens[before - 1]?.look.name !== true) return 0;
  const high = isCapital(reading, from);
  let to = from;
  for (; to < Math.min(reading.to, from + MOST_WORDS); to++) {
    if (/^[,.;)]$/.test(keys[to] ?? '') || (to > from && keys[to] === 'of' && countriesAfter(reading, to, false)))
      break;
    if (isCapital(reading, to) !== high || !/^\p{L}{3,}$/u.test(keys[to] ?? '') || NO_MATTER.test(keys[to] ?? ''))
      return 0;
    if (countryAt(reading, to) || placeAt(reading, to) || phraseAt(reading, lexicon.offices, to)) return 0;
    if (high && (phraseAt(reading, lexicon.bodyHeads, to) || phraseAt(reading, lexicon.known, to))) return 0;
    if (high && phraseAt(reading, lexicon.honorifics, to)) return 0;
  }
  return to > from && (to === reading.to || /^(?:[,.;)]|of)$/.test(keys[to] ?? '')) ? to : 0;
}
/** What may stand between the comma and the office. */
const APPOSES = /^(?:the|its|their|our|a|then|new|acting|former|'s|')$/;
const NO_MATTER =
  /^(?:one|ones|and|the|for|who|which|that|was|were|has|had|his|her|its|their|said|says|told|with|from|this|these|whom|whose|when|where|while|after|before|will|would|latter|former|other|same|two|three|both|all|day|week|month|year|time|example|instance|now|good|least|years|months|weeks|days)$/;

/** "Asia and Pacific Affairs": index after the parts of the world that a field is of. */
function partsEnd(reading: Reading, from: number): number {
  let to = from;
  while (isCapital(reading, to) && reading.lexicon.worldParts.has(reading.keys[to] ?? '')) {
    to++;
    if (isAnd(reading, to) && reading.lexicon.worldParts.has(reading.keys[to + 1] ?? '')) to++;
  }
  return to;
}

/** "Director General of Fine Arts, N", "Head of Protocol, N": words of no known field, set off from a name. */
function setOff(reading: Reading, from: number): number {
  let to = from;
  while (
    to < from + MOST_WORDS &&
    isCapital(reading, to) &&
    !countryAt(reading, to) &&
    !placeAt(reading, to) &&
    !phraseAt(reading, reading.lexicon.bodyHeads, to) &&
    !phraseAt(reading, reading.lexicon.known, to) &&
    !reading.tokens[to]?.look.acronym
  ) {
    to++;
    // "Delegate General for Penitentiary Administration and Reintegration, N".
    if (
      isAnd(reading, to) &&
      isCapital(reading, to + 1) &&
      to + 1 < from + MOST_WORDS &&
      !phraseAt(reading, reading.lexicon.offices, to + 1)
    )
      to++;
  }
  if (to === from || to === from + MOST_WORDS) return 0;
  // "Keeper of the Seals and Minister of Justice".
  if (isAnd(reading, to) && phraseAt(reading, reading.lexicon.offices, to + 1)) return to;
  if (reading.keys[to] === ',' && isCapital(reading, to + 1)) return to;
  // "Commandant for Operations of the Coast Guard".
  if (
    reading.keys[to] === 'of' &&
    reading.keys[to + 1] === 'the' &&
    to === from + 1 &&
    WORK.test(reading.keys[from] ?? '')
  )
    return bodyAt(reading, to + 2) || knownBodyAt(reading, to + 2) ? to : 0;
  // "Superintendent of the Financial System of El Salvador, N".
  const state = reading.keys[to] === 'of' ? countriesAfter(reading, to, false) : null;
  if (!state) return 0;
  const ends = state.to >= reading.to || /^[.;]$/.test(reading.keys[state.to] ?? '');
  return ends || (reading.keys[state.to] === ',' && isCapital(reading, state.to + 1)) ? to : 0;
}

const isMatter = (reading: Reading, at: number): boolean =>
  isCapital(reading, at) &&
  isMatterWord((reading.keys[at] ?? '').replace(/s$/, '')) &&
  !phraseAt(reading, reading.lexicon.bodyHeads, at) &&
  !phraseAt(reading, reading.lexicon.offices, at);

/** "director of culture at ICESCO", "the director for trade, N": in lower case only where the body follows, or a name set off. */
function inLower(reading: Reading, from: number): number {
  const known = fieldEnd(reading, from);
  const matter = reading.keys[from] ?? '';
  const work = WORK.test(matter) || (/^\p{Ll}{4,}s$/u.test(matter) && /^(?:,|at)$/.test(reading.keys[from + 1] ?? ''));
  const end = known === from && work ? from + 1 : known;
  if (end === from) return 0;
  if (reading.keys[end] === ',') return isName(reading, end + 1) ? end : 0;
  if (!/^(?:at|in|of)$/.test(reading.keys[end] ?? '')) return 0;
  const next = reading.keys[end + 1] === 'the' ? end + 2 : end + 1;
  // "head of training of the Armed Forces".
  if (reading.keys[end] === 'of') return bodyAt(reading, next) || knownBodyAt(reading, next) ? end : 0;
  const nation = countryAt(reading, next);
  if (nation) return reading.keys[nation.to] === "'s" && isCapital(reading, nation.to + 1) ? end : 0;
  return isCapital(reading, next) && !placeAt(reading, next) ? end : 0;
}

/** Two words of a name that is neither a place's nor a body's. */
const isName = (reading: Reading, at: number): boolean =>
  reading.tokens[at]?.look.name === true &&
  reading.tokens[at + 1]?.look.name === true &&
  !countryAt(reading, at) &&
  !placeAt(reading, at) &&
  !knownBodyAt(reading, at) &&
  !bodyAt(reading, at);

/** Work that somebody directs: "engineering", "operations". */
const WORK = /^(?!being$|during$|king$)\p{L}{4,}(?:ing|ions?|ics)$/u;

/** Words that no list knows are believed where a form of address ends them. */
function unknown(reading: Reading, from: number): number {
  let to = from;
  while (to < from + MOST_WORDS && isCapital(reading, to) && !countryAt(reading, to) && !placeAt(reading, to)) {
    if (phraseAt(reading, reading.lexicon.honorifics, to)) return to;
    if (phraseAt(reading, reading.lexicon.bodyHeads, to)) return 0;
    to++;
    if (isAnd(reading, to) && isCapital(reading, to + 1)) to++;
  }
  return to > from && phraseAt(reading, reading.lexicon.honorifics, to) ? to : 0;
}
