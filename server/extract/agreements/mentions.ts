/**
 * One mention of an instrument and what its own sentence says of it: how it stands, since when, who signed and who is
 * bound; which verb of signing is about which of a sentence's instruments; and what the lead of a list says of its points.
 */
import { type Edtf, latestDay } from '../../model/edtf.ts';
import type { Ref } from '../../model/factsheet.ts';
import type { AgreementStatus } from '../../model/ontology.ts';
import type { Draft } from '../draft.ts';
import { actorsOf } from '../reference/actors.ts';
import { personsBeforeIn } from '../reference/antecedents.ts';
import { countriesOf } from '../reference/focus.ts';
import type { Subject } from '../reference/subjects.ts';
import type { SentenceView } from '../text/view.ts';
import { adoptedBy, invokedBy, proposedBy, workingUnder } from './acting.ts';
import { pairByOffice, signersByPart } from './by-part.ts';
import { statesOfHolders } from './by-state.ts';
import { changes } from './changed.ts';
import { coordinated } from './coordinated.ts';
import type { InstrumentPhrase } from './names.ts';
import { withoutHouse } from './of-state.ts';
import { actOfOpening, personsOfOpening } from './opens-new.ts';
import { boundBy } from './parties.ts';
import { personsAfter } from './persons-after.ts';
import { signersOf } from './signers.ts';
import { findSignings, type Signing } from './signing.ts';
import { headedBy } from './stand-for.ts';
import { standingOf } from './standing.ts';
import { signersWith } from './with-partner.ts';
import { withState } from './with-state.ts';

/** One mention of an instrument, with what its sentence says of it. */
export interface InstrumentMention {
  readonly phrase: InstrumentPhrase;
  readonly view: SentenceView;
  readonly name: string;
  readonly status: AgreementStatus | null;
  readonly date: Edtf | null;
  readonly signatories: readonly Ref[];
  /** Parties the sentence names. */
  readonly parties: readonly Ref[];
}

export function mentionOf(
  draft: Draft,
  view: SentenceView,
  found: InstrumentPhrase,
  all: readonly InstrumentPhrase[],
): InstrumentMention {
  const phrase = withState(view, found);
  const signings = findSignings(view).filter((signing) => governs(view, signing, found, all));
  const published = latestDay(draft.document.published) ?? latestDay(draft.document.dateline?.date);
  const standing = standingOf(view, phrase, signings, published, all);
  const exchanged = exchangers(view, phrase);
  if (exchanged.length > 1 && (standing.status === null || standing.status === 'in-force'))
    return {
      phrase: { ...phrase, end: phrase.headEnd },
      view,
      name: view.text.slice(phrase.start, phrase.headEnd),
      status: 'signed',
      date: standing.date ?? view.dates.find(({ range }) => range.earliest === range.latest)?.date ?? null,
      signatories: exchanged,
      parties: [],
    };
  const signed =
    standing.status !== null && standing.status !== 'adopted'
      ? signings.map((signing) => signersOf(view, signing, all.find(({ start }) => start > signing.range.end)?.start))
      : [];
  const named = (ref: Ref) => view.mentions.some((mention) => mention.ref === ref && mention.form === 'name');
  // "the transport ministers of the three signed it in 2019": those who hold the offices today need not have held them then.
  const past = standing.status === 'in-force' && standing.date !== null;
  // "exchanged a memorandum, signed beforehand by A and B": those who signed it.
  const beforehand = signings.findIndex(
    ({ voice, range }, index) =>
      voice === 'passive' &&
      (signed[index]?.persons.length ?? 0) > 0 &&
      /^signed (?:\p{Ll}+ )*by/u.test(view.text.slice(range.start, range.end)),
  );
  const hands =
    beforehand >= 0 && signings.some(({ range }) => /^exchang/u.test(view.text.slice(range.start)))
      ? signed.slice(beforehand, beforehand + 1)
      : signed;
  const byName = [...new Set(hands.flatMap((each) => each.persons))];
  // "Her Excellency and her guest signed": of whom one alone is known by what he is called.
  const pairOf =
    byName.length === 1 && standing.status === 'signed'
      ? signings.map((signing) => pairByOffice(draft, view, signing)).find((refs) => refs.length > 1)
      : undefined;
  const told = byName.length
    ? (pairOf ?? byName)
    : standing.status === 'signed'
      ? [...new Set(signings.flatMap((signing) => signersUnnamed(draft, view, phrase, signing)))]
      : [];
  const own = told.length === 1 ? speakerOf(view, signings[0]?.range.start ?? 0) : null;
  const persons = [...(own && !told.includes(own) ? [own] : []), ...told].filter((ref) => !past || named(ref));
  const beside = view.text.slice(0, signings[0]?.range.start ?? 0).search(/\b[Hh]e and\b|\b[Ss]he and\b/u);
  const pair = beside >= 0;
  const pronoun = signed.some((each) => each.subject?.kind === 'pronoun') || (pair && persons.length === 1);
  const start = signed[0]?.subject?.start ?? 0;
  const namedLast = pair ? lastNamed(view, beside) : null;
  const before = namedLast
    ? [namedLast]
    : pronoun
      ? personsBeforeIn(
          view,
          pair ? beside : start,
          !pair && (signed[0]?.subject?.plural ?? true),
          signed[0]?.subject?.count,
        )
      : [];
  const signatories = persons.length > 1 ? persons : [...new Set([...before, ...persons])];
  const adopter = signings.some(({ voice }) => voice !== 'passive')
    ? null
    : standing.status === 'proposed'
      ? proposedBy(view, phrase)
      : standing.status === 'in-force'
        ? (workingUnder(view, phrase) ?? adoptedBy(view, phrase) ?? invokedBy(view, phrase))
        : (adoptedBy(view, phrase) ?? workingUnder(view, phrase));
  // "urged A and B to sign the 2012 Protocol": others are bound by it, and not they.
  const isOthers = standing.status === 'in-force' && signings.length > 0 && signings.every(({ future }) => future);
  const subjects = adopter ? [adopter] : isOthers ? [] : signed.flatMap((each) => (each.subject ? [each.subject] : []));
  const rowed = boundByRow(
    view,
    phrase,
    signings.flatMap((signing) => statesOfHolders(view, signing)),
  );
  const bound = rowed.length ? rowed : withoutHouse(draft, boundBy(draft, view, phrase, subjects));
  return {
    phrase,
    view,
    name: draft.document.text.slice(view.at + phrase.start, view.at + phrase.end).replace(/\s+/g, ' '),
    status: standing.status,
    date: standing.date,
    signatories,
    parties:
      bound.length || (persons.length >= told.length && standing.status !== 'proposed')
        ? bound
        : standing.status === 'proposed' && told.length > 1
          ? forWhom(draft, told, /\b[Dd]raft (?:of )?(?:an? )?$/u.test(view.text.slice(0, phrase.start)))
          : standing.status === 'proposed' && adopter
            ? ofHeads(draft, personsOf(view, adopter))
            : statesOf(draft, standing.status !== 'proposed' ? told : yetToSign(signed, before)),
  };
}

/** "The ministers signed", "In a declaration, signed after the talks, the leaders agreed": those of whom only the part or the office is told. */
function signersUnnamed(draft: Draft, view: SentenceView, phrase: InstrumentPhrase, signing: Signing): readonly Ref[] {
  const act = actOfOpening(view, phrase, signing);
  const partners = act ? [] : signersWith(draft, view, signing);
  if (partners.length) return partners;
  if (!act) return signersByPart(draft, view, signing);
  const persons = personsOfOpening(view, act);
  return persons.length > 1 ? persons : signersByPart(draft, view, act);
}

/** "The health ministers of A, B and C signed": their states, where no words say between whom it is. */
function boundByRow(
  { text }: SentenceView,
  { headEnd, end }: InstrumentPhrase,
  states: readonly Ref[],
): readonly Ref[] {
  return states.length > 1 && !/ between /u.test(text.slice(headEnd, end + 60)) ? states : [];
}

/** "declared X, after he and Y signed": who was named last before the pronoun. */
const lastNamed = ({ mentions, at }: SentenceView, before: number): Ref | null =>
  mentions.findLast(({ kind, form, end }) => kind === 'person' && form === 'name' && end - at <= before)?.ref ?? null;

/** "through an exchange of letters between Minister X and Minister Y": those between whom they go. */
const exchangers = (view: SentenceView, { head, headEnd }: InstrumentPhrase): readonly Ref[] =>
  /^exchange of/iu.test(head) && view.text.startsWith(' between ', headEnd)
    ? personsAfter(view, headEnd + ' between '.length)
    : [];

/** '"I signed a memorandum with X," said Y': who says so. */
function speakerOf({ text, mentions, at }: SentenceView, verb: number): Ref | null {
  if (!/\bI (?:have |had |then |also )?$/u.test(text.slice(Math.max(0, verb - 12), verb))) return null;
  const said = /" ?,? ?(?:said|says|told|added|recalled|explained) /u.exec(text);
  const from = said ? said.index + said[0].length : 0;
  return said ? (mentions.find(({ kind, start }) => kind === 'person' && start - at >= from)?.ref ?? null) : null;
}

const personsOf = (view: SentenceView, { kind, refs, start, plural, count }: Subject): readonly Ref[] =>
  kind === 'pronoun' ? personsBeforeIn(view, start, plural, count) : refs.filter((ref) => ref.startsWith('p'));

/** "The two ministers will sign a treaty": those who are to. */
const yetToSign = (signed: readonly { readonly subject: Subject | null }[], before: readonly Ref[]): readonly Ref[] => {
  if (before.length > 1) return before;
  const refs = signed.flatMap(({ subject }) => (subject?.kind === 'actors' ? subject.refs : []));
  return refs.length > 1 && refs.every((ref) => ref.startsWith('p')) ? refs : [];
};

/** Those for whom persons initialled what is yet to be signed: the bodies that they head, else their states. */
export function forWhom(draft: Draft, persons: readonly Ref[], isDraft: boolean): readonly Ref[] {
  const bodies = isDraft ? [] : headedBy(draft, persons);
  const states = statesOf(draft, persons);
  return bodies.length === persons.length ? bodies : states.length > 1 ? states : [];
}

/** "The two institutes met; their heads spoke of a charter": the houses that persons head, where each heads one, else their states. */
function ofHeads(draft: Draft, persons: readonly Ref[]): readonly Ref[] {
  const { organizations } = actorsOf(draft);
  const bodies = headedBy(draft, persons).filter((ref) => organizations.get(ref)?.kind !== 'ministry');
  return bodies.length > 1 && bodies.length === persons.length ? bodies : statesOf(draft, persons);
}

/** The states that persons are of. */
const statesOf = (draft: Draft, persons: readonly Ref[]): Ref[] =>
  countriesOf(draft, persons).flatMap((iso2) => actorsOf(draft).states.get(iso2) ?? []);

/** Whether a verb of signing has this phrase as what is signed: the nearest phrase after it, or before a passive. */
function governs(
  view: SentenceView,
  { range: verb, late }: Signing,
  phrase: InstrumentPhrase,
  all: readonly InstrumentPhrase[],
): boolean {
  const after = all.filter(
    (each) =>
      each.start >= verb.start &&
      /^(?:[^;]{0,160}|[^;:]{0,60}: [^:]{0,400})$/.test(view.text.slice(verb.end, each.start)),
  );
  const before = all.filter((each) => each.end <= verb.start);
  const text = view.text.slice(verb.start, verb.end).toLowerCase().trimEnd();
  const passive =
    /(?:by|between|through)(?:,? among others,?)?$/.test(text) ||
    /\b(?:was|were|is|are|been|being|be)(?: \w+)? $/u.test(view.text.slice(Math.max(0, verb.start - 20), verb.start));
  if (
    passive ||
    (!late &&
      /^signed$/.test(text) &&
      /^(?:[,.;]| (?:in|on|at|by|between|here|yesterday|last|earlier)\b)/.test(view.text.slice(verb.end)))
  ) {
    const nearest = withoutAside(view, verb.start, before);
    // "Under an agreement between A and B, data will be exchanged": data.
    if (/^exchang/u.test(text) && nearest && view.text.slice(nearest.end, verb.start).includes(', ')) return false;
    // "Eleven agreements were signed, among them a treaty on A and a pact on B".
    const among = nearest?.plural ? after[0] : undefined;
    if (among && AMONG.test(view.text.slice(verb.end, among.start)))
      return phrase === nearest || among === phrase || coordinated(view, among, phrase, all);
    if (nearest) return nearest === phrase || coordinated(view, phrase, nearest, all);
    const [next] = after;
    return next !== undefined && (next === phrase || coordinated(view, next, phrase, all));
  }
  // "X and Y inked it, while the water deal was dropped": what was named before.
  if (/^ (?:it|them)\b/u.test(view.text.slice(verb.end))) return before.at(-1) === phrase;
  if (late && after[0]) return after[0] === phrase || coordinated(view, after[0], phrase, all);
  // "a five-year agreement, which takes over from the accord of 2019 and to which X and Y put their pens": the first.
  const joined = before.at(-2);
  if (
    joined &&
    !after.length &&
    /^,? (?:which|that) /u.test(view.text.slice(joined.end)) &&
    /^,? and (?:(?:to|on) )?(?:which|that) /u.test(view.text.slice(before.at(-1)?.end))
  )
    return joined === phrase;
  // "a protocol revising the convention, to which X and Y put their names": what is new.
  const last = before.at(-1);
  const relative = joined && last && changes(view.text, joined, last) ? joined : last;
  // "to which the ministers put their signatures in May, and which follows the protocol": what follows the verb is no object of it.
  if (
    relative &&
    /^(?: (?:in|of|for|on) [^,;.]{2,50})?,? (?:(?:to|on|by|under|of) )?(?:which|that|whom) /.test(
      view.text.slice(last?.end),
    ) &&
    (!after.length || !/^ (?:(?:to|on) )?(?:(?:an?|the|its|their|two|three)\b|\p{Lu})/u.test(view.text.slice(verb.end)))
  )
    return relative === phrase;
  const first = after[0];
  if (first) return first === phrase || coordinated(view, first, phrase, all);
  return relative === phrase;
}

/** "A protocol on ports, annexed to the treaty, was signed": the last instrument before the verb that is none of an aside. */
function withoutAside(
  { text }: SentenceView,
  verb: number,
  before: readonly InstrumentPhrase[],
): InstrumentPhrase | undefined {
  const last = before.at(-1);
  const other = before.at(-2);
  if (last && other && changes(text, other, last)) return other;
  return last &&
    other &&
    ASIDE.test(text.slice(other.end, last.start)) &&
    /^[^,;]{0,80}, /u.test(text.slice(last.end, verb))
    ? other
    : last;
}
const ASIDE =
  /^, (?:which |also |itself ){0,2}(?:annexed|attached|appended|additional|supplementary|complementary|linked|related|pursuant|based|replac\p{Ll}+|amend\p{Ll}+|updat\p{Ll}+|supplement\p{Ll}+|complement\p{Ll}+|extend\p{Ll}+|renew\p{Ll}+) [^,;]{0,40}$/u;
const AMONG =
  /^(?: (?:in|at|on|during|today|yesterday|here)[^,;.]{0,60})?,? (?:(?:chief |first |foremost )?among (?:them|which|others)|including|notably|such as|in particular),? (?:an? |the )?$|^[^;:.]{0,60}(?::|,? namely,?) (?:an? |the |one )?$/u;
