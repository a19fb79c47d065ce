/**
 * Instruments announced together and told one by one: "X and Y signed two agreements on Tuesday. The agreement on air services
 * allows ten flights. The agreement on rail …": each has the day, the hands and the parties of the announcement.
 */
import type { Instrument } from './instrument.ts';
import type { Instruments } from './instruments.ts';
import type { InstrumentMention } from './mentions.ts';

/** Sentences between the announcement and the last of those that it announces. */
const NEAR = 5;

/** Announced in the plural, signed, and told by nothing else. */
export const isAnnouncement = ({ mentions }: Instrument): boolean =>
  mentions.every(
    (mention, index) => mention.phrase.plural && isUntold(mention) && (index > 0 || !mention.phrase.definite),
  ) && mentions.some(({ status }) => status === 'signed');

/** Nothing is told of what they are on; with whom they are, at most. */
const isUntold = ({ phrase: { bare, headEnd, end }, view }: InstrumentMention): boolean =>
  bare || /^(?: \([^)]{1,12}\))? with (?:the )?\p{Lu}[\p{L}' -]{1,40}$/u.test(view.text.slice(headEnd, end));

/** Whether a mention is of one of the instruments announced: a singular of their noun, told apart by its subject. */
export const isOneOf = (several: Instrument, { phrase }: InstrumentMention): boolean =>
  !phrase.plural &&
  !phrase.bare &&
  phrase.definite &&
  several.mentions.some(
    ({ phrase: { head, kind } }) =>
      kind === phrase.kind &&
      (NOUN.exec(head)?.[0] ?? '').toLowerCase() === (NOUN.exec(phrase.head)?.[0] ?? '').toLowerCase(),
  );
/** "agreement" of "agreements", "memorand" of "memoranda of understanding". */
const NOUN = /^\p{L}+?(?=(?:s|a|um|ums|ies|y)?(?: |$))/u;

/** "signed four memoranda with B. Ministers X and Y signed the agreements": those, all together. */
export const isAnnouncedAbove = (several: Instrument, { phrase, view }: InstrumentMention): boolean =>
  phrase.bare &&
  phrase.plural &&
  phrase.definite &&
  isAnnouncement(several) &&
  view.sentence.index > several.lastSentence &&
  view.sentence.index - several.lastSentence <= 3 &&
  (phrase.generic || several.kinds.has(phrase.kind));

/** The mention with what its announcement tells, where its own sentence does not say how it stands. */
export function asOneOf(mention: InstrumentMention, instruments: Instruments): InstrumentMention {
  const { view, status, date, phrase } = mention;
  const isOpen = status === null || status === 'signed' || (status === 'in-force' && date === null);
  if (!isOpen || phrase.start > LATE || phrase.years) return mention;
  const several = instruments.since(0).find((each) => isAnnouncement(each) && isOneOf(each, mention));
  const told = several?.signed;
  if (!several || !told || view.sentence.index - several.lastSentence > NEAR) return mention;
  several.isShared = true;
  if (status === 'signed') return { ...mention, date: date ?? told.date };
  const signatories = [...new Set(several.mentions.flatMap((each) => each.signatories))];
  return {
    ...mention,
    status: 'signed',
    date: told.date,
    signatories,
    parties: mention.parties.length > 1 ? mention.parties : told.parties,
  };
}
/**
 * "signed two contracts for the supply of ten towns", "a string of accords": what is told one by one behind it, in the
 * sentences that follow; the plural is none beside them.
 */
export const isToldSingly = (several: Instrument, all: readonly Instrument[]): boolean =>
  several.mentions.every(({ phrase, status }) => phrase.plural && status === 'signed' && !phrase.proper) &&
  all.filter(
    (other) =>
      other !== several &&
      other.signed !== null &&
      !other.signed.phrase.plural &&
      other.signed.view.sentence.index > several.lastSentence &&
      other.signed.view.sentence.index - several.lastSentence <= NEAR &&
      (several.every.generic || [...other.kinds].some((kind) => several.kinds.has(kind))),
  ).length > 1;

/** Where in its sentence it is told: at the head of it. */
const LATE = 24;
