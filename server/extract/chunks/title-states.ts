/** What else may follow the head of a title: a state, whom it serves, what is directed, where somebody is sent. */
import { bodyAt } from './bodies.ts';
import { bodyChunk } from './body-chunk.ts';
import { capitalRun } from './capital-runs.ts';
import type { BodyChunk } from './chunks.ts';
import { fieldEnd } from './fields.ts';
import { knownBodyAt } from './known-bodies.ts';
import { countriesAfter, countryAt, placeAt } from './nations.ts';
import { isCapital, phraseAt, type Reading, textBetween } from './reading.ts';
import { fieldAfter } from './title-fields.ts';
import { headAfter } from './title-heads.ts';
import { seatOf } from './title-seats.ts';
import { matterEnd } from './title-tails.ts';

/** "third vice-president of the Spanish government": a government named by its people only. */
export function stateAfter(reading: Reading, at: number): { to: number; countries: readonly string[] } | null {
  // "a spokeswoman for the Polish side": for whom somebody speaks.
  const speaks = reading.keys[at] === 'for' && /^spokes\p{Ll}+$/u.test(reading.keys[at - 1] ?? '');
  if (!speaks && !/^(?:of|in|at|with)$/.test(reading.keys[at] ?? '')) return null;
  const from = reading.keys[at + 1] === 'the' ? at + 2 : at + 1;
  const nation = countryAt(reading, from);
  if (nation?.value.form !== 'adjective') return null;
  // "deputy head of mission at the German embassy in Lima": of those who keep it.
  if (/^(?:embassy|consulate|mission)$/.test(reading.keys[nation.to] ?? '') && !isCapital(reading, nation.to)) {
    const end = reading.keys[nation.to + 1] === 'in' ? nationEnd(reading, nation.to + 2) : null;
    const town = reading.keys[nation.to + 1] === 'in' ? placeAt(reading, nation.to + 2) : null;
    return { to: town?.to ?? end ?? nation.to + 1, countries: [nation.value.iso2] };
  }
  if (/^(?:at|with)$/.test(reading.keys[at] ?? '')) return null;
  if (speaks)
    return SPOKEN_FOR.test(reading.keys[nation.to] ?? '') && !isCapital(reading, nation.to)
      ? { to: nation.to + 1, countries: [nation.value.iso2] }
      : null;
  return /^(?:government|cabinet|republic|state|federation|kingdom|parliament|delegation)$/.test(
    reading.keys[nation.to] ?? '',
  ) &&
    // "of the Turkmen Cabinet of Ministers": a body by its whole name.
    !(reading.keys[nation.to + 1] === 'of' && isCapital(reading, nation.to + 2)) &&
    (!isCapital(reading, nation.to) || /^(?:government|cabinet|state)$/.test(reading.keys[nation.to] ?? ''))
    ? { to: nation.to + 1, countries: [nation.value.iso2] }
    : null;
}

const SPOKEN_FOR =
  /^(?:side|delegation|team|government|cabinet|authorities|police|army|navy|military|forces|presidency|parliament|embassy|negotiators|mission|contingent)$/;

/** "Comptroller of Customs for Antigua, N": the state after what is led, set off from what follows. */
export function stateServed(reading: Reading, at: number): { to: number; countries: readonly string[] } | null {
  if (reading.keys[at] !== 'for') return null;
  const state = countryAt(reading, reading.keys[at + 1] === 'the' ? at + 2 : at + 1);
  return state?.value.form === 'name' && /^[,;.)]$/.test(reading.keys[state.to] ?? '')
    ? { to: state.to, countries: [state.value.iso2] }
    : null;
}

/** "head of Chile's customs", "boss of the Argentine tax agency": the state whose organ that is, which no name has. */
export function ownerAfter(reading: Reading, at: number): readonly string[] {
  const seat = seatOf(reading, at);
  if (seat) return [seat];
  if (reading.keys[at] !== 'of') return [];
  const from = reading.keys[at + 1] === 'the' ? at + 2 : at + 1;
  const nation = countryAt(reading, from);
  if (!nation) return [];
  const owned = /^'s?$/.test(reading.keys[nation.to] ?? '');
  if (!owned && nation.value.form !== 'adjective') return [];
  for (let to = nation.to + (owned ? 1 : 0), word = to; word < to + 4 && word < reading.to; word++)
    if (ORGANS.test(reading.keys[word] ?? '')) return [nation.value.iso2];
  return [];
}
const ORGANS =
  /^(?:customs|police|army|navy|agency|service|authority|bank|department|bureau|office|forces?|guard|board|commission|parliament|senate|treasury|administration|inspectorate|directorate|branch|ministry|union|federation|delegation|mission)$/;

/** "at the latter ministry", "of the Moroccan department": whether all that follows a head points at a body spoken of. */
export function isOfSpoken(reading: Reading, at: number, end: number): boolean {
  if (!/^(?:of|at|in)$/.test(reading.keys[at] ?? '') || reading.keys[at + 1] !== 'the') return false;
  const nation = countryAt(reading, at + 2);
  const noun = /^(?:latter|former|same|said)$/.test(reading.keys[at + 2] ?? '')
    ? at + 3
    : nation?.value.form === 'adjective'
      ? nation.to
      : 0;
  return (
    noun > 0 &&
    noun + 1 === end &&
    /^(?:ministry|department|agency|body|institution|company)$/.test(reading.keys[noun] ?? '') &&
    !isCapital(reading, noun)
  );
}

/** "of the Nigeria Immigration Service": a body whose name begins with a country, not the country. */
export function bodyOfNation(reading: Reading, at: number): boolean {
  const from = reading.keys[at + 1] === 'the' ? at + 2 : at + 1;
  const country = countryAt(reading, from);
  const body = country ? (knownBodyAt(reading, from) ?? bodyAt(reading, from)) : null;
  return body !== null && country !== null && body.to > country.to && !/^'s?$/.test(reading.keys[country.to] ?? '');
}

/**
 * "chief executive of Kazakhstan Temir Zholy, N": a firm whose name of no known word begins with a state's, set off from a name;
 * "Chief Executive of Ethiopian Electric Power (EEP)", "director of Serbian Railways Infrastructure": one told by its letters or its trade.
 */
export function firmOfNation(
  reading: Reading,
  at: number,
  head: string,
): { to: number; title: number; chunk: BodyChunk } | null {
  const { keys, lexicon } = reading;
  if (keys[at] !== 'of' || !isCapital(reading, at + 1)) return null;
  const leads = lexicon.leadsFirm.has(head);
  if (!leads && !/director$|manager$/.test(head)) return null;
  const nation = countryAt(reading, at + 1);
  if (!nation && leads) return firmBeforeNation(reading, at + 1);
  if (!nation || !isCapital(reading, nation.to)) return null;
  const to = capitalRun(reading, nation.to);
  if (to > nation.to + 3) return null;
  const setOff = leads && nation.value.form === 'name' && keys[to] === ',' && isCapital(reading, to + 1);
  const told = isLettered(reading, at + 1, to) || ((leads || to > nation.to + 1) && isOfTrade(reading, nation.to, to));
  if (!setOff && !told) return null;
  const found = bodyChunk(reading, at + 1, to, 'company', [nation.value.iso2]);
  return { to: found.to, title: to, chunk: { ...found.chunk, name: textBetween(reading, at + 1, to) } };
}

/** "chief executive of Horticulture New Zealand,": a name that ends with its state, set off from what follows. */
function firmBeforeNation(reading: Reading, from: number): { to: number; title: number; chunk: BodyChunk } | null {
  const to = capitalRun(reading, from);
  if (to > from + 5 || !/^[,;.)]$/.test(reading.keys[to] ?? '')) return null;
  for (let at = from + 1; at < to; at++) {
    const nation = countryAt(reading, at);
    if (!nation) continue;
    if (nation.to !== to || nation.value.form !== 'name' || bodyAt(reading, from)) return null;
    return { to, title: to, chunk: bodyChunk(reading, from, to, 'company', [nation.value.iso2]).chunk };
  }
  return null;
}

/** "Ethiopian Electric Power (EEP)": whether the letters of a name stand behind it. */
function isLettered({ keys, tokens }: Reading, from: number, to: number): boolean {
  if (keys[to] !== '(' || keys[to + 2] !== ')') return false;
  const initials = keys.slice(from, to).map((key) => key.charAt(0));
  return to > from + 1 && initials.join('') === (tokens[to + 1]?.text ?? '').toLowerCase();
}

/** "Serbian Railways Infrastructure,": whether such words name a firm by its trade and end there. */
const isOfTrade = ({ keys }: Reading, from: number, to: number): boolean =>
  /^[,.;)(]$/.test(keys[to] ?? '') && keys.slice(from, to).some((key) => TRADES.test(key));
const TRADES =
  /^(?:railways?|rail|airlines?|airways|airports?|ports?|shipping|lines|post|posts|telecom|power|electricity|grid|gas|oil|petroleum|motorways|highways|steel|mines|forests|breweries|broadcasting)$/;

/** "attached to the Prime Minister", "to the President": index after it; null where there is none. */
export function attachedTo(reading: Reading, at: number, type: string): number | null {
  let from = at;
  if (reading.keys[from] === 'attached') from++;
  if (reading.keys[from] !== 'to') return null;
  from++;
  // "Advisor to His Majesty the King".
  const style = phraseAt(reading, reading.lexicon.honorifics, from);
  if (style && /^(?:his|her|h|hm|hh|hrh|hrm)\.?$/.test(reading.keys[from] ?? '')) from = style.to;
  if (reading.keys[from] === 'the') from++;
  // "an adviser to the Kazakh head of state".
  const nation = countryAt(reading, from);
  // "Diplomatic Adviser to the UAE President".
  if (nation && (nation.value.form === 'adjective' || phraseAt(reading, reading.lexicon.offices, nation.to)))
    from = nation.to;
  // "adviser to Albania's Minister of Tourism".
  const owned = nation !== null && reading.keys[nation.to] === "'s" && isCapital(reading, nation.to + 1);
  if (owned) from = nation.to + 1;
  // "Minister attached to the Presidency in charge of planning".
  if (
    /^(?:minister|secretary)$/.test(type) &&
    reading.keys[from - 1] === 'the' &&
    /^(?:presidency|cabinet|premiership)$/.test(reading.keys[from] ?? '')
  ) {
    const council = reading.keys.slice(from + 1, from + 6).join(' ');
    return (
      from +
      (/^of the council of ministers/.test(council)
        ? 6
        : /^of the (?:council|republic|government)/.test(council)
          ? 4
          : 1)
    );
  }
  const superior =
    reading.keys[from - 1] === 'the' && AIDES.test(reading.keys[at - 1] ?? '') ? superiorEnd(reading, from) : 0;
  if (superior) return superior;
  const head = phraseAt(reading, reading.lexicon.offices, from);
  // "an adviser to King N": to somebody by name, whose own office that is.
  // "Secretary to the President Dr. N": whose office is told in one with the other's, in capitals.
  const whole = owned || (reading.keys[from - 1] === 'the' && isCapital(reading, at - 1));
  if (head && isCapital(reading, from) && isCapital(reading, head.to) && type !== 'minister' && !whole) return null;
  // "Advisor to the Minister N", "Adviser to the Minister of Energy N".
  if (head?.value.type === 'minister' && whole && isCapital(reading, from) && !head.value.plural)
    return fieldAfter(reading, head.to)?.to ?? head.to;
  if (
    head &&
    /advis[eo]r$|chief executive$|speaker$|secretary[- ]general$/.test(head.value.singular) &&
    isCapital(reading, from)
  )
    return head.to;
  return head && head.value.type === 'state' ? head.to : null;
}

/** Those whose office is to serve another: "principal private secretary", "chief of staff", "minister delegate". */
const AIDES = /^(?:secretary|staff|cabinet|delegate)$/;

/** "private secretary to the home secretary", "minister delegate to the Minister of Finance": index after the minister who is served; 0 where none is. */
function superiorEnd(reading: Reading, from: number): number {
  const head = headAfter(reading, from);
  if (!head || head.value.plural || !/^(?:minister|secretary)$/.test(head.value.type)) return 0;
  const end = head.from > from ? head.to : (fieldAfter(reading, head.to)?.to ?? 0);
  // "Secretary to the Minister of Energy N": in capitals, and so a name behind it.
  return end && !isCapital(reading, end) ? end : 0;
}

export function nationEnd(reading: Reading, at: number): number | null {
  const from = reading.keys[at] === 'the' ? at + 1 : at;
  const country = countryAt(reading, at) ?? countryAt(reading, from);
  if (country) return country.to;
  // "Ambassador of India to the Kingdom".
  if (from > at && /^(?:kingdom|republic|sultanate|state|union|emirates|court|country)$/.test(reading.keys[from] ?? ''))
    return from + 1;
  return knownBodyAt(reading, from)?.to ?? null;
}

/** Those who are sent to where they are "in". */
export const SENT =
  /^(?:ambassador|high commissioner|(?:special )?envoy|consul)|representative$|attach[eé]$|resident coordinator$|country director$|head of mission$|chief of mission$/;

/** "Adviser at the Ministry", "heads of mission of Norway and Peru in Lusaka": where, and no part of the title. */
export const isOnlyWhere = ({ keys }: Reading, at: number, head: string, told: boolean): boolean =>
  (/^(?:at|in)$/.test(keys[at] ?? '') && /^advis[eo]r$|^expert$|^official$/.test(head)) ||
  (told && keys[at] === 'in' && SENT.test(head));

/** "Representative of the World Bank in Ghana, Dr X": index after the state where somebody is sent by a body. */
export function sentEnd(reading: Reading, at: number, head: string): number {
  if (
    !/^(?:in|to)$/.test(reading.keys[at] ?? '') ||
    !/representative$|director$|coordinator$|head$|delegation$|mission$|ambassador$|chief$|delegate$|manager$/.test(
      head,
    )
  )
    return at;
  const end = nationEnd(reading, at + 1);
  return end && (reading.keys[end] === ',' || phraseAt(reading, reading.lexicon.honorifics, end)) ? end : at;
}

/** "Consul General of Peru in Alpha N N": index after a town of no known name that a name of two words follows; `at` where none stands. */
export function postEnd(reading: Reading, at: number, head: string): number {
  const { keys, tokens } = reading;
  if (keys[at] !== 'in' || !/^(?:ambassador|high commissioner|(?:honorary )?consul)/.test(head)) return at;
  const named = (from: number) =>
    tokens[from]?.look.name === true && !phraseAt(reading, reading.lexicon.honorifics, from);
  return isCapital(reading, at + 1) && named(at + 2) && named(at + 3) && !isCapital(reading, at + 4) ? at + 2 : at;
}

/** Index after "in the Presidency", "within the Office of the President", "with responsibility for Finance"; 0 where none stands. */
export function inHouse(reading: Reading, at: number): number {
  if (!/^(?:in|within|at)$/.test(reading.keys[at] ?? '') || reading.keys[at + 1] !== 'the') return 0;
  const from = at + 2;
  const words = reading.keys.slice(from, from + 5).join(' ');
  const length = /^presidency\b/.test(words)
    ? 1
    : /^office of the (?:president|premier)\b/.test(words)
      ? 4
      : /^(?:president|premier) 's office\b/.test(words)
        ? 3
        : /^(?:prime minister 's office|office of the prime)\b/.test(words)
          ? reading.keys[from] === 'office'
            ? 5
            : 4
          : 0;
  if (!length) return 0;
  const end = from + length;
  const duty =
    reading.keys.slice(end, end + 3).join(' ') === 'with responsibility for'
      ? Math.max(fieldEnd(reading, end + 3), matterEnd(reading, end + 3))
      : 0;
  return duty > end + 3 ? duty : end;
}

/** "Secretary of the Council under the President of the Republic of Kenya N": whom the body is under, with his state; null where none is told. */
export function underWhom(reading: Reading, at: number): { to: number; countries: readonly string[] } | null {
  if (reading.keys[at] !== 'under') return null;
  const from = reading.keys[at + 1] === 'the' ? at + 2 : at + 1;
  const house = /^(?:government|cabinet|presidency)$/.test(reading.keys[from] ?? '') ? from + 1 : 0;
  const head = house ? null : phraseAt(reading, reading.lexicon.offices, from);
  if (!isCapital(reading, from) || (head ? head.value.type !== 'state' || head.value.plural : !house)) return null;
  let to = head?.to ?? house;
  if (house && reading.keys[to] === 'of' && reading.keys[to + 1] === 'ministers') to += 2;
  const of = reading.keys[to] === 'of' ? countriesAfter(reading, to, false) : null;
  return of ?? (reading.keys[at + 1] === 'the' ? { to, countries: [] } : null);
}
