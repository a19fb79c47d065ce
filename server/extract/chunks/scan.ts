/** Cuts a sentence into chunks, left to right; at every token the longest reading wins, bodies and titles before names. */
import type { Token } from '../draft.ts';
import { OPENER, PARTICLE } from '../words/lexicon.ts';
import { acronymBefore, acronymOfState, toldTo } from './acronym-bodies.ts';
import { bodyAt } from './bodies.ts';
import type { FoundBody } from './body-chunk.ts';
import { type Chunk, type SmallKind, type SmallParts, STYLE, smallChunk, wordChunk } from './chunks.ts';
import { knownBodyAt } from './known-bodies.ts';
import { acronymAt, ministryAt } from './ministries.ts';
import { mottoEnd } from './mottos.ts';
import { afterPostnominals, nameAt } from './names.ts';
import { countryAt, placeAt, seatAt } from './nations.ts';
import { rankAt } from './ranks-of-office.ts';
import { isCapital, phraseAt, type Reading } from './reading.ts';
import { calledAfterRuler } from './structures.ts';
import { clippedAt, isSetOffName, isStyle, RETIRED, stateOfRank } from './styles.ts';
import { titleAt } from './titles.ts';

/** The chunks of a sentence. */
export function scan(reading: Reading): Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = reading.from; at < reading.to; ) {
    if (!isCapital(reading, at) && !opensChunk(reading, at) && !(isMark(reading, at) && isTrusted(chunks))) {
      chunks.push(wordChunk(reading.tokens[at] as Token, reading.keys[at] as string));
      at++;
      continue;
    }
    const found = chunkAt(reading, at, chunks);
    chunks.push(found.chunk);
    at = found.to;
  }
  return chunks;
}

interface Found {
  readonly to: number;
  readonly chunk: Chunk;
}

function smallAt(reading: Reading, at: number, to: number, kind: SmallKind, own: SmallParts): Found {
  const token = reading.tokens[at];
  const start = token?.start ?? 0;
  const range = { start, end: reading.tokens[to - 1]?.end ?? start };
  return { to, chunk: smallChunk(kind, range, token?.sentence ?? 0, own) };
}

function chunkAt(reading: Reading, at: number, before: readonly Chunk[]): Found {
  const key = reading.keys[at] ?? '';
  let best: Found | null = null;
  const offer = (found: Found | null) => {
    if (found && (!best || found.to > best.to)) best = found;
  };
  const seat = seatAt(reading, at);
  if (seat)
    return seat.iso2
      ? smallAt(reading, at, seat.to, 'country', { iso2: seat.iso2, form: 'adjective' })
      : smallAt(reading, at, seat.to, 'word', { key });
  const known = givenName(reading, at, before) ? null : knownBodyAt(reading, at);
  // "African Union Commissioner": an office in the body, not one of the union of anything.
  if (known?.chunk.body === 'intergovernmental' && (titleAt(reading, known.to) || isLed(reading, known.to)))
    return known;
  // "the UN Food and Agriculture Organization": that one, and not the whole.
  const inner = known?.chunk.known === 'United Nations' ? knownBodyAt(reading, known.to) : null;
  if (known && inner && isCapital(reading, known.to) && inner.chunk.body === 'intergovernmental')
    return { to: inner.to, chunk: { ...inner.chunk, start: known.chunk.start } };
  // "NATO's Maritime Command": an organ, and beside it the body that it is of.
  if (known && known.chunk.body !== 'company' && reading.keys[known.to] === "'s") return known;
  const thing = mottoEnd(reading, at) || (isOrganOf(reading, at) ? at + 3 : 0);
  if (thing) return smallAt(reading, at, thing, 'thing', { words: [] });
  offer(known);
  offer(ministryAt(reading, at));
  offer(titleAt(reading, at));
  const rank = rankAt(reading, at, before);
  if (rank) return smallAt(reading, at, rank, 'honorific', { country: null });
  const structure = calledAfterRuler(reading, at);
  if (structure) return smallAt(reading, at, structure, 'thing', { words: [] });
  // "the NGO X": the word for what it is, and then its name.
  if (key === 'ngo' && reading.tokens[at]?.look.acronym && isCapital(reading, at + 1))
    return smallAt(reading, at, at + 1, 'word', { key });
  if ((key === 'grand' || key === 'paramount') && reading.keys[at + 1] === 'chief' && isCapital(reading, at + 2))
    return smallAt(reading, at, at + 2, 'honorific', { country: null });
  const honorific = honorificAt(reading, at, before);
  if (honorific) offer(addressAt(reading, at, honorific));
  if (isCapital(reading, at)) {
    const country = isCalledSo(reading, at, before) ? null : countryAt(reading, at);
    // "The Solomon Islands Electricity Authority": the article is no part of a country that a body's name begins with.
    const article = country && key === 'the' ? bodyAt(reading, at + 1) : null;
    if (country && !(article && article.to > country.to))
      offer(smallAt(reading, at, country.to, 'country', { iso2: country.value.iso2, form: country.value.form }));
    const place = placeAt(reading, at);
    // "The Pacific Islands Forum": nor of a region.
    const after = place && key === 'the' ? (knownBodyAt(reading, at + 1) ?? bodyAt(reading, at + 1)) : null;
    if (place && !(after && after.to > place.to))
      offer(smallAt(reading, at, place.to, 'place', { country: place.value.country }));
  }
  const body: FoundBody | null =
    bodyAt(reading, at) ?? acronymBefore(reading, at) ?? acronymOfState(reading, at, before) ?? toldTo(reading, at);
  const previous = before[before.length - 1];
  if (body && !(previous?.kind === 'title' && nameLike(reading, at)) && !isOffice(reading, at, body.to)) offer(body);
  if (best !== null && !(best as Found).chunk.kind.startsWith('place')) return best;

  const trusted = isTrusted(before);
  const name = nameAt(reading, at, trusted);
  // "Mr. Fukushima": after a form of address even a place is somebody's name.
  if (name && !name.thing && best !== null && (best as Found).to === name.to && previous?.kind === 'honorific')
    best = null;
  if (name && (!best || name.to > (best as Found).to) && !isOpening(reading, at, name, trusted)) {
    const found = smallAt(reading, at, name.to, name.thing ? 'thing' : 'name', { words: name.words });
    // "SDLP MLA N": a party's letters, and no name that others follow.
    const letters = name.to === at + 1 && reading.tokens[at]?.look.acronym === true && isCapital(reading, name.to + 1);
    return name.thing || letters ? found : { ...found, to: afterPostnominals(reading, found.to) };
  }
  return best ?? smallAt(reading, at, at + 1, 'word', { key });
}

/** "the Council of Ministers of the Zambezi Watercourse Commission": an organ of the body that is named with it. */
function isOrganOf(reading: Reading, at: number): boolean {
  const { keys } = reading;
  if (
    keys[at + 1] !== 'of' ||
    !/^(?:council|conference|committee|assembly)$/.test(keys[at] ?? '') ||
    !/^(?:ministers|governors|heads)$/.test(keys[at + 2] ?? '') ||
    keys[at + 3] !== 'of' ||
    keys[at + 4] !== 'the'
  )
    return false;
  const whole = knownBodyAt(reading, at + 5) ?? bodyAt(reading, at + 5);
  return whole !== null && whole.to - at > 7 && whole.chunk.body !== 'government';
}

/** "Minister Israel N", "Mr. Jordan N": a given name that is a state's, too, between a title or a form of address and one more word. */
function isCalledSo(reading: Reading, at: number, before: readonly Chunk[]): boolean {
  const last = before[before.length - 1];
  const { keys } = reading;
  return (
    (last?.kind === 'title' || last?.kind === 'honorific') &&
    /^(?:israel|jordan|chad|georgia|india|kenya|america|ireland|cyprus|german)$/.test(keys[at] ?? '') &&
    reading.tokens[at + 1]?.look.name === true &&
    !isCapital(reading, at + 2) &&
    !countryAt(reading, at + 1) &&
    !phraseAt(reading, reading.lexicon.offices, at + 1) &&
    !phraseAt(reading, reading.lexicon.honorifics, at + 1) &&
    !phraseAt(reading, reading.lexicon.bodyHeads, at + 1) &&
    !reading.lexicon.fields.has(keys[at + 1] ?? '') &&
    !reading.lexicon.things.has(keys[at + 1] ?? '')
  );
}

/** "Head of Mission Petra N": after a title and before another word of a name, a word that is a body's name, too. */
const givenName = (reading: Reading, at: number, before: readonly Chunk[]): boolean =>
  before[before.length - 1]?.kind === 'title' &&
  isCapital(reading, at + 1) &&
  !reading.tokens[at]?.look.acronym &&
  phraseAt(reading, reading.lexicon.known, at)?.to === at + 1 &&
  !phraseAt(reading, reading.lexicon.offices, at + 1) &&
  !phraseAt(reading, reading.lexicon.honorifics, at + 1);

/** "Egyptian Petroleum and Mineral Resources Minister": a nation and its minister, and no firm of that name. */
function isOffice(reading: Reading, at: number, end: number): boolean {
  const nation = countryAt(reading, at);
  if (!nation || nation.to >= end) return false;
  const title = titleAt(reading, reading.keys[nation.to] === "'s" ? nation.to + 1 : nation.to);
  // "Azerbaijan Railways chairman": who leads a firm leads it by its name.
  return (
    title !== null &&
    title.to > end &&
    title.chunk.field !== null &&
    !(title.chunk.head.type === 'body' && reading.lexicon.leadsFirm.has(title.chunk.head.singular))
  );
}

/** "African Union leaders met": those who lead the body, and no office of a union. */
const isLed = (reading: Reading, at: number): boolean =>
  !isCapital(reading, at) && phraseAt(reading, reading.lexicon.offices, at)?.value.plural === true;

/** Whether a word in lower case may begin anything but itself; most do not, and are passed over at once. */
function opensChunk(reading: Reading, at: number): boolean {
  const marks = reading.marks[at] ?? 0;
  if ((marks & OPENER) !== 0 || reading.keys[at] === '(') return true;
  return (
    (marks & PARTICLE) !== 0 &&
    (isCapital(reading, at + 1) || (isParticle(reading, at + 1) && isCapital(reading, at + 2)))
  );
}

/** Whether a mark stands there that is the first letter of the word after it: "'Ana". */
const isMark = (reading: Reading, at: number): boolean =>
  MARKS.has(reading.keys[at] ?? '') &&
  isCapital(reading, at + 1) &&
  reading.tokens[at]?.end === reading.tokens[at + 1]?.start;

const MARKS = new Set(["'", '‘', '’', 'ʻ']);

const isParticle = (reading: Reading, at: number): boolean => ((reading.marks[at] ?? 0) & PARTICLE) !== 0;

/** Whether what stands right before makes the next capitalised word a name: a title or an honorific, an acronym between them or not. */
function isTrusted(before: readonly Chunk[]): boolean {
  let at = before.length - 1;
  const last = before[at];
  if (last?.kind === 'word' && last.key === ')')
    while (at > 0 && !(before[at]?.kind === 'word' && (before[at] as { key: string }).key === '(')) at--;
  if (before[at]?.kind === 'word' && (before[at] as { key: string }).key === '(') at--;
  const kind = before[at]?.kind;
  return kind === 'title' || kind === 'honorific';
}

/** A word that only opens the sentence: it is written in lower case elsewhere in the text. */
function isOpening(
  reading: Reading,
  at: number,
  name: { to: number; words: readonly string[] },
  trusted: boolean,
): boolean {
  const opens = at === reading.from || /^["“‘(:]$/.test(reading.tokens[at - 1]?.text ?? '');
  return (
    opens &&
    !trusted &&
    name.to === at + 1 &&
    reading.lower.has(reading.keys[at] ?? '') &&
    !ARTICLED.test(reading.tokens[at]?.text ?? '')
  );
}
/** "Al-Mashat said": who is called Rania al-Mashat elsewhere, however small the article stands there. */
const ARTICLED = /^(?:A[ls]|El|A[dnrtz]|Ash)[-‐‑]\p{Lu}/u;

/** A form of address; the comma that may set a style off from its name ("His Excellency, Nana N") goes with it. */
function addressAt(reading: Reading, at: number, { to, country }: { to: number; country: string | null }): Found {
  if (!isStyle(reading, at, to)) return smallAt(reading, at, to, 'honorific', { country });
  const { chunk } = smallAt(reading, at, to, 'honorific', { country, key: STYLE });
  return { to: reading.keys[to] === ',' ? to + 1 : to, chunk };
}

function honorificAt(
  reading: Reading,
  at: number,
  before: readonly Chunk[],
): { to: number; country: string | null } | null {
  // "Gen. (rtd) X", "Ambassador (Dr) X": set in brackets.
  if (reading.keys[at] === '(') {
    const inner = phraseAt(reading, reading.lexicon.honorifics, at + 1);
    // "Col. (R) N": only behind a rank.
    const rank = before[before.length - 1]?.kind === 'honorific' && reading.tokens[at + 1]?.text === 'R';
    const end = inner?.to ?? (rank || RETIRED.test(reading.keys[at + 1] ?? '') ? at + 2 : 0);
    // "Gen. (Retd.) N".
    const close = end && reading.keys[end] === '.' ? end + 1 : end;
    return end && reading.keys[close] === ')' && isCapital(reading, close + 1)
      ? { to: close + 1, country: null }
      : null;
  }
  const found = phraseAt(reading, reading.lexicon.honorifics, at);
  if (!found) return clippedAt(reading, at);
  // "Vice Premier He Lifeng": only in capitals is it an excellency.
  if (reading.keys[at] === 'he' && reading.tokens[at]?.text !== 'HE') return null;
  // "Senator Don Farrell": a given name, where but one word follows it.
  if (reading.keys[at] === 'don' && !isCapital(reading, found.to + 1)) return null;
  // "Attorney-General Prince Machaya": a given name, right after an office and before one word.
  if (
    /^(?:prince|princess|king|duke|earl|baron|judge|major|pastor|bishop|queen)$/.test(reading.keys[at] ?? '') &&
    !isCapital(reading, found.to + 1) &&
    /^(?:attorney|secretary|director|inspector)[- ]general$|^(?:minister|secretary|director|ambassador|commissioner|governor|mayor|senator|speaker)$/.test(
      reading.keys[at - 1] ?? '',
    )
  )
    return null;
  // "Police Colonel-General of the Russian Federation N": the state whose rank it is.
  const owner = found.value.rank ? stateOfRank(reading, found.to) : null;
  if (owner) return owner;
  let name = found.to;
  while (name < found.to + 3 && isParticle(reading, name)) name++;
  // "Dr. the Hon. X"
  if (
    reading.keys[name] === 'the' &&
    isCapital(reading, name + 1) &&
    (phraseAt(reading, reading.lexicon.honorifics, name) ||
      // "HH the Amir", "HE the President": of a title.
      (STYLED.test(reading.tokens[at]?.text ?? '') && phraseAt(reading, reading.lexicon.offices, name + 1)))
  )
    return { to: found.to, country: found.value.country };
  // "Dr 'Ana X": a mark that is the first letter of a name.
  if (isMark(reading, name)) name++;
  const bracketed =
    reading.keys[name] === '(' && (isCapital(reading, name + 1) || RETIRED.test(reading.keys[name + 1] ?? ''));
  const setOff = isStyle(reading, at, name) && isSetOffName(reading, name);
  if (!isCapital(reading, name) && !bracketed && !setOff) return null;
  // "Major Results", "Captain" in lower case before no name: only before a capitalised word, itself capitalised.
  if (!isCapital(reading, at) && !/^(?:his|her|the)$/.test(reading.keys[at] ?? '')) return null;
  return { to: found.to, country: found.value.country };
}

const STYLED = /^H[.]?(?:[EHM]|R\.?H)\b/u;

/** After a title, a capitalised phrase that ends in a body's head may still be a name ("Minister Park Guard"): two words without one. */
function nameLike(reading: Reading, at: number): boolean {
  return (
    acronymAt(reading, at) === null &&
    nameAt(reading, at, true) !== null &&
    !reading.lexicon.fields.has(reading.keys[at] ?? '') &&
    bodyAt(reading, at)?.chunk.body !== 'party'
  );
}
