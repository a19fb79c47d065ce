/**
 * Several instruments of one noun, told from each other by their sides: "agreements were signed between A and B on trade,
 * between C and D on schools", "three agreements: one between A and B, another between C and D".
 */
import { matchesOf } from '../text/matches.ts';
import type { SentenceView } from '../text/view.ts';
import type { InstrumentMention } from './mentions.ts';
import type { InstrumentPhrase } from './names.ts';

/** Where the sides of one begin, and those of the next. */
const SIDES =
  /(?:^|[ ,:;])(?:(?:one|another|the other|a (?:second|third|fourth|fifth|further)|the (?:first|second|third|fourth|fifth|last)),? )?between /gu;
const JOINS =
  /(?:[,:;]|,? and|,? while)(?: (?:one|another|the other|a (?:second|third|fourth|fifth|further)|the (?:first|second|third|fourth|fifth|last)),?)? $/u;
const LONGEST = 200;

/** The stretches of a sentence that each begin with "between"; fewer than two where the plural stands for one. */
function stretches(text: string, from: number): { readonly start: number; readonly end: number }[] {
  const starts = matchesOf(SIDES, text.slice(from)).map(
    ({ index, 0: words }) => from + index + words.length - 'between '.length,
  );
  return starts
    .map((start, index) => {
      const next = starts[index + 1];
      const stop = next ?? /\.(?:\s|$)|;|$/u.exec(text.slice(start))?.index ?? text.length;
      const end = next ?? start + stop;
      const words = text.slice(start, end).replace(JOINS, '');
      return {
        start,
        end: start + words.trimEnd().replace(/[.,;]+$/u, '').length,
        joined: next === undefined || JOINS.test(text.slice(start, end)),
      };
    })
    .filter(({ start, end, joined }) => joined && end - start < LONGEST);
}

/** A mention of several instruments as one mention each, with the sides that `sidesOf` finds in a stretch of the sentence. */
export function eachOfSeveral(
  view: SentenceView,
  mention: InstrumentMention,
  sidesOf: (phrase: InstrumentPhrase) => InstrumentMention['parties'],
): readonly InstrumentMention[] {
  const { phrase } = mention;
  if (!phrase.plural || mention.status !== 'signed' || mention.signatories.length) return [mention];
  const found = stretches(view.text, phrase.headEnd);
  if (found.length < 2) return [mention];
  const each = found.map(({ start, end }, index) => {
    const own: InstrumentPhrase = {
      ...phrase,
      start: index === 0 && /^[^:,;]{0,40}$/u.test(view.text.slice(phrase.headEnd, start)) ? phrase.start : start,
      end,
      headEnd: start - 1,
      plural: false,
      definite: false,
      bare: false,
      proper: false,
      generic: true,
    };
    const name = view.text.slice(own.start, own.end);
    return { ...mention, phrase: own, name, parties: sidesOf({ ...own, headEnd: start - 1, end: start - 1 }) };
  });
  return each.every(({ parties }) => parties.length > 1)
    ? each
    : each.filter(({ parties }) => parties.length > 1).length > 1
      ? each
      : [mention];
}
