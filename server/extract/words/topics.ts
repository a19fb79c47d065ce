/** Subjects of a text, by the words of `seeds/vocabulary/topics.yaml`. */
import type { Topic } from '../../model/factsheet.ts';
import { fold } from '../../model/ids.ts';
import { type CutText, cut } from './cut.ts';
import { Family, type Match, Phrases } from './phrases.ts';
import { topicWords } from './words.ts';

interface Matcher {
  readonly id: Topic;
  readonly words: Phrases | null;
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
  compiled ??= topicWords().map(({ id, words, weak, except }) => ({
    id,
    words: pattern(words),
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

/** Ids of the topics a text is about, in the vocabulary's order; `other` where it is about none of them. */
export const topicsOf = (text: string): Topic[] => topicsIn(topicText(text));

/** `topicsOf` a text that is cut. */
export function topicsIn(whole: CutText): Topic[] {
  const named = (find: (matcher: Matcher) => Phrases | null) => (matcher: Matcher) => {
    const phrases = find(matcher);
    if (!phrases?.mayBeIn(whole)) return false;
    const excepted = matcher.except?.all(whole) ?? [];
    return phrases.in(excepted.length ? cut(blanked(whole.text, excepted)) : whole);
  };
  const strong = new Set(matchers().filter(named(({ words }) => words)));
  const plain = [...strong].some(({ id }) => !MEANS.has(id));
  const weakly = plain ? () => false : named(({ weak }) => weak);
  const topics = matchers()
    .filter((matcher) => strong.has(matcher) || weakly(matcher))
    .map(({ id }) => id);
  return topics.length ? topics : ['other'];
}

/** How often each topic is named in a text; topics that it does not name are left out. */
export function topicCounts(whole: CutText): ReadonlyMap<Topic, number> {
  const counts = new Map<Topic, number>();
  for (const { id, words, weak, except } of matchers()) {
    if (!words?.mayBeIn(whole) && !weak?.mayBeIn(whole)) continue;
    const excepted = except?.all(whole) ?? [];
    const within = ({ start, end }: Match) => excepted.some((one) => start >= one.start && end <= one.end);
    const all = [...(words?.all(whole) ?? []), ...(weak?.all(whole) ?? [])];
    const count = all.filter((match) => !within(match)).length;
    if (count) counts.set(id, count);
  }
  return counts;
}

/** The text with blanks where the matches stood. */
const blanked = (text: string, matches: readonly Match[]): string =>
  matches.reduce((rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end), text);
