/**
 * Instruments: every memorandum, plan, treaty, statement a document names, once each, with how it stands (signed, adopted,
 * proposed, in force), its date and the period it is for, who signed and who is bound.
 */
import { latestDay } from '../../model/edtf.ts';
import type { Draft, Passes } from '../draft.ts';
import { actorsOf } from '../reference/actors.ts';
import { type SentenceView, viewSentences } from '../text/view.ts';
import { type Announced, announcedIn, asAnnounced, asInitialled } from './announced.ts';
import { continueDay, continuePlan, continueSigning } from './continued.ts';
import { continueParties } from './continued-parties.ts';
import { hasNoNewer } from './earlier.ts';
import { factOf } from './fact.ts';
import { withGapped } from './gapped.ts';
import type { Instrument } from './instrument.ts';
import { Instruments, listedSigners, mergeGeneric, worthNaming } from './instruments.ts';
import { isLapsed } from './lapsed.ts';
import { listedAs, namedAhead, signersOfPoint } from './listed.ts';
import { forWhom, type InstrumentMention, mentionOf } from './mentions.ts';
import { asNamedNext } from './named-next.ts';
import { type InstrumentPhrase, instrumentPhrases } from './names.ts';
import { asOneOf, isToldSingly } from './one-of-several.ts';
import { withOnes } from './ones.ts';
import { boundBy } from './parties.ts';
import { asScheduled } from './scheduled.ts';
import { asTitled } from './set-beside.ts';
import { eachOfSeveral } from './several.ts';
import type { MainInstrument } from './sides.ts';
import { asOpened, continueList, opensList } from './signed-list.ts';
import { ownInstrument } from './titled.ts';

const LONGEST = 6000;

/** Adds the document's agreements; reads dates, persons, bodies, groups and meetings found before. */
export function* findAgreements(draft: Draft): Passes {
  const views = viewSentences(draft);
  const own = ownInstrument(draft, views);
  const read = views.filter(
    (view) =>
      view !== own?.view &&
      view.sentence.role !== 'boilerplate' &&
      (view.sentence.role !== 'heading' || LEADS_ON.test(view.text)) &&
      view.text.length <= LONGEST,
  );
  const leads = read.map(({ sentence }) => {
    const lead = sentence.lead === null ? undefined : views[sentence.lead];
    return lead && lead.text.length <= LONGEST ? listedAs(lead) : null;
  });
  yield;
  const phrased: (readonly InstrumentPhrase[])[] = [];
  for (const [index, view] of read.entries()) {
    const found = instrumentPhrases(view, leads[index] !== null).filter(
      (phrase) => !ofBody(view, phrase) && !isDenied(view, phrase) && !isLapsed(view, phrase),
    );
    phrased.push(withOnes(view, found, phrased.at(-1)?.at(-1)));
  }
  yield;
  const published = latestDay(draft.document.published);
  const mentioned = read.map((view, index) => {
    const phrases = phrased[index] ?? [];
    const lead = view.sentence.lead === null ? undefined : views[view.sentence.lead];
    const mentions = phrases.map((phrase) =>
      asOpened(asListed(asTitled(mentionOf(draft, view, phrase, phrases), phrases), leads[index] ?? null), lead),
    );
    return withGapped(view, mentions)
      .flatMap((mention) => eachOfSeveral(view, mention, (phrase) => boundBy(draft, view, phrase, [])))
      .map((mention) => asScheduled(mention, published));
  });
  yield;
  const instruments = new Instruments();
  if (own) instruments.place(own);
  let announced: Announced | null = null;
  read.forEach((view, index) => {
    const mentions = (mentioned[index] ?? []).map((mention) =>
      asNamedNext(
        asInitialled(
          asAnnounced(mention, announced, leads[index]),
          read.slice(index + 1, index + 3),
          published,
          (persons) => forWhom(draft, persons, false),
        ),
        read[index + 1],
      ),
    );
    if (!mentions.length) announced = announcedIn(view) ?? announced;
    else if (mentions.some(({ signatories }) => signatories.length && signatories === announced?.persons))
      announced = announced && { ...announced, last: view.sentence.index };
    const points = opensList(view) ? pointsOf(views, view) : [];
    // "X and Y inked it, while the water deal was dropped": of what was named before.
    if (mentions[0]) continueSigning(view, mentions[0].phrase.end, instruments, published);
    for (const mention of mentions) instruments.place(asOneOf(listedSigners(mention, points), instruments));
    if (!mentions.length && points.length) continueList(view, points, instruments);
    if (!mentions.length) continueSigning(view, null, instruments, published);
    continueDay(view, mentions.length > 0, instruments);
    continuePlan(draft, view, mentions.length > 0, instruments);
    continueParties(draft, view, instruments);
  });
  yield;
  const kept = instruments.all.filter(
    (each, _, all) => !each.isShared && worthNaming(each) && !hasNoNewer(each, all) && !isToldSingly(each, all),
  );
  const merged = mergeGeneric(kept);
  const main = mainOf(draft, merged);
  yield;
  return { ...draft, agreements: merged.map((instrument, index) => factOf(draft, instrument, `a${index + 1}`, main)) };
}

/** What the lead of a list says of its points, where a point does not say itself how its instrument stands. */
function asListed(mention: InstrumentMention, listed: ReturnType<typeof listedAs>): InstrumentMention {
  if (!listed || mention.status !== null) return mention;
  const { view, phrase } = mention;
  const heads = phrase.start >= 12 ? namedAhead(view, phrase.start) : null;
  if (phrase.start >= 12 && !heads?.length) return mention;
  if (heads?.length) return { ...mention, ...listed, signatories: listed.status === 'signed' ? heads : [] };
  const signatories = listed.status === 'signed' ? signersOfPoint(view, phrase.end, listed.signatories) : [];
  return { ...mention, ...listed, signatories };
}

/** The first instrument signed whose signatories are named and stand for two sides or more. */
function mainOf(draft: Draft, instruments: readonly Instrument[]): MainInstrument | null {
  for (const instrument of instruments) {
    if (!instrument.signed || !instrument.mentions.some(({ signatories }) => signatories.length > 1)) continue;
    const fact = factOf(draft, instrument, '', null);
    if (fact.signatories.length > 1 && fact.parties.length > 1) return fact;
  }
  // What two firms have signed, of whom the text names no hand: what they have yet to sign is theirs as well.
  const { isState } = actorsOf(draft);
  for (const { signed } of instruments)
    if (signed && signed.parties.length > 1 && !signed.parties.some(isState))
      return { name: signed.name, parties: signed.parties, signatories: [] };
  return null;
}

/** "The two sides signed agreed minutes, which provide for", above a list: no heading. */
const LEADS_ON = /\b(?:signed|inked|initiall?ed|adopted|concluded)\b[^.]* (?:for|to|that|by|on|which)\s*$/u;

/** The points of the list that a sentence opens; they follow it. */
function pointsOf(views: readonly SentenceView[], { sentence }: SentenceView): SentenceView[] {
  const found: SentenceView[] = [];
  for (let at = sentence.index + 1; views[at]?.sentence.lead === sentence.index; at++)
    found.push(views[at] as SentenceView);
  return found;
}

/** "Organization of the Chemical Weapons Convention": part of a body's name, no instrument. */
const ofBody = (view: SentenceView, { start, headEnd }: InstrumentPhrase): boolean =>
  view.mentions.some(
    (mention) =>
      mention.kind === 'organization' &&
      mention.form === 'name' &&
      mention.start - view.at < start &&
      mention.end - view.at >= headEnd,
  );

/** "denied reports that a deal with A had been signed": there is none. */
const RUMOURED =
  /\b(?:den(?:y|ies|ied|ying)|dismiss(?:ed|es|ing)?|refut(?:ed?|es|ing)|rebuff(?:ed|s)?|reject(?:ed|s|ing)?|(?:no|any) truth (?:in|to)|scotch(?:ed|es)?) (?:(?:on \p{Lu}\p{Ll}+day|yesterday|today),? )?(?:(?:the|any|all|recent|media|press|newspaper|local|as false|as untrue) ){0,3}(?:(?:reports?|rumou?rs?|claims?|suggestions?|allegations?|speculation|stories|assertions?) )?that [^.;]{0,60}$/u;

/** "Neither agreement has been signed", "no treaty", "before any protocol is signed": there is none. */
const isDenied = (view: SentenceView, { start, headStart }: InstrumentPhrase): boolean =>
  RUMOURED.test(view.text.slice(Math.max(0, start - 140), start)) ||
  /\b(?:neither|no|nor any|any(?= $)|(?:before|until|unless|if|should) any|without (?:an?|any))(?: (?:new|such|further|formal|final|other|joint|written))? (?:[\p{L}-]{2,20} ){0,2}$/iu.test(
    view.text.slice(Math.max(0, start - 20), headStart),
  );
