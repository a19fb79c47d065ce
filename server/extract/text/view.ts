/**
 * A sentence with what was found in it, as the later stages read it. `text` has the document's length and offsets, with
 * every blank a space and every apostrophe straight, so that patterns need one form only.
 */
import { countries } from '../../model/countries.ts';
import { rangeOf } from '../../model/edtf.ts';
import type { Ref } from '../../model/factsheet.ts';
import type { DateMention, Draft, DraftMention, GroupMention, Sentence } from '../draft.ts';
import { type CutText, cutTokens } from '../words/cut.ts';
import { type Gender, gendersOf } from './genders.ts';
import { isWide, narrow } from './letters.ts';

export interface SentenceView {
  readonly sentence: Sentence;
  /** Offset of the sentence in the document. */
  readonly at: number;
  readonly text: string;
  /** The text cut into words, for the search of phrases. */
  readonly words: CutText;
  readonly mentions: readonly DraftMention[];
  readonly groups: readonly GroupMention[];
  readonly dates: readonly DateMention[];
  /** Capitals and other seats of government: ref of the place to ref of the state. */
  readonly seats: ReadonlyMap<Ref, Ref>;
  /** Persons to the states that they are of, for "the Turkmen delegation". */
  readonly homes: ReadonlyMap<Ref, Ref>;
  /** Persons to the pronoun by which the text speaks of them, where it tells. */
  readonly genders: ReadonlyMap<Ref, Gender>;
  /** The sentence before, for what pronouns stand for. */
  readonly previous: SentenceView | null;
}

const made = new WeakMap<Draft['mentions'], { readonly draft: Draft; readonly views: readonly SentenceView[] }>();

/** One view a sentence, in order; made once for the stages between which nothing that a view shows has changed. */
export function viewSentences(draft: Draft): readonly SentenceView[] {
  const known = made.get(draft.mentions);
  if (known && SHOWN.every((part) => known.draft[part] === draft[part])) return known.views;
  const views = view(draft);
  made.set(draft.mentions, { draft, views });
  return views;
}

const SHOWN = ['document', 'sentences', 'mentions', 'groups', 'dates', 'countries', 'places', 'persons'] as const;

function view(draft: Draft): SentenceView[] {
  const mentions = bySentence(draft.mentions.filter((mention) => !ofDateline(draft, mention)));
  const groups = bySentence(draft.groups);
  const dates = bySentence(draft.dates.filter((date) => !inDateline(draft, date)));
  const states = new Map(draft.countries.map((country) => [country.iso2, country.ref]));
  const seats = new Map(
    draft.places.flatMap((place) => {
      const state = place.country === null ? undefined : states.get(place.country);
      return state === undefined ? [] : [[place.ref, state] as const];
    }),
  );
  const homes = new Map(
    draft.persons.flatMap(({ ref, country }) => {
      const state = country === null ? undefined : states.get(country);
      return state === undefined ? [] : [[ref, state] as const];
    }),
  );
  const genders = gendersOf(draft);
  const earlier = seatsBefore(draft, seats);
  const texts = sentenceWords(draft);
  const views: SentenceView[] = [];
  let previous: SentenceView | null = null;
  for (const sentence of draft.sentences) {
    const words = texts[sentence.index] as CutText;
    previous = {
      sentence,
      at: sentence.start,
      text: words.text,
      words,
      mentions: mentions.get(sentence.index) ?? [],
      groups: groups.get(sentence.index) ?? [],
      dates: dates.get(sentence.index) ?? [],
      seats: earlier?.(dates.get(sentence.index) ?? []) ?? seats,
      homes,
      genders,
      previous,
    };
    views.push(previous);
  }
  return views;
}

/**
 * What capitals stood for while a state that is no more was there: "Moscow" in a sentence of 1990, or in a text that does
 * not name Russia at all. Null where the text names no such state.
 */
function seatsBefore(
  draft: Draft,
  seats: ReadonlyMap<Ref, Ref>,
): ((dates: readonly DateMention[]) => ReadonlyMap<Ref, Ref>) | null {
  const former = draft.countries.flatMap(({ iso2, ref }) => {
    const end = countries().get(iso2)?.former;
    return end ? [{ ref, ...end }] : [];
  });
  if (!former.length) return null;
  return (dates) => {
    const year = Math.max(...dates.map(({ date }) => Number(rangeOf(date)?.latest?.slice(0, 4) ?? Number.NaN)));
    const named = new Map(seats);
    for (const { ref, until, heir } of former)
      for (const place of draft.places)
        if (place.country === heir && (year <= until || !seats.has(place.ref))) named.set(place.ref, ref);
    return named;
  };
}

const cutTexts = new WeakMap<Draft['sentences'], readonly CutText[]>();

/** The text of each sentence as views show it, cut into words: the same whatever is found in the sentences. */
export function sentenceWords({ document, sentences, tokens }: Draft): readonly CutText[] {
  const known = cutTexts.get(sentences);
  if (known) return known;
  const wide = isWide(document.text);
  const straight = straighten(document.text);
  let next = 0;
  const texts = sentences.map(({ index, start, end }) => {
    const from = next;
    while (tokens[next]?.sentence === index) next++;
    const text = straight.slice(start, end);
    return cutTokens(wide ? narrow(text) : text, start, tokens.slice(from, next), straighten);
  });
  cutTexts.set(sentences, texts);
  return texts;
}

/** "PATTAYA, Oct 30 —": the day of writing, not of what is told. */
const inDateline = (draft: Draft, date: DateMention): boolean => {
  const sentence = draft.sentences[date.sentence];
  if (!sentence || date.start - sentence.start > 60 || sentence.index > 3) return false;
  return BEHIND_DAY.test(draft.document.text.slice(date.end, date.end + 50));
};
/** "Oct. 28 (VNA) -", "Oct. 28 KYODO -", "Feb. 19 (RSS):", "December 4. /ITAR-TASS/.": the agency, and where the report begins. */
const BEHIND_DAY =
  /^[).]?(?:(?: ?\([^)]{1,40}\)| \p{Lu}{2,12}(?:[ -]\p{Lu}{2,12})?)?\s{0,2}(?:--|[—–-])\s?| ?\([^)]{1,40}\): | ?\/[^/\n]{3,40}\/[.:]? )/u;

/** "BRIDGETOWN, Barbados, Feb 1 -", "DAVOS, Switzerland —": where it was written, and no actor of what is told. */
const ofDateline = (draft: Draft, { kind, form, start, end, sentence: index }: DraftMention): boolean => {
  const sentence = kind === 'country' && form === 'name' && index <= 3 ? draft.sentences[index] : undefined;
  if (!sentence || start - sentence.start > 40 || start === sentence.start) return false;
  const { text } = draft.document;
  return BEHIND_TOWN.test(text.slice(sentence.start, start)) && BEFORE_DASH.test(text.slice(end, end + 70));
};
const BEHIND_TOWN = /^\W*\p{Lu}[\p{L}'’.-]*(?: (?:de |la |el |al-)?\p{Lu}[\p{L}'’.-]*){0,3}, $/u;
/** What stands between the place of a dateline and its end. */
export const BEFORE_DASH =
  /^(?:, (?:\d{1,2} )?\p{Lu}\p{Ll}{2,8}\.?(?: \d{1,2})?(?:, \d{4})?)?(?: ?\([^)]{1,40}\))?(?: (?:--|[—–-]) ?|[—–])/u;

/** The same length, with blanks as spaces and quotes and apostrophes straight. */
const straighten = (text: string): string =>
  text
    .replace(/[^\S ]/g, ' ')
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[“”«»]/g, '"')
    .replace(/[‐‑]/g, '-');

/** Things found in a text by the index of their sentence, in their order. */
export function bySentence<T extends { readonly sentence: number }>(items: readonly T[]): Map<number, T[]> {
  const map = new Map<number, T[]>();
  for (const item of items) {
    const list = map.get(item.sentence);
    if (list) list.push(item);
    else map.set(item.sentence, [item]);
  }
  return map;
}
