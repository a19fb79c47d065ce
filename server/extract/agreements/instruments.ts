/**
 * Mentions gathered into instruments: each joins the one it is of, those too vague to be facts are dropped, and "the pact"
 * becomes one with the single instrument signed in the text. Sentences that name none and go on telling: `continued.ts`.
 */
import type { SentenceView } from '../text/view.ts';
import { Instrument, sameInstrument, subjectWords } from './instrument.ts';
import type { InstrumentMention } from './mentions.ts';
import type { InstrumentPhrase } from './names.ts';
import { namedFirst } from './signed-list.ts';

/** Instruments that a mention is compared with, the one named last first; keeps long documents linear. */
const MOST_COMPARED = 500;
const FEW = 12;

/** All instruments of a text, in the order in which they are first named. */
export class Instruments {
  readonly all: Instrument[] = [];
  #signed = -1;

  /** Adds a mention to the instrument it is of, or as a new one. */
  place(mention: InstrumentMention): void {
    const { all } = this;
    let index = all.length - 1;
    while (index >= 0 && !sameInstrument(all[index] as Instrument, mention))
      index = all.length - index < MOST_COMPARED ? index - 1 : -1;
    if (index >= 0) all[this.#sameHead(mention, index)]?.add(mention);
    else index = all.push(new Instrument([mention])) - 1;
    if (all[index]?.signed) this.#signed = Math.max(this.#signed, index);
  }

  /** "A fisheries agreement was signed. A protocol is to follow. The agreement was signed by X": of those it may be, the one that is called so. */
  #sameHead(mention: InstrumentMention, index: number): number {
    const { all } = this;
    const { phrase } = mention;
    if (!phrase.bare || !phrase.generic || !phrase.definite) return index;
    const head = phrase.head.toLowerCase();
    const isCalled = (at: number) => all[at]?.mentions.some((each) => each.phrase.head.toLowerCase().endsWith(head));
    for (let at = index; at >= 0 && index - at < FEW; at -= 1)
      if (isCalled(at) && sameInstrument(all[at] as Instrument, mention)) return at;
    return index;
  }

  /** Those mentioned in the given sentence or later, the last one first; of many, the last few. */
  since(sentence: number): Instrument[] {
    return this.all
      .slice(-FEW)
      .filter(({ lastSentence }) => lastSentence >= sentence)
      .reverse();
  }

  /** The last of those that were signed. */
  get lastSigned(): Instrument | undefined {
    return this.all[this.#signed];
  }
}

/** "…, bears the signatures of the ministers:" before a list: each point names who signed first. */
export function listedSigners(mention: InstrumentMention, points: readonly SentenceView[]): InstrumentMention {
  if (mention.status !== 'signed' || points.length < 2) return mention;
  const signatories = namedFirst(points);
  const fewer = mention.signatories.every((ref) => signatories.includes(ref));
  return fewer && signatories.length > 1 ? { ...mention, signatories } : mention;
}

/** A bare or plural noun is no instrument of its own unless the text says it was signed or adopted. */
export function worthNaming({ mentions }: Instrument): boolean {
  const decided = mentions.some(({ status }) => status === 'signed' || status === 'adopted');
  const named = mentions.some(
    (mention) =>
      (!mention.phrase.bare ||
        (mention.status === 'proposed' && mention.parties.length > 1 && !mention.phrase.definite) ||
        (mention.status === 'in-force' && mention.date !== null) ||
        isOfTwo(mention) ||
        isToBeSigned(mention) ||
        isNewAndToBeSigned(mention, mentions)) &&
      (!mention.phrase.plural ||
        (OF_PLACE.test(mention.name) && (mention.date !== null || mention.parties.length > 1))),
  );
  if (decided)
    return (
      mentions.some(
        ({ phrase, signatories }) => !phrase.plural || phrase.proper || !phrase.bare || signatories.length > 0,
      ) || named
    );
  return (
    named &&
    (mentions.some(({ status }) => status !== null) ||
      mentions.some(({ phrase }) => !phrase.generic || phrase.proper || /\p{L}/u.test(phrase.head)))
  );
}

/** "the Oslo accords": one by its place, though they are several papers. */
const OF_PLACE =
  /^(?:(?:19|20)\d\d )?\p{Lu}\p{Ll}+ (?:(?:peace|ceasefire|border|trade|framework) )?(?:accords|agreements|protocols|treaties|conventions)(?: of (?:19|20)\d\d)?$/u;
/** "A letter of intent between A and B provides for": without a subject, but not without parties. */
const isOfTwo = ({ phrase, parties, view: { text } }: InstrumentMention): boolean =>
  !phrase.generic &&
  !phrase.definite &&
  parties.length > 1 &&
  / between (?:the )?\p{Lu}/u.test(text.slice(phrase.headEnd, phrase.headEnd + 60));

/** "the text of a memorandum, which is to be signed in autumn": without a subject, but one that will be. */
const isToBeSigned = ({ phrase, status, parties, view: { text } }: InstrumentMention): boolean =>
  status === 'proposed' &&
  !phrase.plural &&
  (phrase.definite
    ? // "The signing of the memorandum between A and B takes place tomorrow".
      (parties.length > 1 && SIGNING_OF.test(text.slice(Math.max(0, phrase.start - 30), phrase.start))) ||
      // "The final treaty has yet to be drafted": it is another than what they have agreed on.
      (FULL.test(text.slice(Math.max(0, phrase.start - 16), phrase.start)) &&
        TO_BE.test(text.slice(phrase.end, phrase.end + 120)))
    : TO_SIGN.test(text.slice(Math.max(0, phrase.start - 50), phrase.start)) ||
      TO_BE.test(text.slice(phrase.end, phrase.end + 120)));
/** "A protocol will be attached to it. … The protocol is expected to be signed in May": named anew, and then said to come. */
const isNewAndToBeSigned = (mention: InstrumentMention, all: readonly InstrumentMention[]): boolean =>
  !mention.phrase.definite &&
  mention.status !== 'in-force' &&
  all.some(
    ({ status, phrase, view: { text } }) =>
      status === 'proposed' && phrase.definite && TO_BE.test(text.slice(phrase.end, phrase.end + 120)),
  );
const FULL = /\b[Tt]he (?:final|full|formal|definitive|actual) $/u;
const SIGNING_OF = /\b(?:signing|signature|conclusion) of the (?:\p{Ll}+ )?$/u;
const TO_SIGN =
  /\b(?:will|to|intend|plan|agreed to) (?:sign|initial|conclude) an? (?:\p{Ll}+ )?$|\b[Dd]rafts? of (?:an?|the) (?:\p{Ll}+ )?$|\ban? (?:written|formal|full|proper|comprehensive|binding|(?:\p{Ll}+ )?draft) $/u;
const TO_BE =
  /^(?: (?:setting|laying|spelling|to \p{Ll}+|that would|which would|with) [^.;,]{3,70}?)?,? (?:(?:he|she|it|they) (?:said|added), )?(?:which |that )?(?:(?:is|was|are) (?:(?:to be|expected to be|due to be|scheduled to be) (?:signed|initiall?ed|concluded)|(?:now |still |currently )?being (?:drafted|negotiated|prepared|finali[sz]ed|drawn up|worked out|hammered out))|(?:will|would|shall) (?:then |later )?be (?:signed|initiall?ed|concluded)|(?:has|have) (?:yet|still) to be (?:signed|initiall?ed|concluded|drafted|negotiated)|(?:has|have) (?:now |already )?been (?:drafted|drawn up|prepared)|(?<=(?:which|that) )[^.;,]{2,60}? (?:(?:will|would|shall)(?: \p{Ll}+)?|(?:(?:is|are) (?:due |expected |set |meant )?|hopes? |plans? |intends? |expects? )to) (?:sign|conclude|initial))\b/u;

/** A pact or accord without a subject of its own, in a text with one signed instrument, is that instrument. */
export function mergeGeneric(instruments: readonly Instrument[]): Instrument[] {
  const fresh = instruments.filter(({ mentions }) =>
    mentions.some(({ status }) => status === 'signed' || status === 'adopted'),
  );
  const specific = fresh.filter(({ mentions }) => mentions.some(({ phrase }) => !phrase.generic && !phrase.bare));
  const target = specific[0];
  if (!target || specific.length > 1) return [...instruments];
  const place = target.mentions[0]?.view.sentence.index ?? 0;
  const signed = target.mentions.some(({ status }) => status === 'signed');
  const vague = (instrument: Instrument) =>
    instrument !== target &&
    signed &&
    Math.abs((instrument.mentions[0]?.view.sentence.index ?? 0) - place) <= 12 &&
    !instrument.mentions.some(
      ({ signatories }) =>
        signatories.length > 0 &&
        !target.mentions.some((mention) => mention.signatories.some((ref) => signatories.includes(ref))),
    ) &&
    instrument.mentions.every(
      (mention) =>
        mergeable(mention) &&
        !isOfOthers(target, mention) &&
        !isBetweenOthers(target, mention) &&
        // "inked a memorandum, and attended the signing of an agreement between A and B": another.
        !(
          mention.status === 'signed' &&
          !mention.phrase.definite &&
          mention.parties.length > 1 &&
          isInSentenceOf(target, mention)
        ) &&
        (mention.phrase.definite || [...subjectWords(mention)].every((word) => target.words.has(word))),
    );
  const merged = instruments.filter(vague).flatMap(({ mentions }) => mentions);
  return instruments
    .filter((instrument) => !vague(instrument))
    .map((instrument) => (instrument === target ? new Instrument([...instrument.mentions, ...merged]) : instrument));
}

const isInSentenceOf = ({ mentions }: Instrument, { view, phrase }: InstrumentMention): boolean =>
  mentions.some((each) => each.view === view && each.phrase.start < phrase.start);

/** "a cooperation agreement between A University and B University": of bodies of which the other knows nothing. */
const isOfOthers = ({ mentions }: Instrument, { parties, phrase }: InstrumentMention): boolean =>
  !phrase.definite &&
  parties.length > 1 &&
  parties.every(
    (ref) => ref.startsWith('o') && !mentions.some((each) => each.view.mentions.some((named) => named.ref === ref)),
  );

/** "regretted that the fisheries agreement between A and the Union had run out": of two, and on what the other is not. */
const isBetweenOthers = (target: Instrument, mention: InstrumentMention): boolean =>
  mention.status === null &&
  mention.parties.length > 1 &&
  subjectWords(mention).size > 0 &&
  ![...subjectWords(mention)].some((word) => target.words.has(word)) &&
  / between /u.test(mention.view.text.slice(mention.phrase.headEnd, mention.phrase.end + 12));

const mergeable = ({ phrase, status, view: { text } }: InstrumentMention): boolean =>
  phrase.generic &&
  // "The grant agreement itself was signed by others": told from the notes on the grant.
  !/^ itself\b/u.test(text.slice(phrase.end, phrase.end + 8)) &&
  !/^\d{4}$/u.test(phrase.years ?? '') &&
  !/ (?:on|for|to|against) /.test(` ${phrase.head} `) &&
  !phrase.proper &&
  (status === 'signed' || status === null || status === 'adopted') &&
  !hasSubject(phrase);

const hasSubject = (phrase: InstrumentPhrase): boolean => phrase.end - phrase.headEnd > 12;
