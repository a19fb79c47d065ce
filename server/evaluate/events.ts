/**
 * Meetings and agreements.
 *
 * Meetings match where their kinds can be meant by one another (a conference is reported as talks or a summit, a reception
 * as talks), their status is the same, their dates do not contradict, and they share a participant or half their name.
 * Agreements match where the kind is the same and either half the name is shared, or status, date and a party agree.
 * Best first, one to one. Who attended, who signed and who is bound are tallied as pairs over all events, so a missed
 * event misses its people too; dates only over events found by both.
 */
import { type Edtf, overlaps, rangeOf } from '../model/edtf.ts';
import type { FactSheet, Ref, Span } from '../model/factsheet.ts';
import type { AgreementKind, MeetingKind } from '../model/ontology.ts';
import type { Actors } from './actors.ts';
import type { GoldSheet } from './gold.ts';
import { contentWords, coverage, overlap } from './names.ts';
import { type Mistake, pairBest, type Score, tallySets } from './pairing.ts';
import { sentenceOf, sentenceWith } from './sentence.ts';

const MEANT_BY: Readonly<Record<MeetingKind, readonly MeetingKind[]>> = {
  conference: ['conference', 'talks', 'summit'],
  summit: ['summit', 'conference', 'talks'],
  talks: ['talks', 'conference', 'summit', 'call'],
  call: ['call', 'talks'],
  visit: ['visit'],
  ceremony: ['ceremony'],
};

export interface EventScores {
  readonly meetings: Score;
  readonly attendance: Score;
  readonly agreements: Score;
  readonly signatures: Score;
  readonly parties: Score;
  readonly dates: Score;
}

export function scoreEvents(sheet: FactSheet, gold: GoldSheet, actors: Actors, text: string): EventScores {
  const meetingPairs = pairBest(sheet.meetings, gold.meetings, (found, wanted) => {
    if (!MEANT_BY[wanted.kind].includes(found.kind) || found.status !== wanted.status) return 0;
    if (!compatible(found.date, wanted.date)) return 0;
    const people = shared(
      found.participants.map(({ actor }) => actors.keyOf(actor)),
      [...wanted.participants, ...wanted.chairs].map(actors.keyOfGold),
    );
    const name = nameLikeness(found.name, wanted.name);
    if (!people && name < 0.5) return 0;
    return people + 1.5 * name + (found.kind === wanted.kind ? 0.6 : 0) + (same(found.date, wanted.date) ? 0.5 : 0);
  });
  const agreementPairs = pairBest(sheet.agreements, gold.agreements, (found, wanted) => {
    if (!sameKind(found.kind, wanted.kind)) return 0;
    const bound = shared(found.parties.map(actors.keyOf), wanted.parties.map(actors.keyOfGold));
    const name = nameLikeness(found.name, wanted.name);
    const state = found.status === wanted.status && compatible(found.date, wanted.date);
    if (name < 0.5 && !(state && bound)) return 0;
    return 1.5 * name + bound + (state ? 0.6 : 0) + (found.kind === wanted.kind ? 0.3 : 0);
  });

  const show = (event: { kind: string; name: string; status: string; date: Edtf | null }) =>
    `${event.kind}, ${event.status}${event.date ? `, ${event.date}` : ''}: ${event.name}`;
  const pairsOf = (found: readonly Linked[], wanted: readonly GoldLinked[], pairs: ReadonlyMap<number, number>) =>
    linkScore(found, wanted, pairs, actors, text);

  return {
    meetings: score(sheet.meetings, gold.meetings, meetingPairs, text, show),
    attendance: pairsOf(
      sheet.meetings.map((meeting) => ({ ...meeting, refs: meeting.participants.map(({ actor }) => actor) })),
      gold.meetings.map((meeting) => ({ name: meeting.name, refs: [...meeting.participants, ...meeting.chairs] })),
      meetingPairs,
    ),
    agreements: score(sheet.agreements, gold.agreements, agreementPairs, text, show),
    signatures: pairsOf(
      sheet.agreements.map((agreement) => ({ ...agreement, refs: agreement.signatories })),
      gold.agreements.map((agreement) => ({ name: agreement.name, refs: agreement.signatories })),
      agreementPairs,
    ),
    parties: pairsOf(
      sheet.agreements.map((agreement) => ({ ...agreement, refs: agreement.parties })),
      gold.agreements.map((agreement) => ({ name: agreement.name, refs: agreement.parties })),
      agreementPairs,
    ),
    dates: dateScore(
      [...meetingPairs].map(([f, g]) => [sheet.meetings[f], gold.meetings[g]] as const),
      [...agreementPairs].map(([f, g]) => [sheet.agreements[f], gold.agreements[g]] as const),
      text,
    ),
  };
}

interface Linked {
  readonly name: string;
  readonly refs: readonly Ref[];
  readonly evidence: readonly Span[];
}
interface GoldLinked {
  readonly name: string;
  readonly refs: readonly string[];
}
interface Dated {
  readonly name: string;
  readonly date: Edtf | null;
}

/** A treaty is an agreement and the other way round; all other kinds stand for themselves. */
const sameKind = (a: AgreementKind, b: AgreementKind): boolean =>
  a === b || (['agreement', 'treaty'].includes(a) && ['agreement', 'treaty'].includes(b));

const nameLikeness = (a: string, b: string): number => {
  const [x, y] = [contentWords(a), contentWords(b)];
  return Math.max(overlap(x, y), Math.min(x.length, y.length) > 1 ? 0.9 * coverage(x, y) : 0);
};

const same = (a: Edtf | null, b: Edtf | null): boolean => {
  const [x, y] = [rangeOf(a), rangeOf(b)];
  return x && y ? x.earliest === y.earliest && x.latest === y.latest : !x && !y;
};

const compatible = (a: Edtf | null, b: Edtf | null): boolean => {
  const [x, y] = [rangeOf(a), rangeOf(b)];
  return !x || !y || overlaps(x, y);
};

/** Share of the smaller set that stands in the other. */
function shared(a: readonly string[], b: readonly string[]): number {
  const [x, y] = [new Set(a), new Set(b)];
  const common = [...x].filter((key) => y.has(key)).length;
  return common ? common / Math.min(x.size, y.size) : 0;
}

function score<F extends { evidence: readonly Span[] }, G extends { name: string }>(
  found: readonly F[],
  gold: readonly G[],
  pairs: ReadonlyMap<number, number>,
  text: string,
  show: (event: F | G) => string,
): Score {
  const matched = new Set(pairs.values());
  return {
    found: found.length,
    gold: gold.length,
    correct: pairs.size,
    misses: gold
      .filter((_, index) => !matched.has(index))
      .map((event) => ({ what: show(event), sentence: sentenceWith(text, event.name) })),
    falseAlarms: found
      .filter((_, index) => !pairs.has(index))
      .map((event) => ({ what: show(event), sentence: sentenceOf(text, event.evidence) })),
  };
}

function linkScore(
  found: readonly Linked[],
  gold: readonly GoldLinked[],
  pairs: ReadonlyMap<number, number>,
  actors: Actors,
  text: string,
): Score {
  const foundKeys = new Map<string, Mistake>();
  found.forEach((event, index) => {
    const at = pairs.has(index) ? `gold ${pairs.get(index)}` : `found ${index}`;
    for (const ref of event.refs) {
      foundKeys.set(`${at}: ${actors.keyOf(ref)}`, {
        what: `${actors.nameOf(ref)} — ${event.name}`,
        sentence: sentenceOf(text, event.evidence),
      });
    }
  });
  const goldKeys = new Map<string, Mistake>();
  gold.forEach((event, index) => {
    for (const ref of event.refs) {
      goldKeys.set(`gold ${index}: ${actors.keyOfGold(ref)}`, {
        what: `${ref} — ${event.name}`,
        sentence: sentenceWith(text, event.name),
      });
    }
  });
  return tallySets(foundKeys, goldKeys);
}

type DatedPair = readonly [(Dated & { readonly evidence: readonly Span[] }) | undefined, Dated | undefined];

function dateScore(meetings: readonly DatedPair[], agreements: readonly DatedPair[], text: string): Score {
  const misses: Mistake[] = [];
  const falseAlarms: Mistake[] = [];
  let found = 0;
  let gold = 0;
  let correct = 0;
  for (const [fact, wanted] of [...meetings, ...agreements]) {
    if (!fact || !wanted) continue;
    if (fact.date) found += 1;
    if (wanted.date) gold += 1;
    if (fact.date && wanted.date && same(fact.date, wanted.date)) correct += 1;
    else if (fact.date || wanted.date) {
      const mistake = {
        what: `${wanted.name}: ${fact.date ?? 'no date'} for ${wanted.date ?? 'no date'}`,
        sentence: sentenceOf(text, fact.evidence),
      };
      if (wanted.date) misses.push(mistake);
      else falseAlarms.push(mistake);
    }
  }
  return { found, gold, correct, misses, falseAlarms };
}
