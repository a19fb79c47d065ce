/**
 * What a report, or a part of it, is about: the topic that it names far more than any other. Each sentence is looked at once,
 * whatever is asked of it.
 */
import type { Topic } from '../../model/factsheet.ts';
import type { Draft } from '../draft.ts';
import { once } from '../once.ts';
import { countWhile } from '../text/sorted-places.ts';
import { sentenceWords } from '../text/view.ts';
import type { CutText } from '../words/cut.ts';
import { MEANS, mentions, topicCounts, topicText, topicTextOf } from '../words/topics.ts';

/** Topics of what everybody has to do with, which tell nothing of what a report is about. */
const VAGUE: ReadonlySet<Topic> = new Set([
  'other',
  'diplomacy',
  'international-forums',
  'information-sharing',
  'development',
]);
/** Whether a topic tells what a report is about. */
export const isPlain = (topic: Topic): boolean => !VAGUE.has(topic) && !MEANS.has(topic);
/** Subjects that count only where no plainer one is named: "research on wheat" is of agriculture. */
export const SECONDARY: ReadonlySet<Topic> = new Set(['justice', 'science', 'diplomacy', 'development']);

const texts = once(() => new Map<number, CutText>());

/** A sentence as the words of topics are sought in it; null where the report has none of that index. */
function topicTextAt(draft: Draft, sentence: number): CutText | null {
  const known = texts(draft);
  const before = known.get(sentence);
  if (before) return before;
  const words = sentenceWords(draft)[sentence];
  if (!words) return null;
  const text = topicTextOf(words);
  known.set(sentence, text);
  return text;
}

/** Topics that tell nothing of a report, yet of an undertaking where there is no other: how states deal with one another. */
const BETWEEN_STATES: readonly Topic[] = ['international-forums', 'diplomacy', 'development'];

/** Of these the one that a sentence, those before it or the title names; null where none does. */
export function vagueAround(draft: Draft, sentence: number): Topic | null {
  for (let index = sentence; index >= Math.max(0, sentence - NEAR); index--) {
    const words = topicTextAt(draft, index);
    const found = words && BETWEEN_STATES.find((topic) => mentions(words, topic));
    if (found) return found;
  }
  return BETWEEN_STATES.find((topic) => mentions(titleText(draft), topic)) ?? null;
}
const NEAR = 2;

/** How much of a text is looked at, in characters. */
export const MOST_TEXT = 4000;

/** The topic that a whole report, with its title, speaks of far more than of any other; null where none stands out. */
export const wholeField = once((draft): Topic | null => {
  const [first, second] = ranked(draft, 0, MOST_TEXT).filter(([topic]) => !SECONDARY.has(topic));
  return first && first[1] > 3 && first[1] > 2.5 * (second?.[1] ?? 0) ? first[0] : null;
});

/** How far around a sentence its report's field is sought, to the nearest step. */
const AROUND = 1500;
const STEP = 500;

const arounds = once(() => new Map<number, readonly Count[]>());

/** Plain topics of the text around a sentence and of the report's title, with how often they are named, most first. */
export function countsAround(draft: Draft, sentence: number): readonly Count[] {
  const at = draft.sentences[sentence]?.start ?? 0;
  const step = draft.document.text.length <= AROUND ? 0 : Math.floor(at / STEP);
  const known = arounds(draft);
  const before = known.get(step);
  if (before) return before;
  const counts = ranked(draft, step * STEP - AROUND, step * STEP + AROUND);
  known.set(step, counts);
  return counts;
}

/** A topic, and how often it is named. */
export type Count = readonly [Topic, number];

/** Plain topics of the sentences that begin in a stretch, with how often they are named, most first; the title counts twice. */
function ranked(draft: Draft, from: number, to: number): Count[] {
  const sum = new Map<Topic, number>();
  const add = (counts: readonly Count[], times: number) => {
    for (const [topic, count] of counts) sum.set(topic, (sum.get(topic) ?? 0) + times * count);
  };
  add(titleCounts(draft), 2);
  for (let index = firstFrom(draft, from); index < draft.sentences.length; index++) {
    if ((draft.sentences[index]?.start ?? 0) >= to) break;
    add(countsAt(draft, index), 1);
  }
  return [...sum].sort((a, b) => b[1] - a[1]);
}

/** Index of the first sentence that begins at an offset or after it. */
const firstFrom = ({ sentences }: Draft, from: number): number => countWhile(sentences, ({ start }) => start < from);

const titleText = once(({ document }): CutText => topicText(document.title ?? ''));
const titleCounts = once((draft): readonly Count[] => plainCounts(titleText(draft)));
const counted = once(() => new Map<number, readonly Count[]>());

/** Plain topics of a sentence, with how often it names them. */
export function countsAt(draft: Draft, sentence: number): readonly Count[] {
  const known = counted(draft);
  const before = known.get(sentence);
  if (before) return before;
  const words = topicTextAt(draft, sentence);
  const counts = words ? plainCounts(words) : [];
  known.set(sentence, counts);
  return counts;
}

const plainCounts = (words: CutText): Count[] => [...topicCounts(words)].filter(([topic]) => isPlain(topic));
