/** For whom signatories sign: the bodies that they head, a union, company or movement, else their states. */
import type { OrganizationFact, Ref } from '../../model/factsheet.ts';
import type { AgreementKind, OrganizationKind } from '../../model/ontology.ts';
import type { Draft } from '../draft.ts';
import { once } from '../once.ts';
import { actorsOf } from '../reference/actors.ts';
import { stateOf } from './of-state.ts';

/** Bodies for which their heads sign as such, not for a state. */
export const OWN: ReadonlySet<OrganizationKind> = new Set([
  'intergovernmental',
  'company',
  'party',
  'university',
  'ngo',
  'other',
]);
/** The bodies that the signatories head, where the text names each of them; null where it does not. */
export function ministriesOf(draft: Draft, signatories: readonly Ref[]): readonly Ref[] | null {
  const { organizations, offices } = actorsOf(draft);
  const isNamed = (ref: Ref | null) => {
    const body = ref === null ? undefined : organizations.get(ref);
    return body !== undefined && body.mentions.length > 0 && Boolean(body.country);
  };
  const bodies = signatories.flatMap(
    (person) => offices.get(person)?.find(({ organization }) => isNamed(organization))?.organization ?? [],
  );
  return bodies.length > 1 && bodies.length === signatories.length && new Set(bodies).size === bodies.length
    ? bodies
    : null;
}

/** What an agency concludes in its own name, with whomever. */
const CONTRACTS: ReadonlySet<AgreementKind> = new Set(['contract', 'other']);

/** Houses that sign in their own name, and what a ministry signs with one of them in its own. */
const HOUSES: ReadonlySet<OrganizationKind> = new Set(['company', 'university', 'agency']);
const HOUSE_KINDS: ReadonlySet<AgreementKind> = new Set(['mou', 'contract', 'plan', 'other']);

/** "a former headmistress of the school": she signs for it no more. */
const FORMER = /^(?:former|ex-|one-time|retired|past|previous|then)\b/iu;

/** For whom each signatory signs: the union, company or movement that the person heads, else the state. */
export function standFor(draft: Draft, signatories: readonly Ref[], kind?: AgreementKind): Ref[] {
  const { organizations, offices, countries, states, isState } = actorsOf(draft);
  const isAgency = (ref: Ref) => organizations.get(ref)?.kind === 'agency';
  const housed = new Set<Ref>();
  const found = signatories.flatMap((person) => {
    const body = [
      ...(offices.get(person) ?? []).filter(({ title }) => !FORMER.test(title)).map(({ organization }) => organization),
      ownerOf(draft, person),
    ]
      .map((ref) => (ref === null ? undefined : organizations.get(ref)))
      .find(
        (each) =>
          each !== undefined &&
          // "Interior Minister X, of the Liberal Party": for the state.
          !(each.kind === 'party' && ledBy(draft, [person]).length) &&
          (OWN.has(each.kind) || (each.kind === 'agency' && CONTRACTS.has(kind ?? 'treaty'))) &&
          each.mentions.length > 0,
      );
    if (body) {
      if (HOUSES.has(body.kind)) housed.add(body.ref);
      return unionOf(draft, body.ref);
    }
    return states.get(countries.get(person) ?? '') ?? [];
  });
  // "a memorandum, signed by Minister X and by Y, head of the railway": the ministry and the railway, and no state.
  if (housed.size && housed.size < signatories.length && HOUSE_KINDS.has(kind ?? 'treaty')) {
    const all = signatories.flatMap((person, index) => {
      const own = found[index];
      return own !== undefined && states.get(countries.get(person) ?? '') === own
        ? (ledBy(draft, [person])[0] ?? own)
        : (own ?? []);
    });
    // "a letter of intent, signed by the Director of Security X and by Y, head of the Police of B": of two states, where one has no body.
    const isMixed = kind !== 'contract' && all.some(isState) && all.every((ref) => isState(ref) || isAgency(ref));
    return [...new Set(isMixed ? all.map((ref) => stateOf(draft, ref) ?? ref) : all)];
  }
  // "signed by X, President of the Research Foundation of A, and Y, President of the Science Agency of B": the agency as well.
  const house = found.some((ref) => LIKE_AGENCIES.has(organizations.get(ref)?.kind ?? 'government'));
  const agencyOf = (person: Ref | undefined) =>
    offices
      .get(person ?? '')
      ?.map(({ organization }) => organizations.get(organization ?? ''))
      .find((body) => body?.kind === 'agency' && body.mentions.length > 0)?.ref;
  if (house && found.length === signatories.length)
    return [
      ...new Set(found.map((own, index) => (organizations.has(own) ? own : (agencyOf(signatories[index]) ?? own)))),
    ];
  return [...new Set(found)];
}

/** "Chevron's X": the body whose man or woman a person is told to be; null where no body stands there. */
function ownerOf(draft: Draft, person: Ref): Ref | null {
  const { mentions, document } = draft;
  const own = firstNamed(draft).get(person) ?? -1;
  const [name, body] = [mentions[own], mentions[own - 1]];
  return name &&
    body?.kind === 'organization' &&
    OWNED.test(document.text.slice(body.end, Math.max(body.end, name.start)))
    ? body.ref
    : null;
}
/** Which of the text's mentions is the first to give an actor's name. */
const firstNamed = once(({ mentions }): ReadonlyMap<Ref, number> => {
  const first = new Map<Ref, number>();
  mentions.forEach(({ ref, form }, index) => {
    if (form === 'name' && !first.has(ref)) first.set(ref, index);
  });
  return first;
});
const OWNED = /^(?: \([^)]{1,14}\))?['’]s? (?:(?:\p{Ll}[\p{L}-]* ){0,3}(?:\p{Lu}{2,4} )?|Mr\.? |Ms\.? |Dr\.? )$/u;
/** Bodies beside whose heads the head of an agency signs for the agency. */
const LIKE_AGENCIES: ReadonlySet<OrganizationKind> = new Set(['company', 'university', 'ngo', 'other']);

/** The African Union for the African Union Commission, the European Union for the European Commission, where the text names it. */
function unionOf(draft: Draft, ref: Ref): Ref {
  const body = actorsOf(draft).organizations.get(ref);
  if (body?.kind !== 'intergovernmental') return ref;
  const first = body.name.split(' ')[0] ?? '';
  const union = draft.organizations.find(
    ({ name, kind, ref: other }) =>
      other !== ref &&
      kind === 'intergovernmental' &&
      (body.name.startsWith(`${name} `) ||
        (/\b(?:Commission|Council|Secretariat)\b/u.test(body.name) && name === `${first} Union`)),
  );
  return union?.ref ?? ref;
}

/** The ministries that persons lead, whether the text names them or not. */
export function ledBy(draft: Draft, persons: readonly Ref[]): readonly Ref[] {
  const { organizations, offices } = actorsOf(draft);
  const isMinistry = (ref: Ref | null) => ref !== null && organizations.get(ref)?.kind === 'ministry';
  return [
    ...new Set(
      persons.flatMap(
        (person) => offices.get(person)?.find(({ organization }) => isMinistry(organization))?.organization ?? [],
      ),
    ),
  ];
}

/** The bodies that persons hold office in, where the text names them. */
export function headedBy(draft: Draft, persons: readonly Ref[]): readonly Ref[] {
  const { organizations, offices } = actorsOf(draft);
  const isNamed = (ref: Ref | null) => ref !== null && (organizations.get(ref)?.mentions.length ?? 0) > 0;
  return [
    ...new Set(
      persons.flatMap(
        (person) => offices.get(person)?.find(({ organization }) => isNamed(organization))?.organization ?? [],
      ),
    ),
  ];
}

/** Whether a text speaks of a body itself, and not only of those who serve in it: "the Ministry of Trade will", not "a director at the Ministry of Trade". */
export function isSpokenOf({ document: { text } }: Draft, body: OrganizationFact | undefined): boolean {
  return body?.mentions.some(({ start }) => !IN_TITLE.test(text.slice(Math.max(0, start - 70), start))) ?? false;
}
const IN_TITLE =
  /\b(?:[Mm]inister|[Ss]ecretary|[Uu]ndersecretary|[Dd]irector|[Hh]ead|[Cc]hief|[Cc]ommissioner|[Oo]fficer|[Oo]fficial|[Cc]hair\p{Ll}*|[Pp]resident|[Aa]dvis[eo]r|[Dd]eputy|[Cc]ounsel|[Cc]ouncillor|[Gg]overnor|[Mm]anager|[Ss]pokes\p{Ll}+|[Rr]epresentative|[Dd]elegate|[Gg]eneral)(?:[ -][\p{L}-]+){0,3},? (?:of|at|in|for|from|to) (?:the |its |their )?(?:\p{Lu}[\p{L}-]+(?:'s|’s|s'|s’)? ){0,2}$/u;

/** The bodies that persons hold office in, one each; empty where that of one is not known. */
export function headsOf(draft: Draft, persons: readonly Ref[]): readonly Ref[] {
  const bodies = [headedBy(draft, persons), ledBy(draft, persons)].find((refs) => refs.length === persons.length);
  return bodies && bodies.length > 1 ? bodies : [];
}
