/** The state of a body beside whose name none is said. */
import { countryByName } from '../../model/countries.ts';
import type { Iso2 } from '../../model/factsheet.ts';
import type { OrganizationKind } from '../../model/ontology.ts';
import type { BodyChunk, Chunk } from '../chunks/chunks.ts';
import { isWord } from '../chunks/groups.ts';
import { lexicon } from '../words/lexicon.ts';
import { keyOf } from '../words/looks.ts';
import { longest } from '../words/trie.ts';
import { countryOfField, type Setting } from './allegiance.ts';
import { stateBefore } from './state-before-body.ts';
import { ofCompanion, ofHost, ofLeader, ofMember, ofWhole, onlyState } from './state-by-company.ts';
import { ofPartner } from './state-of-partner.ts';
import { ofIssuer, ofOpening, ofSubject } from './state-of-sentence.ts';

/** Kinds that belong to a state even where none is said. */
const OF_STATE = new Set<OrganizationKind>(['ministry', 'agency', 'government', 'legislature', 'party', 'other']);
/** Kinds that are somewhere: rather where the sentence is set than where the report is. */
const SOMEWHERE = new Set<OrganizationKind>(['company', 'university']);
const WORLDWIDE =
  /\b(?:international|world|global|united|africa|african|asia|asian|europe|european|pan|islamic|arab|caribbean|pacific|regional|joint|west indies|americas?)\b/i;
/** Parts of the world that a body of several states is called by, and words by which one state's own organ for them is told. */
const REGION =
  /\b(?:(?:eastern|western|central|southern|west|east|south|north|pan)[ -](?:african?|asian?|european?|pacific|caribbean)|(?:pan|south|north|meso)[ -]?american|asia-pacific|^gulf (?!air|bank|oil|insurance|petrol)|southern cone|benelux|visegr[aá]d|danube|arctic|barents|african|eurasian|euro-\p{L}+|ibero-american|inter-american|(?:latin|central|north) american|caribbean|pacific|arab|gulf cooperation|islamic world|andean|amazon|nordic|baltic|balkan|black sea|mediterranean|sahel|maghreb|mekong|indian ocean)\b/iu;
/** "International Federation of Journalists". */
const OF_WORLD =
  /^(?:International|World|Global|Worldwide) (?:.* )?(?:Federation|Confederation|Union|Association|Council|Organi[sz]ation|Alliance|Court|Tribunal|League|Congress|Chamber|Network)\b/u;
const OWN_ORGAN =
  /\b(?:department|directorate|division|desk|affairs|national|state|federal|royal|ministry|office of|bureau|embassy|faculty|university|party|congress|fleet|police|navy|army)\b/i;

/**
 * The country that is meant: that of the field of government, that said beside the same name elsewhere, that of the
 * sentence, that of the report. `speakers`: countries of the persons named, by the offset of the name; `holders`: those of
 * the persons who have an office in the body, by the offset of the body's name.
 */
export function impliedCountry(
  body: BodyChunk,
  chunks: readonly Chunk[],
  setting: Setting,
  byName: ReadonlyMap<string, Iso2>,
  speakers: ReadonlyMap<number, Iso2 | null>,
  holders: ReadonlyMap<number, Iso2>,
): Iso2 | null {
  const home = setting.home ?? setting.host ?? setting.publisher;
  const issued = ofIssuer(body, setting) ?? ofOpening(body, chunks) ?? ofSubject(body, chunks);
  if (issued && body.body !== 'intergovernmental') return issued;
  // "its Belarusian equivalent, the State Border Committee".
  const told = body.body === 'intergovernmental' ? null : stateBefore(body, chunks);
  if (told) return told;
  const whole = body.body === 'intergovernmental' ? null : ofWhole(body, chunks);
  if (whole) return whole;
  // A movement that the word lists know without a state is of none, or of several.
  if (body.known && body.body === 'party') return null;
  if (body.field)
    return holders.get(body.start) ?? countryOfField(setting, body.field, body.start) ?? home ?? unmarked(setting);
  // "the Eastern Caribbean Central Bank", wherever the report is from.
  if (REGION.test(body.name) && !OWN_ORGAN.test(body.name)) return null;
  const own = stateInName(body) ?? byPeople(body);
  if (own) return own;
  if (OF_WORLD.test(body.name) && !OWN_ORGAN.test(body.name)) return null;
  const hosting = ofHost(body, chunks);
  if (hosting) return hosting;
  const across = acrossFrom(body, chunks, setting, byName) ?? ofPartner(body, chunks, setting);
  if (across) return across;
  const holder = holders.get(body.start);
  if (holder && body.body !== 'intergovernmental') return holder;
  const styled = byStyle(body, setting);
  if (styled) return styled;
  const said = byName.get(keyOf(body.name));
  if (said) return said;
  const member =
    body.body === 'intergovernmental' ? null : (ofMember(body, chunks, speakers) ?? ofLeader(body, chunks, speakers));
  if (member) return member;
  if (body.body === 'legislature') return lastBefore(body, chunks, speakers) ?? home;
  if (OF_STATE.has(body.body))
    return (
      ofCompanion(body, chunks) ??
      besideOwned(body, chunks, ['and']) ??
      // "Kenya's police chief and a team of the Investigation Department fly to Dubai": nobody there is spoken of.
      (home !== null && !setting.dated && home !== setting.publisher && !setting.ranked.includes(home)
        ? onlyState(body, chunks, [])
        : null) ??
      home ??
      besideOwned(body, chunks, [',']) ??
      onlyState(body, chunks, setting.ranked)
    );
  if (body.body === 'ngo' && !body.known && setting.ranked.length === 1 && !WORLDWIDE.test(body.name))
    return onlyState(body, chunks, setting.ranked);
  if (!SOMEWHERE.has(body.body) || body.known || WORLDWIDE.test(body.name)) return null;
  if (isJoint(body, chunks)) return null;
  let here: Iso2 | null = null;
  for (const chunk of chunks) {
    if (chunk.start >= body.start) break;
    // "COPENHAGEN/NAIROBI, 12 September –": what stands before is where the report is from.
    if (isWord(chunk, '–', '—')) here = null;
    if ((chunk.kind === 'country' && chunk.form === 'name') || chunk.kind === 'place')
      here = (chunk.kind === 'country' ? chunk.iso2 : chunk.country) ?? here;
  }
  return here ?? home;
}

const stylesOfText = new WeakMap<Setting, Map<string, Iso2 | null>>();

/** "Instituto Hondureño de Turismo": of its own state, wherever the text is from. */
function byPeople({ name, body }: BodyChunk): Iso2 | null {
  if (body === 'intergovernmental') return null;
  const states = lexicon().bodyStyles.find(({ said }) => said.test(name))?.states ?? [];
  return states.length === 1 ? (states[0] ?? null) : null;
}

/** The one state of the text that calls its bodies so: "Department of Labor", "Universidad Austral". */
function byStyle({ name, body }: BodyChunk, setting: Setting): Iso2 | null {
  if (body === 'intergovernmental') return null;
  let known = stylesOfText.get(setting);
  if (!known) {
    known = new Map();
    stylesOfText.set(setting, known);
  }
  const before = known.get(name);
  if (before !== undefined) return before;
  const states = lexicon().bodyStyles.find(({ said }) => said.test(name))?.states ?? [];
  const here = setting.ranked.filter((country) => states.includes(country));
  const found = here.length === 1 ? (here[0] ?? null) : null;
  known.set(name, found);
  return found;
}

/** "Export-Import Bank of Japan": the state that ends a name that is not of several states. */
function stateInName({ name, body }: BodyChunk): Iso2 | null {
  const of = name.lastIndexOf(' of ');
  if (body === 'intergovernmental') return null;
  // "Dubai Electricity Authority", "Riga Technical University".
  const seat = body === 'legislature' || body === 'party' ? null : countryOfHead(name);
  if (seat) return seat;
  if (of < 0) {
    const de = name.lastIndexOf(' de ');
    return de < 0 ? null : countryOfPlace(name.slice(de + 4));
  }
  const last = name.slice(of + 4);
  // "University of Cape Town", "Municipality of Athens", "Government of the Azores": where it is called after.
  return (
    countryByName(last)?.iso2 ??
    (body === 'legislature' || body === 'party' ? null : countryOfPlace(last.replace(/^the /, '')))
  );
}

const countryOfHead = (name: string): Iso2 | null => {
  const keys = name.replace(/^All /, '').split(/\s+/).map(keyOf);
  const found = longest(lexicon().places, keys, 0, keys.length);
  return found && found.to < keys.length ? found.value.country : null;
};

const countryOfPlace = (name: string): Iso2 | null => {
  const keys = name.split(/\s+/).map(keyOf);
  const found = longest(lexicon().places, keys, 0, keys.length);
  return found?.to === keys.length ? found.value.country : null;
};

/** "the Grenada Ports Authority and the National Disaster Agency": the second of two is of the state that the first is of. */
function besideOwned(body: BodyChunk, chunks: readonly Chunk[], joins: readonly string[]): Iso2 | null {
  let at = chunks.indexOf(body) - 1;
  if (isWord(chunks[at], 'the')) at--;
  if (!isWord(chunks[at], ...joins)) return null;
  const first = chunks[at - 1];
  // "the Sudanese government and the Liberation Movement".
  if (isWord(first, 'government', 'army', 'authorities', 'military', 'state')) {
    const owner = chunks[isWord(chunks[at - 2], "'s", "'") ? at - 3 : at - 2];
    return owner?.kind === 'country' && !isWord(chunks[at - 4], 'between') ? owner.iso2 : null;
  }
  if (first?.kind !== 'body' || first.body === 'intergovernmental' || first.countries.length !== 1) return null;
  for (let back = at - 2; back >= Math.max(0, at - 6); back--) if (isWord(chunks[back], 'between', 'with')) return null;
  return first.countries[0] ?? null;
}

/**
 * "between the National Bank of Uzbekistan and the Bank of Punjab", "Hungary will send a lector to the National University": of the
 * two states that a text is about, the other one.
 */
function acrossFrom(
  body: BodyChunk,
  chunks: readonly Chunk[],
  { lead, ranked }: Setting,
  byName: ReadonlyMap<string, Iso2>,
): Iso2 | null {
  const pair = lead.length === 2 ? lead : ranked.length === 2 ? ranked : null;
  if (!pair || body.body === 'intergovernmental' || body.known) return null;
  const index = chunks.indexOf(body);
  const at = isWord(chunks[index - 1], 'the') ? index - 2 : index - 1;
  let own: Iso2 | null = null;
  if (isWord(chunks[at], 'and')) {
    const first = chunks[at - 1];
    const before = isWord(chunks[at - 2], 'the') ? at - 3 : at - 2;
    if (first?.kind === 'body' && isWord(chunks[before], 'between'))
      own = first.countries[0] ?? byName.get(keyOf(first.name)) ?? null;
  } else if (
    isWord(chunks[at], 'to') &&
    chunks.slice(0, at).some((chunk) => isWord(chunk, 'send', 'second', 'lend', 'donate'))
  ) {
    const giver = chunks[isWord(chunks[0], 'the') ? 1 : 0];
    own = giver?.kind === 'country' && giver.form === 'name' ? giver.iso2 : null;
  }
  return own && pair.includes(own) ? (pair.find((state) => state !== own) ?? null) : null;
}

/** "the joint venture X": of no one state. */
const isJoint = (body: BodyChunk, chunks: readonly Chunk[]): boolean => {
  const index = chunks.indexOf(body);
  return (
    isWord(chunks[index - 1], 'venture') ||
    (isWord(chunks[index - 1], 'company') && isWord(chunks[index - 2], 'joint')) ||
    // "X, the joint venture".
    (isWord(chunks[index + 1], ',') &&
      isWord(chunks[index + 3], 'joint') &&
      isWord(chunks[index + 4], 'venture', 'company'))
  );
};

/** The country of whoever is named last before a body in its sentence: "Clinton's nominee awaits a vote in the Senate". */
function lastBefore(
  body: BodyChunk,
  chunks: readonly Chunk[],
  speakers: ReadonlyMap<number, Iso2 | null>,
): Iso2 | null {
  let last: Iso2 | null = null;
  for (const chunk of chunks) {
    if (chunk.start >= body.start) break;
    if (chunk.kind === 'country') last = chunk.iso2;
    else if (chunk.kind === 'name') last = speakers.get(chunk.start) ?? last;
  }
  return last;
}

/** Words that an organ of a body of several states is called by; "national" and the like make it a state's own. */
export const isOrgan = (body: BodyChunk): boolean =>
  body.field === null &&
  !body.known &&
  body.body !== 'company' &&
  /\b(?:council|commission|secretariat|committee|tribunal|court|parliament|assembly|group|bureau|presidency|executive board)\b/i.test(
    body.name,
  ) &&
  !/\b(?:national|state|federal|supreme|royal|public|central|constitutional|high|electoral|planning|people's)\b/i.test(
    body.name,
  );

/** The body as one of several states. */
export const asShared = (body: BodyChunk): BodyChunk => ({ ...body, body: 'intergovernmental', countries: [] });

const unmarkedOf = new WeakMap<Setting, Iso2 | null>();

/** The country of the text beside none of whose ministries it stands: the report's own. */
function unmarked(setting: Setting): Iso2 | null {
  const known = unmarkedOf.get(setting);
  if (known !== undefined) return known;
  const marked = new Set([...setting.fields.values()].flat().map((each) => each.country));
  const found = setting.ranked.find((country) => !marked.has(country)) ?? setting.ranked[0] ?? null;
  unmarkedOf.set(setting, found);
  return found;
}

/** Whether a firm is called by its state: "Oman Air". */
const isOfNation = (name: string): boolean => {
  const keys = name.split(/\s+/).map(keyOf);
  return keys.some((_, at) => longest(lexicon().countries, keys, at, keys.length) !== null);
};

/** What only the word lists know of a firm is said where its state is spoken of. */
export const isUnsaid = (
  { known, body, name }: BodyChunk,
  [country]: readonly Iso2[],
  { ranked, home }: Setting,
): boolean =>
  known !== undefined &&
  body === 'company' &&
  !isOfNation(name) &&
  country !== undefined &&
  country !== home &&
  !ranked.includes(country);
