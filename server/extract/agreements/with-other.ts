/** The other party of an instrument of which a text names one: "an agreement with the European Union". */
import type { Ref } from '../../model/factsheet.ts';
import { ownState } from '../actors/own-state.ts';
import type { Draft } from '../draft.ts';
import { actorsOf } from '../reference/actors.ts';
import { countriesOf } from '../reference/focus.ts';
import type { SentenceView } from '../text/view.ts';
import type { InstrumentMention } from './mentions.ts';
import { MADE_WITH } from './partners.ts';
import type { Told } from './sides.ts';
import { headedBy, OWN, standFor } from './stand-for.ts';

const WITH = /^(?:[^,;.]|(?<=\d),){0,60}? with /u;

/** Whether a person holds office in one of some bodies. */
const serves = (draft: Draft, person: Ref, bodies: readonly Ref[]): boolean =>
  actorsOf(draft)
    .offices.get(person)
    ?.some(({ organization }) => bodies.includes(organization ?? '')) ?? false;

/** "Gazprom's chairman spoke. The concern concluded a contract with A": the firms of a sentence and of the one before it. */
const firmsNear = (draft: Draft, view: SentenceView): Ref[] =>
  [view, view.previous].flatMap((each) =>
    (each?.mentions ?? [])
      .map(({ ref }) => ref)
      .filter((ref) => actorsOf(draft).organizations.get(ref)?.kind === 'company'),
  );

const isWithOther = ({ view: { text }, phrase }: InstrumentMention): boolean =>
  WITH.test(text.slice(phrase.headEnd, phrase.headEnd + 80)) ||
  MADE_WITH.test(text.slice(phrase.end, phrase.end + 140));

/** "Under an accord with B, …": the sentence begins with the instrument. */
const OPENS =
  /^(?:Under|By|Through|Thanks to|In) (?:an?|the|its) (?:\p{Ll}+ ){0,4}(?:accord|agreement|deal|pact|treaty|protocol|convention|memorandum|contract|arrangement)\b/u;
const stateAtHead = (view: SentenceView | null): Ref | undefined =>
  view?.mentions.find(({ kind, form, start }) => kind === 'country' && form === 'name' && start === view.at)?.ref;

/** One party named, "an agreement with the European Union": the other is the state that signed, or who is spoken of before it. */
export function withOther(draft: Draft, { named, signatories, mentions }: Told, sides: readonly Ref[]): readonly Ref[] {
  const { states: byCountry, organizations, isState, countries } = actorsOf(draft);
  // "a contract with A Ltd", signed by the head of B: the two firms, and not their states.
  if (named.every((ref) => OWN.has(organizations.get(ref)?.kind ?? 'government'))) {
    const firms = standFor(draft, signatories).filter((ref) => !named.includes(ref) && !isState(ref));
    if (firms.length) return [...firms, ...named];
    const beside = [...new Set(mentions.flatMap(({ view }) => firmsNear(draft, view)))].filter(
      (ref) => !named.includes(ref),
    );
    if (named.length === 1 && beside.length === 1 && named.every((ref) => organizations.get(ref)?.kind === 'company'))
      return [...beside, ...named];
  }
  // "on behalf of the Government of A, by X", and the head of a union: both.
  const headed = standFor(draft, signatories).filter((ref) => !named.includes(ref) && !isState(ref));
  if (signatories.length > 1 && headed.length && headed.length < signatories.length) return [...headed, ...named];
  // "on behalf of the Police Corps, and by X, director of the Forensic Institute": where one is a body, so is the other.
  if (named.every((ref) => organizations.get(ref)?.kind === 'agency')) {
    const bodies = headedBy(draft, signatories).filter((ref) => !named.includes(ref));
    if (bodies.length && bodies.length === signatories.length - 1) return [...named, ...bodies];
  }
  const own = countriesOf(draft, named);
  const union = named.some((ref) => organizations.get(ref)?.kind === 'intergovernmental');
  const foreign = countriesOf(draft, signatories).filter((iso2) => !own.includes(iso2));
  // "ministers of three members of the Community signed": the states, where nobody signs for the union.
  if (
    union &&
    foreign.length > 1 &&
    foreign.length === signatories.length &&
    !signatories.some((ref) => serves(draft, ref, named))
  )
    return foreign.flatMap((iso2) => byCountry.get(iso2) ?? []);
  // A union's own signatories may be of its members: the state that is no member is told of first.
  const others = (union && named.length === 1 ? foreign.slice(0, 1) : foreign).flatMap(
    (iso2) => byCountry.get(iso2) ?? [],
  );
  if (others.length) return [...new Set([...others, ...named])];
  // "the ASEAN Work Plan" is of the union alone, "the agreement with ASEAN" is not.
  if (!mentions.some(isWithOther)) return named;
  // "the head of the Immigration Service spoke of the memorandum with the Police of B": of the service.
  const isAgency = (ref: Ref) => organizations.get(ref)?.kind === 'agency';
  const agency = named.every(isAgency)
    ? mentions
        .flatMap(({ view, phrase }) => view.mentions.filter(({ end }) => end - view.at <= phrase.start))
        .find(({ ref, form }) => form === 'name' && isAgency(ref) && !named.includes(ref))
    : undefined;
  if (agency && countriesOf(draft, [agency.ref]).some((iso2) => !own.includes(iso2))) return [agency.ref, ...named];
  const before = mentions.flatMap(({ view, phrase }) =>
    view.mentions.flatMap(({ kind, form, ref, end }) => {
      if (kind === 'place' || form === 'adjective' || end - view.at > phrase.start) return [];
      if (kind === 'person') return byCountry.get(countries.get(ref) ?? '') ?? [];
      const of = organizations.get(ref)?.kind;
      if (of === 'legislature') return byCountry.get(countries.get(ref) ?? '') ?? [];
      return isState(ref) || of === 'intergovernmental' || of === 'government' ? [ref] : [];
    }),
  );
  const other = before.find((ref) => !named.includes(ref) && !own.includes(countries.get(ref) ?? ''));
  if (other) return [other, ...named];
  // "Mali alone has an arrangement. Under an accord with the United States": of whom the sentence before it speaks.
  const opening = mentions.flatMap(({ view }) => (OPENS.test(view.text) ? (stateAtHead(view.previous) ?? []) : []));
  const told = opening.find((ref) => !named.includes(ref) && !own.includes(countries.get(ref) ?? ''));
  if (told) return [told, ...named];
  const rest = sides.filter((ref) => isState(ref) && !named.includes(ref) && !own.includes(countries.get(ref) ?? ''));
  if (rest.length === 1) return [...rest, ...named];
  // "A similar memorandum with B is being negotiated": of the state whose news it is.
  const home = byCountry.get(ownState(draft).publisher ?? '');
  return home && rest.includes(home) ? [home, ...named] : named;
}
