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
import type { InstrumentMention } from './mentions.ts';
import { OF_LETTERS, withAllWhoMet } from './of-all-who-met.ts';
import { bodiesOfLead, isOfOtherNumber, OF_SEVERAL, ofSeveral, statesTold } from './several-states.ts';
import { headedBy, ministriesOf, standFor } from './stand-for.ts';
import { statesInRow } from './states-in-row.ts';
import { isOfUnknown } from './unknown-names.ts';
import {
  alike,
  betweenHouses,
  firmsBeside,
  isJoined,
  isOfStates,
  isOfUnion,
  namesNoOthers,
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

/** What states conclude, whichever of their ministers sign it. */
const OF_STATES: ReadonlySet<AgreementKind> = new Set(['agreement', 'treaty', 'protocol', 'declaration']);
const SPOKEN: ReadonlySet<AgreementKind> = new Set(['joint-statement', 'declaration']);
const OF_HEADS =
  /^(?:JOINT|FINAL) (?:STATEMENT|COMMUNIQU[ÉE]|DECLARATION)$|\b(?:[Hh]eads of (?:[Ss]tate|[Gg]overnment)|[Pp]residents|[Pp]rime [Mm]inisters|[Ll]eaders|[Gg]overnments)\b|^JOINT .*\b(?:PRIME MINISTERS|PRESIDENTS|LEADERS|REPUBLIC|GOVERNMENTS?)\b/u;

const BY_HEADS =
  /\b(?:[Hh]eads of (?:[Ss]tate|[Gg]overnment)|[Pp]residents|[Pp]rime [Mm]inisters|[Pp]remiers|[Ll]eaders|[Gg]overnments|countries|[Ss]ides)\b[^.;]*$/u;

const BETWEEN_KINDS =
  /\bbetween (?:the )?(?:two |respective |relevant )?(?:ministries|universities|agencies|governments|academies|chambers)\b/u;
const BETWEEN_NAMES =
  /^(?: [^.;:]{0,110}? (?:signed|concluded))? between (?:the )?(?:\p{Lu}[\p{L}'’.-]+ (?:of |de |for |and the )?){1,6}(?:\([^)]{2,12}\) )?and (?:the )?\p{Lu}[\p{L}'’.-]+/u;
const MULTILATERAL = /\b(?:Convention|Charter|Covenant|Framework Agreement|Statute|establishing)\b/u;
/** What two states conclude, though it be called a convention. */
const BILATERAL =
  /^(?!.*\b(?:Europe|Inter|Americ|Africa|Asia|Arab|Nordic|United)).*\b(?:Double Taxation|Extradition|Social Security)\b/u;
/** A year, a name and a plain head: "1989 Taif accord". */
const OF_PLACE =
  /^(?:(?:19|20)\d\d )?\p{Lu}\p{Ll}+ (?:(?:peace|ceasefire|border|framework) )?(?:statement|consensus|accords?|pact|treaty|convention|protocol|charter|declaration|agreements?|memorandum)(?: of (?:19|20)\d\d)?$|^(?:(?:19|20)\d\d )?(?:Treaty|Pact|Convention|Protocol|Agreement|Charter|Accords?) of \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?$/u;
/** "the Itaipú Treaty of 1973", "the Albufeira Convention": a name and a head that states conclude. */
const TITLED_OF_PLACE =
  /^(?:(?:19|20)\d\d )?(?!(?:World|Global|International|Universal|European|African|American|Arab)\b)\p{Lu}\p{L}+(?:[ -]\p{Lu}\p{L}+){0,2} (?:Treaty|Convention|Protocol|Accords?|Pact|Act)(?: of (?:19|20)\d\d)?$/u;
/** Titles of what two neighbours conclude, whoever signed it. */
const OF_TWO =
  /\b(?:Intergovernmental|Inter-[Gg]overnmental|Host Government|Friendship|Friendly|Neighbou?rl(?:y|iness)|Strategic|Bilateral|Joint|Extradition|Visa|Air Services|Boundary|Border|Double Taxation|Investment|Technical Co-?operation|Economic Partnership|Free Trade|Alliance|Allied|Mutual)\b/u;

/** "the South Asian Free Trade Area": of more than two. */
const OF_REGION =
  /\b(?:(?:Pan-|Trans-|Sub-)?(?:Asian?|African?|Europe(?:an)?|Pacific|Caribbean|Arab|Andean|Latin|Nordic|Baltic|Eurasian|Mediterranean|Gulf|Islamic|Amazon(?:ian)?))\b/u;

const isTitledOfPlace = (name: string): boolean => TITLED_OF_PLACE.test(name) && !OF_REGION.test(name);

const LOAN = /^(?:\p{Ll}+ )?(?:loans?|credit|financing|grant) (?:agreement|contract|deal)/u;
const BY_SO_MANY =
  /\b(?:signed|concluded|adopted|ratified) [^.;]{0,40}by (three|four|five|six|seven|eight|nine|ten) (?:\p{Ll}+ )?(?:governments|countries|states|nations|members)\b/u;
const LOOKED_AT =
  /\b(?:recall(?:ed|s|ing)|review(?:ed|s|ing)|implement\p{Ll}*|renew(?:ed|s|ing)?|extend(?:ed|s|ing)?|welcom(?:ed|es|ing)|under (?:the|their)|in (?:the )?light of|on the basis of|pursuant to|in accordance with|within the framework of) /iu;

const sameRefs = (a: readonly Ref[], b: readonly Ref[]): boolean =>
  a.length > 0 && a.length === b.length && a.every((ref) => b.includes(ref));

/**
 * The parties of an instrument: those named; else those for whom its signatories stand; else the document's sides. Two who
 * sign and are of one state sign for the bodies that they head; that state alone is no pair of parties.
 */
export function completeParties(draft: Draft, told: Told, main: MainInstrument | null): readonly Ref[] {
  const parties = withAllWhoMet(draft, told, partiesOf(draft, told, main));
  if (parties.length !== 1 || told.signatories.length < 2) return parties;
  const headed = headedBy(draft, told.signatories);
  if (headed.length > 1) return headed;
  return actorsOf(draft).isState(parties[0] as Ref) && !told.named.length ? [] : parties;
}

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
  const union = unionThatMet(draft);
  if (!signatories.length && union && isOfUnion(draft, union, mentions, status === 'proposed' && point)) return [union];
  if (!signatories.length && mentions.some(ofThem)) return sides;
  if (!signatories.length && mentions.some(ofTwoBodies)) return jointMinistries(draft) ?? sides;
  const houses = named.length || signatories.length > 1 ? [] : betweenHouses(draft, mentions);
  if (houses.length > 1) return houses;
  const schools = status === 'proposed' && !named.length && !signatories.length ? ofSchools(draft, mentions) : [];
  if (schools.length) return schools;
  const proper = mentions.some(({ phrase }) => phrase.proper);
  // "the Simla agreement of 1972", in a text that speaks of two states and of no union: theirs.
  const ofTwoAlone =
    draft.countries.length === 2 &&
    sides.length === 2 &&
    sides.every(isState) &&
    !draft.organizations.some((body) => body.kind === 'intergovernmental' && body.mentions.length > 1) &&
    mentions.some(({ phrase, date }) => phrase.years !== null || /^\d{4}$/u.test(date ?? ''));
  if (
    status !== 'signed' &&
    !(ofTwoAlone && mentions.some(({ name }) => OF_PLACE.test(name) || isTitledOfPlace(name))) &&
    mentions.some(
      ({ name, phrase }) =>
        (phrase.proper || name.includes('establishing')) && MULTILATERAL.test(name) && !BILATERAL.test(name),
    )
  )
    return [];
  // "The 2005 trilateral protocol", "the 1989 Taif accord": whose it is, the text does not say.
  if (
    status === 'in-force' &&
    !signatories.length &&
    (mentions.some(({ name }) => OF_SEVERAL.test(name))
      ? sides.length < 3
      : mentions.every(({ name }) => OF_PLACE.test(name)))
  )
    return ofTwoAlone ? sides : [];
  // "The accord rests on the 1969 OAU convention": of a union that has only letters here.
  if (
    status === 'in-force' &&
    !signatories.length &&
    !named.length &&
    mentions.every(({ name }) => OF_LETTERS.test(name))
  )
    return [];
  // "A loan agreement of 1996": of those between whom the new loan agreement is.
  if (main && kind === 'contract' && status === 'in-force' && !signatories.length && alike(main.name, mentions))
    return main.parties;
  // "signed by four governments", of which the text names two.
  const count = mentions
    .map(({ view, phrase }) => BY_SO_MANY.exec(view.text.slice(phrase.end, phrase.end + 90))?.[1])
    .find(Boolean);
  if (count && !signatories.length && sides.length !== COUNTS.get(count)) return [];
  if (status === 'in-force' && !signatories.length && mentions.some(({ view }) => isOfOtherNumber(view, sides)))
    return [];
  if (status === 'proposed' && !signatories.length && !OF_STATES.has(kind)) {
    const bodies = mentions.map(({ view }) => bodiesOfLead(draft, view)).find((refs) => refs.length);
    if (bodies) return bodies;
  }
  // "The loan agreement of 2007 was mentioned": whose it is, nobody says.
  if (status === 'in-force' && !signatories.length && mentions.every(({ name }) => LOAN.test(name))) return [];
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
  const ministries = kinds ? null : (ministriesOf(draft, signatories) ?? jointMinistries(draft));
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
    const served = countriesOf(draft, ministries);
    if (!states.length || states.every((state) => served.includes(state))) return ministries;
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
    return states.flatMap((iso2) => byCountry.get(iso2) ?? []);
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
  // "reviewed the Border Action Plan": theirs, where the text speaks of two states and no others.
  const pair =
    (sides.length === 2 && mentions.every(namesNoOthers)) ||
    (draft.countries.length === 2 &&
      mentions.some((mention) => LOOKED_AT.test(mention.view.text) || ofTheTwo(mention)));
  if (
    proper &&
    status === 'in-force' &&
    !signatories.length &&
    !pair &&
    !(ofTwoAlone && mentions.some(({ name }) => isTitledOfPlace(name))) &&
    !mentions.some(({ name }) => OF_TWO.test(name) && !OF_REGION.test(name))
  )
    return [];
  if (sides.every(isState)) return sides;
  const served = countriesOf(draft, sides).flatMap((iso2) => byCountry.get(iso2) ?? []);
  return served.length > 1 ? served : mainCountries(draft);
}
