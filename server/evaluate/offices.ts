/**
 * Offices: the same person and the same function. A title's ranking words ("deputy prime minister") must be the same; the
 * rest names the body, and either half of those words are shared or the bodies are the same ("Minister of Security" of a
 * Ministry of Public Security).
 */
import { countries } from '../model/countries.ts';
import type { FactSheet, OfficeFact } from '../model/factsheet.ts';
import type { Actors } from './actors.ts';
import type { GoldSheet } from './gold.ts';
import { contentWords, overlap, words } from './names.ts';
import { pairBest, type Score } from './pairing.ts';
import { sentenceOf, sentenceWith } from './sentence.ts';

const RANKING = new Set(
  `deputy vice acting assistant under first prime minister minister's president secretary general director chief commander governor
   ambassador chairman chairwoman chairperson chair spokesman spokeswoman spokesperson adviser advisor mayor premier king delegate
   undersecretary commissioner envoy head speaker representative permanent councilor councillor`.split(/\s+/),
);
const SAME: Readonly<Record<string, string>> = {
  premier: 'prime minister',
  pm: 'prime minister',
  dpm: 'deputy prime minister',
};

export function scoreOffices(sheet: FactSheet, gold: GoldSheet, actors: Actors, text: string): Score {
  const bodies = new Map(sheet.organizations.map((body) => [body.ref, body.name]));
  const pairs = pairBest(sheet.offices, gold.offices, (found, wanted) => {
    if (actors.keyOf(found.person) !== actors.keyOfGold(wanted.person)) return 0;
    return likeness(found, wanted, found.organization ? (bodies.get(found.organization) ?? '') : '');
  });
  const matched = new Set(pairs.values());
  const show = (person: string, title: string) => `${person}: ${title}`;
  return {
    found: sheet.offices.length,
    gold: gold.offices.length,
    correct: pairs.size,
    misses: gold.offices
      .filter((_, index) => !matched.has(index))
      .map((office) => ({ what: show(office.person, office.title), sentence: sentenceWith(text, office.person) })),
    falseAlarms: sheet.offices
      .filter((_, index) => !pairs.has(index))
      .map((office) => ({
        what: show(actors.nameOf(office.person), office.title),
        sentence: sentenceOf(text, office.evidence),
      })),
  };
}

function likeness(found: OfficeFact, wanted: GoldSheet['offices'][number], body: string): number {
  const state = wordsOfState(wanted.country);
  const a = split(found.title, state);
  const b = split(wanted.title, state);
  if (a.rank !== b.rank) return 0;
  if (!a.rest.length && !b.rest.length) return 2;
  const shared = overlap(a.rest, b.rest);
  if (shared >= 0.5) return 1 + shared;
  const bodiesShared = overlap(contentWords(body), contentWords(wanted.organization ?? ''));
  return bodiesShared >= 0.75 ? bodiesShared : 0;
}

/** "President of Guyana" is the office of a "President" of that state: whose it is, is told beside the title. */
function wordsOfState(iso2: string | null): ReadonlySet<string> {
  const state = iso2 ? countries().get(iso2) : undefined;
  return new Set([state?.name ?? '', ...(state?.names ?? [])].flatMap(contentWords));
}

function split(title: string, state: ReadonlySet<string>): { rank: string; rest: string[] } {
  const all = words(title).flatMap((word) => (SAME[word] ?? word).split(' '));
  return {
    rank: all
      .filter((word) => RANKING.has(word))
      .sort()
      .join(' '),
    rest: contentWords(all.filter((word) => !RANKING.has(word)).join(' ')).filter((word) => !state.has(word)),
  };
}
