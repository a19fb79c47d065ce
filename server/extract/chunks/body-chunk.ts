/** What is made of a body's name once its end is known: its countries, its acronym, whether several states share it. */
import type { OrganizationKind } from '../../model/ontology.ts';
import { suffixesEnd } from './capital-runs.ts';
import type { BodyChunk } from './chunks.ts';
import { acronymAt } from './ministries.ts';
import { countriesAfter, countryAt, placeAt } from './nations.ts';
import { isCapital, phraseAt, type Reading, textBetween } from './reading.ts';
import { countriesInside, isNational, isShared, isUnionOfPeople } from './shared-names.ts';

export interface FoundBody {
  readonly to: number;
  readonly chunk: BodyChunk;
}

/** The chunk of a body whose name stands from one token to before another. `known`: its name in the word lists. */
export function bodyChunk(
  reading: Reading,
  at: number,
  end: number,
  kind: OrganizationKind,
  own: readonly string[],
  known?: string,
): FoundBody {
  // "Container Corporation of Ghana Ltd": the form of the firm behind its state.
  const state = kind === 'company' && !known && reading.keys[end] === 'of' ? countriesAfter(reading, end, false) : null;
  if (state && state.countries.length === 1 && suffixesEnd(reading, state.to) > state.to)
    return bodyChunk(reading, at, suffixesEnd(reading, state.to), kind, state.countries);
  if (kind === 'company' && !known && suffixesEnd(reading, end) > end)
    return bodyChunk(reading, at, suffixesEnd(reading, end), kind, own);
  const to = known ? end : (spelledOut(reading, at, end) ?? subjectEnd(reading, at, end));
  const article = reading.keys[at] === 'the' && !countryAt(reading, at);
  const free = (article || NO_PART.test(reading.keys[at] ?? '')) && at + 2 < to ? at + 1 : at;
  const from = known ? at : dropAdjective(reading, free, to);
  const acronym = acronymAt(reading, to) ?? calledAt(reading, to) ?? shortNameAt(reading, to);
  let reach = acronym?.to ?? to;
  // "the Border Council of Togo and Benin": the one that both have.
  const both = own.length || !isOfBoth(reading, at, to) ? null : countriesAfter(reading, reach, true);
  const several = both !== null && both.countries.length > 1;
  const after = several ? both : own.length ? null : countriesAfter(reading, reach, false);
  // "Universidad de la República of Uruguay (UdelaR)": the letters after the state.
  const late =
    after && !acronym && reading.keys[reach] === 'of'
      ? (acronymAt(reading, after.to) ?? shortNameAt(reading, after.to))
      : null;
  if (after && reading.keys[reach] === 'of') reach = late?.to ?? after.to;
  // "the Communist Party of China (CPC) Central Committee".
  if (!acronym && after) reach = acronymAt(reading, reach)?.to ?? reach;
  if (/^(?:party|front)$/.test(reading.keys[to - 1] ?? '') && reading.keys[reach - 1] === ')')
    reach = committeeOf(reading, reach);
  const within = countriesInside(reading, at, to);
  // "Development Bank of the Republic of Belarus": one state's own.
  const ownBank =
    own.length === 1 ||
    (after !== null && reading.keys[to] === 'of' && reading.keys[to - 1] === 'bank') ||
    isOrganizationOf(reading, at, to, after?.countries ?? within) ||
    isOrganizationOwned(reading, at, to) ||
    isOrganizationOfState(reading, at, to, known, within);
  const joint =
    (kind === 'intergovernmental' &&
      (known !== undefined || !isNational(reading, at, to)) &&
      !ownBank &&
      !isOfOne(reading, at, to, within)) ||
    within.length > 1 ||
    several ||
    (known === undefined && isShared(reading, at, to));
  const inside = own.length || joint ? [] : within;
  const offset = (index: number) => reading.tokens[index - 1]?.end ?? 0;
  return {
    to: reach,
    chunk: {
      kind: 'body',
      body: joint
        ? 'intergovernmental'
        : kind !== 'intergovernmental'
          ? kind
          : isUnionOfPeople(reading, at, to)
            ? 'ngo'
            : 'agency',
      start: reading.tokens[at]?.start ?? 0,
      end: offset(to),
      sentence: reading.tokens[at]?.sentence ?? 0,
      name: textBetween(reading, from, to).replace(/\s+/g, ' '),
      field: null,
      countries: own.length
        ? own
        : inside.length
          ? inside
          : joint
            ? []
            : (after?.countries ?? ofLetters(reading, to, acronym?.text, kind)),
      acronym: acronym?.text ?? late?.text ?? null,
      plural: false,
      reach: offset(reach),
      ...(known ? { known } : {}),
    },
  };
}

/** Index after a party's own committee behind its letters in brackets. */
const committeeOf = (reading: Reading, at: number): number =>
  /^(?:central committee|political bureau|standing committee|national executive)$/.test(
    reading.keys.slice(at, at + 2).join(' '),
  ) && isCapital(reading, at)
    ? at + 2
    : at;

/**
 * "Yacimientos Petrolíferos Fiscales Bolivianos (YPFB)": the state of what the word lists know by those letters, where it can
 * be the same; "National Power Corporation (NPC)" is no congress.
 */
function ofLetters(
  reading: Reading,
  to: number,
  letters: string | undefined,
  kind: OrganizationKind,
): readonly string[] {
  if (!letters) return [];
  const known = phraseAt(reading, reading.lexicon.known, to + 1, to + 2)?.value.body;
  return known?.country && (known.kind === kind || known.name === letters) ? [known.country] : [];
}

/** "General Electricity and Water Corporation "Kahramaa" Eng. X": the one word that a body is called by, before a name. */
function calledAt(reading: Reading, at: number): { to: number; text: string } | null {
  if (!/^["“«]$/.test(reading.tokens[at]?.text ?? '') || !/^["”»]$/.test(reading.tokens[at + 2]?.text ?? ''))
    return null;
  const named =
    isCapital(reading, at + 3) || /^[,.;)]$/.test(reading.keys[at + 3] ?? '') || reading.keys[at + 3] === 'and';
  return isCapital(reading, at + 1) && named ? { to: at + 3, text: reading.tokens[at + 1]?.text ?? '' } : null;
}

/** "the Agricultural Research Corporation (Alpharo)": one word in brackets that is no place, state or office. */
function shortNameAt(reading: Reading, at: number): { to: number; text: string } | null {
  if (reading.keys[at] !== '(' || reading.keys[at + 2] !== ')' || !isCapital(reading, at + 1)) return null;
  const text = reading.tokens[at + 1]?.text ?? '';
  if (!/^\p{Lu}\p{Ll}{3,10}$/u.test(text) || countryAt(reading, at + 1) || placeAt(reading, at + 1)) return null;
  const { lexicon } = reading;
  return phraseAt(reading, lexicon.offices, at + 1) ||
    phraseAt(reading, lexicon.honorifics, at + 1) ||
    lexicon.things.has(reading.keys[at + 1] ?? '')
    ? null
    : { to: at + 3, text };
}

/** "Global Energy Alliance for People and Planet (GEAPP)": the name goes on as far as its acronym spells it. */
function spelledOut(reading: Reading, at: number, end: number): number | null {
  if (!/^(?:and|&|for|of|on)$/.test(reading.keys[end] ?? '')) return null;
  for (let to = end + 1; to < Math.min(end + 6, reading.to); to++) {
    const acronym = acronymAt(reading, to);
    if (!acronym) continue;
    const initials = (from: number, until: number) => {
      let letters = '';
      for (let word = from; word < until; word++)
        if (isCapital(reading, word)) letters += (reading.tokens[word]?.text ?? '')[0];
      return letters;
    };
    const letters = acronym.text.replace(/[^\p{Lu}]/gu, '');
    return letters.length > 2 && initials(at, to) === letters && initials(end, to).length > 0 ? to : null;
  }
  return null;
}

/** "Tunisian Union of Industry, Trade and Handicrafts": one state's own, and no commission that it has with another. */
function isOfOne(reading: Reading, from: number, to: number, within: readonly string[]): boolean {
  const nation = within.length === 1 && to > from + 2 ? countryAt(reading, from) : null;
  if (!nation || nation.value.form === 'seat') return false;
  const last = reading.keys[to - 1] ?? '';
  // "Korea Development Bank", "Brazilian Development Bank".
  if (last === 'bank') return true;
  // "Omani Charitable Organisation".
  const own = /^organi[sz]ation$/.test(last) || OF_PEOPLE.test(reading.keys[nation.to] ?? '');
  return own && nation.value.form === 'adjective';
}
const OF_PEOPLE = /^(?:union|league|community|forum|initiative)$/;

/** "Port Organization of Iran", "Trade Organisation of Kenya (TOK)": of the one state that ends its name. */
function isOrganizationOf(reading: Reading, from: number, to: number, states: readonly string[]): boolean {
  if (states.length !== 1) return false;
  let end = to;
  while (end > from && !ORGANIZATION.test(reading.keys[end - 1] ?? '')) end--;
  return (
    end > from + 1 &&
    reading.keys[end] === 'of' &&
    (countriesAfter(reading, end, false) !== null || (to > end && reading.keys[to] === 'of')) &&
    !reading.keys.slice(from, end).some((key) => SEVERAL.test(key))
  );
}
/** "Iran's Budget Organization", "Iraq's Central Organization for Standards": of the state whose it is. */
const isOrganizationOwned = (reading: Reading, at: number, to: number): boolean =>
  reading.keys[at - 1] === "'s" &&
  reading.keys.slice(at, to).some((key) => /^organi[sz]ation$/.test(key)) &&
  [2, 3, 4].some((back) => at - back >= reading.from && countryAt(reading, at - back)?.to === at - 1) &&
  !reading.keys.slice(at, to).some((key) => SEVERAL.test(key));

/** "General Egyptian Book Organization", "Central Drugs Control Organization": one that only a state has. */
const isOrganizationOfState = (
  { keys }: Reading,
  at: number,
  to: number,
  known: string | undefined,
  within: readonly string[],
): boolean =>
  known === undefined &&
  within.length < 2 &&
  // "Space Research Organisation", "Scientific and Industrial Research Organisation".
  ((/^(?:general|central|state|public)$/.test(keys[at] ?? '') && keys[at + 1] !== 'american') ||
    keys[to - 2] === 'research') &&
  keys.slice(at, to).some((key) => /^organi[sz]ation$/.test(key)) &&
  !keys.slice(at, to).some((key) => SEVERAL.test(key));

const ORGANIZATION = /^(?:organi[sz]ation|union|league|forum|initiative)$/;
const SEVERAL =
  /^(?:joint|mixed|bilateral|binational|inter-?governmental|international|regional|world|european|african)$/;

/** What a body is at a time, or how often it meets: no part of its name. */
const NO_PART = /^(?:opposition|ruling|annual|biennial|quarterly|inaugural|legacy|then|embattled)$/;
/** A state's letters. */
const LETTERS = /^(?:\p{Lu}\.?){2,3}$/u;

/** "Lao National Assembly" is the National Assembly of Laos; "Indonesian National Police" is a name as it stands. */
function dropAdjective(reading: Reading, from: number, to: number): number {
  const country = countryAt(reading, from);
  // "the U.S. Drug Enforcement Administration": letters stand for the adjective.
  const named = country?.value.form === 'name' && !LETTERS.test(textBetween(reading, from, country.to));
  if (!country || named || country.to >= to || /^[-–—]$/.test(reading.keys[country.to] ?? '')) return from;
  for (let at = to - 1; at > from; at--) {
    const head = phraseAt(reading, reading.lexicon.bodyHeads, at, to);
    if (head && reading.lexicon.keepAdjective.has(reading.keys.slice(at, head.to).join(' '))) return from;
  }
  return country.to;
}

/** Whether a body by its head may be one that several states have: not where one stands "between" it and another's. */
const isOfBoth = ({ keys }: Reading, at: number, to: number): boolean =>
  /^(?:council|committee|commission|authority|group|forum)$/.test(keys[to - 1] ?? '') &&
  keys[to] === 'of' &&
  keys[keys[at - 1] === 'the' ? at - 2 : at - 1] !== 'between';

const SUBJECT_STOPS = new Set(
  `is was are were be will would shall should may can could has had have to that which who at in during after before by with from under
   said says met meets held agreed signed gathered convened opened opens began begins ended ends concluded closed adopted approved reviewed discussed decided resumed started wound took gave noted examined considered heard sat sits recommended established launched created dealing headed led chaired co-chaired also here there today yesterday tomorrow`.split(
    /\s+/,
  ),
);
const MOST_SUBJECT = 5;

/** "Joint Working Group on rail links": the subject of a group of both sides, in lower case. */
function subjectEnd(reading: Reading, from: number, to: number): number {
  if (!/^(?:on|for)$/.test(reading.keys[to] ?? '') || isCapital(reading, to + 1)) return to;
  if (!/^(?:group|committee|commission|subcommittee|council|force)$/.test(reading.keys[to - 1] ?? '')) return to;
  if (
    !reading.keys
      .slice(from, to)
      .some((key) => /^(?:joint|working|steering|task|intergovernmental|inter-governmental|mixed|bilateral)$/.test(key))
  )
    return to;
  let end = to + 1;
  while (end < reading.to && end - to <= MOST_SUBJECT && /^\p{Ll}/u.test(reading.tokens[end]?.text ?? '')) {
    if (SUBJECT_STOPS.has(reading.keys[end] ?? '')) break;
    end++;
  }
  while (end > to && /^(?:and|or|of|the|a|an|for|on)$/.test(reading.keys[end - 1] ?? '')) end--;
  return end > to + 1 ? end : to;
}
