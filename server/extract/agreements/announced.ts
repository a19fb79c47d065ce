/**
 * Signings told before what was signed has a name: "X and Y put their names to two documents. The first is a protocol on
 * roads", "They put pen to paper on Friday. The thing is called the Harbours Memorandum", "It will be signed in May" of what
 * was initialled.
 */

import type { Day } from '../../model/edtf.ts';
import { personsBeforeIn } from '../reference/antecedents.ts';
import type { SentenceView } from '../text/view.ts';
import { early } from '../words/early.ts';
import { OPENS_TO_COME } from './initialled.ts';
import type { Listed } from './listed.ts';
import type { InstrumentMention } from './mentions.ts';
import { signersOf } from './signers.ts';
import { findSignings } from './signing.ts';

/** Sentences between the signing and what names its object. */
const NEAR = 3;
/** What was signed has no name of its own yet. */
const NAMELESS =
  /^(?: (?:(?:an?|one|two|three|four|five|several) (?:\p{Ll}+ ){0,2}(?:documents?|texts?|papers?|instruments?|deeds?)\b|(?:to|on) (?:paper|it|them)\b|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|(?:on|in|at|here|today|yesterday|this|last) (?![^.;]{0,40}\b(?:behalf)\b)|(?:for|on behalf of) (?:the )?\p{Lu})|[.,;]|$)/u;
/** How the sentence that names it begins, up to the name. */
const NAMES =
  /^(?:(?:Under|By|With|In|Through) )?(?:[Tt]he|[Oo]ne|[Aa]nother|[Ii]t|[Tt]his|[Tt]hey|[Tt]hese|[Bb]oth)(?: (?:first|second|third|fourth|fifth|other|former|latter|last|next|documents?|texts?|papers?|one|instruments?|thing|two|deal|piece))?(?: (?:of these|of them|of the two|of paper))?(?:,| (?:is|was|are|were|has|have|bears?|carries|goes by|will be known as|came to be|signed)\b)[^.;:"]{0,60}"?$/u;
/** Nothing but an article stands before the name. */
const BEGINS = /^(?:(?:Under|By|With|In) )?(?:[Tt]he|[Tt]heir|[Tt]his) (?:(?:new|joint|resulting|said) )?$/u;
/** "The Heads of Agreement, as the text is called". */
const CALLED =
  /^,? as (?:the |it |this )(?:(?:new |joint )?\p{Ll}+ )?(?:is|was|are) (?:called|known|named|titled|headed|styled)\b/u;

export interface Announced {
  readonly sentence: number;
  /** The last sentence that names one of what it tells of. */
  readonly last: number;
  readonly persons: InstrumentMention['signatories'];
  readonly parties: InstrumentMention['parties'];
  readonly date: InstrumentMention['date'];
}

/** What a sentence without the name of an instrument tells of who signed one; null where it does not. */
export function announcedIn(view: SentenceView): Announced | null {
  for (const signing of findSignings(view)) {
    const isTold = signing.voice === 'active' && NAMELESS.test(view.text.slice(signing.range.end));
    // "For A the minister who signed was X; Y co-signed."
    if (signing.future || (!isTold && signing.voice !== 'passive')) continue;
    const { persons: own, subject } = signersOf(view, { ...signing, describing: false });
    const persons = isTold ? own : signersOfAll(view);
    const told =
      persons.length || subject?.kind !== 'pronoun'
        ? persons
        : personsBeforeIn(view, subject.start, subject.plural, subject.count);
    if (signing.voice === 'passive' && told.length < 2) continue;
    const states = told.length > 1 ? [] : actingStates(view, signing.range.start);
    if (told.length < 2 && states.length < 2) continue;
    const [day, ...others] = view.dates.filter(({ range }) => range.earliest === range.latest);
    return {
      sentence: view.sentence.index,
      last: view.sentence.index,
      persons: told.length > 1 ? told : [],
      parties: states,
      date: day && !others.length ? day.date : null,
    };
  }
  return null;
}

/** Those of all signings of a sentence. */
const signersOfAll = (view: SentenceView): readonly string[] => [
  ...new Set(
    findSignings(view).flatMap((each) => (each.future ? [] : signersOf(view, { ...each, describing: false }).persons)),
  ),
];

/** "Energy ministers from A, B and C initialled a document": the states before the verb. */
const actingStates = ({ mentions, at }: SentenceView, verb: number): readonly string[] => [
  ...new Set(
    mentions
      .filter(({ kind, form, end }) => kind === 'country' && form === 'name' && end - at <= verb)
      .map(({ ref }) => ref),
  ),
];

/** "Under the first, an exchange of letters, …": one of those told to be signed. */
const ONE_OF =
  /^(?:(?:Under|By|With|In|Through) )?[Tt]he (?:first|second|third|fourth|fifth|sixth|other|former|latter|last|next)\b/u;

/**
 * The mention with who signed it, where the sentence only names what a sentence before told to be signed; `lead`: what the
 * opening of a list says of its points, "The following were signed:", which may say by whom as little.
 */
export function asAnnounced(
  mention: InstrumentMention,
  announced: Announced | null,
  lead: Listed | null = null,
): InstrumentMention {
  const { view, phrase, status, signatories } = mention;
  if (!announced || view.sentence.index - announced.last > NEAR || signatories.length) return mention;
  const listed =
    lead?.status === 'signed' &&
    status === 'signed' &&
    phrase.start < 12 &&
    announced.sentence < (view.sentence.lead ?? 0);
  const holds = status === 'in-force' && mention.date === null;
  if (status !== null && status !== 'adopted' && !holds && !listed) return mention;
  const opens = listed || ((!holds || ONE_OF.test(view.text)) && NAMES.test(view.text.slice(0, phrase.start)));
  // "X and Y have just signed. The Doha agreement obliges …", told right behind it.
  const next =
    (status === null || holds) &&
    phrase.definite &&
    view.sentence.index - announced.sentence === 1 &&
    announced.persons.length > 1 &&
    BEGINS.test(view.text.slice(0, phrase.start));
  const called = !holds && phrase.start < 8 && CALLED.test(view.text.slice(phrase.end, phrase.end + 60));
  if (!opens && !called && !next) return mention;
  return {
    ...mention,
    status: 'signed',
    date: mention.date ?? announced.date,
    signatories: announced.persons,
    parties: mention.parties.length ? mention.parties : announced.parties,
  };
}

/** What was only initialled, where the next sentence tells that it is to be signed: proposed, and signed by nobody. */
export function asInitialled(
  mention: InstrumentMention,
  following: readonly SentenceView[],
  published: Day | null,
  forWhom: (persons: InstrumentMention['signatories']) => InstrumentMention['parties'],
): InstrumentMention {
  const { view, phrase, status, signatories, parties } = mention;
  // The sentence behind it, or the one behind that where it names it again.
  const next = following.find(
    ({ text }, index) =>
      (TO_SIGN.test(text) || OPENS_TO_COME.test(text)) &&
      (index === 0 || OPENS_TO_COME.test(text) || text.slice(0, 40).toLowerCase().includes(phrase.head.toLowerCase())),
  );
  if (status !== 'signed' || !next || !INITIALLED.test(view.text) || /\b(?:signed|inked|concluded)\b/u.test(view.text))
    return mention;
  if (next.sentence.index - view.sentence.index > 3) return mention;
  const day = next.dates.find(
    ({ range }) => range.earliest !== null && !(published && range.latest && range.latest < published),
  );
  return {
    ...mention,
    status: 'proposed',
    date: day?.date ?? null,
    signatories: [],
    parties: parties.length ? parties : forWhom(signatories),
  };
}
const INITIALLED = /\binitial(?:l?ed|l?ing|s)?\b/u;
const TO_SIGN =
  /^[^.;]{3,220}?\b(?:is|are|will|intends?|plans?|hopes?|expects?) (?:\p{Ll}+ )?(?:to )?sign it\b|^(?:It|This(?: one)?|They|(?:The|Its|Their) (?:formal |final )?(?:text|document|agreement|treaty|accord|pact|protocol|memorandum|convention|contract|signing|signature|deal))\b[^.;]{0,50}?\b(?:is|are|has|have|will|was|were|still|yet|remains?|follows?|must|should|expected|due)\b[^.;]{0,30}?\b(?:to be signed|be signed|signed at|to follow|follow|be held|take place|awaits? signature|for signature)\b/u;

early(TO_SIGN);
