/**
 * Houses that a text says are to act under a new instrument: "The agency will build; the authority is to pay". They are bound,
 * and not the states that they are of. (Ministries are not: they mostly act for states that bound themselves.)
 */
import type { OfficeFact, Ref } from '../../model/factsheet.ts';
import type { AgreementKind, AgreementStatus, OrganizationKind } from '../../model/ontology.ts';
import type { Draft } from '../draft.ts';
import { once } from '../once.ts';
import { actorsOf } from '../reference/actors.ts';
import { mainSession } from '../reference/focus.ts';
import type { InstrumentMention } from './mentions.ts';

/** What is said of an instrument before its parties are known for good. */
export interface Bound {
  readonly mentions: readonly InstrumentMention[];
  readonly signatories: readonly Ref[];
  readonly kind: AgreementKind;
  readonly status: AgreementStatus;
  readonly parties: readonly Ref[];
}

const HOUSES: ReadonlySet<OrganizationKind> = new Set(['agency', 'company', 'university', 'ngo', 'other']);

/**
 * "The Authority and India's Corporation have agreed to string a line. An agreement was signed": one house of each state, and
 * no more, acts there, and nobody who signs holds an office of state.
 */
export function bodiesTold(draft: Draft, bound: Bound): readonly Ref[] {
  const { mentions, signatories, kind, status, parties } = bound;
  const { isState, countries } = actorsOf(draft);
  if ((status !== 'signed' && status !== 'adopted') || kind === 'treaty' || parties.length < 2) return [];
  if (!parties.every(isState) || signsForState(draft, signatories)) return [];
  const from = Math.min(...mentions.map(({ view }) => view.previous?.at ?? view.at));
  // Where nobody is named who signs, only those of whom the sentences on the instrument tell.
  const until = signatories.length ? Infinity : Math.max(...mentions.map(({ view }) => view.at + view.text.length));
  const acting = new Set(
    actsOf(draft)
      .filter(({ at }) => at >= from && at < until)
      .flatMap(({ refs }) => refs),
  );
  const housesAmong = (some: ReadonlySet<Ref>): readonly Ref[] => {
    const houses = parties.map((state) =>
      draft.organizations.filter(
        ({ ref, kind, country }) => some.has(ref) && HOUSES.has(kind) && country === countries.get(state),
      ),
    );
    return houses.every((each) => each.length === 1) ? houses.flatMap((each) => each[0]?.ref ?? []) : [];
  };
  const told = housesAmong(acting);
  return told.length || signatories.length ? told : housesAmong(whoseHeadsMet(draft, from));
}

/** The bodies whose heads an encounter told of before brought together, where nobody there holds an office of state. */
function whoseHeadsMet(draft: Draft, offset: number): ReadonlySet<Ref> {
  const there = (mainSession(draft, offset)?.participants ?? []).map(({ actor }) => actor);
  const held = draft.offices.filter(({ person }) => there.includes(person));
  if (held.some(isOfState)) return new Set();
  return new Set([...there, ...held.flatMap(({ organization }) => organization ?? [])]);
}
const OFFICE_OF_STATE =
  /\b(?:minister|secretary|ambassador|commissioner|governor|mayor|premier|envoy|speaker|senator|commander|general(?! (?:manager|director))|attorney|king|prince|chargé|consul)\b/iu;
/** Whether one of those who sign holds an office of state. */
export const signsForState = ({ offices }: Draft, signatories: readonly Ref[]): boolean =>
  offices.some((each) => signatories.includes(each.person) && isOfState(each));

const isOfState = ({ title, organization }: OfficeFact): boolean =>
  OFFICE_OF_STATE.test(title) || (organization === null && /\b(?:vice-)?president\b/iu.test(title));

/** Who is told to act in what is to come, and where: bodies and states by name or reference, alone or in a row, and several at once. */
export const actsOf = once((draft): readonly Act[] => {
  const { text } = draft.document;
  // "Tawam Hospital in the Emirates will": the hospital.
  const named = draft.mentions.filter(
    ({ kind, form, start }) =>
      (kind === 'organization' || kind === 'country') &&
      form !== 'adjective' &&
      !(kind === 'country' && PLACED.test(text.slice(Math.max(0, start - 12), start))),
  );
  const acts: Act[] = [];
  let next: (typeof named)[number] | null = null;
  for (const mention of named.toReversed()) {
    const { start, end, ref } = mention;
    const row =
      next !== null && acts.at(-1)?.at === next.start && JOINS.test(text.slice(end, Math.max(end, next.start)));
    if (row || ACTS.test(text.slice(end, end + 80))) {
      acts.push({ at: start, refs: [ref] });
      next = mention;
    }
  }
  for (const { start, end, refs } of draft.groups)
    if (
      BODIES.test(text.slice(start, end)) &&
      (ACTS.test(text.slice(end, end + 80)) || OBLIGES.test(text.slice(Math.max(0, start - 30), start)))
    )
      acts.push({ at: start, refs });
  return acts;
});
const PLACED = /\b(?:in|of|at|from|to|with|by|for)(?: the)? $/u;
interface Act {
  readonly at: number;
  readonly refs: readonly Ref[];
}
/** "A and its Tongan counterpart", "the Authority (A) and India's B", "X in Haifa and Y in Al Ain". */
const JOINS =
  /^(?: \([^)]{2,20}\))?(?: (?:in|of|from) (?:the )?\p{Lu}[\p{L}' -]{2,30}(?:, \p{Lu}[\p{L} ]{2,24},)?)?,? and (?:(?:the|its|their|his|her) )?(?:\p{Lu}[\p{L}-]+(?:['’]s)? )?(?:\p{Ll}+ ){0,3}$/u;
const ACTS =
  /^(?:\)|,? \([^)]{2,20}\))?(?: (?:in|of|at) (?:the )?\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+){0,2})?(?:,? (?:for (?:its|their) part|in (?:turn|return)|on (?:its|their) (?:side|part)|meanwhile|too|likewise),?)? (?:(?:also|further|then|each|both|jointly|now|has|have|had|besides|in turn|in addition) )*(?:will|shall|would|is to|are to|was to|were to|must|ha(?:s|ve) to|undert(?:ook|akes?|aken)|agreed?s?|pledge[ds]?|commit(?:s|ted)?|promise[ds]?|guarantees?|vow(?:s|ed)?|bound (?:itself|themselves)|binds? (?:itself|themselves)|(?:is|are) (?:bound|obliged|required) to)\b/u;
const OBLIGES = /\b(?:commits?|obliges?|binds?|requires?|calls? on|enjoins?|committing|obliging|binding) $/u;
/** "the two sides" may be the states. */
const BODIES =
  /\b(?:ministries|departments|agencies|authorities|services|companies|firms|operators|utilities|universities|institutes|institutions|bodies|banks|museums|libraries|hospitals|forces|police|regulators|commissions|partners|carriers|airlines|railways|administrations|directorates|inspectorates)$/u;
