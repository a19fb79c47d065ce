/**
 * Instruments for which a sentence does not say its verb of signing again: "the treaty was signed by X and Y, the protocol
 * by V and W", "X and Y signed a treaty, and V and W a protocol".
 */
import type { Ref } from '../../model/factsheet.ts';
import type { SentenceView } from '../text/view.ts';
import type { InstrumentMention } from './mentions.ts';
import { personsAfter } from './persons-after.ts';

const BY = /^,? (?:by|those of) (?=(?:the |its |their |H\.?E\.? |Mr\.? |Mrs\.? |Ms\.? |Dr\.? )?\p{L})/u;
/** "a treaty on A (X and Y)". */
const IN_BRACKETS = /^ \((?=\p{Lu})[^)]{5,200}\)/u;
/** "Three documents were signed: a treaty, signed by X; a protocol": all of them. */
const LIST =
  /\b(?:documents|agreements|instruments|memoranda|texts|accords|MoUs|contracts|protocols) (?:were|have been|had been) (?:\p{Ll}+ )?(?:signed|exchanged)\b[^:;]{0,160}:|\b(?:sign(?:ed|ing of)|exchang(?:ed|e of|ing)) (?:\p{Ll}+ ){1,3}(?:documents|agreements|instruments|memoranda|texts|accords|MoUs|contracts|protocols)\b[^:;]{0,120}:/u;
/** The verb of the instrument before, in the passive. */
const WAS_SIGNED = /^,? (?:(?:which|that) )?(?:was|were|has been|have been) (?:\p{Ll}+ )?\p{Ll}+ed\b/u;
/** Something else is told between the two. */
const OTHER =
  /\b(?:which|who|that|will|would|was|were|is|are|has|have|had|after|before|during|said|agreed|discuss\p{Ll}*|review\p{Ll}*|welcom\p{Ll}*|propos\p{Ll}*|under|in line with)\b/u;

/** The mentions of a sentence, with the signing of the first told of those that follow it without a verb. */
export function withGapped(view: SentenceView, mentions: readonly InstrumentMention[]): readonly InstrumentMention[] {
  const signed = mentions.findIndex(({ status }) => status === 'signed');
  if (signed < 0 || signed === mentions.length - 1) return mentions;
  let last = mentions[signed] as InstrumentMention;
  const list = LIST.exec(view.text);
  const listed = list ? list.index + list[0].length : view.text.length;
  return mentions.map((mention, index) => {
    // "the exchange of three MoUs: an MoU on A, signed by X; …": those that are listed, and not all together.
    if (list && index === signed && mention.phrase.plural && mention.phrase.end < listed && mentions.length > 2)
      return { ...mention, signatories: [] };
    // "Three documents were signed: a treaty on A by X and Y, a protocol by V and W": each its own hands.
    if (list && mention.phrase.start >= listed && !mention.signatories.length) {
      const own = BY.exec(view.text.slice(mention.phrase.end));
      const aside = own ? null : IN_BRACKETS.exec(view.text.slice(mention.phrase.end));
      const hands = own
        ? personsAfter(view, mention.phrase.end + own[0].length, mentions[index + 1]?.phrase.start)
        : aside
          ? personsAfter(view, mention.phrase.end, mention.phrase.end + aside[0].length)
          : [];
      if (hands.length) {
        const told = { ...mention, status: 'signed' as const, signatories: hands };
        if (index > signed) last = told;
        return told;
      }
    }
    const alike = mention.status === 'signed' && last.status === 'signed' && sameHands(mention, last);
    if (index <= signed || (mention.status !== null && !alike)) return mention;
    const persons = handsOf(view, last, mention, mentions[index + 1]?.phrase.start);
    // "X and Y signed a treaty, and V and W a protocol": taken for signed by those of the treaty.
    if (alike && persons.length < 2) return mention;
    if (!persons.length)
      return mention.phrase.start >= listed &&
        !OTHER.test(view.text.slice(mention.phrase.end, mentions[index + 1]?.phrase.start))
        ? { ...mention, status: 'signed' as const, date: mention.date ?? last.date }
        : mention;
    last = { ...mention, status: 'signed', date: mention.date ?? last.date, signatories: persons };
    return last;
  });
}

const sameHands = (one: InstrumentMention, other: InstrumentMention): boolean =>
  one.signatories.length > 1 &&
  one.signatories.length === other.signatories.length &&
  one.signatories.every((ref) => other.signatories.includes(ref));

function handsOf(
  view: SentenceView,
  before: InstrumentMention,
  { phrase }: InstrumentMention,
  next: number | undefined,
): readonly Ref[] {
  const from = before.phrase.end + (WAS_SIGNED.exec(view.text.slice(before.phrase.end))?.[0].length ?? 0);
  const gap = view.text.slice(from, phrase.start);
  if (OTHER.test(gap)) return [];
  const by = BY.exec(view.text.slice(phrase.end));
  if (by) return personsAfter(view, phrase.end + by[0].length, next);
  const named = view.mentions.filter(
    ({ kind, form, start, end }) =>
      kind === 'person' && form !== 'reference' && start - view.at >= from && end - view.at <= phrase.start,
  );
  const [first, last] = [named[0], named.at(-1)];
  if (!first || !last || named.length < 2) return [];
  if (
    !/^(?: of [^,;]{2,30}|, [^,;]{3,60})?,? (?:an?|the|another) $/u.test(
      view.text.slice(last.end - view.at, phrase.start),
    )
  )
    return [];
  // Back over the office to what joins the row to the instrument before.
  const lead = gap.slice(0, first.start - view.at - from);
  return /^(?:[^,;]{0,60})?(?:,|;|,? and|,? while) /u.test(lead) ? [...new Set(named.map(({ ref }) => ref))] : [];
}
