/** What goes on with a body's name after its head: "of the Armed Forces", "for Bilateral Cooperation". */
import { capitalRun, lastHead } from './capital-runs.ts';
import { isMatterWord } from './ministries.ts';
import { countryAt, placeAt } from './nations.ts';
import { isCapital, phraseAt, type Reading } from './reading.ts';
import { isWholeAt } from './whole-behind.ts';

const MOST_WORDS = 16;
const COMPLEMENTS = new Set(['of', 'for', 'on', 'against', 'to']);
/** "launched the Consortium on Saturday": the day is no part of the name. */
const DAY =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;
const CONTINUES = new Set(['and', '&', ',', 'of', 'for', 'on', 'the', 'in', 'against', 'to']);

/** Index after "of the Armed Forces", "for Bilateral Cooperation" at `from`; `from` where none follows. */
export function complementEnd(reading: Reading, from: number): number {
  if (!COMPLEMENTS.has(reading.keys[from] ?? '')) return from;
  // "dedicate the Film Festival to Italian cinema": only who is sent is called by whom it is sent to.
  if (reading.keys[from] === 'to' && !SENT.test(reading.keys[from - 1] ?? '')) return from;
  let at = from + 1;
  let end = from;
  while (at < reading.to && at - from < MOST_WORDS) {
    if (isCapital(reading, at)) {
      if (DAY.test(reading.keys[at] ?? '')) break;
      // "Department of Justice and Police": a form of address only before a name.
      const address = phraseAt(reading, reading.lexicon.honorifics, at);
      if (
        address &&
        // "Office of the High Representative": whose office it is.
        (!/^(?:justice|representative)$/.test(reading.keys[at] ?? '') || isCapital(reading, address.to)) &&
        !isGeneralMatter(reading, at)
      )
        break;
      if (countryAt(reading, at)?.value.form === 'name' && !isOfNation(reading, at)) break;
      const before = reading.keys[at - 1] === 'the' ? at - 2 : at - 1;
      if (before < at - 1 && isPeopleBefore(reading, at, before)) break;
      if (reading.keys[before] !== 'of' && placeAt(reading, at)?.value.country) break;
      // "the School of Magistrates in Alpha": where it is, a town that no list knows.
      if (end > from && reading.keys[at - 1] === 'in' && isTown(reading, at)) break;
      const listed = /^(?:and|,)$/.test(reading.keys[reading.keys[at - 1] === 'the' ? at - 2 : at - 1] ?? '');
      if (isNameAfter(reading, at)) break;
      if (endsAgain(reading, at) || isNextBody(reading, at)) break;
      if (end > from && isWholeBody(reading, at)) break;
      if (listed && reading.tokens[at]?.look.acronym === true && reading.keys[at + 1] === ',') break;
      if (
        listed &&
        !isOpenMatter(reading, at) &&
        !reading.lexicon.fields.has(reading.keys[at] ?? '') &&
        !isMatter(reading, at) &&
        !closesList(reading, from, at)
      )
        break;
      if (phraseAt(reading, reading.lexicon.offices, at)?.value.type === 'state') break;
      if (isHolder(reading, at) || isHeadAlone(reading, at)) break;
      // "University of Dar es Salaam": a place is called by all its words.
      at = Math.max(at + 1, reading.keys[at - 1] === 'of' ? (placeAt(reading, at)?.to ?? 0) : 0);
      end = at;
    } else if (
      reading.keys[at] === ',' &&
      (COMPLEMENTS.has(reading.keys[at + 1] ?? '') || reading.keys[at + 1] === 'the')
    )
      break;
    else if (
      CONTINUES.has(reading.keys[at] ?? '') ||
      (reading.keys[at] === "'s" && end === at && !isOwned(reading, from, at)) ||
      isWithOthers(reading, at, end) ||
      // "Bureau of the Workers' Party".
      (reading.keys[at] === "'" && end === at && /s$/.test(reading.keys[at - 1] ?? '') && isCapital(reading, at + 1))
    )
      at++;
    else break;
  }
  return end;
}

/** "University of Tokyo's Earthquake Research Institute": after a town's mark, what the body has, by a name of its own. */
function isOwned(reading: Reading, from: number, mark: number): boolean {
  if (!placeAt(reading, from + 1) || !isCapital(reading, mark + 1)) return false;
  const run = capitalRun(reading, mark + 1);
  const unit = lastHead(reading, mark + 1, run);
  return unit !== null && unit.to === run && unit.from > mark + 1;
}

/** "Committee for Cultural Relations with Foreign Countries": with whom they are kept. */
const isWithOthers = ({ keys, tokens }: Reading, at: number, end: number): boolean =>
  keys[at] === 'with' &&
  end === at &&
  /^(?:relations|friendship|cooperation|co-operation|solidarity|contacts|exchanges?|ties|understanding)$/.test(
    keys[at - 1] ?? '',
  ) &&
  /^(?:foreign|other|overseas)$/.test(keys[at + 1] ?? '') &&
  tokens[at + 1]?.look.capital === true;

/** "a lecture of the Court of Justice on the European arrest warrant": an adjective of what is spoken about there. */
const isPeopleBefore = (reading: Reading, at: number, on: number): boolean =>
  reading.keys[on] === 'on' &&
  !isCapital(reading, at + 1) &&
  /^\p{Ll}{4,}$/u.test(reading.tokens[at + 1]?.text ?? '') &&
  !CONTINUES.has(reading.keys[at + 1] ?? '') &&
  (countryAt(reading, at)?.value.form === 'adjective' ||
    /^(?:european|african|asian|arab|american)$/.test(reading.keys[at] ?? ''));

/** "Department of General Education": a field that is general, and no rank before a name. */
const isGeneralMatter = (reading: Reading, at: number): boolean =>
  reading.keys[at] === 'general' &&
  ((reading.keys[at - 1] === 'of' &&
    reading.lexicon.fields.has(reading.keys[at + 1] ?? '') &&
    !isCapital(reading, at + 2)) ||
    GENERALS.test(reading.keys[at - 1] ?? ''));
/** "Office of the Auditor General": an office by both its words. */
const GENERALS =
  /^(?:auditor|attorney|prosecutor|procurator|registrar|solicitor|accountant|surveyor|controller|comptroller|inspector|advocate|administrator)$/;

const isTown = (reading: Reading, at: number): boolean =>
  !isCapital(reading, at + 1) &&
  !reading.lexicon.fields.has(reading.keys[at] ?? '') &&
  !reading.lexicon.worldParts.has(reading.keys[at] ?? '') &&
  !/^(?:and|of)$/.test(reading.keys[at + 1] ?? '') &&
  !isMatterWord(reading.keys[at] ?? '');

const SENT =
  /^(?:missions?|delegations?|embassy|commission|committee|representations?|office|secretariat|council|bureau|adviser|task|force|response|access|assistance)$/;

/** "Department of Trade Remedies of the Ministry of Industry": after what it is for, the whole that it is a part of. */
function isWholeBody(reading: Reading, at: number): boolean {
  const of = reading.keys[at - 1] === 'the' ? at - 2 : at - 1;
  if (reading.keys[of] !== 'of') return false;
  // "General Directorate of Customs of the Royal Oman Police".
  if (of < at - 1 && reading.keys[at] === 'royal')
    return countryAt(reading, at + 1) !== null && isCapital(reading, at + 2);
  if (/^(?:ministry|university)$/.test(reading.keys[at] ?? ''))
    return of < at - 1 && /^(?:of|for)$/.test(reading.keys[at + 1] ?? '');
  return isWholeAt(reading, at);
}

/** "for Climate Change and Adaptive Land Management", "for Specifications and Measurements": after "and", words of which a known field is the last, or one in the plural. */
function isOpenMatter(reading: Reading, at: number): boolean {
  if (reading.keys[at - 1] !== 'and' || !isFree(reading, at)) return false;
  let to = at + 1;
  while (to < at + 4 && isFree(reading, to)) to++;
  if (isCapital(reading, to)) return false;
  const last = reading.keys[to - 1] ?? '';
  return to > at + 1
    ? reading.lexicon.fields.has(last) || isMatterWord(last)
    : /(?:ments|ions|ings|ities|ances|ences|ations|ards|ports|ies|logy|graphy|nomy|ics)$/.test(last);
}

const isFree = (reading: Reading, at: number): boolean =>
  isCapital(reading, at) &&
  !countryAt(reading, at) &&
  !phraseAt(reading, reading.lexicon.bodyHeads, at) &&
  !phraseAt(reading, reading.lexicon.known, at) &&
  !phraseAt(reading, reading.lexicon.offices, at);

/** "for Culture, Arts and Letters": the last of a list of what a body is for, a word of no known field. */
const closesList = (reading: Reading, from: number, at: number): boolean =>
  reading.keys[at - 1] === 'and' &&
  reading.keys.slice(from, at).includes(',') &&
  !isCapital(reading, at + 1) &&
  /s$/.test(reading.keys[at] ?? '') &&
  !countryAt(reading, at) &&
  !phraseAt(reading, reading.lexicon.bodyHeads, at) &&
  !phraseAt(reading, reading.lexicon.known, at) &&
  !phraseAt(reading, reading.lexicon.offices, at);

/** "Council of Ministers of the Authority": a body called by its head alone. */
const isHeadAlone = (reading: Reading, at: number): boolean =>
  reading.keys[at - 1] === 'the' &&
  reading.keys[at - 2] === 'of' &&
  !isCapital(reading, at + 1) &&
  !/^(?:of|for|on)$/.test(reading.keys[at + 1] ?? '') &&
  /^(?:authority|commission|council|committee|organi[sz]ation|agency|community|union|conference|bank|board|forum|association|institute|secretariat|assembly)$/.test(
    reading.keys[at] ?? '',
  );

/** "Institute of Marine Research Director N": an office in the singular, and a name no list knows. */
function isHolder(reading: Reading, at: number): boolean {
  const office = isCapital(reading, at - 1) ? phraseAt(reading, reading.lexicon.offices, at) : null;
  return office !== null && !office.value.plural && isCapital(reading, office.to) && isUnknown(reading, office.to);
}

/** "Agency for Regulation of Monopolies N N": two words that no list knows, right after what the body is for. */
const isNameAfter = (reading: Reading, at: number): boolean =>
  isCapital(reading, at - 1) &&
  isCapital(reading, at + 1) &&
  // "Department of Transport N N MP": letters behind the name.
  (!isCapital(reading, at + 2) || /^(?:mps?|td|mla|msp|mep|mna|kc|qc|obe|mbe)$/.test(reading.keys[at + 2] ?? '')) &&
  isUnknown(reading, at) &&
  !/(?:al|ic|ary|ed|ing|s)$/.test(reading.keys[at] ?? '') &&
  isUnknown(reading, at + 1) &&
  (!isUnknown(reading, at - 1) ||
    // "Centre for Preventive Diplomacy for Central Asia N N".
    reading.lexicon.worldParts.has(reading.keys[at - 1] ?? '') ||
    // "Department of Atlantique N N": what a part of the land is called.
    (reading.keys[at - 2] === 'of' &&
      /^(?:department|state|province|region|prefecture)$/.test(reading.keys[at - 3] ?? '')) ||
    reading.keys[at - 1]?.endsWith('s') === true);

const isUnknown = (reading: Reading, at: number): boolean => {
  const key = reading.keys[at] ?? '';
  return (
    !reading.lexicon.fields.has(key) &&
    !reading.lexicon.things.has(key) &&
    !isMatterWord(key) &&
    !phraseAt(reading, reading.lexicon.bodyHeads, at) &&
    !countryAt(reading, at)
  );
};

/** "Association of Ghana Industries", "Federation of Kenya Employers": of those of a state, by its name. */
export function isOfNation(reading: Reading, at: number): boolean {
  if (reading.keys[at - 1] !== 'of' || !LEAGUES.test(reading.keys[at - 2] ?? '')) return false;
  const next = countryAt(reading, at)?.to ?? at;
  const run = capitalRun(reading, next);
  // "Federation of Japan Fisheries Cooperative Associations": many, by the last word.
  const many = run > next && run < next + 6 && MANY.test(reading.keys[run - 1] ?? '');
  return (
    isCapital(reading, next) &&
    (many || !isCapital(reading, next + 1)) &&
    !phraseAt(reading, reading.lexicon.honorifics, next) &&
    !phraseAt(reading, reading.lexicon.offices, next) &&
    !phraseAt(reading, reading.lexicon.known, next)
  );
}
const LEAGUES =
  /^(?:association|federation|confederation|union|congress|society|council|chamber|league|alliance|network)$/;

/** "Agency for Evaluation and Certification of …": a matter of no known word, by its ending, that stands alone. */
const isMatter = (reading: Reading, at: number): boolean =>
  isMatterWord(reading.keys[at] ?? '') &&
  !isCapital(reading, at + 1) &&
  !phraseAt(reading, reading.lexicon.bodyHeads, at);

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

/** Whether what follows "of", no article between them, ends in a word for many bodies, or for what is done by a department. */
export function isOfMany(reading: Reading, from: number, at: number): boolean {
  const kind = reading.keys[from - 1] ?? '';
  const last = LEAGUES.test(kind) ? MANY : DEPARTMENTS.test(kind) && !countryAt(reading, at) ? WORK : null;
  if (!last) return false;
  const run = capitalRun(reading, at);
  return run > at + 1 && last.test(reading.keys[run - 1] ?? '');
}
const DEPARTMENTS = /^(?:department|directorate|division|bureau)$/;
const WORK = /^(?:administration|management|operations|services|planning|supervision|inspection)$/;
const MANY =
  /^(?:societies|chambers|unions|associations|banks|universities|clubs|federations|parties|companies|hospitals|schools|municipalities|industries|cooperatives|agencies|authorities|churches|operators|exchanges|airlines|parliaments|academies|colleges)$/;
