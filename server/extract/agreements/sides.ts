/**
 * Who is bound by an instrument where no sentence names its parties, or only one of them: those for whom its signatories
 * signed, else the sides of the text.
 */
import type { AgreementFact, OrganizationFact, Ref } from '../../model/factsheet.ts';
import type { AgreementKind, AgreementStatus } from '../../model/ontology.ts';
import type { Draft } from '../draft.ts';
import { actorsOf } from '../reference/actors.ts';
import { countriesOf, jointMinistries, mainCountries } from '../reference/focus.ts';
import { COUNTS } from '../reference/group-words.ts';
import { unionThatMet } from '../reference/sides-of-text.ts';
import { adoptedBy } from './acting.ts';
import { signsForState } from './bodies-told.ts';
import { eachOnce, OF_STATES } from './each-once.ts';
import { foundersOf } from './founding.ts';
import type { InstrumentMention } from './mentions.ts';
import { OF_LETTERS, withAllWhoMet } from './of-all-who-met.ts';
import { isOfMore, ofTwoHere, withoutStray } from './of-some.ts';
import { ofFewSpokenOf } from './referred-to.ts';
import { bodiesOfLead, isOfOtherNumber, OF_SEVERAL, ofSeveral, statesTold } from './several-states.ts';
import { headedBy, headsOf, isSpokenOf, ministriesOf, standFor } from './stand-for.ts';
import { statesInRow } from './states-in-row.ts';
import { BETWEEN_KINDS, BETWEEN_NAMES, BILATERAL, MULTILATERAL, OF_PLACE, OF_REGION, OF_TWO } from './titles.ts';
import { isOfUnknown } from './unknown-names.ts';
import {
  alike,
  betweenHouses,
  firmsBeside,
  isJoined,
  isOfStates,
  isOfUnion,
  ofRebels,
  ofSchools,
  ofThem,
  ofTheSame,
  ofTheTwo,
  ofTheWorld,
  ofTwoBodies,
  tellsOfBodies,
  unionOfText,
} from './whose.ts';
import { withOther } from './with-other.ts';

/** The instrument of a text whose signatories and parties are best known: the others are mostly of the same sides. */
export type MainInstrument = Pick<AgreementFact, 'name' | 'parties' | 'signatories'>;

/** What is to be known of an instrument to tell its parties. */
export interface Told {
  readonly mentions: readonly InstrumentMention[];
  /** Parties that some sentence names. */
  readonly named: readonly Ref[];
  readonly signatories: readonly Ref[];
  readonly kind: AgreementKind;
  readonly status: AgreementStatus;
}

const SPOKEN: ReadonlySet<AgreementKind> = new Set(['joint-statement', 'declaration']);
const OF_HEADS =
  /^(?:JOINT|FINAL) (?:STATEMENT|COMMUNIQU[ÉE]|DECLARATION)$|\b(?:[Hh]eads of (?:[Ss]tate|[Gg]overnment)|[Pp]residents|[Pp]rime [Mm]inisters|[Ll]eaders|[Gg]overnments)\b|^JOINT .*\b(?:PRIME MINISTERS|PRESIDENTS|LEADERS|REPUBLIC|GOVERNMENTS?)\b/u;

const BY_HEADS =
  /\b(?:[Hh]eads of (?:[Ss]tate|[Gg]overnment)|[Pp]residents|[Pp]rime [Mm]inisters|[Pp]remiers|[Ll]eaders|[Gg]overnments|countries|[Ss]ides)\b[^.;]*$/u;

const LOAN = /^(?:\p{Ll}+ )?(?:loans?|credit|financing|grant) (?:agreement|contract|deal)/u;
const BY_SO_MANY =
  /\b(?:signed|concluded|adopted|ratified) [^.;]{0,40}by (three|four|five|six|seven|eight|nine|ten) (?:\p{Ll}+ )?(?:governments|countries|states|nations|members)\b/u;
const sameRefs = (a: readonly Ref[], b: readonly Ref[]): boolean =>
  a.length > 0 && a.length === b.length && a.every((ref) => b.includes(ref));

/**
 * The parties of an instrument: those named; else those for whom its signatories stand; else the document's sides. Two who
 * sign and are of one state sign for the bodies that they head; that state alone is no pair of parties.
 */
export function completeParties(draft: Draft, said: Told, main: MainInstrument | null): readonly Ref[] {
  const told = { ...said, named: eachOnce(draft, said.named, said.kind) };
  // "an inter-institutional agreement": between the bodies whose heads sign it.
  const bodies = said.mentions.some(({ name }) => OF_BODIES.test(name)) ? headsOf(draft, said.signatories) : [];
  if (bodies.length) return bodies;
  const parties = eachOnce(draft, withAllWhoMet(draft, told, partiesOf(draft, told, main)), told.kind);
  // "A supply contract was signed by the directors of two firms": for no state, unless somebody signs who holds an office of one.
  if (
    told.kind === 'contract' &&
    !told.named.length &&
    !signsForState(draft, told.signatories) &&
    parties.every(actorsOf(draft).isState)
  )
    return [];
  if (parties.length !== 1 || told.signatories.length < 2) return parties;
  const headed = headedBy(draft, told.signatories);
  if (headed.length > 1) return headed;
  return actorsOf(draft).isState(parties[0] as Ref) && !told.named.length ? [] : parties;
}

const OF_BODIES = /\b[Ii]nter-?(?:[Ii]nstitutional|[Mm]inisterial|[Aa]gency|[Dd]epartmental)\b/u;
const isAgency = (body: OrganizationFact | undefined): boolean =>
  body?.kind === 'agency' && !/\b(?:Department|Secretariat)\b/u.test(body.name);

function partiesOf(draft: Draft, told: Told, main: MainInstrument | null): readonly Ref[] {
  const { mentions, named, signatories, kind, status } = told;
  const { isState, organizations } = actorsOf(draft);
  // "A's Umeme and B Seed signed": names that nothing is known of, but whose state.
  if (!signatories.length && status === 'signed' && named.every(isState) && mentions.some(isOfUnknown)) return [];
  // "A, B and C have been negotiating a tripartite memorandum": they, and not the two of whom the text tells.
  const several = signatories.length ? [] : ofSeveral(draft, mentions);
  if (several.length > named.length) return several;
  if (named.length > 1) return named;
  const founders = signatories.length ? [] : foundersOf(draft, mentions);
  if (founders.length) return founders;
  // "between the Electricity Corporation (ESC) and Energia (E)": names that nothing is known of are not to be guessed.
  if (
    !signatories.length &&
    mentions.some(({ view, phrase }) => BETWEEN_NAMES.test(view.text.slice(phrase.headEnd, phrase.headEnd + 160)))
  )
    return named;
  if (!named.length && mentions.some(ofRebels)) return [];
  // "Joint Statement of the Heads of State": states speak in it, whichever bodies sign beside it.
  const spoken = SPOKEN.has(kind) && mentions.some(({ name }) => OF_HEADS.test(name));
  // "The two heads of government adopted a joint statement": states speak in it as well, whichever agencies sign beside it.
  const ofHeads =
    kind === 'joint-statement' &&
    !signatories.length &&
    mentions.some(({ view, phrase }) => BY_HEADS.test(view.text.slice(Math.max(0, phrase.start - 90), phrase.start)));
  // "Agreement between ministries of health", a point of a list: of the same states, but not of the bodies of another point.
  const kinds = mentions.some(({ name }) => BETWEEN_KINDS.test(name));
  const point = !signatories.length && mentions.some(({ view }) => view.sentence.role === 'point');
  const apart = spoken || ofHeads || kinds || point;
  const sides = main && !(apart && !main.parties.every(isState)) ? main.parties : mainCountries(draft);
  if (!signatories.length && mentions.some(ofTheWorld))
    return named.filter((ref) =>
      isState(ref) ? mentions.every(isJoined) : mentions.some(({ phrase }) => phrase.proper),
    );
  // "A joint work programme was adopted in Cotonou": of both states of which the text tells.
  if (
    named.length === 1 &&
    !signatories.length &&
    sides.length === 2 &&
    sides.includes(named[0] as Ref) &&
    mentions.some(({ name }) => /\b(?:[Jj]oint|[Bb]ilateral|[Cc]ommon)\b/u.test(name))
  )
    return sides;
  // "Prime Ministers X, Y and Z issued a joint statement": the states of all who did.
  const adopters =
    status === 'adopted' && !named.length && !signatories.length
      ? mentions.flatMap(({ view, phrase }) => adoptedBy(view, phrase)?.refs ?? []).filter((ref) => ref.startsWith('p'))
      : [];
  const byAdopters = countriesOf(draft, adopters).flatMap((iso2) => actorsOf(draft).states.get(iso2) ?? []);
  if (byAdopters.length > 2 && !ministriesOf(draft, adopters)) return byAdopters;
  if (named.length === 1) return withOther(draft, told, sides);
  if (!signatories.length && main && mentions.some(ofTheSame)) return main.parties;
  const open = !named.length && signatories.length < 2;
  const two = open && (status === 'signed' || status === 'in-force') ? ofTwoHere(draft, mentions, sides) : [];
  if (two.length) return two;
  if (open && status !== 'in-force' && sides.every(isState) && mentions.some((each) => isOfMore(each, sides)))
    return [];
  const union = unionThatMet(draft);
  if (!signatories.length && union && isOfUnion(draft, union, mentions, status === 'proposed' && point)) return [union];
  if (!signatories.length && mentions.some(ofThem)) return sides;
  if (!signatories.length && mentions.some(ofTwoBodies)) return jointMinistries(draft) ?? sides;
  const houses = named.length || signatories.length > 1 ? [] : betweenHouses(draft, mentions);
  if (houses.length > 1) return houses;
  const schools = status === 'proposed' && !named.length && !signatories.length ? ofSchools(draft, mentions) : [];
  if (schools.length) return schools;
  const proper = mentions.some(({ phrase }) => phrase.proper);
  // "The Convention on Transit, signed in 1999, remains the text": of the two or three states that speak of it.
  const referred = status === 'in-force' && !signatories.length;
  const few =
    referred && (proper || mentions.some(({ name }) => OF_PLACE.test(name)))
      ? ofFewSpokenOf(draft, mentions, sides)
      : [];
  if (
    status !== 'signed' &&
    !few.length &&
    mentions.some(
      ({ name, phrase }) =>
        (phrase.proper || name.includes('establishing')) && MULTILATERAL.test(name) && !BILATERAL.test(name),
    )
  )
    return [];
  // "The 2005 trilateral protocol", "the 1989 Taif accord": whose it is, the text does not say.
  if (
    referred &&
    (mentions.some(({ name }) => OF_SEVERAL.test(name))
      ? sides.length < 3
      : mentions.every(({ name }) => OF_PLACE.test(name)))
  )
    return few;
  // "The accord rests on the 1969 OAU convention": of a union that has only letters here.
  if (referred && !named.length && mentions.every(({ name }) => OF_LETTERS.test(name))) return [];
  // "A loan agreement of 1996": of those between whom the new loan agreement is.
  if (main && kind === 'contract' && referred && alike(main.name, mentions)) return main.parties;
  // "signed by four governments", of which the text names two.
  const count = mentions
    .map(({ view, phrase }) => BY_SO_MANY.exec(view.text.slice(phrase.end, phrase.end + 90))?.[1])
    .find(Boolean);
  if (count && !signatories.length && sides.length !== COUNTS.get(count)) return [];
  if (referred && mentions.some(({ view }) => isOfOtherNumber(view, sides))) return [];
  if (status === 'proposed' && !signatories.length && !OF_STATES.has(kind)) {
    const bodies = mentions.map(({ view }) => bodiesOfLead(draft, view)).find((refs) => refs.length);
    if (bodies) return bodies;
  }
  // "The loan agreement of 2007 was mentioned": whose it is, nobody says.
  if (referred && mentions.every(({ name }) => LOAN.test(name))) return [];
  const standing = standFor(draft, signatories, kind);
  const { offices, states: byCountry } = actorsOf(draft);
  if (standing.length > 1 && !standing.every(isState)) return standing;
  if (status === 'adopted' && !signatories.length) {
    const adopter = unionOfText(draft) ?? union;
    if (adopter && !(isOfStates(draft, adopter) && sides.length > 1 && sides.every(isState)))
      return mentions.map(({ view }) => statesTold(draft, view)).find((refs) => refs.length) ?? [adopter];
  }
  const firms =
    kind === 'contract' && status === 'signed' && !standing.some((ref) => !isState(ref))
      ? firmsBeside(draft, mentions)
      : [];
  if (firms.length) return firms;
  const working = !OF_STATES.has(kind) && !spoken && !ofHeads;
  const fresh = status === 'signed' || status === 'adopted';
  const about = mentions.some(tellsOfBodies);
  const served = kinds ? null : (ministriesOf(draft, signatories) ?? jointMinistries(draft));
  // "signed by X, a director at the Ministry of A": the ministry only where the text speaks of it as well.
  const isTold = (ref: Ref) => isAgency(organizations.get(ref)) || isSpokenOf(draft, organizations.get(ref));
  const ministries = served?.every(isTold) || (served && main && sameRefs(served, main.parties)) ? served : null;
  // "signed by the heads of the two police forces": the forces, where none is a ministry.
  const forces = ministriesOf(draft, signatories);
  if (forces?.every((ref) => actorsOf(draft).organizations.get(ref)?.kind === 'agency')) return forces;
  const states = countriesOf(draft, signatories);
  // "The bargain is laid down in a joint statement": of no agencies that stand side by side elsewhere.
  const ofHouses = kind === 'joint-statement' && ministries?.every((ref) => isAgency(organizations.get(ref)));
  const heads = (person: Ref) =>
    offices.get(person)?.some(({ organization }) => ministries?.includes(organization ?? '')) ?? false;
  const byHeads = !signatories.length || signatories.some(heads);
  // What bodies have signed, they are to follow up: "a full memorandum is being drafted".
  if (
    main &&
    status === 'proposed' &&
    working &&
    kind !== 'protocol' &&
    !signatories.length &&
    !main.parties.some(isState)
  )
    return main.parties;
  if (ministries && !ofHouses && byHeads && ((fresh && working) || about)) {
    const own = countriesOf(draft, ministries);
    if (!states.length || states.every((state) => own.includes(state))) return ministries;
  }
  if (
    status === 'in-force' &&
    working &&
    ministries &&
    !main?.parties.every(isState) &&
    mentions.some(({ phrase, date }) => phrase.years !== null || date !== null)
  )
    return ministries;
  const sameHands = main !== null && sameRefs(signatories, main.signatories);
  if (main && sameHands && (main.parties.every(isState) || working)) return main.parties;
  if (states.length > 1 && states.length >= Math.min(signatories.length, 3))
    return withoutStray(
      draft,
      mentions,
      states.flatMap((iso2) => byCountry.get(iso2) ?? []),
    );
  if (signatories.length > 1) {
    const row = mentions.map(({ view }) => statesInRow(draft, view, signatories)).find((refs) => refs.length > 1);
    if (row) return row;
    // As many sides as signatories, of whom some are known.
    const known = states.flatMap((iso2) => byCountry.get(iso2) ?? []);
    const all = [sides, mainCountries(draft)].find(
      (refs) => refs.length === signatories.length && known.every((ref) => refs.includes(ref)),
    );
    if (all) return all;
    if (states.length > 1 || standing.length > 1) return standing;
    if (main && !sameHands) return known.length && known.every((ref) => main.parties.includes(ref)) ? main.parties : [];
  }
  if (few.length) return few;
  const pair =
    (draft.countries.length === 2 && mentions.some(ofTheTwo)) ||
    mentions.some(({ name }) => OF_TWO.test(name) && !OF_REGION.test(name));
  if (proper && referred && !pair) return [];
  if (sides.every(isState)) return sides;
  const theirs = countriesOf(draft, sides).flatMap((iso2) => byCountry.get(iso2) ?? []);
  return theirs.length > 1 ? theirs : mainCountries(draft);
}
