/** Subjects of a text, by the words of `seeds/vocabulary/topics.yaml`. */
import type { Topic } from '../../model/factsheet.ts';
import { fold } from '../../model/ids.ts';
import { anyOf, topicWords } from './words.ts';

interface Matcher {
  readonly id: Topic;
  readonly words: RegExp | null;
  readonly except: RegExp | null;
}

let compiled: readonly Matcher[] | null = null;

function matchers(): readonly Matcher[] {
  const pattern = (words: readonly string[]) => (words.length ? new RegExp(anyOf(words.map(fold)), 'gu') : null);
  compiled ??= topicWords().map(({ id, words, except }) => ({ id, words: pattern(words), except: pattern(except) }));
  return compiled;
}

/** Ids of the topics a text is about, in the vocabulary's order; `other` where it is about none of them. */
export function topicsOf(text: string): Topic[] {
  const folded = fold(text).replace(/[’‘]/g, "'");
  const topics = matchers()
    .filter(({ words, except }) => {
      if (!words) return false;
      const rest = except ? folded.replace(except, (match) => ' '.repeat(match.length)) : folded;
      return rest.search(words) >= 0;
    })
    .map(({ id }) => id);
  return topics.length ? topics : ['other'];
}
