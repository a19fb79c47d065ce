/** Named bodies other than ministries, by the word that heads their name, and those that the word lists know by name. */
import type { OrganizationKind } from '../../model/ontology.ts';
import { bodyChunk, type FoundBody, lowerCommittee } from './body-chunk.ts';
import { foreignBodyAt } from './foreign-bodies.ts';
import { countriesAfter, countryAt, placeAt } from './nations.ts';
import { isCapital, phraseAt, type Reading, textBetween } from './reading.ts';

const MOST_WORDS = 16;
const FUNCTION_WORDS = new Set(
  `the a an this that these those his her its their our my your in on at by for from with without under over after before during as
   and or but if when while where who which what how why he she it they we you i according both all some many most several each every
   no not one two three four five six seven eight nine ten also then there here such other another more new former last next first
   second third to of into upon since until although though because so yet than through between among against about`.split(
    /\s+/,
  ),
);
/** Words that never begin a name, in lower case. */
export const isFunctionWord = (key: string): boolean => FUNCTION_WORDS.has(key);

/** A body of the word lists. */
export function knownBodyAt(reading: Reading, at: number): FoundBody | null {
  if (!isCapital(reading, at)) return null;
  const found = phraseAt(reading, reading.lexicon.known, at);
  if (!found) return null;
  const word = textBetween(reading, at, found.to);
  if (found.value.capitals && word !== word.toUpperCase()) return null;
  // "the ASEAN Work Plan", "UN Convention": part of a longer name, and still the body that is meant.
  const { body } = found.value;
  return bodyChunk(reading, at, found.to, body.kind, body.country ? [body.country] : [], body.name);
}

/** A body named by a capitalised phrase with a head ("Indonesian National Police", "Joint Commission for Trade"). */
export function bodyAt(reading: Reading, at: number, depth = 0): FoundBody | null {
  if (!isCapital(reading, at)) return lowerCommittee(reading, at);
  if (FUNCTION_WORDS.has(reading.keys[at] ?? '') && !phraseAt(reading, reading.lexicon.bodyHeads, at)) return null;
  const own =
    bodyOfState(reading, at) ?? organOfKnown(reading, at) ?? foreignBodyAt(reading, at) ?? airline(reading, at);
  if (own) return own;
  const run = capitalRun(reading, at);
  const head = lastHead(reading, at, run);
  if (!head) return twofold(reading, at, run) ?? crossing(reading, at, run);
  const named = head.from > at;
  // "6. Telecommunications.", "Airlines said": a trade, and no company's name.
  if (!named && head.kind === 'company' && head.to === run && head.to === at + 1) return null;
  if (isVenue(reading, at, head.to)) return null;
  let to = head.to;
  const phrase = reading.keys.slice(head.from, head.to).join(' ');
  const complement = complementEnd(reading, to);
  if (complement > to && !(reading.lexicon.inner.has(phrase) && !named && isBodyComplement(reading, to, depth)))
    to = complement;
  else if (!named && reading.lexicon.inner.has(phrase)) return null;
  else if (
    reading.lexicon.keepAdjective.has(phrase) ||
    reading.lexicon.keepAdjective.has(phrase.split(' ').pop() ?? '')
  ) {
    const own = countriesAfter(reading, to, false);
    // "the Prosecutor General's Office of Kazakhstan" is called so by its own state.
    const owned = reading.keys[head.from - 1] === "'s";
    if (own && !owned && reading.keys[to] === 'of') return bodyChunk(reading, at, own.to, head.kind, own.countries);
  }
  return bodyChunk(reading, at, to, head.kind, []);
}

/** "Air Niugini", "Air Tanzania": a carrier. */
function airline(reading: Reading, at: number): FoundBody | null {
  if (reading.keys[at] !== 'air' || !isCapital(reading, at + 1)) return null;
  const next = reading.keys[at + 1] ?? '';
  if (
    reading.lexicon.fields.has(next) ||
    reading.lexicon.things.has(next) ||
    /^(?:chief|vice|commodore|marshal|bridge|india's)$/.test(next)
  )
    return null;
  if (phraseAt(reading, reading.lexicon.bodyHeads, at + 1)) return null;
  const nation = countryAt(reading, at + 1);
  return bodyChunk(reading, at, nation?.to ?? at + 2, 'company', nation ? [nation.value.iso2] : []);
}

const OF_STATE =
  /^(?:university|bank|central bank|national bank|government|embassy|high commission|consulate|consulate general|permanent mission)$/;

/** "Government of the Republic of Zimbabwe", "Embassy of Peru": the state is part of the name. */
function bodyOfState(reading: Reading, at: number): FoundBody | null {
  const head = phraseAt(reading, reading.lexicon.bodyHeads, at);
  if (!head || reading.keys[head.to] !== 'of' || !OF_STATE.test(reading.keys.slice(at, head.to).join(' '))) return null;
  const state = countriesAfter(reading, head.to, false);
  return state ? bodyChunk(reading, at, state.to, head.value, state.countries) : null;
}

/** "Pacific Islands Forum Fisheries Agency": a body of its own, called after one that the word lists know. */
function organOfKnown(reading: Reading, at: number): FoundBody | null {
  const known = phraseAt(reading, reading.lexicon.known, at);
  if (!known || known.to - at < 2 || !isCapital(reading, known.to)) return null;
  const run = capitalRun(reading, known.to);
  const head = lastHead(reading, known.to, run);
  return head && head.to === run && head.from > known.to ? bodyChunk(reading, at, run, head.kind, []) : null;
}

/** "Shanghai Exhibition Center", "Church of St. Sophia": where things happen, nobody who acts. */
function isVenue(reading: Reading, from: number, to: number): boolean {
  const noun = reading.keys[to - 1] ?? '';
  if (noun === 'church') return to - from === 1;
  if (/^(?:centre|center)$/.test(noun) && reading.keys[to] === 'of' && reading.keys[to + 1] === 'excellence')
    return true;
  return (
    /^(?:centre|center)$/.test(noun) &&
    reading.keys
      .slice(from, to - 1)
      .some((key) => /^(?:exhibitions?|conventions?|conference|congress|trade|expo|exposition|press|events)$/.test(key))
  );
}

/** Index after the capitalised words (with possessives, hyphens, ampersands) that begin at `from`. */
function capitalRun(reading: Reading, from: number): number {
  const own = countryAt(reading, from);
  const placed = placeAt(reading, from);
  // "the Prosecutor General's Office": an office, not a general.
  const office = phraseAt(reading, reading.lexicon.offices, from)?.to ?? from;
  let at = from;
  while (at < reading.to && at - from < MOST_WORDS) {
    const key = reading.keys[at] ?? '';
    if ((key === "'" || key === "'s") && at > from && isCapital(reading, at + 1) && own?.to !== at && placed?.to !== at)
      at++;
    else if (key === '&' && isCapital(reading, at + 1)) at++;
    else if (
      isDash(reading.tokens[at]?.text) &&
      (touches(reading, at) || (own?.to === at && countryAt(reading, at + 1)))
    )
      at++;
    else if (
      isCapital(reading, at) &&
      !(at >= office && at > from && phraseAt(reading, reading.lexicon.honorifics, at))
    )
      at++;
    else break;
  }
  return at;
}

const isDash = (text: string | undefined): boolean => text === '-' || text === '–' || text === '—';

const touches = (reading: Reading, at: number): boolean =>
  reading.tokens[at - 1]?.end === reading.tokens[at]?.start &&
  reading.tokens[at]?.end === reading.tokens[at + 1]?.start;

/** The head that ends the run, or that an office's title follows ("National Police Chief"). */
function lastHead(
  reading: Reading,
  from: number,
  to: number,
): { from: number; to: number; kind: OrganizationKind } | null {
  for (let at = from; at < to; at++) {
    const head = phraseAt(reading, reading.lexicon.bodyHeads, at);
    if (!head || head.value === 'ministry') continue;
    // "Office of the President" is a head that reaches over little words.
    if (head.to > to) {
      if (isCapital(reading, head.to - 1) && (at === from || !isCapital(reading, to)))
        return { from: at, to: head.to, kind: head.value };
      continue;
    }
    // "Cabinet Secretary", "Police Commissioner" are offices.
    const office = phraseAt(reading, reading.lexicon.offices, at);
    if (office && office.to > head.to) continue;
    if (suffixesEnd(reading, head.to) === to && head.value === 'company') return { from: at, to, kind: head.value };
    if (head.to === to || phraseAt(reading, reading.lexicon.offices, head.to, to)) {
      return { from: at, to: head.to, kind: head.value };
    }
  }
  return null;
}

/** "RB Rail AS", "X Holdings Ltd": index after what says of what law a company is. */
function suffixesEnd(reading: Reading, from: number): number {
  let at = from;
  while (
    at < from + 2 &&
    /^(?:AS|AB|AG|SA|NV|BV|OY|Oy|KK|SE|PLC|Plc|LLC|SPA|SpA|Ltd|Inc|JSC|SAOG)$/.test(
      reading.tokens[at]?.text.replace('.', '') ?? '',
    )
  )
    at++;
  return at;
}

/** "the National Gem and Jewellery Authority": a name of two matters, whose head stands after the second. */
function twofold(reading: Reading, from: number, run: number): FoundBody | null {
  if (!/^(?:and|&)$/.test(reading.keys[run] ?? '') || !isCapital(reading, run + 1)) return null;
  if (reading.keys[from - 1] !== 'the' || run - from > 4) return null;
  for (let at = from; at < run; at++)
    if (
      phraseAt(reading, reading.lexicon.offices, at) ||
      phraseAt(reading, reading.lexicon.honorifics, at) ||
      knownBodyAt(reading, at) ||
      (countryAt(reading, at) && (at > from || countryAt(reading, at)?.to === run)) ||
      placeAt(reading, at)
    )
      return null;
  const end = capitalRun(reading, run + 1);
  const head = lastHead(reading, run + 1, end);
  if (!head || head.to !== end || head.from === run + 1 || end - run > 4) return null;
  if (countryAt(reading, run + 1) || knownBodyAt(reading, run + 1) || head.kind === 'company' || head.kind === 'party')
    return null;
  return bodyChunk(reading, from, end, head.kind, []);
}

const CROSSED = new Set(['of', 'for', 'on', 'and', 'along', 'against', 'to']);
/** Words that names of bodies are made of beside fields and things. */
const NAMELIKE = new Set(
  `southeast south-east asian arab african european american pacific caribbean islamic latin eastern western
   central southern northern ministers governors nations enforcement national joint mixed supreme royal general
   world global united`.split(/\s+/),
);

/** "Law Enforcement Cooperation along the Mekong River Mechanism": a phrase of known words that goes on to a head. */
function crossing(reading: Reading, from: number, run: number): FoundBody | null {
  let next = run;
  if (!CROSSED.has(reading.keys[next] ?? '')) return null;
  for (let at = from; at < run; at++) {
    const key = reading.keys[at] ?? '';
    const plain = reading.lexicon.fields.has(key) || reading.lexicon.things.has(key) || NAMELIKE.has(key);
    if (!plain && !countryAt(reading, at) && !knownBodyAt(reading, at)) return null;
  }
  // "Israel and the Palestine Liberation Organization" are two.
  const nation = countryAt(reading, from);
  if (nation?.value.form === 'name' && nation.to === run) return null;
  // "the 2nd Meeting of the Corridor Committee" is none.
  if (
    /^(?:meetings?|sessions?|summit|conference|round|agreement|memorandum|declaration|statement|protocol|treaty|minutes|visit|convention|charter|resolution|communique|report|law|act|chapter|article|workshop|forum|talks|dialogue|programme|program|project|plan|strategy)$/.test(
      reading.keys[run - 1] ?? '',
    )
  )
    return null;
  next++;
  if (reading.keys[next] === 'the') next++;
  if (!isCapital(reading, next)) return null;
  const end = capitalRun(reading, next);
  const head = lastHead(reading, next, end);
  return head && head.from > next - 1 && head.to === end && end - next > 1
    ? bodyChunk(reading, from, end, head.kind, [])
    : null;
}

const COMPLEMENTS = new Set(['of', 'for', 'on', 'against', 'to']);
/** "launched the Consortium on Saturday": the day is no part of the name. */
const DAY =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;
const CONTINUES = new Set(['and', '&', ',', 'of', 'for', 'on', 'the', 'in', 'against', 'to']);

/** Index after "of the Armed Forces", "for Bilateral Cooperation" at `from`; `from` where none follows. */
function complementEnd(reading: Reading, from: number): number {
  if (!COMPLEMENTS.has(reading.keys[from] ?? '')) return from;
  let at = from + 1;
  let end = from;
  while (at < reading.to && at - from < MOST_WORDS) {
    if (isCapital(reading, at)) {
      if (DAY.test(reading.keys[at] ?? '')) break;
      if (countryAt(reading, at)?.value.form === 'name' || phraseAt(reading, reading.lexicon.honorifics, at)) break;
      if (reading.keys[at - 1] !== 'of' && placeAt(reading, at)?.value.country) break;
      const listed = /^(?:and|,)$/.test(reading.keys[reading.keys[at - 1] === 'the' ? at - 2 : at - 1] ?? '');
      if (endsAgain(reading, at) || isNextBody(reading, at)) break;
      if (listed && !reading.lexicon.fields.has(reading.keys[at] ?? '')) break;
      if (phraseAt(reading, reading.lexicon.offices, at)?.value.type === 'state') break;
      at++;
      end = at;
    } else if (reading.keys[at] === ',' && COMPLEMENTS.has(reading.keys[at + 1] ?? '')) break;
    else if (CONTINUES.has(reading.keys[at] ?? '') || (reading.keys[at] === "'s" && end === at)) at++;
    else break;
  }
  return end;
}

/** "the Department of Trade and the Industrial Development Corporation": after "and the" comes another body. */
function isNextBody(reading: Reading, at: number): boolean {
  if (reading.keys[at - 1] !== 'the' || reading.keys[at - 2] !== 'and') return false;
  const run = capitalRun(reading, at);
  return lastHead(reading, at, run)?.to === run;
}

/** "Board of X State Enterprise N": a name of no known word after a company's own end is a person's. */
const endsAgain = (reading: Reading, at: number): boolean =>
  /^(?:jsc|ojsc|pjsc|cjsc|ltd|limited|plc|llc|inc|sa|enterprise|company|corporation)\.?$/.test(
    reading.keys[at - 1] ?? '',
  ) &&
  !reading.lexicon.fields.has(reading.keys[at] ?? '') &&
  !phraseAt(reading, reading.lexicon.bodyHeads, at);

/** Whether what follows "of" is a body of its own: then "the Council of the …" is only one of its organs. */
function isBodyComplement(reading: Reading, from: number, depth: number): boolean {
  if (depth > 1) return false;
  const at = reading.keys[from + 1] === 'the' ? from + 2 : from + 1;
  if (phraseAt(reading, reading.lexicon.bodyHeads, at)) return true;
  return knownBodyAt(reading, at) !== null || bodyAt(reading, at, depth + 1) !== null;
}
