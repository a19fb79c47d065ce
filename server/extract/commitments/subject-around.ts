/**
 * What the words around an undertaking speak of: the heading of its section, the instrument, its sentence and paragraph, the
 * ministries that give it, the report's title and the text around it. None of them is sure by itself (a sentence may name a
 * thing in passing, a title another matter of the day), so each gives points and the topic with most of them is the subject.
 */
import type { Ref, Topic } from '../../model/factsheet.ts';
import type { Draft } from '../draft.ts';
import { once } from '../once.ts';
import { actorsOf } from '../reference/actors.ts';
import { matchesAt, matchesOf } from '../text/matches.ts';
import { topicsOf } from '../words/topics.ts';
import { type Count, countsAround, countsAt, isPlain, MOST_TEXT } from './report-field.ts';
import { labelBefore } from './sections.ts';

/** Points that each of the places gives, shared among the topics it names. */
const POINTS = {
  label: 5,
  instrument: 1,
  sentence: 1,
  lead: 1,
  before: 1,
  bodies: 3,
  title: 2,
  offices: 1.5,
  around: 2,
} as const;

/** A topic, and the points it has. */
export type Scored = readonly [Topic, number];

/** Plain topics around a sentence, that with most points first. */
export function subjectsAround(draft: Draft, sentence: number, agreement: Ref | null, by: readonly Ref[]): Scored[] {
  const points = new Map<Topic, number>();
  const share = (counts: readonly Count[], all: number) => {
    const sum = counts.reduce((before, [, count]) => before + count, 0);
    for (const [topic, count] of counts) points.set(topic, (points.get(topic) ?? 0) + (all * count) / sum);
  };
  const lead = draft.sentences[sentence]?.lead ?? null;
  share(named(draft, labelBefore(draft, sentence)), POINTS.label);
  if (agreement) share(named(draft, draft.agreements.find(({ ref }) => ref === agreement)?.name), POINTS.instrument);
  share(countsAt(draft, sentence), POINTS.sentence);
  if (lead !== null) share(countsAt(draft, lead), POINTS.lead);
  share(countsBefore(draft, sentence), POINTS.before);
  share(named(draft, bodiesOf(draft, by).join('; ')), POINTS.bodies);
  share(named(draft, draft.document.title), POINTS.title);
  share(officesOf(draft), POINTS.offices);
  const around = countsAround(draft, sentence);
  share(around, POINTS.around * Math.min(1, around.reduce((sum, [, count]) => sum + count, 0) / 3));
  return [...points].sort((a, b) => b[1] - a[1]);
}

/** The nearest sentence before that names a topic, of the two before in the same passage. */
function countsBefore(draft: Draft, sentence: number): readonly Count[] {
  const { passage, role } = draft.sentences[sentence] ?? {};
  if (role === 'point') return NONE;
  for (let index = sentence - 1; index >= sentence - 2; index--) {
    if (draft.sentences[index]?.passage !== passage) return NONE;
    const counts = countsAt(draft, index);
    if (counts.length) return counts;
  }
  return NONE;
}

/** Longest words whose subject is sought, in characters. */
const MOST_ASKED = 600;
const NONE: readonly Count[] = [];

/** Undertakings of one report ask for the same words: its title, a heading, a name. */
const asked = once(() => new Map<string, readonly Count[]>());

/** The plain topics of some words, one as much as another. */
function named(draft: Draft, words: string | null | undefined): readonly Count[] {
  if (!words || words.length > MOST_ASKED) return NONE;
  const known = asked(draft);
  const before = known.get(words);
  if (before) return before;
  const counts = topicsOf(words)
    .filter(isPlain)
    .map((topic): Count => [topic, 1]);
  known.set(words, counts);
  return counts;
}

/** "the agriculture ministers", "the Ministry of Labour", "customs chiefs": whose field a report is of. */
const officesOf = once((draft): readonly Count[] => {
  const counts = new Map<Topic, number>();
  const text = draft.document.text.slice(0, MOST_TEXT);
  for (const { index, 0: head } of matchesOf(HEAD, text)) {
    const before = text.slice(Math.max(0, index - LONGEST_FIELD), index);
    const field = matchesAt(FIELD_BEFORE, before, [before.length])[0]?.groups?.field;
    const office = field ? field + head : FIELD_BEHIND.exec(text.slice(index, index + LONGEST_FIELD))?.[0];
    for (const [topic] of named(draft, office)) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  }
  return [...counts];
});
const HEAD = /\b(?:[Mm]inisters?|[Mm]inistr(?:y|ies)|[Ss]ecretar(?:y|ies)|chiefs?)\b/gu;
/** Read back from the head, for from each other letter on it would be sought in vain. */
const FIELD_BEFORE = /(?<=(?<field>(?<![\p{L}-])(?:[\p{L}-]+ and )?[\p{L}-]+ ))/uy;
const FIELD_BEHIND = /^\p{L}+ (?:of|for) (?:the )?[^,.;:()]{3,40}/u;
const LONGEST_FIELD = 70;

/** Names of the bodies that actors are or lead. */
function bodiesOf(draft: Draft, by: readonly Ref[]): string[] {
  const { organizations, offices } = actorsOf(draft);
  return by.flatMap((ref) => {
    const body = organizations.get(ref) ?? organizations.get(offices.get(ref)?.[0]?.organization ?? '');
    return body ? [body.name] : [];
  });
}
