/**
 * Who is bound: the bodies or states a sentence names as parties ("between A and B", "signed by the two ministries", "the
 * ministries' plan"), else those in the instrument's own name, else those for whom its signatories signed.
 */
import type { Ref } from '../../model/factsheet.ts';
import type { AgreementKind, AgreementStatus } from '../../model/ontology.ts';
import type { Draft, Range } from '../draft.ts';
import { actorsOf } from '../reference/actors.ts';
import { countriesOf, jointMinistries, mainCountries } from '../reference/focus.ts';
import type { Subject } from '../reference/subjects.ts';
import type { SentenceView } from '../text/view.ts';
import type { InstrumentMention } from './mentions.ts';
import type { InstrumentPhrase } from './names.ts';

const BODIES =
  /\b(?:ministr(?:y|ies)|agenc(?:y|ies)|departments?|bodies|institutions|forces|authorities|organi[sz]ations)\b/iu;

/** Parties that the sentence itself names for the phrase; empty where it names none. */
export function boundBy(
  draft: Draft,
  view: SentenceView,
  phrase: InstrumentPhrase,
  subjects: readonly Subject[],
): readonly Ref[] {
  const within = (range: Range, from: number, to: number) => range.start - view.at >= from && range.end - view.at <= to;
  const { organizations, isState } = actorsOf(draft);
  const isBody = (ref: Ref) => organizations.has(ref);
  const collect = (from: number, to: number): Ref[] => {
    const named = view.mentions.filter(
      (mention) => within(mention, from, to) && mention.kind !== 'place' && mention.kind !== 'person',
    );
    const bodies = named
      .filter((mention) => mention.kind === 'organization' && mention.form !== 'adjective')
      .map((mention) => mention.ref);
    const grouped = view.groups
      .filter((group) => within(group, from, to))
      .flatMap((group) => group.refs)
      .filter((ref) => isBody(ref) || isState(ref));
    const states = named
      .filter((mention) => mention.kind === 'country' && mention.form !== 'adjective')
      .map((mention) => mention.ref);
    // "between Mongolia and the Eurasian Economic Union": a state beside a body that is not its own.
    const beside = bodies.length === 1 ? states.filter((ref) => !isOf(draft, bodies[0] as Ref, ref)) : [];
    const best = bodies.length ? [...bodies, ...beside] : grouped.length ? grouped : states;
    return [...new Set(best)];
  };
  const right = view.text.slice(phrase.end, phrase.end + 260);
  const between = /^[^.;]{0,60}?\bbetween (?<rest>[^;:]{3,200})/u.exec(right);
  if (between?.groups?.rest) {
    const from = phrase.end + between[0].length - between.groups.rest.length;
    const parties = collect(from, from + between.groups.rest.length);
    if (parties.length > 1) return parties.slice(0, 6);
  }
  const earlier = /\bbetween (?<rest>[^;:,]{3,200}) (?:an?|the) $/u.exec(view.text.slice(0, phrase.start));
  if (earlier?.groups?.rest) {
    const parties = collect(earlier.index, phrase.start);
    if (parties.length > 1) return parties;
  }
  const concluded = /\b(?:by|of) (?<rest>[^.;]{3,90} with [^.;,]{3,80})/u.exec(right);
  if (concluded?.groups?.rest && /\b(?:concluded|signed|inked)\b/.test(right.slice(0, concluded.index + 3))) {
    const from = phrase.end + concluded.index + 3;
    const parties = collect(from, from + concluded.groups.rest.length);
    if (parties.length > 1) return parties;
  }
  const possessive = view.groups.find(
    (group) =>
      group.end - view.at <= phrase.start &&
      phrase.start - (group.end - view.at) <= 4 &&
      BODIES.test(view.text.slice(group.start - view.at, group.end - view.at)),
  );
  if (possessive) return possessive.refs.filter((ref) => isBody(ref) || isState(ref));
  const byBodies =
    /^[^.;]{0,60}\b(?:signed|inked|concluded|adopted|issued|passed|agreed) by (?<rest>[^.;]{3,120})/u.exec(right);
  if (byBodies?.groups?.rest) {
    const from = phrase.end + byBodies[0].length - byBodies.groups.rest.length;
    const parties = collect(from, from + byBodies.groups.rest.length);
    const persons = view.mentions.some(
      (mention) => mention.kind === 'person' && within(mention, from, from + (byBodies.groups?.rest ?? '').length),
    );
    if (parties.length && !persons) return parties;
  }
  const acting = subjects.flatMap((subject) => subject.refs).filter((ref) => isBody(ref) || isState(ref));
  const partner = partnerOf(view, phrase);
  if (partner !== null && !acting.includes(partner)) return [...new Set([...acting, partner])];
  if (acting.length > 1) return [...new Set(acting)];
  const inner = collect(phrase.start, phrase.end);
  const inName = namedStates(draft, view, phrase);
  if (inName.length > 1) return inName;
  if (inner.length > 1) return inner;
  const twoOf = /\bin which (?:the|both) /u.exec(right.slice(0, 30));
  if (twoOf) {
    const group = view.groups.find((each) => each.start - view.at >= phrase.end);
    if (group) return group.refs;
  }
  if (inner.length === 1 && phrase.proper) return inner;
  return phrase.proper && acting.length ? acting : [];
}

/** "an agreement with the European Union": the body or state with which somebody else makes it. */
function partnerOf(view: SentenceView, phrase: InstrumentPhrase): Ref | null {
  const joined = /^[^,;.]{0,40}? with (?:the )?/u.exec(view.text.slice(phrase.headEnd, phrase.headEnd + 60));
  if (!joined) return null;
  const at = view.at + phrase.headEnd + joined[0].length;
  const found = view.mentions.find(
    ({ kind, form, start }) =>
      (kind === 'organization' || kind === 'country') && form !== 'adjective' && start <= at && start >= at - 4,
  );
  return found?.ref ?? null;
}

/** Whether a body is of that state. */
function isOf(draft: Draft, body: Ref, state: Ref): boolean {
  const { organizations } = actorsOf(draft);
  const country = draft.countries.find(({ ref }) => ref === state)?.iso2;
  return organizations.get(body)?.country === country;
}

/** States and unions in a name: "Vietnam-Laos plan", "ASEAN-China memorandum". */
function namedStates(draft: Draft, view: SentenceView, phrase: InstrumentPhrase): Ref[] {
  const inside = view.mentions.filter(
    (mention) =>
      mention.start - view.at >= phrase.start &&
      mention.end - view.at <= phrase.headEnd &&
      mention.kind !== 'place' &&
      mention.kind !== 'person',
  );
  const { organizations, isState } = actorsOf(draft);
  return [...new Set(inside.map(({ ref }) => ref).filter((ref) => organizations.has(ref) || isState(ref)))];
}

/** The bodies that the signatories head, where the text names each of them; null where it does not. */
function ministriesOf(draft: Draft, signatories: readonly Ref[]): readonly Ref[] | null {
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

/** One party named, "an agreement with the European Union": the states for which others signed are the other ones. */
function withSigners(draft: Draft, named: readonly Ref[], signatories: readonly Ref[]): readonly Ref[] {
  const { states: byCountry } = actorsOf(draft);
  const own = countriesOf(draft, named);
  const others = countriesOf(draft, signatories).filter((iso2) => !own.includes(iso2));
  return [...new Set([...others.flatMap((iso2) => byCountry.get(iso2) ?? []), ...named])];
}

/** The parties of an instrument: those named; else those for whom its signatories stand; else the document's sides. */
export function completeParties(
  draft: Draft,
  mentions: readonly InstrumentMention[],
  named: readonly Ref[],
  signatories: readonly Ref[],
  kind: AgreementKind,
  status: AgreementStatus,
): readonly Ref[] {
  if (named.length > 1) return named;
  if (named.length === 1) return withSigners(draft, named, signatories);
  const proper = mentions.some(({ phrase }) => phrase.proper);
  const multilateral = mentions.some(
    ({ phrase, name }) => phrase.proper && /\b(?:Convention|Charter|Covenant|Framework Agreement)\b/u.test(name),
  );
  if (multilateral && status !== 'signed') return [];
  const working = kind !== 'agreement' && kind !== 'treaty';
  const fresh = status === 'signed' || status === 'adopted';
  const about = mentions.some(({ view, phrase }) =>
    /\b(?:ministr(?:y|ies)|agencies|forces)(?:'s?)?\b/iu.test(
      view.text.slice(Math.max(0, phrase.start - 30), phrase.end + 30),
    ),
  );
  const ministries = ministriesOf(draft, signatories) ?? jointMinistries(draft);
  const states = countriesOf(draft, signatories);
  const { offices, states: byCountry } = actorsOf(draft);
  const heads = (person: Ref) =>
    offices.get(person)?.some(({ organization }) => ministries?.includes(organization ?? '')) ?? false;
  const theirs = !signatories.length || signatories.some(heads);
  if (ministries && theirs && ((fresh && working) || about)) {
    const served = countriesOf(draft, ministries);
    if (!states.length || states.every((state) => served.includes(state))) return ministries;
  }
  if (
    status === 'in-force' &&
    working &&
    ministries &&
    mentions.some(({ phrase, date }) => phrase.years !== null || date !== null)
  )
    return ministries;
  if (states.length > 1) return states.flatMap((iso2) => byCountry.get(iso2) ?? []);
  if (proper && status === 'in-force') return [];
  return mainCountries(draft);
}
