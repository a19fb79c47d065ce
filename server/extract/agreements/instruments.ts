/**
 * Mentions gathered into instruments: each joins the one it is of, a signature without a name joins the one signed before,
 * those too vague to be facts are dropped, and "the pact" becomes one with the single instrument signed in the text.
 */
import type { SentenceView } from '../text/view.ts';
import { Instrument, sameInstrument } from './instrument.ts';
import type { InstrumentMention } from './mentions.ts';
import type { InstrumentPhrase } from './names.ts';
import { alsoSigned, goesOn, signersOf } from './signers.ts';
import { findSignings } from './signing.ts';

/** Instruments that a mention is compared with, the one named last first; keeps long documents linear. */
const MOST_COMPARED = 500;

/** All instruments of a text, in the order in which they are first named. */
export class Instruments {
  readonly all: Instrument[] = [];
  #signed = -1;
  /** The mention placed last, with its instrument. */
  last: { readonly instrument: Instrument; readonly mention: InstrumentMention } | null = null;

  /** Adds a mention to the instrument it is of, or as a new one. */
  place(mention: InstrumentMention): void {
    const { all } = this;
    let index = all.length - 1;
    while (index >= 0 && !sameInstrument(all[index] as Instrument, mention))
      index = all.length - index < MOST_COMPARED ? index - 1 : -1;
    if (index >= 0) all[index]?.add(mention);
    else index = all.push(new Instrument([mention])) - 1;
    this.last = { instrument: all[index] as Instrument, mention };
    if (all[index]?.signed) this.#signed = Math.max(this.#signed, index);
  }

  /** The last of those that were signed. */
  get lastSigned(): Instrument | undefined {
    return this.all[this.#signed];
  }
}

/** Sentences between one that tells of signatures and the next that goes on with them. */
const NEAR = 2;

/** "the document was signed by …", "X signed on behalf of …", "Y did so for …": signatures of an instrument named before. */
export function withoutPhrase(
  view: SentenceView,
  phrases: readonly InstrumentPhrase[],
  instruments: Instruments,
): void {
  if (phrases.length > 0 || signedNext(view, instruments.last)) return;
  const last = instruments.lastSigned;
  const first = last?.signed;
  if (!last || !first) return;
  const continued = view.sentence.index - last.lastSentence <= NEAR && goesOn(view);
  if (!continued && !/\b(?:document|text|it|them|documents|signed (?:on behalf|for|by))\b/.test(view.text)) return;
  if (!continued && last.mentions.some(({ signatories }) => signatories.length)) return;
  const signings = findSignings(view).filter((signing) => !signing.future && !signing.describing);
  const persons = new Set(signings.flatMap((signing) => signersOf(view, signing).persons));
  if (continued) for (const ref of alsoSigned(view)) persons.add(ref);
  if (persons.size === 0) return;
  const { start, end } = signings[0]?.range ?? { start: 0, end: 1 };
  last.add({ ...first, view, signatories: [...persons], phrase: { ...first.phrase, start, end } });
}

/** "Agreement on well-being. Signed by X and Y.", "… It was concluded by X and Y": of the instrument that the sentence before names. */
function signedNext(view: SentenceView, last: Instruments['last']): boolean {
  if (!last || !BY_WHOM.test(view.text) || last.mention.status === 'proposed') return false;
  const { instrument, mention } = last;
  if (view.sentence.index - mention.view.sentence.index !== 1 || mention.signatories.length > 0) return false;
  const signings = findSignings(view).filter(({ future, voice }) => !future && voice === 'passive');
  const signatories = [...new Set(signings.flatMap((signing) => signersOf(view, signing).persons))];
  const range = signings[0]?.range;
  if (!range || signatories.length === 0) return false;
  const phrase = { ...mention.phrase, start: range.start, end: range.end };
  instrument.add({ ...mention, view, phrase, signatories, status: mention.status ?? 'signed' });
  return true;
}
const BY_WHOM =
  /^(?:On behalf of [^;]{3,60} )?(?:(?:[Ii]t|[Tt]his|[Tt]he (?:document|text)) (?:was|is|has been) )?(?:then |also |jointly )?[Ss]?(?:igned|inked|initialled|concluded) by /u;

/** "…, bears the signatures of the ministers:" before a list: each point names who signed first. */
export function listedSigners(
  view: SentenceView,
  mention: InstrumentMention,
  points: readonly SentenceView[],
): InstrumentMention {
  if (mention.status !== 'signed' || mention.signatories.length > 0 || !/:\s*$/.test(view.text)) return mention;
  const signatories = points.flatMap((point) => point.mentions.find(({ kind }) => kind === 'person')?.ref ?? []);
  return signatories.length > 1 ? { ...mention, signatories: [...new Set(signatories)] } : mention;
}

/** A bare or plural noun is no instrument of its own unless the text says it was signed or adopted. */
export function worthNaming({ mentions }: Instrument): boolean {
  const decided = mentions.some(({ status }) => status === 'signed' || status === 'adopted');
  const named = mentions.some(
    ({ phrase, status, date }) => (!phrase.bare || (status === 'in-force' && date !== null)) && !phrase.plural,
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
      ({ phrase, status }) =>
        phrase.generic &&
        !/ (?:on|for|to|against) /.test(` ${phrase.head} `) &&
        !phrase.proper &&
        (status === 'signed' || status === null || status === 'adopted') &&
        !hasSubject(phrase),
    );
  const merged = instruments.filter(vague).flatMap(({ mentions }) => mentions);
  return instruments
    .filter((instrument) => !vague(instrument))
    .map((instrument) => (instrument === target ? new Instrument([...instrument.mentions, ...merged]) : instrument));
}

const hasSubject = (phrase: InstrumentPhrase): boolean => phrase.end - phrase.headEnd > 12;
