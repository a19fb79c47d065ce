/** Subjects of a text, by the words of `seeds/vocabulary/topics.yaml`. */
import type { Topic } from '../../model/factsheet.ts';
import { fold } from '../../model/ids.ts';
import { type CutText, cut } from './cut.ts';
import { Family, type Match, Phrases } from './phrases.ts';
import { topicWords } from './words.ts';

interface Matcher {
  readonly id: Topic;
  readonly words: Phrases | null;
  /** Those of the words that name the field itself, not a thing in it. */
  readonly names: Phrases | null;
  /** Topics whose mere things do not count beside this one. */
  readonly over: ReadonlySet<string>;
  /** Words that count only where no other topic is named. */
  readonly weak: Phrases | null;
  readonly except: Phrases | null;
}

/** How something is furthered, whatever it is: beside these a weak word still tells what it is. */
export const MEANS: ReadonlySet<Topic> = new Set(['information-sharing', 'training', 'finance']);

const TOPICS = new Family();
let compiled: readonly Matcher[] | null = null;

function matchers(): readonly Matcher[] {
  const pattern = (words: readonly string[]) =>
    words.length ? new Phrases(words.map(fold), { family: TOPICS }) : null;
  compiled ??= topicWords().map(({ id, words, names, over, weak, except }) => ({
    id,
    words: pattern(words),
    names: pattern(names),
    over: new Set(over),
    weak: pattern(weak),
    except: pattern(except),
  }));
  return compiled;
}

/** A text as the words of topics are sought in it. */
export const topicText = (text: string): CutText => cut(fold(text).replace(/[’‘]/g, "'"));

/** `topicText` of a text that is cut: where it is written in plain letters only, its words are known. */
export const topicTextOf = (known: CutText): CutText =>
  PLAIN.test(known.text) ? { ...known, text: known.lower, places: null } : topicText(known.text);
const PLAIN = /^[\0-\x7f]*$/;

/**
 * Ids of the topics a text is about, in the vocabulary's order; `other` where it is about none of them. `told`: topics that
 * it is known to be about, whatever its words.
 */
export const topicsOf = (text: string, told: readonly Topic[] = []): Topic[] => topicsIn(topicText(text), told);

/** `topicsOf` a text that is cut. */
export function topicsIn(whole: CutText, told: readonly Topic[] = []): Topic[] {
  const strong = strongIn(whole, told);
  for (const matcher of taken(strong, told)) strong.delete(matcher);
  const plain = [...strong.keys()].some(({ id }) => !MEANS.has(id));
  const weakly = (matcher: Matcher): boolean => !plain && namedIn(matcher, matcher.weak, whole) !== null;
  const topics = matchers()
    .filter((matcher) => strong.has(matcher) || weakly(matcher))
    .map(({ id }) => id);
  return topics.length ? topics : ['other'];
}

/** Whether a text names a topic or a thing in it, be that its subject or not. */
export const mentions = (whole: CutText, topic: Topic): boolean =>
  matchers().some((matcher) => matcher.id === topic && namedIn(matcher, matcher.words, whole) !== null);

/** Topics that are told or of which a word stands in a text, each with the text without what it excepts. */
function strongIn(whole: CutText, told: readonly Topic[]): Map<Matcher, CutText> {
  const strong = new Map<Matcher, CutText>();
  for (const matcher of matchers()) {
    const text = namedIn(matcher, matcher.words, whole);
    if (text || told.includes(matcher.id)) strong.set(matcher, text ?? whole);
  }
  return strong;
}

/** The text without what a topic excepts; null where none of the phrases is in it. */
function namedIn({ except }: Matcher, phrases: Phrases | null, whole: CutText): CutText | null {
  if (!phrases?.mayBeIn(whole)) return null;
  const excepted = except?.all(whole) ?? [];
  const text = excepted.length ? cut(blanked(whole.text, excepted)) : whole;
  return phrases.in(text) ? text : null;
}

/**
 * Topics of which only things are named, and only where another topic has them in hand: in "banana containers searched for
 * cocaine" neither fruit nor freight is the subject. What a comma parts from the other topic is a matter of its own.
 */
function taken(strong: ReadonlyMap<Matcher, CutText>, told: readonly Topic[]): Matcher[] {
  if (strong.size < 2) return [];
  const takers = [...strong].filter(([{ over }]) => over.size > 0);
  return [...strong].flatMap(([matcher, text]) => {
    const over = takers.filter(([taker]) => taker.over.has(matcher.id));
    if (!over.length || told.includes(matcher.id) || matcher.names?.in(text)) return [];
    if (over.some(([{ id }]) => told.includes(id))) return [matcher];
    const held = new Set(over.flatMap(([taker, of]) => partsWith(taker, of)));
    return partsWith(matcher, text).every((part) => held.has(part)) ? [matcher] : [];
  });
}

/** Numbers of the parts between commas in which words of a topic stand. */
const partsWith = ({ words }: Matcher, text: CutText): number[] =>
  (words?.all(text) ?? []).map(({ start }) => text.text.slice(0, start).split(PART).length);
const PART = /[,;:]\s/u;

/** How often each topic is named in a text; topics that it does not name are left out. */
export function topicCounts(whole: CutText): ReadonlyMap<Topic, number> {
  const counts = new Map<Topic, number>();
  for (const { id, words, weak, except } of matchers()) {
    if (!words?.mayBeIn(whole) && !weak?.mayBeIn(whole)) continue;
    const [plainly, weakly] = [words?.all(whole) ?? [], weak?.all(whole) ?? []];
    if (!plainly.length && !weakly.length) continue;
    const excepted = except?.all(whole) ?? [];
    const outside = ({ start, end }: Match) => !excepted.some((one) => start >= one.start && end <= one.end);
    const count = plainly.filter(outside).length + weakly.filter(outside).length / 2;
    if (count) counts.set(id, count);
  }
  return counts;
}

/** The text with blanks where the matches stood. */
const blanked = (text: string, matches: readonly Match[]): string =>
  matches.reduce((rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end), text);
