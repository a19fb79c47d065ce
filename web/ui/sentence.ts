/** The sentence in which some words of a text stand. */
import type { Stretch } from './segments.ts';

/** Longer sentences than this are cut around the words, in UTF-16 units. */
const LONGEST = 600;

const segmenters = new Map<string, Intl.Segmenter>();

/**
 * The sentence, or the sentences, that the words from `start` to `end` stand in; blanks around it are left out.
 * `within` bounds the search: a paragraph. Offsets are those of `text`. `language` is a BCP 47 tag.
 */
export function sentenceAround(
  text: string,
  { start, end }: Stretch,
  within: Stretch = { start: 0, end: text.length },
  language = 'en',
): Stretch {
  // A line that ends within a paragraph ends no sentence.
  const paragraph = text.slice(within.start, within.end).replace(/[\r\n]/g, ' ');
  let first = start;
  let last = end;
  for (const { index, segment } of segmenterOf(language).segment(paragraph)) {
    const from = within.start + index;
    const to = from + segment.trimEnd().length;
    if (to <= start) continue;
    if (from >= end) break;
    first = Math.min(first, from);
    last = Math.max(last, to);
  }
  if (last - first > LONGEST) {
    first = Math.max(first, Math.min(start, end - LONGEST));
    last = Math.min(last, Math.max(end, first + LONGEST));
  }
  return { start: first, end: last };
}

/** A quote as an answer gives it: its words, where they stand, and the paragraph around them. */
interface Quoted extends Stretch {
  readonly quote: string;
  readonly passage: { readonly start: number; readonly text: string };
}

/**
 * The sentence around a quote in three: what stands before its words, the words, what follows, breaks of line as blanks.
 * The words alone where they are not found in their paragraph.
 */
export function quotedSentence({ quote, start, end, passage }: Quoted): readonly [string, string, string] {
  const [from, to] = [start - passage.start, end - passage.start];
  if (passage.text.slice(from, to) !== quote) return ['', plain(quote), ''];
  const sentence = sentenceAround(passage.text, { start: from, end: to });
  return [plain(passage.text.slice(sentence.start, from)), plain(quote), plain(passage.text.slice(to, sentence.end))];
}

const plain = (text: string): string => text.replace(/\s+/g, ' ');

function segmenterOf(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known) return known;
  const segmenter = newSegmenter(language);
  segmenters.set(language, segmenter);
  return segmenter;
}

/** A document may give a language that is none. */
function newSegmenter(language: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language, { granularity: 'sentence' });
  } catch {
    return new Intl.Segmenter('en', { granularity: 'sentence' });
  }
}
