/**
 * The fact an instrument's mentions make together: the fullest name, the status that says most, its date and period, the
 * meeting at which it was signed, its signatories and parties, and the words that say so.
 */
import { type Day, type Edtf, latestDay, overlaps, rangeOf } from '../../model/edtf.ts';
import type { AgreementFact, Ref, Span } from '../../model/factsheet.ts';
import type { AgreementKind, AgreementStatus } from '../../model/ontology.ts';
import type { Draft } from '../draft.ts';
import { dateBefore } from '../meetings/circumstances.ts';
import { actorsOf } from '../reference/actors.ts';
import {
  countriesOf,
  jointMinistries,
  mainMeeting,
  mainSession,
  namedSides,
  sessionBefore,
  sessionOfAll,
} from '../reference/focus.ts';
import { bodiesTold } from './bodies-told.ts';
import { bodiesThatUndertake } from './bodies-undertake.ts';
import { ministriesOfField } from './field-told.ts';
import { forcesTold } from './forces-told.ts';
import { type Instrument, isFullerName, subjectWords } from './instrument.ts';
import type { InstrumentMention } from './mentions.ts';
import { completeParties, type MainInstrument } from './sides.ts';
import { ledBy } from './stand-for.ts';

const RANK: Readonly<Record<AgreementStatus, number>> = { signed: 3, adopted: 2, proposed: 1, 'in-force': 0 };

/** The fact its mentions make together, under the given reference; `main` is the instrument whose parties are known best. */
export function factOf(draft: Draft, { mentions }: Instrument, ref: Ref, main: MainInstrument | null): AgreementFact {
  const heaviest = [...mentions].sort((a, b) => weight(b) - weight(a))[0] ?? mentions[0];
  const inFull = mentions.find((each) => heaviest && isFullerName(each, heaviest));
  const specific = inFull ?? heaviest;
  const status =
    mentions
      .map((mention) => mention.status)
      .filter((each) => each !== null)
      .sort((a, b) => RANK[b] - RANK[a])[0] ?? 'in-force';
  const years = mentions.map(({ phrase }) => phrase.years).find((each) => each !== null) ?? null;
  const date =
    mentions.find((mention) => mention.status === status && mention.date && mention.signatories.length)?.date ??
    mentions.find((mention) => mention.status === status && mention.date)?.date ??
    dayOfMeeting(draft, mentions, status);
  const kinds = mentions.filter(({ phrase }) => !phrase.generic).map(({ phrase }) => phrase.kind);
  const own = (inFull ? inFull.phrase.kind : kinds[0]) ?? specific?.phrase.kind ?? 'agreement';
  // "the Maghreb Charter of 1992": one long in force, by its title, is a treaty; a charter of twin towns is not.
  const kind: AgreementKind =
    status === 'in-force' && specific?.phrase.proper && /^charter$/iu.test(specific.phrase.head) ? 'treaty' : own;
  const signatories =
    status === 'signed' || status === 'in-force'
      ? [...new Set(mentions.flatMap((mention) => mention.signatories))]
      : [];
  const parties = partiesOf(draft, mentions, signatories, isBought(specific) ? 'contract' : kind, status, main);
  const evidence = spansOf(draft, mentions);
  return {
    ref,
    name: specific?.name ?? '',
    kind,
    date: date ?? (status === 'in-force' ? (mentions.find((mention) => mention.date !== null)?.date ?? years) : null),
    covers: years,
    status,
    meeting: meetingOf(draft, mentions, status),
    signatories,
    parties,
    evidence,
    confidence: status === 'signed' || status === 'adopted' ? 0.9 : 0.75,
  };
}

/** "a loan agreement", "a power purchase agreement": what agencies and firms conclude in their own name, as they do a contract. */
const isBought = (mention: InstrumentMention | undefined): boolean =>
  mention !== undefined && /agreement/i.test(mention.name) && BOUGHT.test(mention.name);
const BOUGHT =
  /(?:^|[ -])(?:loan|financing|funding|grant|purchase|sales?|supply|credit|lease|delivery|licen[cs]ing|off-?take|shareholders'?) agreements?\b|^letters? of agreement\b/iu;

/** The encounter at which it was signed or adopted, where their days agree. */
function meetingOf(draft: Draft, mentions: readonly InstrumentMention[], status: AgreementStatus): Ref | null {
  if (status !== 'signed' && status !== 'adopted') return null;
  const decisive = mentions.find((mention) => mention.status === status) ?? mentions[0];
  if (!decisive) return null;
  const meeting = mainMeeting(draft, decisive.view.at + decisive.phrase.end + 400, decisive.signatories);
  const [own, other] = [rangeOf(decisive.date), rangeOf(meeting?.date)];
  return meeting && (!own || !other || overlaps(own, other)) ? meeting.ref : null;
}

/** The day of the encounter in hand, for what was signed or adopted there without a day of its own. */
function dayOfMeeting(draft: Draft, mentions: readonly InstrumentMention[], status: AgreementStatus): Edtf | null {
  if (status !== 'signed' && status !== 'adopted') return null;
  const decisive = mentions.find((mention) => mention.status === status) ?? mentions[0];
  if (!decisive) return null;
  const at = decisive.view.at + decisive.phrase.end;
  const published = latestDay(draft.document.published);
  const told = sessionOfAll(draft, at, decisive.signatories, decisive.view.at) ?? sessionBefore(draft, at);
  // "the committee, which met in February", "the two had met twice before": no encounter at which something new is signed.
  const news = told && !isLongPast(told.date, published) ? null : dateBefore(decisive.view, published);
  const meeting = news ? null : (told ?? mainSession(draft, at));
  const day = news ?? (meeting ? lastDayOf(meeting.date) : null);
  const ofDays = !meeting?.date || DAYS.test(meeting.date);
  return day && ofDays && MARGINS.test(decisive.view.text) ? (day.slice(0, 'YYYY-MM'.length) as Edtf) : day;
}

const LONG_PAST = 31 * 86_400_000;
const isLongPast = (date: Edtf | null, published: Day | null): boolean => {
  const latest = latestDay(date);
  return latest !== null && published !== null && Date.parse(published) - Date.parse(latest) > LONG_PAST;
};

/** "On the margins X and Y signed": on which of its days is not said. */
const MARGINS = /\b(?:margins|sidelines|fringes)\b/u;
/** What is signed or adopted at an encounter of some days is so on its last. */
const DAYS = /^\d{4}-\d\d-\d\d\/(?=\d{4}-\d\d-\d\d$)/u;
const lastDayOf = (date: Edtf | null): Edtf | null => (date && DAYS.test(date) ? latestDay(date) : date);

/** Longer names first, but a name with its subject before a longer modifier. */
const weight = (mention: InstrumentMention): number => {
  const { phrase, status } = mention;
  return (
    // "The five-year deal": nothing that the contract is on.
    (phrase.bare || (phrase.generic && phrase.definite && !subjectWords(mention).size) ? 0 : 20) +
    (phrase.generic ? 0 : 10) +
    (phrase.proper ? 4 : 0) +
    Math.min(phrase.end - phrase.start, 60) / 10 +
    (status ? RANK[status] : 0)
  );
};

function partiesOf(
  draft: Draft,
  mentions: readonly InstrumentMention[],
  signatories: readonly Ref[],
  kind: AgreementKind,
  status: AgreementStatus,
  main: MainInstrument | null,
): readonly Ref[] {
  const named =
    mentions.map(({ parties }) => parties).find((parties) => parties.length > 1) ??
    mentions.map(({ parties }) => parties).find((parties) => parties.length) ??
    [];
  const parties = completeParties(
    draft,
    { mentions, named: withAllHands(draft, mentions, named, signatories), signatories, kind, status },
    main,
  );
  const told = ministriesTold(draft, { mentions, signatories, kind, status, parties });
  if (told.length > 1) return told;
  const acting = bodiesTold(draft, { mentions, signatories, kind, status, parties });
  if (acting.length > 1) return acting;
  const forces = forcesTold(draft, mentions, kind, parties);
  if (forces.length) return forces;
  const undertaking = status === 'signed' || status === 'adopted' ? bodiesThatUndertake(draft, kind, parties) : [];
  if (undertaking.length) return undertaking;
  if (!mentions.some(ofMinistries)) return namedSides(draft, parties);
  // "by X and Y for their two ministries": those that they lead, though no word names them.
  if (!parties.every((ref) => actorsOf(draft).isState(ref))) return parties;
  const ofField = mentions
    .map(({ phrase, view: { text } }) => FIELD_OF.exec(text.slice(phrase.headEnd, phrase.end + 110))?.[1])
    .map((field) => (field ? ministriesOfField(draft, parties, field.toLowerCase()) : []))
    .find((refs) => refs.length > 1);
  if (ofField) return ofField;
  const led = ledBy(draft, signatories);
  return led.length > 1 && led.length === signatories.length ? led : namedSides(draft, parties);
}

/** "X of A, Y of B and Z of C signed it. Under it A and B will": all states whose people signed, where a sentence tells of some of them. */
function withAllHands(
  draft: Draft,
  mentions: readonly InstrumentMention[],
  named: readonly Ref[],
  signatories: readonly Ref[],
): readonly Ref[] {
  const { isState, states } = actorsOf(draft);
  if (named.length < 2 || signatories.length <= named.length || !named.every(isState)) return named;
  const all = countriesOf(draft, signatories).flatMap((iso2) => states.get(iso2) ?? []);
  const told = mentions
    .filter((each) => each.signatories.length)
    .reduce((last, { view }) => Math.max(last, view.at + view.text.length), 0);
  const isNamedBy = (ref: Ref) =>
    draft.countries.some((state) => state.ref === ref && state.mentions.some(({ start }) => start < told));
  return all.length === signatories.length && all.every(isNamedBy) && named.every((ref) => all.includes(ref))
    ? all
    : named;
}

/** What ministries conclude among themselves where a text says that it is they who are bound. */
const OF_MINISTRIES: ReadonlySet<AgreementKind> = new Set(['mou', 'plan', 'minutes']);
const SEVERAL_MINISTRIES = /\b(?:both|two|three|four|their|respective) (?:\p{Ll}+ )?[Mm]inistries\b(?! of)/u;

/** "The two ministries will", "binds both ministries", "a plan between the two ministries"; not "asked both ministries to pay attention". */
const MINISTRIES_ACT =
  /\b(?:[Bb]oth|[Tt]wo|[Tt]hree|[Ff]our|[Tt]heir|respective) (?:\p{Ll}+ )?[Mm]inistries,? (?:(?:also|each|jointly|now|thus|have|had|has|further) )*(?:will|would|shall|are to|were to|agree|pledge|commit|undert|bound|bind|intend|plan|promis|vow|decid|resolv|cooperat|work|exchang|share|sign|conclud|enter)|\b(?:between|binds?|binding|bound|obliges?|commits?|links?|unites?|for|on behalf of|by which|under which) (?:the |its |their )?(?:[Bb]oth |[Tt]wo |[Tt]hree |[Ff]our |respective )?(?:\p{Ll}+ )?[Mm]inistries\b(?! of)/u;

/** "a plan that binds both ministries", signed by their ministers; "a memorandum which the two ministries expect to sign": they, and not their states. */
function ministriesTold(
  draft: Draft,
  told: Pick<AgreementFact, 'signatories' | 'parties' | 'kind' | 'status'> & {
    readonly mentions: readonly InstrumentMention[];
  },
): readonly Ref[] {
  const { isState, organizations } = actorsOf(draft);
  const isMinistry = (ref: Ref) => organizations.get(ref)?.kind === 'ministry';
  const isUsual = OF_MINISTRIES.has(told.kind);
  if ((!isUsual && told.status !== 'proposed') || !told.parties.every((ref) => isState(ref) || isMinistry(ref)))
    return [];
  if (told.status === 'signed') {
    if (!MINISTRIES_ACT.test(draft.document.text)) return [];
    // "an executive programme between the Ministry of A and the Ministry of B": those, whatever else their ministers lead.
    const own = countriesOf(draft, told.signatories);
    const isOfThem = (refs: readonly Ref[]) =>
      refs.length === own.length && countriesOf(draft, refs).every((iso2) => own.includes(iso2));
    if (told.mentions.some(({ parties }) => parties.length > 1 && parties.every(isMinistry) && isOfThem(parties)))
      return [];
    const led = ledBy(draft, told.signatories);
    if (led.length === told.signatories.length) return led;
    // "Deputy Minister X and his opposite Y signed": for the ministries of which the text tells.
    const joint = led.length ? null : jointMinistries(draft);
    return joint && isOfThem(joint) ? joint : [];
  }
  if (told.status !== 'proposed') return [];
  const group = told.mentions
    .flatMap(({ view, phrase }) =>
      view.groups.filter(
        ({ start }) =>
          start - view.at > phrase.end && (isUsual || BY_THEM.test(view.text.slice(phrase.end, start - view.at))),
      ),
    )
    .find(
      ({ refs, start, end }) =>
        SEVERAL_MINISTRIES.test(draft.document.text.slice(start, end)) && refs.every(isMinistry),
    );
  return group?.refs ?? [];
}

/** "an agreement which the two ministries expect to sign", "an agreement to be signed between the two ministries". */
const BY_THEM =
  /^(?:,? (?:which|that)| [^.;:]{0,70}\b(?:sign(?:ed)?|concluded?|initiall?ed|prepared|drafted|negotiated)) (?:between |by )?$/u;

/** "programme of cooperation between the two ministries", "signed for their ministries". */
const ofMinistries = ({ phrase, view: { text } }: InstrumentMention): boolean =>
  MINISTRIES.test(text.slice(phrase.headEnd, phrase.end + 60)) ||
  MINISTRIES_WORK.test(text.slice(0, phrase.start)) ||
  FOR_MINISTRIES.test(text.slice(phrase.end, phrase.end + 200));
const MINISTRIES =
  /^[^.;:]{0,60}\bbetween (?:the |their )?(?:two |three |respective )?(?:[Mm]inistries|[Dd]epartments)\b/u;
/** "between the ministries of interior in the two countries", "between their Ministries of Health". */
const FIELD_OF =
  /^[^.;:]{0,60}\bbetween (?:the |their )?(?:two |three |respective )?[Mm]inistries of (?:the )?([\p{L} ]{4,30}?)(?= (?:in|of|for|on) |[.,;]|$)/u;
/** "The two ministries have worked since 2012 under a memorandum". */
const MINISTRIES_WORK =
  /\b(?:two|both|three|their) (?:ministries|departments) [^.;:]{3,110} (?:under|on the basis of|within the framework of) (?:an?|the|their) (?:[\p{Ll}\d]+ ){0,2}$/u;
const FOR_MINISTRIES =
  /^[^;:]*\b(?:for|on behalf of) their (?:two |three |respective |own )?(?:ministries|departments)\b/u;

function spansOf(draft: Draft, mentions: readonly InstrumentMention[]): Span[] {
  const spans = mentions.map(({ view, phrase }) => {
    const start = view.at + phrase.start;
    const quote = draft.document.text.slice(start, view.at + phrase.end).trimEnd();
    return { start, end: start + quote.length, quote };
  });
  const starts = new Set<number>();
  return spans.filter(({ start, quote }) => {
    const first = !starts.has(start);
    starts.add(start);
    return quote && first;
  });
}
