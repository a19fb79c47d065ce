/** A personal name cut into what comparing it needs: words, initials, the mark of a generation; titles before it left out. */
import { equivalences } from '../model/equivalences.ts';
import type { Iso2 } from '../model/factsheet.ts';
import { fold } from '../model/ids.ts';
import { vocabulary } from '../model/vocabulary.ts';
import { inEnglish, levelled } from './romanise.ts';

/** A word of a name. */
export interface NameWord {
  readonly folded: string;
  readonly levelled: string;
}

/** A personal name ready for comparing with many others. */
export interface PersonName {
  /** Without initials and without what marks a generation. */
  readonly words: readonly NameWord[];
  /** The words without articles but at the beginning. */
  readonly core: readonly NameWord[];
  /** All words in order, initials and articles included. */
  readonly parts: readonly NameWord[];
  /** Folded letters that stand for names: "John F. Smith" → `f`. */
  readonly initials: readonly string[];
  /** "Jr.", "III"; null for most. */
  readonly generation: string | null;
  /** "Filho", "Neto" behind three names or more, which in Brazil nobody leaves out; null for most. */
  readonly heir: string | null;
  /** Whether it says more than a family name or a given name: "Van der Berg" does not. */
  readonly full: boolean;
  /** All of it, folded but for a family name set off by capitals before it, joined by spaces; and its words joined by nothing. */
  readonly text: string;
  readonly joined: string;
  /** Levelled words but for articles, in order. */
  readonly sounds: readonly string[];
  /** Whether its words are known to stand in the one order of its country, given name first. */
  readonly ordered: boolean;
  /** Whether its first words, and not its last, are written in capitals, as family names are: "ALFA Bravo". */
  readonly capitals: boolean;
}

const GENERATIONS: Readonly<Record<string, string>> = {
  ...{ jr: 'jr', jnr: 'jr', junior: 'jr', sr: 'sr', snr: 'sr', senior: 'sr', ii: 'ii', iii: 'iii', iv: 'iv' },
};
/** Small words with which family names begin. */
const PARTICLES = new Set('van von der den ter de del della dos das al el bin ibn zu af'.split(' '));
/** The Arabic article, as it is romanised, and "son of", "daughter of": one outlet writes them, another does not. */
export const ARTICLES: ReadonlySet<string> = new Set(['al', 'el', 'ul', 'bin', 'ben', 'ibn', 'bint']);
const MOST_WORDS = 8;
const LONGEST = 200;
/** Titles of at most so many letters are names as well, unless they have a full stop. */
const SHORT_TITLE = 3;
const MOST_TITLE_WORDS = 4;
const MOST_KEPT = 20_000;

const kept = new Map<string, PersonName>();

/** The parts of a name; `country` is the person's, as far as it is known: some titles are its own. */
export function personName(name: string, country: Iso2 | null = null): PersonName {
  const key = `${country ?? ''}|${name}`;
  const known = kept.get(key);
  if (known) return known;
  if (kept.size >= MOST_KEPT) kept.clear();
  const made = make(name.slice(0, LONGEST), country);
  kept.set(key, made);
  return made;
}

function make(name: string, country: Iso2 | null): PersonName {
  const tokens = inEnglish(untitled(inOrder(name), country), country)
    .replace(/['’`ʻʼʽʿʾ]/g, '')
    .split(/\s+/);
  const all = tokens.flatMap((token) => token.split(/[^\p{L}\p{M}\p{N}]+/u)).filter(Boolean);
  const generation = all.length > 1 ? (GENERATIONS[fold(all.at(-1) ?? '')] ?? null) : null;
  const parts = initialsFirst(generation === null ? all : all.slice(0, -1));
  const capitals = isCapital(parts[0]) && !isCapital(parts.at(-1)) && !isInitial(parts.at(-1) ?? '');
  const long = parts.map(fold).filter((word) => word.length > 1);
  const whole = (long.length > 0 ? long : parts.map(fold)).slice(0, MOST_WORDS);
  const words = whole.flatMap(servantsParted).map((folded): NameWord => ({ folded, levelled: soundOf(folded) }));
  const core = words.filter(({ folded }, at) => at === 0 || !ARTICLES.has(folded));
  const initials = long.length > 0 ? parts.filter(isInitial).map(fold) : [];
  return {
    words,
    initials,
    generation,
    heir: parts.length > 2 && isHeir(words.at(-1)?.folded, country) ? (words.at(-1)?.folded ?? null) : null,
    full: isFull(tokens, country),
    parts: parts.map(fold).map((folded): NameWord => ({ folded, levelled: soundOf(folded) })),
    core,
    text: [
      ...parts.map((part) => (capitals && isCapital(part) ? part : fold(part))).slice(0, MOST_WORDS),
      ...(generation ? [generation] : []),
    ].join(' '),
    joined: words.map(({ folded }) => folded).join(''),
    ordered: country !== null && !capitals && !equivalences().familyFirst.has(country),
    capitals,
    sounds: core.map((word) => word.levelled),
  };
}

/** A folded word as it sounds; of a name that is spelled in many ways, as the first of these sounds. */
const soundOf = (folded: string): string => levelled(equivalences().spellings.get(folded) ?? folded);

/** "Abdurrahman", "Abdelrahman" → "abdul" and "rahman", as "Abdul Rahman" is written in two; "Abdullah" is one name. */
function servantsParted(folded: string): string[] {
  const name = equivalences().spellings.has(folded) ? undefined : SERVANT.exec(folded)?.groups?.name;
  return name === undefined ? [folded] : ['abdul', name];
}
/** The article takes the sound of what it stands before: "-urr-", "-ess-". */
const SERVANT = /^abd[aeou](?:l|(?<sound>[rsnzdt])(?=\k<sound>))(?<name>\p{L}{3,})$/u;

/** "ALFA, Bravo C." as lists have it: the family name is before a comma, and the others are behind it. */
function inOrder(name: string): string {
  const { family, given } = LISTED.exec(name)?.groups ?? {};
  return family === undefined || given === undefined ? name : `${given} ${family}`;
}
const LISTED = /^(?<family>[^,\p{Ll}]*\p{Lu}{2}[^,\p{Ll}]*), ?(?<given>\p{Lu}[^,]*)$/u;

const isHeir = (word: string | undefined, country: Iso2 | null): boolean =>
  word === 'filho' || word === 'sobrinho' || (word === 'neto' && country === 'BR');

/** "Alfa B. C.": initials behind a name stand for names before it. */
function initialsFirst(parts: readonly string[]): readonly string[] {
  const at = parts.findIndex(isInitial);
  return at > 0 && parts.slice(at).every(isInitial) ? [...parts.slice(at), ...parts.slice(0, at)] : parts;
}

const isCapital = (part: string | undefined): boolean => part !== undefined && /^\p{Lu}{2,}$/u.test(part);

const isInitial = (part: string): boolean => /^\p{Lu}\p{M}*$/u.test(part);

/**
 * Whether words between blanks are more than one name: "Owusu-Ansah" and "al-Harthi" are family names alone. Where the
 * family name comes first, a small word is a family name: Le Duan, Van Tien Dung.
 */
function isFull(tokens: readonly string[], country: Iso2 | null): boolean {
  const first = country !== null && equivalences().familyFirst.has(country);
  const words = tokens
    .map((token) =>
      fold(token)
        .split(/[^\p{L}\p{N}]+/u)
        .filter((word) => word.length > 1),
    )
    .filter((parts) => parts.length > 0 && GENERATIONS[parts.join('')] === undefined);
  if (first) return words.length > 1;
  const at = words.findIndex((parts) => !parts.every((word) => PARTICLES.has(word)));
  return at >= 0 && words.length - at > 1;
}

let shared: ReadonlySet<string> | null = null;
const national = new Map<Iso2, ReadonlySet<string>>();

/** Titles are compared by their letters: "Lt. Gen.", "Lt Gen". */
const lettersOf = (text: string): string => fold(text).replace(/[^\p{L}]+/gu, '');

function isTitle(words: readonly string[], country: Iso2 | null): boolean {
  const { ranks, address, national: own } = vocabulary().honorifics;
  shared ??= new Set([...ranks, ...address].map(lettersOf));
  if (country !== null && !national.has(country)) national.set(country, new Set((own[country] ?? []).map(lettersOf)));
  const letters = lettersOf(words.join(''));
  return shared.has(letters) || (country !== null && (national.get(country)?.has(letters) ?? false));
}

/** A name without ranks and forms of address before it; one that nothing else is left of stays. */
function untitled(name: string, country: Iso2 | null): string {
  let words = name.split(/\s+/).filter(Boolean);
  for (let turn = 0; turn < MOST_TITLE_WORDS; turn += 1) {
    let length = Math.min(MOST_TITLE_WORDS, words.length - 1);
    while (length > 0 && !isTitle(words.slice(0, length), country)) length -= 1;
    const title = words.slice(0, length).join(' ');
    const left = words.length - length;
    if (length === 0 || (left < 2 && lettersOf(title).length <= SHORT_TITLE && !title.endsWith('.'))) break;
    // "He Wei" is no excellency, and "Gen Nakatani" no general.
    if (lettersOf(title).length < SHORT_TITLE && !title.includes('.') && title !== title.toUpperCase()) break;
    words = words.slice(length);
  }
  return words.join(' ');
}
