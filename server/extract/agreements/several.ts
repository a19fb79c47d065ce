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

/** "memoranda of understanding", "protocols": one of them. */
const singular = (head: string): string =>
  head
    .replace(/^memoranda\b/iu, 'memorandum')
    .replace(/^(\p{L}+?)(?:ies)(?= of |$)/iu, '$1y')
    .replace(/^(\p{L}+?)s(?= of |$)/iu, '$1');

/** "signed three protocols: on health, on prisoners and on towns", "two memoranda, one on ports and one on tourism": where each subject begins and ends. */
function subjectsOf(text: string, from: number): readonly (readonly [number, number])[] {
  const row = IN_ROW.exec(text.slice(from, from + 260))?.[0];
  if (row) {
    const own = matchesOf(/(?:,? and|,|^) (?=on )/gu, row).map(({ index, 0: words }) => from + index + words.length);
    return own.map((start, index) => [start, endOfSubject(text, start, own[index + 1] ?? from + row.length)] as const);
  }
  if (!OPENS_SUBJECTS.test(text.slice(from, from + 90))) return [];
  const stop = /[.;]/u.exec(text.slice(from))?.index ?? text.length - from;
  const starts = matchesOf(SUBJECT, text.slice(from, from + stop)).map(
    ({ index, 0: words }) => from + index + words.length - (/\S+ $/u.exec(words)?.[0].length ?? 0),
  );
  return starts.map((start, index) => [start, endOfSubject(text, start, starts[index + 1] ?? from + stop)] as const);
}
/** "Protocols on wheat and on animal health were signed": each has its own preposition. */
const IN_ROW =
  /^ on (?:(?! on |\b(?:and|or) (?!on )\p{Lu}|[,;:.]).){2,70}(?:, on (?:(?! on )[^,;:.]){2,70}){0,4},? and on (?!(?:\d|\p{Lu}\p{Ll}+day|the (?:one|other|same))\b)(?:(?! (?:was|were|is|are|has|have|had|will|would|should|in \p{Lu}|on \p{Lu}|at|by|between|with|that|which|after|during)\b)[^,;:.]){2,70}/u;
const endOfSubject = (text: string, start: number, next: number): number =>
  start + text.slice(start, next).replace(NEXT, '').trimEnd().length;
const OPENS_SUBJECTS =
  /^(?: (?:in|at|on|here|yesterday|today)\b[^,;:.]{0,60})?(?:: on |[:,] (?:the first|one) (?:on|for|concerning|about) )/u;
const SUBJECT =
  /(?::|,|,? and|,? while) (?:(?:the (?:first|second|third|fourth|fifth|last|other)|one|another|a (?:second|third|fourth|fifth|further)) (?:on|for|concerning|about) |on )/gu;
/** What stands between two of them. */
const NEXT =
  /(?:,|,? and|,? while)(?: (?:the (?:first|second|third|fourth|fifth|last|other)|one|another|a (?:second|third|fourth|fifth|further)))? $/u;

/** A mention of several instruments as one mention each, with the sides that `sidesOf` finds in a stretch of the sentence. */
export function eachOfSeveral(
  view: SentenceView,
  mention: InstrumentMention,
  sidesOf: (phrase: InstrumentPhrase) => InstrumentMention['parties'],
): readonly InstrumentMention[] {
  const { phrase } = mention;
  if (!phrase.plural || mention.status !== 'signed') return [mention];
  const subjects = subjectsOf(view.text, phrase.headEnd);
  if (subjects.length > 1)
    return subjects.map(([start, end]) => ({
      ...mention,
      phrase: { ...phrase, start, end, headEnd: start, plural: false, definite: false, bare: false, proper: false },
      name: `${singular(phrase.head)} ${view.text.slice(start, end)}`,
    }));
  if (mention.signatories.length) return [mention];
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
    const words = view.text.slice(own.start, own.end);
    const name = own.start === phrase.start ? words : `${singular(phrase.head)} ${words}`;
    return { ...mention, phrase: own, name, parties: sidesOf({ ...own, headEnd: start - 1, end: start - 1 }) };
  });
  return each.filter(({ parties }) => parties.length > 1).length > 1 ? each : [mention];
}
