/** Names by which a body tells that it is of several states: an organ of ministers of one matter, one between governments, one of a body of states. */
import { countryAt } from './nations.ts';
import { isCapital, phraseAt, type Reading, textBetween } from './reading.ts';

/** Whether a name from one token to before another says that no state has the body alone. */
const isCalledShared = (reading: Reading, from: number, to: number): boolean =>
  isBetween(reading, from, to) || isOfMinisters(reading, from, to) || isOfUnion(reading, from, to);

/** "the Inter-Governmental Authority on Drought", "Interstate Commission for Water", "the Sectoral Council on Trade": by its first word. */
const isBetween = ({ keys }: Reading, from: number, to: number): boolean =>
  to > from + 1 && BETWEEN.test(keys[from] ?? '') && keys.slice(from + 1, to).some((key) => ORGAN.test(key));
const BETWEEN = /^(?:inter-?governmental|inter-?state|inter-?parliamentary|multilateral|sectoral)$/;
const ORGAN =
  /^(?:authority|commission|council|committee|organi[sz]ation|group|body|forum|conference|union|bank|secretariat|agency|board|court|network|platform|panel)$/;

/** "Council of Ministers for Women's Affairs", "Conference of Health Ministers": those who have one matter in several states. */
function isOfMinisters({ keys }: Reading, from: number, to: number): boolean {
  const at = keys.indexOf('ministers', from);
  if (at < 0 || at >= to) return false;
  const organ = keys.slice(from, at).findIndex((key) => ORGANS_OF.test(key));
  if (organ < 0 || keys[from + organ + 1] !== 'of') return false;
  const rest = keys.slice(at + 1, to);
  if (rest.some((key) => WITHIN.test(key))) return false;
  // "the Council of Ministers" and the Cabinet are a state's own; "the Conference of Ministers" and "the Council of Justice Ministers" are not.
  const matter = at > from + organ + 2 && keys[at - 1] !== 'of' && !/^(?:prime|deputy)$/.test(keys[at - 1] ?? '');
  return matter || /^(?:of|for|on|responsible|in)$/.test(rest[0] ?? '') || !/^council$/.test(keys[from + organ] ?? '');
}
const ORGANS_OF = /^(?:council|conference|committee|assembly|forum|congress|meeting)$/;
const WITHIN = /^(?:region|federation|republic|government|canton|territory|kurdistan|presidency|state)$/;

/** "Governing Board of the SAARC Agriculture Centre", "Council of Ministers of the BEAC": of a body of states. */
function isOfUnion(reading: Reading, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) {
    if (reading.keys[at] !== 'of') continue;
    const next = reading.keys[at + 1] === 'the' ? at + 2 : at + 1;
    if (next >= to || !isCapital(reading, next)) continue;
    const whole = phraseAt(reading, reading.lexicon.known, next, to);
    if (whole?.value.body.kind !== 'intergovernmental') continue;
    const word = textBetween(reading, next, whole.to);
    if (!whole.value.capitals || word === word.toUpperCase()) return true;
  }
  return false;
}

/** "National Intelligence Organization", "State Border Committee" are one state's own, whatever their head. */
export const isNational = (reading: Reading, from: number, to: number): boolean =>
  reading.keys.slice(from, to).some((key) => /^(?:national|state|federal|royal)$/.test(key)) ||
  isUnionOfPeople(reading, from, to);

/** "Transport and General Workers' Union", "Teachers Union", "Union of Composers": of those who work, of one state. */
export const isUnionOfPeople = (reading: Reading, from: number, to: number): boolean => {
  const { keys } = reading;
  const union = keys.indexOf('union', from);
  if (union < 0 || union >= to) return false;
  if (union < to - 1) return keys[union + 1] === 'of' && union + 2 < to && TRADES.test(keys[union + 2] ?? '');
  const before = keys[to - 2] ?? '';
  const people = /^'s?$/.test(before) ? (keys[to - 3] ?? '') : before;
  return PEOPLE.test(people) || (people !== before && TRADES.test(people));
};
/** Those of one trade or calling, by the ending of the word: "hauliers", "industrialists", "musicians". */
const TRADES =
  /^(?:\p{Ll}{2,}(?:ers|ors|ists|ants|ents|ians|yers|men|women|ees|iers|eers|smiths|owners)|composers|workers|youth|women|pharmacists|architects)$/u;
const PEOPLE =
  /^(?:workers?|teachers?|farmers?|students?|journalists?|writers?|employees?|miners?|seamen|seafarers?|dockers?|drivers?|nurses?|doctors?|artists?|composers?|youth|women|pilots?|railwaymen|railway|transport|postal|maritime|trade|labour|labor|credit|rugby|football|cricket|growers?|fishermen|peasants?|lawyers?|bar|engineers?|architects?|police|prisons?|firefighters?|chess|cycling|athletic|swimming|peasant|allied|general)$/;

/** The countries named in a body's name, each once: two of them make it a body of both. */
export function countriesInside(reading: Reading, from: number, to: number): string[] {
  const found = new Set<string>();
  for (let at = from; at < to; at++) {
    const country = countryAt(reading, at);
    if (!country || country.to > to || isPartOfWorld(reading, at) || PEOPLES.test(reading.keys[at] ?? '')) continue;
    found.add(country.value.iso2);
    at = country.to - 1;
  }
  return [...found];
}

/** Peoples of more than one state. */
const PEOPLES = /^(?:croats?|serbs?)$/;

/** "Central American": the adjective of a part of the world, and of no state. */
const isPartOfWorld = (reading: Reading, at: number): boolean =>
  reading.keys[at] === 'american' && /^(?:central|latin|south|north)$/.test(reading.keys[at - 1] ?? '');

/** What a group is called that works for several. */
const WORKING =
  /^(?:working|contact|steering|experts?|level|advisory|consultative|monitoring|negotiating|liaison|friendship|study)$/;

const OF_SEVERAL =
  /^(?:committee|commission|council|group|administration|secretariat|organi[sz]ation|force|team|centre|center|cabinet)$/;
const BETWEEN_STATES =
  /^(?:joint|mixed|bilateral|trilateral|tripartite|quadripartite|multinational|bi-?national|tri-?national|inter-?governmental)$/;

/** "Joint Technical Committee", "COMESA Secretariat": a body of several states, or an organ of one. */
export function isShared(reading: Reading, from: number, to: number): boolean {
  if (isCalledShared(reading, from, to)) return !countriesInside(reading, from, to).length;
  const words = reading.keys.slice(from, to);
  const joint =
    /^(?:joint|mixed|tripartite|quadripartite|multinational|bi-?national|tri-?national|bilateral|trilateral)$/.test(
      words[0] ?? '',
    );
  const nouns = joint ? words : words.slice(-1);
  if (nouns.some((noun) => OF_SEVERAL.test(noun)) && words.some((key) => BETWEEN_STATES.test(key)))
    return !isNational(reading, from, to);
  // "Lobito Corridor Committee of Ministers", "Volta Basin Authority".
  const shares =
    words.some(
      (key, word) =>
        /^(?:corridor|basin|current|convention|protocol|watercourse|seas?|gulf)$/.test(key) &&
        // "Batumi Sea Port Authority".
        !/^ports?$/.test(words[word + 1] ?? ''),
    ) &&
    words.some((key) =>
      /^(?:committee|commission|authority|secretariat|agency|organisation|organization|council)$/.test(key),
    );
  // "Working Group on Trade".
  const group = words.indexOf('group');
  const working =
    group > 0 &&
    (group === words.length - 1 || /^(?:on|for)$/.test(words[group + 1] ?? '')) &&
    words.some((key) => WORKING.test(key));
  if (shares || working) return !isNational(reading, from, to) && !countriesInside(reading, from, to).length;
  // "Central American Security Commission".
  if (isPartOfWorld(reading, from + 1) && /^(?:committee|commission|council|system)$/.test(words.at(-1) ?? ''))
    return true;
  const whole = isCapital(reading, from) ? phraseAt(reading, reading.lexicon.known, from, to) : null;
  if (!whole || whole.to === to || whole.value.body.kind !== 'intergovernmental') return false;
  const word = textBetween(reading, from, whole.to);
  return !whole.value.capitals || word === word.toUpperCase();
}
