/** The word lists, compiled once into trees and sets that the stages search. */
import { countries } from '../../model/countries.ts';
import type { Iso2 } from '../../model/factsheet.ts';
import type { OrganizationKind } from '../../model/ontology.ts';
import { vocabulary } from '../../model/vocabulary.ts';
import { keyOf, type Look } from './looks.ts';
import { compilePlaces, compileTowns, type PlaceWord, type TownWord } from './place-words.ts';
import { severalOf, singularOf } from './plurals.ts';
import { type Style, stylesOf } from './styles.ts';
import { addPhrase, markTries, newTrie, type Trie } from './trie.ts';

export interface CountryWord {
  readonly iso2: Iso2;
  readonly form: 'name' | 'adjective' | 'seat';
  /** An acronym, which must stand in capitals: "US" is no pronoun. */
  readonly capitals: boolean;
  /** Other states whose people are called so too ("Congolese"), where there are any. */
  readonly others?: readonly Iso2[];
  /** Stands for the country before a hyphen alone: "Franco-Moroccan". */
  readonly joined?: boolean;
}

/** How an office relates to a body: leads a ministry, may lead one if a field stands with it, is of the state, or is in a named body. */
export type OfficeType = 'minister' | 'secretary' | 'state' | 'body';

export interface OfficeHead {
  readonly type: OfficeType;
  readonly singular: string;
  readonly plural: boolean;
}

export interface KnownBody {
  readonly name: string;
  readonly kind: OrganizationKind;
  readonly country: Iso2 | null;
}

export interface Lexicon {
  readonly countries: Trie<CountryWord>;
  readonly places: Trie<PlaceWord>;
  /** Places that are known as such only where a text says so, by the states that have one of that name. */
  readonly towns: Trie<TownWord>;
  /** Places where the whole world meets, by their keys: whoever acts there need not be at home. */
  readonly worldSeats: ReadonlySet<string>;
  readonly honorifics: Trie<{ readonly country: Iso2 | null; readonly rank: boolean }>;
  readonly offices: Trie<OfficeHead>;
  readonly ranks: ReadonlySet<string>;
  readonly qualifiers: Trie<true>;
  readonly holding: ReadonlySet<string>;
  readonly counterparts: Trie<true>;
  readonly speech: ReadonlySet<string>;
  /** Verbs of what only persons do. */
  readonly deeds: ReadonlySet<string>;
  /** Words for persons without an office: "economist", "predecessor". */
  readonly people: ReadonlySet<string>;
  /** Words that open a sentence before a name and are none. */
  readonly openers: ReadonlySet<string>;
  /** Words with which no person's name begins, and words that are in none. */
  readonly leads: ReadonlySet<string>;
  readonly matters: ReadonlySet<string>;
  /** Offices that lead a body, or a firm, that is named beside them. */
  readonly leadsBody: ReadonlySet<string>;
  readonly leadsFirm: ReadonlySet<string>;
  /** Words for ministers, and for ministries, that only some states use. */
  readonly officeStyles: readonly Style[];
  readonly bodyStyles: readonly Style[];
  readonly implied: ReadonlyMap<string, string | null>;
  readonly fields: ReadonlySet<string>;
  readonly sameField: ReadonlyMap<string, string>;
  readonly fullField: ReadonlyMap<string, string>;
  /** Fields whose ministries answer each other across borders: the number of their group. */
  readonly kindred: ReadonlyMap<string, number>;
  readonly bodyHeads: Trie<OrganizationKind>;
  /** Heads in other languages, and those of them that are English words, too. */
  readonly foreignHeads: ReadonlyMap<string, OrganizationKind>;
  readonly foreignOrEnglish: ReadonlySet<string>;
  /** Parts of the world, and of a state, that an office may be for. */
  readonly worldParts: ReadonlySet<string>;
  readonly divisions: ReadonlySet<string>;
  readonly keepAdjective: ReadonlySet<string>;
  readonly inner: ReadonlySet<string>;
  readonly things: ReadonlySet<string>;
  readonly groupWords: ReadonlySet<string>;
  /** Words for a company, by which a name beside them is known to be one's: "operator", "airline". */
  readonly firms: ReadonlySet<string>;
  readonly known: Trie<{ readonly body: KnownBody; readonly capitals: boolean }>;
  /** By key, the bits of the trees in which a phrase begins with it, and `OPENER`. */
  readonly marks: ReadonlyMap<string, number>;
}

/** Marks words that may begin a title, an honorific, a ministry or a committee in lower case. */
export const OPENER = 1 << 28;
/** Marks small words of names that may begin one before a capital: "bin", "van". */
export const PARTICLE = 1 << 29;
/** Marks a word that names a field of government, or has one before or after its hyphen; a rank; a word of things. */
export const FIELD = 1 << 27;
export const RANK = 1 << 26;
export const THING = 1 << 25;
const PARTICLES = ['al', 'el', 'bin', 'van', 'von', 'de', 'der', 'den', 'ter', 'abu', 'ibn'];

let compiled: Lexicon | null = null;

/** The compiled word lists; built at the first call and kept. */
export function lexicon(): Lexicon {
  compiled ??= Object.freeze(compile());
  return compiled;
}

const keys = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(keyOf));
const isAcronym = (name: string): boolean => /^(?:\p{Lu}\.?){2,}[+\d]*$|^\p{Lu}+-?\d+$/u.test(name);

function compile(): Lexicon {
  const { honorifics, names, offices, bodies } = vocabulary();
  const flag = newTrie<true>();
  for (const word of offices.counterparts) addPhrase(flag, word, true);
  const qualifiers = newTrie<true>();
  for (const word of offices.qualifiers) addPhrase(qualifiers, word, true);
  const bodyHeads = newTrie<OrganizationKind>();
  for (const [kind, heads] of Object.entries(bodies.heads)) {
    for (const head of heads) addPhrase(bodyHeads, head, kind as OrganizationKind);
  }
  const known: Lexicon['known'] = newTrie();
  for (const body of bodies.known) {
    // "Corfo" beside "CORFO": what is written both ways need not stand in capitals.
    for (const name of [body.name, ...body.aliases].sort((a, b) => Number(isAcronym(a)) - Number(isAcronym(b))))
      addPhrase(known, name, { body, capitals: isAcronym(name) });
  }
  const honored: Lexicon['honorifics'] = newTrie();
  for (const [country, words] of Object.entries(honorifics.national)) {
    for (const word of words) addPhrase(honored, word, { country, rank: false });
  }
  for (const word of honorifics.ranks) addPhrase(honored, word, { country: null, rank: true });
  for (const word of honorifics.address) addPhrase(honored, word, { country: null, rank: false });
  const ranks = keys(offices.ranks);
  const fields = keys(bodies.fields);
  const things = keys(bodies.things);
  const heads = compileOffices();
  const first = [heads, qualifiers, honored].flatMap(({ next }) => [...next.keys()]);
  const nations = compileCountries();
  const towns = compileTowns();
  const places = compilePlaces(towns);
  const marks = markTries([nations, places, towns, honored, heads, qualifiers, flag, bodyHeads, known]);
  const mark = (words: Iterable<string>, bit: number) => {
    for (const word of words) marks.set(word, (marks.get(word) ?? 0) | bit);
  };
  mark(
    [
      ...ranks,
      ...fields,
      ...first,
      'ministry',
      'ministries',
      'joint',
      'intergovernmental',
      'inter-governmental',
      'mixed',
      'bilateral',
    ],
    OPENER,
  );
  mark(PARTICLES, PARTICLE);
  mark(ranks, RANK);
  mark(things, THING);
  return {
    marks,
    countries: nations,
    places,
    towns,
    worldSeats: new Set((vocabulary().places.world ?? []).map(keyOf)),
    honorifics: honored,
    offices: heads,
    ranks,
    qualifiers,
    holding: keys(offices.holding),
    counterparts: flag,
    speech: keys(offices.speech),
    deeds: keys(offices.deeds),
    people: keys(offices.people),
    openers: keys(names.openers),
    leads: keys(names.leads),
    matters: keys(names.matters),
    leadsBody: keys([...offices.leading.either, ...offices.leading.bodies]),
    leadsFirm: keys([...offices.leading.either, ...offices.leading.firms]),
    officeStyles: stylesOf(offices.styles),
    bodyStyles: stylesOf(bodies.styles),
    implied: new Map(Object.entries(offices.implied)),
    fields,
    sameField: new Map(Object.entries(bodies.sameField).flatMap(([to, names]) => names.map((name) => [name, to]))),
    kindred: new Map(bodies.kindred.flatMap((group, index) => group.map((field) => [field, index] as const))),
    fullField: new Map(Object.entries(bodies.fullField)),
    bodyHeads,
    foreignHeads: new Map(
      Object.entries(bodies.foreignHeads).flatMap(([kind, heads]) =>
        heads.map((head) => [keyOf(head), kind as OrganizationKind] as const),
      ),
    ),
    foreignOrEnglish: keys(bodies.foreignOrEnglish),
    worldParts: keys(bodies.worldParts),
    divisions: keys(bodies.divisions),
    keepAdjective: new Set(bodies.keepAdjective),
    inner: new Set(bodies.inner),
    things,
    groupWords: keys(bodies.groupWords),
    firms: keys(bodies.firms),
    known,
  };
}

function compileCountries(): Lexicon['countries'] {
  const trie: Lexicon['countries'] = newTrie();
  // Of states that share an adjective, the one that the word lists name first is mostly meant.
  const order = Object.keys(vocabulary().countries);
  const bearers = new Map<string, Iso2[]>();
  for (const iso2 of new Set([...order, ...countries().keys()]))
    for (const word of countries().get(iso2)?.adjectives ?? []) bearers.set(word, [...(bearers.get(word) ?? []), iso2]);
  const listed = new Set([...countries().values()].flatMap(({ names }) => names));
  for (const { iso2, names, adjectives, joined, seats } of countries().values()) {
    // "the Federation of Saint Kitts and Nevis", whether the standard lists have it or not; "Republic of China" is another state.
    for (const full of iso2 === 'CN' ? [] : names.flatMap(longForms))
      if (!listed.has(full)) addPhrase(trie, full, { iso2, form: 'name', capitals: false });
    for (const name of names) {
      const others = SHORT.get(name);
      addPhrase(trie, name, { iso2, form: 'name', capitals: isAcronym(name), ...(others ? { others } : {}) });
    }
    for (const word of adjectives) {
      const [first = iso2, ...others] = bearers.get(word) ?? [];
      const value = { iso2: first, form: 'adjective', ...(others.length ? { others } : {}) } as const;
      addPhrase(trie, word, { ...value, capitals: isAcronym(word) });
      if (/[ni]$/.test(word)) addPhrase(trie, `${word}s`, { ...value, capitals: false });
    }
    for (const word of joined) addPhrase(trie, `${word}-`, { iso2, form: 'adjective', capitals: false, joined: true });
    for (const seat of seats) addPhrase(trie, seat, { iso2, form: 'seat', capitals: false });
  }
  return trie;
}

/** Short names that another state is called by, too. */
const SHORT: ReadonlyMap<string, readonly Iso2[]> = new Map([['Congo', ['CD']]]);

const REALMS = [
  'Republic',
  'Islamic Republic',
  'Federal Republic',
  'Kingdom',
  'Federation',
  'Commonwealth',
  'Sultanate',
];
/** A state's name behind what it is by its constitution. */
const longForms = (name: string): readonly string[] =>
  isAcronym(name) || / of |republic|kingdom|states|union/i.test(name)
    ? []
    : REALMS.map((realm) => `${realm} of ${name}`);

function compileOffices(): Trie<OfficeHead> {
  const trie = newTrie<OfficeHead>();
  const { offices } = vocabulary();
  const add = (words: readonly string[], type: OfficeType) => {
    for (const word of words)
      addPhrase(trie, word, { type, singular: singularOf(word, words), plural: singularOf(word, words) !== word });
    for (const word of words) addPhrase(trie, `${word}s`, { type, singular: word, plural: true });
    for (const word of words) {
      const several = severalOf(word);
      if (several) addPhrase(trie, several, { type, singular: word, plural: true });
    }
  };
  add(offices.ministers, 'minister');
  add(offices.state, 'state');
  add(offices.secretaries, 'secretary');
  add(offices.bodies, 'body');
  return trie;
}

/** Where the lexicon has a token, as bits: the trees in which a phrase begins with it, `OPENER` and the marks beside it. */
export function marksOf(look: Look, { marks, fields }: Lexicon): number {
  if (look.marks < 0) {
    const { key, text } = look;
    const opens = key.includes('-') && (/-\p{Lu}/u.test(text) || key.split('-').some((part) => fields.has(part)));
    const hyphen = key.indexOf('-');
    const field =
      fields.has(key) || (hyphen > 0 && (fields.has(key.slice(0, hyphen)) || fields.has(key.slice(hyphen + 1))));
    look.marks = (marks.get(key) ?? 0) | (opens ? OPENER : 0) | (field ? FIELD : 0);
  }
  return look.marks;
}
