/** Named bodies other than ministries, by the word that heads their name, and those that the word lists know by name. */
import { bodyChunk, type FoundBody } from './body-chunk.ts';
import { complementEnd, isOfMany, isOfNation } from './body-complements.ts';
import { capitalRun, headBeforeName, lastHead, suffixesEnd } from './capital-runs.ts';
import { crossing } from './crossing-names.ts';
import { fieldEnd, isFieldInRow } from './fields.ts';
import { foreignBodyAt } from './foreign-bodies.ts';
import { ampersand, calledUnion, formFirst, guild, withoutBorders } from './guilds.ts';
import { calledAfter, industrial, lettered, ofFields, twofold } from './joined-names.ts';
import { knownBodyAt } from './known-bodies.ts';
import { organEnd, organOfKnown, organOfUnion, secretariat } from './known-organs.ts';
import { localUnit } from './local-units.ts';
import { letteredCommittee, lowerCommittee } from './lower-committees.ts';
import { isMatterOfOffice, nationLetters, tradingFirm } from './nation-letters.ts';
import { countriesAfter, countryAt, placeAt } from './nations.ts';
import { isNobody } from './no-bodies.ts';
import { ownerEnd } from './owned-units.ts';
import { betweenStates, pairBodyAt, withStates } from './pair-bodies.ts';
import { isNoParty, rallyAt } from './parties.ts';
import { quotedFirmAt } from './quoted-firms.ts';
import { isCapital, phraseAt, type Reading } from './reading.ts';
import { isSideNamed } from './side-called.ts';
import { isEvent, isNumbered, isProgramme, isSitting, isVenue } from './sittings.ts';
import {
  agencyOfState,
  airline,
  carrierCalled,
  crownGovernment,
  lettersOfState,
  nationalCarrier,
  radioOfState,
} from './state-called.ts';
import { isLine } from './structures.ts';
import { ofWholeBody } from './whole-behind.ts';

const FUNCTION_WORDS = new Set(
  `the a an this that these those his her its their our my your in on at by for from with without under over after before during as
   and or but if when while where who which what how why he she it they we you i according both all some many most several each every
   no not one two three four five six seven eight nine ten also then there here such other another more new former last next first
   second third to of into upon since until although though because so yet than through between among against about
   yesterday today tomorrow tonight`.split(/\s+/),
);
/** Words that never begin a name, in lower case. */
export const isFunctionWord = (key: string): boolean => FUNCTION_WORDS.has(key);

/** A body named by a capitalised phrase with a head ("Indonesian National Police", "Joint Commission for Trade"). */
export function bodyAt(reading: Reading, at: number, depth = 0): FoundBody | null {
  if (!isCapital(reading, at)) return lowerCommittee(reading, at);
  const lettered = letteredCommittee(reading, at);
  if (lettered) return lettered;
  const pair = pairBodyAt(reading, at);
  if (pair) return bodyChunk(reading, at, pair.end, 'intergovernmental', []);
  const found = namedBodyAt(reading, at, depth);
  return found && withStates(reading, found);
}

function namedBodyAt(reading: Reading, at: number, depth: number): FoundBody | null {
  const crown = crownGovernment(reading, at);
  if (crown) return crown;
  if (FUNCTION_WORDS.has(reading.keys[at] ?? '') && !mayOpen(reading, at)) return null;
  // "the Member States of the Cooperation Council": who is in it.
  if (reading.keys[at + 1] === 'of' && /^(?:states|countries|parties|members)$/.test(reading.keys[at] ?? ''))
    return null;
  if (isFieldInRow(reading, at)) return null;
  if (isSideNamed(reading, at) || isOrganOfOwner(reading, at) || isNumbered(reading, at) || isSitting(reading, at))
    return null;
  // "in the Port of Spain Cabinet": who governs there, by the town.
  const town = placeAt(reading, at);
  if (town && reading.keys[town.to] === 'cabinet' && reading.keys[town.to + 1] !== 'of') return null;
  if (isLeaderOfPeoples(reading, at) || isNoParty(reading, at) || isNobody(reading, at)) return null;
  const carrier = nationalCarrier(reading, at);
  if (carrier) return carrier;
  const own =
    ofFields(reading, at) ??
    rallyAt(reading, at) ??
    radioOfState(reading, at) ??
    quotedFirmAt(reading, at) ??
    bodyOfState(reading, at) ??
    organOfKnown(reading, at) ??
    foreignBodyAt(reading, at) ??
    airline(reading, at) ??
    agencyOfState(reading, at) ??
    nationLetters(reading, at) ??
    lettersOfState(reading, at);
  if (own) return own;
  const whole = capitalRun(reading, at);
  const run = ownerEnd(reading, at, whole) || whole;
  const joined =
    guild(reading, at, run) ??
    withoutBorders(reading, at, run) ??
    localUnit(reading, at, run) ??
    calledUnion(reading, at, run) ??
    carrierCalled(reading, at, run) ??
    ampersand(reading, at, run) ??
    formFirst(reading, at, run) ??
    lettered(reading, at, run) ??
    industrial(reading, at, run) ??
    tradingFirm(reading, at, run);
  if (joined) return joined;
  const head = lastHead(reading, at, run) ?? headBeforeName(reading, at, run);
  if (!head) return calledAfter(reading, at, run) ?? twofold(reading, at, run) ?? crossing(reading, at, run);
  // "Executive Board of the Fund": an organ by both its words.
  const named = head.from > at && !isOrganAlone(reading, at, head.to);
  // "the Cyprus Presidency of the Council of the European Union": whose turn it is, and then the body.
  if (/^(?:presidency|chairmanship)$/.test(reading.keys[head.to - 1] ?? '') && reading.keys[head.to] === 'of') {
    const next = reading.keys[head.to + 1] === 'the' ? head.to + 2 : head.to + 1;
    if (knownBodyAt(reading, next)?.chunk.body === 'intergovernmental') return null;
  }
  // "the Pro Tempore Presidency", "Capital of Culture": a turn and a title.
  if (
    reading.keys[head.to - 2] === 'tempore' ||
    (reading.keys[head.to - 1] === 'capital' && reading.keys[head.to] === 'of')
  )
    return null;
  // "6. Telecommunications.", "Airlines said": a trade, and no company's name.
  if (!named && head.kind === 'company' && head.to === run && head.to === at + 1) return null;
  if (head.kind === 'company' && (isMatterOfOffice(reading, at, head) || isLine(reading, at, head.to))) return null;
  if (isVenue(reading, at, head.to) || isEvent(reading, at, head.to) || isProgramme(reading, at, head.to)) return null;
  // "the World Bank for Eastern Africa": a part of the world that somebody has in it.
  const known = reading.keys[head.to] === 'for' ? knownBodyAt(reading, at) : null;
  if (known?.to === head.to && reading.lexicon.worldParts.has(reading.keys[head.to + 1] ?? '')) return known;
  let to = head.to;
  const phrase = reading.keys.slice(head.from, head.to).join(' ');
  const matter = named || !reading.lexicon.inner.has(phrase) ? 0 : committeeEnd(reading, to);
  if (matter)
    return bodyChunk(
      reading,
      at,
      matter,
      head.kind === 'agency' && inHouse(reading, matter) ? 'legislature' : head.kind,
      [],
    );
  const complement = ofWholeBody(reading, to, at, named || reading.keys[at] === 'joint')
    ? to
    : complementEnd(reading, to);
  if (
    complement > to &&
    !(
      reading.lexicon.inner.has(phrase) &&
      !named &&
      !isOfNation(reading, to + 1) &&
      isBodyComplement(reading, to, depth) &&
      !isOfficeOfBoard(reading, at, to, complement)
    )
  )
    to = complement;
  else if (
    !named &&
    reading.lexicon.inner.has(phrase) &&
    !isCentralBank(reading, at, to) &&
    !(head.kind === 'intergovernmental' && betweenStates(reading, to))
  )
    return organOfUnion(reading, at, to) ?? secretariat(reading, at, to);
  else if (
    reading.lexicon.keepAdjective.has(phrase) ||
    reading.lexicon.keepAdjective.has(phrase.split(' ').pop() ?? '')
  ) {
    const own = countriesAfter(reading, to, false);
    // "the Prosecutor General's Office of Kazakhstan" is called so by its own state.
    const owned = reading.keys[head.from - 1] === "'s";
    if (own && !owned && reading.keys[to] === 'of' && head.kind !== 'agency')
      return bodyChunk(
        reading,
        at,
        head.kind === 'company' ? suffixesEnd(reading, own.to) : own.to,
        head.kind,
        own.countries,
      );
  }
  // "Indian Institute of Technology Delhi": where it is, as part of the name.
  if (head.kind === 'university' && to === head.to && to > at + 1 && !isCapital(reading, to + 1)) {
    const seat = placeAt(reading, to);
    if (seat && !/^[-–']/.test(reading.keys[seat.to] ?? '')) to = seat.to;
  }
  if (to === head.to && phraseAt(reading, reading.lexicon.known, at)?.value.body.kind === 'intergovernmental')
    to = organEnd(reading, to);
  // "National Council for Culture": no house of a parliament.
  const kind = head.kind === 'legislature' && reading.keys[head.to] === 'for' ? 'agency' : head.kind;
  return bodyChunk(reading, at, to, kind, []);
}

/** "Office of the Narcotics Control Board": what works for a board, by its name. */
const isOfficeOfBoard = (reading: Reading, at: number, of: number, end: number): boolean =>
  /^(?:office|secretariat)$/.test(reading.keys[at] ?? '') &&
  of === at + 1 &&
  reading.keys[of + 1] === 'the' &&
  end > of + 4 &&
  /^(?:board|commission|council|committee)$/.test(reading.keys[end - 1] ?? '') &&
  knownBodyAt(reading, of + 2) === null;

/** "Alpha's People's Alliance": whoever leads it is no part of its name. */
function isLeaderOfPeoples(reading: Reading, at: number): boolean {
  return (
    reading.keys[at + 1] === "'s" &&
    /^(?:people|women|workers|farmers|citizens|nation)$/.test(reading.keys[at + 2] ?? '') &&
    /^'s?$/.test(reading.keys[at + 3] ?? '') &&
    !countryAt(reading, at)
  );
}

const isOrganAlone = (reading: Reading, from: number, to: number): boolean =>
  to === from + 2 && reading.lexicon.inner.has(reading.keys.slice(from, to).join(' ')) && reading.keys[to] === 'of';

/** "Central Bank Governor N": called by its head, before the office of who leads it. */
const isCentralBank = (reading: Reading, at: number, to: number): boolean =>
  reading.keys[at] === 'central' &&
  reading.keys[to - 1] === 'bank' &&
  reading.lexicon.leadsBody.has(phraseAt(reading, reading.lexicon.offices, to)?.value.singular ?? '');

/** "Committee on Infrastructure of the National Assembly": index after what an organ is for, where the body that it is of follows; 0 elsewhere. */
function committeeEnd(reading: Reading, at: number): number {
  if (reading.keys[at] !== 'on' || !/^(?:sub-?)?(?:committee|commission|panel)$/.test(reading.keys[at - 1] ?? ''))
    return 0;
  if (!isCapital(reading, at + 1)) return 0;
  const end = fieldEnd(reading, at + 1);
  return end > at + 1 && reading.keys[end] === 'of' && !countriesAfter(reading, end, false) ? end : 0;
}

/** Whether a parliament follows: "of the National Assembly". */
function inHouse(reading: Reading, at: number): boolean {
  const from = reading.keys[at + 1] === 'the' ? at + 2 : at + 1;
  return (knownBodyAt(reading, from) ?? bodyAt(reading, from, 1))?.chunk.body === 'legislature';
}

/** "the Bank's Projects Department", "Board of Governors": an organ of a body that is called by its head alone, or of none. */
function isOrganOfOwner(reading: Reading, at: number): boolean {
  if (reading.keys[at] === 'board')
    return (
      reading.keys[at + 1] === 'of' && /^(?:directors|governors|trustees|management)$/.test(reading.keys[at + 2] ?? '')
    );
  // "the Corridor's Steering Committee".
  if (
    reading.keys[at + 1] === "'s" &&
    /^(?:corridor|basin|convention|treaty|initiative|project|summit)$/.test(reading.keys[at] ?? '')
  )
    return true;
  const head = phraseAt(reading, reading.lexicon.bodyHeads, at);
  return head !== null && head.to === at + 1 && /^'s?$/.test(reading.keys[head.to] ?? '');
}

/** A little word that begins a head, or a state or a town as "New Zealand" does. */
const mayOpen = (reading: Reading, at: number): boolean =>
  phraseAt(reading, reading.lexicon.bodyHeads, at) !== null ||
  (reading.keys[at] === 'first' && reading.keys[capitalRun(reading, at) - 1] === 'bank') ||
  // "the All Tobago Fisherfolk Association".
  (reading.keys[at] === 'all' && reading.keys[at - 1] === 'the') ||
  (reading.tokens[at]?.look.acronym === true && phraseAt(reading, reading.lexicon.known, at) !== null) ||
  (reading.keys[at] === 'new' &&
    // "the New Urban Communities Authority": inside a sentence the capital shows that it is part of the name.
    ((at > reading.from && !reading.headline && /^(?:the|of)$/.test(reading.keys[at - 1] ?? '')) ||
      (countryAt(reading, at) ?? placeAt(reading, at)) !== null ||
      isInitial(reading, at)));

/** "the New Democratic Party (NDP)": a word whose letter opens those in brackets. */
function isInitial(reading: Reading, at: number): boolean {
  const run = capitalRun(reading, at);
  const letters = reading.keys[run] === '(' ? (reading.tokens[run + 1]?.text ?? '') : '';
  return /^\p{Lu}{2,6}$/u.test(letters) && letters[0] === reading.tokens[at]?.text[0] && letters.length === run - at;
}

const OF_STATE =
  /^(?:university|bank|central bank|national bank|government|embassy|high commission|consulate|consulate general|permanent mission|police)$/;

/** "Government of the Republic of Zimbabwe", "Embassy of Peru": the state is part of the name. */
function bodyOfState(reading: Reading, at: number): FoundBody | null {
  const head = phraseAt(reading, reading.lexicon.bodyHeads, at);
  if (!head || reading.keys[head.to] !== 'of' || !OF_STATE.test(reading.keys.slice(at, head.to).join(' '))) return null;
  const state = countriesAfter(reading, head.to, false);
  if (state) return bodyChunk(reading, at, state.to, head.value, state.countries);
  // "Bank of Punjab": called after a place, known or not.
  const place = head.to + 1;
  const next = placeAt(reading, place)?.to ?? place + 1;
  return head.to === at + 1 && reading.keys[at] === 'bank' && isCapital(reading, place) && !isCapital(reading, next)
    ? bodyChunk(reading, at, next, head.value, [])
    : null;
}

/** Whether what follows "of" is a body of its own: then "the Council of the …" is only one of its organs. */
function isBodyComplement(reading: Reading, from: number, depth: number): boolean {
  if (depth > 1) return false;
  const at = reading.keys[from + 1] === 'the' ? from + 2 : from + 1;
  // "Department for International Development": the word heads no body where it says of what kind something is.
  const kind = reading.keys[at] === 'international' && isCapital(reading, at + 1);
  // "League of Red Cross Societies", "Department of Drug Administration": many bodies, or a matter, and no body of their own.
  if (at === from + 1 && isOfMany(reading, from, at)) return false;
  // "General Authority for Forest Services": what it is for.
  if (at === from + 1 && reading.keys[from] === 'for' && !knownBodyAt(reading, at)) return false;
  // "Department of Railways", "Directorate of Ports": a matter, and no body by that word alone.
  if (at === from + 1 && MATTERS.test(reading.keys[at] ?? '') && !isCapital(reading, at + 1)) return false;
  // "Office of the Ombudsman": whose it is, and no other body.
  if (at > from + 1 && HOLDERS.test(reading.keys[at] ?? '') && !isCapital(reading, at + 1)) return false;
  if (!kind && phraseAt(reading, reading.lexicon.bodyHeads, at)) return true;
  return knownBodyAt(reading, at) !== null || bodyAt(reading, at, depth + 1) !== null;
}

const HOLDERS = /^(?:ombudsman|ombudsperson|regulator|registrar|prosecutor|commissioner|spokesperson)$/;
const MATTERS =
  /^(?:railways?|ports|airports|prisons|police|customs|mining|insurance|petroleum|telecom|mines|motors|industries)$/;
