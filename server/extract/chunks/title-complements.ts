/** What an office is of: "of the Royal Thai Police", "of Vientiane", "of the party's Central Committee". */
import { bodyAt } from './bodies.ts';
import type { BodyChunk } from './chunks.ts';
import { fieldEnd } from './fields.ts';
import { knownBodyAt } from './known-bodies.ts';
import { ministryAt } from './ministries.ts';
import { countryAt, placeAt } from './nations.ts';
import { isCapital, phraseAt, type Reading } from './reading.ts';
import { sacredPlace } from './structures.ts';
import { committeeEnd } from './title-committees.ts';
import { delegationOf, forcesAt } from './title-forces.ts';
import { acronymBody, letteredAfterNoun, lettersIn } from './title-letters.ts';
import { atSeat, forRegion, isOwnRoom, joinedPlace, ofRegion, ownTown } from './title-places.ts';
import { isOwnMinistry, ofSuperior } from './title-superiors.ts';
import { tailEnd } from './title-tails.ts';
import { unknownBody } from './title-unknown.ts';

/** The body, place or party organ after "of", "at", "for": "of the Royal Thai Police", "of Vientiane". */
export function complement(
  reading: Reading,
  at: number,
  type: string,
): { to: number; title: number; chunk: BodyChunk | null } | null {
  if (!/^(?:of|at|for|in|on|to)$/.test(reading.keys[at] ?? '') || isOwnRoom(reading, at)) return null;
  // "imam of the Great Mosque of Ségou".
  const sacred = sacredPlace(reading, skipArticle(reading, at + 1));
  if (sacred && type === 'body') return { to: sacred, title: sacred, chunk: null };
  const region = forRegion(reading, at);
  // "Regional Director for Europe of the World Health Organization": the body after its part of the world.
  const within = region && /^(?:of|at)$/.test(reading.keys[region] ?? '') ? complement(reading, region, type) : null;
  if (within) return within;
  // "Secretary to the Cabinet", "Secretary to the Treasury": the house that it serves.
  const house =
    (type === 'secretary' && reading.keys[at] === 'to') ||
    (type === 'minister' && /^(?:at|in|to)$/.test(reading.keys[at] ?? ''))
      ? skipArticle(reading, at + 1)
      : 0;
  if (
    house &&
    ((/^(?:cabinet|treasury|government|council)$/.test(reading.keys[house] ?? '') && isCapital(reading, house)) ||
      (reading.keys[house] === 'treasury' && reading.keys[house - 1] === 'the') ||
      isOwnMinistry(reading, house, type))
  )
    return { to: house + 1, title: house + 1, chunk: null };
  // "General Director of the state enterprise N": the word "state" is of no region here.
  const enterprise =
    type === 'body' && reading.keys[at + 2] === 'state' && !isCapital(reading, at + 2)
      ? letteredAfterNoun(reading, at + 2)
      : null;
  if (enterprise) return { ...enterprise, title: enterprise.to };
  const superior = ofSuperior(reading, at, type) ?? region ?? ofRegion(reading, at);
  if (superior) return { to: superior, title: superior, chunk: null };
  const serves = type === 'secretary' && reading.keys[at] === 'to' && ministryAt(reading, skipArticle(reading, at + 1));
  if (type !== 'body' && !serves && !/^(?:of|at|in|for)$/.test(reading.keys[at] ?? '')) return null;
  let from = at + 1;
  if (/^(?:the|its|his|her|their)$/.test(reading.keys[from] ?? '')) from++;
  // "president of a section of the Court": a part without a name, and then the body.
  else if (
    /^an?$/.test(reading.keys[from] ?? '') &&
    PARTS.test(reading.keys[from + 1] ?? '') &&
    reading.keys[from + 2] === 'of'
  )
    return complement(reading, from + 2, type);
  // "of the Bank's Projects Department": an organ, whose body is called by its head alone.
  if (
    reading.keys[from + 1] === "'s" &&
    isCapital(reading, from + 2) &&
    phraseAt(reading, reading.lexicon.bodyHeads, from)
  )
    from += 2;
  let country: string | null = null;
  const nation = countryAt(reading, from);
  const possessive = nation !== null && /^'s?$/.test(reading.keys[nation.to] ?? '');
  // "in the Kiribati Ministry of Fisheries": a state whose name serves for its adjective.
  if (nation && (possessive || nation.value.form === 'adjective' || ministryAt(reading, nation.to))) {
    const inner = possessive ? nation.to + 1 : nation.to;
    const whole = possessive ? null : bodyAt(reading, from);
    if (!whole) {
      country = nation.value.iso2;
      from = inner;
    }
  }
  const branch = branchOf(reading, from);
  if (branch) return branch;
  const lettered = letteredAfterNoun(reading, from);
  if (lettered) {
    const body = country ? { ...lettered.chunk, countries: [country] } : lettered.chunk;
    return { to: lettered.to, title: lettered.to, chunk: body };
  }
  const forces =
    country && nation?.value.form === 'adjective' && !possessive ? forcesAt(reading, from, nation.to) : null;
  if (forces) return forces;
  const direct = ministryAt(reading, from) ?? longer(knownBodyAt(reading, from), bodyAt(reading, from));
  // "Director of the WHO Alpha Beta Programme": what a body runs, by the body's name.
  const run = direct?.chunk.known && isCapital(reading, direct.to) ? unknownBody(reading, from) : null;
  const found = run && direct && run.to > direct.to ? run : direct;
  // "Director General of Health Services", no article: what is directed.
  const services = found && from === at + 1 && /^(?:services|operations)$/.test(reading.keys[at + 2] ?? '');
  if (services && !country && found.to === at + 3) return { to: found.to, title: found.to, chunk: null };
  // "Director-General of Agricultural Services of MGAP": and then whose they are.
  const served = services && reading.keys[at + 3] === 'of' ? complement(reading, at + 3, type) : null;
  if (served) return served;
  if (found) {
    const chunk = country && !found.chunk.countries.length ? { ...found.chunk, countries: [country] } : found.chunk;
    const sent = delegationOf(reading, found);
    if (sent) return { to: sent, title: sent, chunk: found.chunk };
    const seated = atSeat(reading, from, found, country);
    if (seated) return seated;
    const own = reading.keys[found.to] === "'s" ? organEnd(reading, found.to + 1) : null;
    const end = own ?? committeeEnd(reading, found) ?? organOf(reading, found.to) ?? found.to;
    // "of the World Bank for Eastern and Southern Africa, N"
    const part =
      reading.keys[end] === 'for'
        ? (forRegion(reading, end) ?? forMatter(reading, end))
        : // "Regional Director of the World Health Organization (WHO) Africa Region, N".
          reading.lexicon.worldParts.has(reading.keys[end] ?? '') && reading.keys[end + 1] === 'region'
          ? end + 2
          : null;
    return { to: part ?? end, title: end > found.to ? end : indexAfter(reading, found.chunk.end, from), chunk };
  }
  // "the President of CONICYT, N": letters that name no state.
  const president =
    type === 'state' && /^(?:president|leader)$/.test(reading.keys[at - 1] ?? '') && reading.keys[from + 1] === ',';
  const letters = president ? acronymBody(reading, from) : null;
  if (letters) return { to: from + 1, title: from + 1, chunk: letters };
  // "the President of the Court, N"
  const presides =
    type === 'state' &&
    reading.keys[at - 1] === 'president' &&
    reading.keys[at + 1] === 'the' &&
    isCapital(reading, at + 2);
  const realm =
    type === 'state' && reading.keys[at] === 'of' && RULES.test(reading.keys[at - 1] ?? '')
      ? placeAt(reading, at + 1)
      : null;
  // "Chief Minister of Punjab N N".
  const named = (at: number): boolean => reading.tokens[at]?.look.name === true && !isField(reading, at);
  const held =
    realm &&
    /^(?:minister|premier|governor)$/.test(reading.keys[at - 1] ?? '') &&
    named(realm.to) &&
    named(realm.to + 1);
  const own =
    realm && held
      ? realm
      : realm?.value.country &&
          (!isCapital(reading, realm.to) || phraseAt(reading, reading.lexicon.honorifics, realm.to))
        ? realm
        : null;
  const state = type === 'state' ? (ownTown(reading, at) ?? own) : null;
  if (state) return { to: state.to, title: state.to, chunk: null };
  if ((type !== 'body' && type !== 'secretary' && !presides) || !/^(?:of|in|for|at)$/.test(reading.keys[at] ?? ''))
    return null;
  const place = placeAt(reading, from) ?? joinedPlace(reading, from) ?? ownTown(reading, at);
  // "Director of Middle East Affairs": a matter, and no place.
  if (place && reading.keys[place.to] === 'affairs' && isCapital(reading, place.to)) return null;
  // "the presidential delegate for Alpha, N": for a part of the land.
  const forPart =
    place !== null &&
    (reading.keys[place.to] === ',' || phraseAt(reading, reading.lexicon.honorifics, place.to) !== null);
  if (place && (reading.keys[at] !== 'for' || forPart)) return { to: place.to, title: place.to, chunk: null };
  const acronym = acronymBody(reading, from);
  if (acronym)
    return { to: from + 1, title: from + 1, chunk: country ? { ...acronym, countries: [country] } : acronym };
  // "the head of the ministry's tariff department".
  const owned = reading.keys[from + 1] === "'s" && HOUSES.test(reading.keys[from] ?? '') ? from + 2 : from;
  const organ = organEnd(reading, owned);
  const unknown = organ || type !== 'body' ? null : unknownBody(reading, from, country);
  if (unknown) return { ...unknown, title: indexAfter(reading, unknown.chunk.end, from) };
  if (!organ) return null;
  const end = organOf(reading, organ) ?? organ;
  return { to: end, title: end, chunk: null };
}

/** "of the Kenya Office of the Japan International Cooperation Agency": the body, after its branch in a state. */
function branchOf(reading: Reading, from: number): { to: number; title: number; chunk: BodyChunk } | null {
  const place = countryAt(reading, from) ?? placeAt(reading, from);
  const at = place?.to ?? (BRANCH.test(reading.keys[from] ?? '') ? from + 1 : 0);
  if (!at || !/^(?:office|branch|bureau|mission|delegation)$/.test(reading.keys[at] ?? '')) return null;
  if (reading.keys[at + 1] !== 'of') return null;
  const whole = reading.keys[at + 2] === 'the' ? at + 3 : at + 2;
  const found = longer(knownBodyAt(reading, whole), bodyAt(reading, whole));
  return found ? { to: found.to, title: indexAfter(reading, found.chunk.end, from), chunk: found.chunk } : null;
}

/** "Assistant Secretary-General of NATO for Operations, N": index after what it is for, set off by a comma; null where nothing is. */
function forMatter(reading: Reading, at: number): number | null {
  const end = tailEnd(reading, at);
  return end > at && reading.keys[end] === ',' && isCapital(reading, at + 1) ? end : null;
}

const BRANCH = /^(?:country|(?:sub-?)?regional|local|liaison|representative|resident|permanent)$/;
const RULES =
  /^(?:prince|princess|ruler|sultan|emir|king|minister|premier|president|minister-president|governor|executive)$/;

const skipArticle = (reading: Reading, at: number): number => (reading.keys[at] === 'the' ? at + 1 : at);

const HOUSES =
  /^(?:ministry|police|government|army|navy|party|company|bank|agency|authority|commission|council|university|parliament|union|department|fund|service)$/;

/** Parts of a body that have no name: "a section of the Court". */
const PARTS = /^(?:section|chamber|division|branch|department|panel|committee|unit|bench)$/;

/** "Secretary, Ministry of Power, Government of India", "Director, International Trade Division": the body set off by commas. */
export function afterComma(
  reading: Reading,
  at: number,
  head: string,
): { to: number; title: number; chunk: BodyChunk } | null {
  if (!reading.lexicon.leadsBody.has(head)) return null;
  // "the Controller General Nigeria Customs Service, Colonel N": of a state's body that stands right behind.
  if (countryAt(reading, at) && isCapital(reading, at - 1)) {
    const whole = bodyAt(reading, at);
    const named = whole && whole.to > at + 2 && reading.keys[whole.to] === ',' && isCapital(reading, whole.to + 1);
    if (named) return { to: whole.to, title: indexAfter(reading, whole.chunk.end, at), chunk: whole.chunk };
  }
  if (reading.keys[at] !== ',' || !isCapital(reading, at + 1)) return null;
  const found =
    ministryAt(reading, at + 1) ??
    ownBody(reading, at + 1) ??
    afterMatter(reading, at + 1) ??
    lettersIn(reading, at + 1);
  if (!found || /^(?:government|legislature)$/.test(found.chunk.body)) return null;
  let to = found.to;
  let { chunk } = found;
  // "Government of India" after it says whose.
  if (reading.keys[to] === ',' && reading.keys[to + 1] === 'government') {
    const state = bodyAt(reading, to + 1);
    if (state?.chunk.countries.length) {
      chunk = chunk.countries.length ? chunk : { ...chunk, countries: state.chunk.countries };
      to = state.to;
    }
  }
  return { to, title: indexAfter(reading, chunk.end, at), chunk };
}

/** "Director, Bilateral Trade, Ministry of Commerce": the ministry after what is directed in it. */
function afterMatter(reading: Reading, at: number): { to: number; chunk: BodyChunk } | null {
  const end = fieldEnd(reading, at);
  return end > at && reading.keys[end] === ',' && isCapital(reading, end + 1) ? ministryAt(reading, end + 1) : null;
}

/** A body that is named by more than its head, no country's government or carrier of a list. */
function ownBody(reading: Reading, at: number): { to: number; chunk: BodyChunk } | null {
  const found = longer(knownBodyAt(reading, at), bodyAt(reading, at));
  return found && found.to > at + 1 ? found : null;
}

const longer = <T extends { to: number }>(a: T | null, b: T | null): T | null =>
  a && b ? (b.to > a.to ? b : a) : (a ?? b);

function indexAfter(reading: Reading, offset: number, from: number): number {
  let at = from;
  while (at < reading.to && (reading.tokens[at]?.end ?? 0) <= offset) at++;
  return at;
}

/** "party committee", "ruling party", "Politburo", "Secretariat": organs without a name of their own. */
function organEnd(reading: Reading, from: number): number | null {
  for (let at = from; at < Math.min(from + 4, reading.to); at++) {
    const head = phraseAt(reading, reading.lexicon.bodyHeads, at);
    // "the chairman of the Fund": no head of a name, but of what is named before.
    if (!head && at === from && reading.keys[at] === 'fund' && reading.keys[at - 1] === 'the') return at + 1;
    if (head && head.to > at && !/^(?:mission|front|group)$/.test(reading.keys[head.to - 1] ?? '')) {
      const next = phraseAt(reading, reading.lexicon.bodyHeads, head.to);
      // "Director for International Affairs": a head that only begins a field.
      if (!next && isCapital(reading, at) && isCapital(reading, head.to) && isField(reading, head.to)) return null;
      return next ? next.to : head.to;
    }
    // "the fund's selection panel".
    if (
      at > from &&
      /^(?:panel|jury|caucus|taskforce|command|corps|brigade|fleet|regiment|battalion|squadron|headquarters)$/.test(
        reading.keys[at] ?? '',
      )
    )
      return at + 1;
    if (!/^\p{L}/u.test(reading.tokens[at]?.text ?? '') || isFunctionWord(reading.keys[at] ?? '')) return null;
  }
  return null;
}

const isField = (reading: Reading, at: number): boolean => reading.lexicon.fields.has(reading.keys[at] ?? '');

const isFunctionWord = (key: string): boolean =>
  /^(?:a|an|the|of|in|to|for|and|at|on|by|with|who|which|that|is|was)$/.test(key);

/** "of the party's Central Committee", "in the capital" after an organ. */
function organOf(reading: Reading, at: number): number | null {
  if (!/^(?:of|in)$/.test(reading.keys[at] ?? '')) return null;
  let from = at + 1;
  if (reading.keys[from] === 'the') from++;
  if (reading.keys[at] === 'in') return reading.keys[from] === 'capital' ? from + 1 : null;
  if (reading.keys[from] === 'party' && reading.keys[from + 1] === "'s") from += 2;
  const end = organEnd(reading, from);
  // "of the Ministry of Justice" after a department: a body that is named.
  const whole = end && isCapital(reading, from) ? (ministryAt(reading, from) ?? bodyAt(reading, from)) : null;
  return whole && whole.to > (end ?? 0) ? null : end;
}
