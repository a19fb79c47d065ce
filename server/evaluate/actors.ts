/**
 * Who is who between a fact sheet and gold. A person is the same where one name's words, without ranks and diacritics,
 * are all words of the other's; a body where a name or alias of one is a name or alias of the other and the country is
 * the same. Every actor of both sides gets a key, equal for the same actor.
 */
import { countryByName } from '../model/countries.ts';
import type { FactSheet, Ref } from '../model/factsheet.ts';
import { fold } from '../model/ids.ts';
import type { GoldSheet } from './gold.ts';
import { nameWords, sameName, words } from './names.ts';
import { type Mistake, pairBest, type Score, tallySets } from './pairing.ts';
import { sentenceOf, sentenceWith } from './sentence.ts';

export interface Actors {
  readonly persons: Score;
  readonly organizations: Score;
  /** Of which state the persons are that both sides know; null is none. */
  readonly states: Score;
  /** Key of an actor of the fact sheet. */
  keyOf(ref: Ref): string;
  /** Key of an actor as gold names it. */
  keyOfGold(reference: string): string;
  /** A name to show for a key's ref. */
  nameOf(ref: Ref): string;
}

export function matchActors(sheet: FactSheet, gold: GoldSheet, text: string): Actors {
  const personPairs = pairBest(sheet.persons, gold.persons, (found, wanted) => {
    const score = best([found.name, ...found.aliases], [wanted.name, ...wanted.aliases], (a, b) =>
      sameName(nameWords(a), nameWords(b)),
    );
    const main = sameName(nameWords(found.name), nameWords(wanted.name));
    return score ? score + main + (found.country === wanted.country ? 0.1 : 0) : 0;
  });
  const bodyPairs = pairBest(sheet.organizations, gold.organizations, (found, wanted) => {
    if (found.country !== wanted.country) return 0;
    return (
      best([found.name, ...found.aliases], [wanted.name, ...wanted.aliases], sameBody) +
      (found.mentions.length ? 0.1 : 0) -
      0.1
    );
  });

  const keys = new Map<Ref, string>();
  const names = new Map<Ref, string>();
  sheet.persons.forEach((person, index) => {
    keys.set(person.ref, personPairs.has(index) ? `person ${personPairs.get(index)}` : `found ${person.ref}`);
    names.set(person.ref, person.name);
  });
  sheet.organizations.forEach((body, index) => {
    const shown = body.country ? `${body.name} (${body.country})` : body.name;
    // A ministry that only an office implies is none of gold's bodies, but may be a party of what its minister signed.
    keys.set(body.ref, bodyPairs.has(index) ? `body ${bodyPairs.get(index)}` : `gold ${bare(shown)}`);
    names.set(body.ref, shown);
  });
  const iso = new Map<string, string>();
  for (const country of sheet.countries) {
    keys.set(country.ref, `country ${country.iso2}`);
    names.set(country.ref, country.name);
    for (const name of [country.name, ...country.mentions.map((mention) => mention.quote)])
      iso.set(fold(name), country.iso2);
  }

  const wanted = new Map<string, string>();
  gold.organizations.forEach((body, index) => {
    for (const name of [body.name, ...body.aliases]) {
      wanted.set(fold(body.country ? `${name} (${body.country})` : name), `body ${index}`);
    }
  });
  gold.persons.forEach((person, index) => {
    for (const name of [...person.aliases, person.name]) wanted.set(fold(name), `person ${index}`);
  });

  return {
    persons: scoreOf(sheet.persons, gold.persons, personPairs, text, () => true),
    organizations: scoreOf(
      sheet.organizations,
      gold.organizations,
      bodyPairs,
      text,
      (body) => body.mentions.length > 0,
    ),
    states: statesOf(sheet, gold, personPairs, text),
    keyOf: (ref) => keys.get(ref) ?? `found ${ref}`,
    nameOf: (ref) => names.get(ref) ?? ref,
    keyOfGold: (reference) => {
      const folded = fold(reference);
      const known = wanted.get(folded);
      if (known) return known;
      const code = countryByName(reference)?.iso2 ?? iso.get(folded);
      return code ? `country ${code}` : `gold ${bare(reference)}`;
    },
  };
}

/** Tallies the states of persons, over those that both sides have. */
function statesOf({ persons }: FactSheet, gold: GoldSheet, pairs: ReadonlyMap<number, number>, text: string): Score {
  const found = new Map<string, Mistake>();
  const wanted = new Map<string, Mistake>();
  for (const [f, g] of pairs) {
    const [person, truth] = [persons[f], gold.persons[g]];
    if (!person || !truth) continue;
    const sentence = sentenceOf(text, person.mentions);
    if (person.country) found.set(`${g} ${person.country}`, { what: `${person.name}: ${person.country}`, sentence });
    if (truth.country) wanted.set(`${g} ${truth.country}`, { what: `${truth.name}: ${truth.country}`, sentence });
  }
  return tallySets(found, wanted);
}

const best = (as: readonly string[], bs: readonly string[], score: (a: string, b: string) => number): number =>
  Math.max(0, ...as.flatMap((a) => bs.map((b) => score(a, b))));

/** The words of a body's name in the order of the alphabet, "the" and "of" aside: "Interior Ministry" is "Ministry of Interior". */
const bare = (name: string): string =>
  words(name)
    .filter((word) => !['the', 'of', 'for', 's'].includes(word))
    .sort()
    .join(' ');

/** The same words in any order. */
function sameBody(a: string, b: string): number {
  if (fold(a) === fold(b)) return 2;
  return bare(a) === bare(b) ? 1.5 : 0;
}

interface Named {
  readonly name: string;
  readonly country: string | null;
}

function scoreOf<F extends Named & { readonly mentions: FactSheet['persons'][number]['mentions'] }>(
  found: readonly F[],
  gold: readonly Named[],
  pairs: ReadonlyMap<number, number>,
  text: string,
  counts: (fact: F) => boolean,
): Score {
  const matched = new Set(pairs.values());
  const show = (fact: Named) => (fact.country ? `${fact.name} (${fact.country})` : fact.name);
  const misses = gold
    .filter((_, index) => !matched.has(index))
    .map((fact) => ({ what: show(fact), sentence: sentenceWith(text, fact.name) }));
  const falseAlarms = found
    .filter((fact, index) => !pairs.has(index) && counts(fact))
    .map((fact) => ({ what: show(fact), sentence: sentenceOf(text, fact.mentions) }));
  return { found: pairs.size + falseAlarms.length, gold: gold.length, correct: pairs.size, misses, falseAlarms };
}
