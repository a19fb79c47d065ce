/** An instrument, and whether a mention is of it: by its kind, its years and the words of its subject. */

import { overlaps, rangeOf } from '../../model/edtf.ts';
import type { Ref } from '../../model/factsheet.ts';
import { fold } from '../../model/ids.ts';
import type { AgreementKind, AgreementStatus } from '../../model/ontology.ts';
import { once } from '../once.ts';
import { isWhatOneAdds } from './added-to.ts';
import type { InstrumentMention } from './mentions.ts';
import { isAnnouncedAbove, isAnnouncement, isOneOf } from './one-of-several.ts';
import { withOtherOn } from './other-partner.ts';
import { isToldOfOld, isWithin } from './told-beside.ts';

const LITTLE = new Set(
  'previous earlier existing older former expired expiring outgoing such the a an of on for in to and or with between by at their its new annual bilateral joint cooperation co-operation year signed two three four five ten historic landmark'.split(
    ' ',
  ),
);

/** Content words of a name, without its head. */
export const subjectWords = once(
  ({ name, phrase }: InstrumentMention): ReadonlySet<string> =>
    new Set(
      (fold(name.replace(phrase.head, ' ')).match(/[\p{L}\d]+/gu) ?? []).filter(
        (word) => !LITTLE.has(word) && word.length > 2,
      ),
    ),
);

/** What the mentions of an instrument tell together, kept as they are added. */
export class Instrument {
  readonly mentions: InstrumentMention[] = [];
  readonly kinds = new Set<AgreementKind>();
  /** The first mention by which it is signed. */
  signed: InstrumentMention | null = null;
  years: string | null = null;
  /** Of all its mentions: names any instrument; has no name; tells neither how it stands nor which it is. */
  every = { generic: true, bare: true, vague: true };
  /** Of some mention: proposed; done (signed, adopted, in force); written as a title. */
  proposed = false;
  done = false;
  proper = false;
  /** Whether what it announces together is told one by one behind it. */
  isShared = false;
  /** The sentence that opens the list of which it is a point of its own, by index. */
  list: number | null = null;
  /** Index of the last sentence that mentions it, and of the last by which it is signed. */
  lastSentence = -1;
  lastSigned = -1;
  readonly #words = new Set<string>();
  #read = 0;

  constructor(mentions: Iterable<InstrumentMention>) {
    for (const mention of mentions) this.add(mention);
  }

  add(mention: InstrumentMention): void {
    const { phrase, status, view } = mention;
    this.mentions.push(mention);
    this.kinds.add(phrase.kind);
    this.years ??= phrase.years;
    this.every = {
      generic: this.every.generic && phrase.generic,
      bare: this.every.bare && phrase.bare,
      vague: this.every.vague && status === null && phrase.years === null && !phrase.proper,
    };
    this.proposed ||= status === 'proposed';
    this.done ||= status !== null && status !== 'proposed';
    this.proper ||= phrase.proper;
    this.list ??= listOf(mention);
    this.lastSentence = Math.max(this.lastSentence, view.sentence.index);
    if (status !== 'signed') return;
    this.signed ??= mention;
    this.lastSigned = Math.max(this.lastSigned, view.sentence.index);
  }

  /** Content words of all its mentions; read when they are asked for. */
  get words(): ReadonlySet<string> {
    for (; this.#read < this.mentions.length; this.#read++)
      for (const word of subjectWords(this.mentions[this.#read] as InstrumentMention)) this.#words.add(word);
    return this.#words;
  }
}

/** Whether a mention is of an instrument; mentions come in the order of the text. */
export function sameInstrument(known: Instrument, next: InstrumentMention): boolean {
  const { phrase } = next;
  const sameKind = known.kinds.has(phrase.kind);
  const alike = sameKind || phrase.generic || known.every.generic;
  if (!alike) return false;
  const { years } = known;
  if (years && phrase.years && years !== phrase.years) return false;
  if (known.list !== null && known.list === listOf(next) && known.lastSentence !== next.view.sentence.index)
    return false;
  const isDated = tellsWhen(known, next) || isOfSameDay(known, next);
  if (!sameKind && / itself\b/u.test(next.view.text.slice(phrase.headEnd, phrase.end + 8))) return false;
  if (isToldOfOld(known, next)) return true;
  if ((describesOther(next) && !isDated) || ofOtherYear(known, next) || isWithin(known, next)) return false;
  // A memorandum and an agreement of one subject, each written as a title, are two.
  if (!sameKind && phrase.proper && known.proper) return false;
  if (isAnnouncement(known) && isOneOf(known, next)) return false;
  if (withOtherOn(known, next) || ofOtherDay(known, next) || isYetToCome(known, next)) return false;
  if (titledNext(known, next, sameKind)) return true;
  if (isToldAgain(known, next) || isAnnouncedAbove(known, next) || isInFull(known, next)) return true;
  if (phrase.bare)
    return phrase.definite && !phrase.plural && (!standsForOlder(next) || isDated) && (sameKind || phrase.generic);
  if (titledLater(known, next)) return true;
  const { index } = next.view.sentence;
  if (next.status === 'signed' && known.lastSigned === index) return false;
  if (known.every.bare)
    // "adopted a declaration. They recalled the Trabzon Declaration": an older one, by its title.
    return (
      (sameKind || (phrase.generic && !subjectWords(next).size)) &&
      phrase.definite &&
      !known.proposed &&
      !(phrase.proper && next.status === 'in-force' && known.done) &&
      !isWhatOneAdds(next)
    );
  const ours = subjectWords(next);
  const theirs = known.words;
  let common = 0;
  let exact = 0;
  for (const word of ours) {
    if (theirs.has(word)) exact += 1;
    else if (!hasLike(theirs, word)) continue;
    common += 1;
  }
  // "have a trade agreement for two more years. The … facilitation agreement for 2023-2024 was signed": news first told, then named.
  const near = index - known.lastSentence;
  if (known.every.vague && sameKind && phrase.definite && near <= 2 && (common > 0 || theirs.size < 3)) return true;
  if (!ours.size) return (sameKind || phrase.generic) && phrase.definite && (!phrase.years || phrase.years === years);
  if (ours.size && common === ours.size) return phrase.definite || sameKind || phrase.years === years;
  // "an agreement on police cooperation", "an agreement on training of policemen": two, though a word is like another.
  if (theirs.size && common === theirs.size) return sameKind && (phrase.definite || exact > 0);
  return (sameKind || phrase.definite) && common >= 2 && common / Math.min(ours.size, theirs.size) >= 0.6;
}

/** "tax" and "taxation", "fishery" and "fisheries": one word with another ending. */
function hasLike(words: ReadonlySet<string>, word: string): boolean {
  for (const other of words) {
    const [short, long] = word.length < other.length ? [word, other] : [other, word];
    if (long.length - short.length <= 5 && long.startsWith(short.replace(/y$/u, 'i')) && short.length > 2) return true;
  }
  return false;
}

/** "… by signing a joint protocol. … As a result the ministers signed a protocol": the same, where nothing tells it from the first. */
function isToldAgain(
  known: Instrument,
  { phrase, status, signatories, parties, date, view }: InstrumentMention,
): boolean {
  if (!phrase.bare || phrase.definite || phrase.plural || phrase.generic) return false;
  if (status !== 'signed' && status !== 'adopted') return false;
  const first = known.mentions.find((each) => each.status === status);
  if (!first || first.phrase.plural || first.phrase.years !== phrase.years) return false;
  if (known.mentions.some((each) => each.view === view)) return false;
  if (first.phrase.head.toLowerCase() !== phrase.head.toLowerCase()) return false;
  const agree = (ours: readonly Ref[], theirs: readonly Ref[]) =>
    !ours.length || !theirs.length || (ours.length === theirs.length && ours.every((each) => theirs.includes(each)));
  return (
    agree(
      signatories,
      known.mentions.flatMap((each) => each.signatories),
    ) &&
    agree(parties, first.parties) &&
    (!date || !first.date || date === first.date) &&
    !ANOTHER.test(view.text.slice(0, phrase.start))
  );
}
/** "a 20-year lease agreed on Tuesday. X and Y signed the pier lease agreement": by its full name. */
const isInFull = ({ mentions }: Instrument, next: InstrumentMention): boolean =>
  next.phrase.definite && !next.phrase.plural && mentions.some((each) => isFullerName(next, each));

/** "pier lease agreement" beside "lease": the head of the one is a modifier in the other. */
export const isFullerName = ({ name, phrase }: InstrumentMention, other: InstrumentMention): boolean =>
  name.toLowerCase().endsWith(`${other.phrase.head} ${phrase.head}`.toLowerCase());
const ANOTHER =
  /\b(?:also|another|second|third|further|separate(?:ly)?|additional(?:ly)?|besides|meanwhile|addition|likewise|moreover|earlier|previously|new|then|later)\b/iu;

/** The list of which a mention opens a point: "3. Agreement on water;" is another than "2. Agreement on defence;". */
const listOf = ({ phrase, view: { sentence } }: InstrumentMention): number | null =>
  sentence.role === 'point' && !phrase.definite && phrase.start < 12 ? sentence.lead : null;

/** "A and B signed here an agreement to build trust. The Agreement on Confidence Building was signed by X and Y": news first, its title next. */
const titledNext = (known: Instrument, mention: InstrumentMention, sameKind: boolean): boolean =>
  sameKind && (mention.status === 'signed' ? namedNext(known, mention) : speaksOfNext(known, mention));

/** "X signed an agreement to send monitors. The Agreement on the Mission gives them a year": told under its title afterwards. */
const speaksOfNext = (known: Instrument, { phrase, status, view, date }: InstrumentMention): boolean =>
  status === null &&
  date === null &&
  phrase.proper &&
  phrase.definite &&
  !phrase.plural &&
  phrase.years === null &&
  known.signed !== null &&
  !known.proper &&
  !known.signed.phrase.definite &&
  !known.signed.phrase.plural &&
  /^[Tt]he $/u.test(view.text.slice(0, phrase.start)) &&
  view.sentence.index - known.lastSentence <= 4;

/** "… from an understanding reached between Malta and Cyprus on medicines. The Memorandum on Rare Medicines was signed": one. */
const titledLater = (known: Instrument, { phrase, status, view, parties }: InstrumentMention): boolean =>
  status === 'signed' &&
  phrase.proper &&
  phrase.definite &&
  !phrase.plural &&
  parties.length === 0 &&
  known.mentions.length === 1 &&
  known.mentions.every((one) => one.phrase.head.toLowerCase() === 'understanding' && one.parties.length > 1) &&
  view.sentence.index - known.lastSentence <= 2;

const namedNext = (known: Instrument, { phrase, view }: InstrumentMention): boolean =>
  phrase.proper &&
  phrase.definite &&
  !phrase.plural &&
  known.signed !== null &&
  !known.proper &&
  !known.signed.phrase.definite &&
  !known.signed.phrase.plural &&
  known.mentions.every(({ signatories }) => signatories.length === 0) &&
  view.sentence.index > known.lastSentence &&
  view.sentence.index - known.lastSentence <= 2;

const EARLIER = /\b(?:first|earlier|previous|original|old|former|initial|expired) $/iu;

/** "A new pact was signed on Friday. The first pact was concluded in 2006": told from the one in hand by when it was done. */
function ofOtherDay(known: Instrument, next: InstrumentMention): boolean {
  if (next.date === null || next.status === null) return false;
  if (next.status === 'proposed') return false;
  if (known.proposed && !known.done) return !next.phrase.definite;
  if (
    next.status === 'in-force' &&
    known.signed?.date === null &&
    EARLIER.test(next.view.text.slice(0, next.phrase.start))
  )
    return true;
  const dated = known.mentions.find(({ date, status }) => date !== null && status !== null && status !== 'proposed');
  const fresh = (status: AgreementStatus | null) => status === 'signed' || status === 'adopted';
  const [ours, theirs] = [rangeOf(next.date), rangeOf(dated?.date)];
  return (
    dated !== undefined &&
    ours !== null &&
    theirs !== null &&
    fresh(dated.status) !== fresh(next.status) &&
    !overlaps(ours, theirs)
  );
}

/** "The accord, signed on Monday, replaces the 1984 pact", "A loan agreement of 1996 paid for it": told from the new one by its year. */
function ofOtherYear({ signed, years }: Instrument, { phrase, status, view }: InstrumentMention): boolean {
  if (
    signed &&
    status !== 'signed' &&
    status !== 'proposed' &&
    phrase.years &&
    years !== phrase.years &&
    REPLACES.test(view.text.slice(Math.max(0, phrase.start - 40), phrase.start))
  )
    return true;
  const now = rangeOf(signed?.date)?.earliest;
  return (
    (status === 'in-force' || (status === null && /^\d{4}$/u.test(phrase.years ?? ''))) &&
    Boolean(phrase.years && now && Number(now.slice(0, 4)) - Number(phrase.years.slice(0, 4)) > 2)
  );
}

/** "It replaces the memorandum of 2007". */
const REPLACES =
  /\b(?:replac|supersed|succeed|supplement|amend|updat|renew|extend|build|complement|follow)\p{Ll}*(?: on| upon)? (?:the|an?|its|their) (?:\p{Ll}+ )?$/u;

/** "… from a loan agreement concluded in March. Negotiations on a bridging loan agreement go on": another one. */
const isYetToCome = (known: Instrument, { phrase, status }: InstrumentMention): boolean =>
  status === 'proposed' && !phrase.definite && known.done && !known.proposed;

/** "the memorandum signed in 2019": told from the one in hand by its date. */
const describesOther = (mention: InstrumentMention): boolean =>
  mention.status === 'in-force' && mention.date !== null && mention.phrase.years === null && mention.phrase.bare;
/** "… under the Agreement on Nurses. The Agreement was concluded in 2015 and …": since when what was just named is there. */
const tellsWhen = (known: Instrument, { phrase, view: { sentence, text } }: InstrumentMention): boolean =>
  phrase.start < 6 &&
  sentence.index > known.lastSentence &&
  sentence.index - known.lastSentence <= 2 &&
  known.mentions.every(({ date, status }) => date === null && status !== 'signed' && status !== 'proposed') &&
  TOLD_WHEN.test(text.slice(phrase.end));
const TOLD_WHEN =
  /^(?:, [^,;]{3,60},)? (?:was|had been|has been) (?:\p{Ll}+ ){0,2}(?:signed|concluded|adopted|reached|initiall?ed|inked|agreed|made|struck)\b/u;
/** "It was signed in January. … They signed the memorandum on 15 January": the day within the month that is known. */
function isOfSameDay({ mentions }: Instrument, { date, status }: InstrumentMention): boolean {
  const ours = status === 'in-force' ? rangeOf(date) : null;
  return (
    ours !== null &&
    mentions.some((each) => {
      const theirs = each.status === 'in-force' ? rangeOf(each.date) : null;
      return theirs !== null && overlaps(ours, theirs);
    })
  );
}
const standsForOlder = (mention: InstrumentMention): boolean => mention.status === 'in-force' && mention.date !== null;
