/**
 * A reader's facts as a fact sheet, so that two people who read the same text are measured against one another by the very
 * rules that measure the extractor: how far they agree is what any reader, and so the rules, can be asked for.
 */
import { countries, countryByName } from '../model/countries.ts';
import { metadataOf, type SourceDocument } from '../model/document.ts';
import type { CountryFact, FactSheet, OrganizationFact, PersonFact, Ref, Span } from '../model/factsheet.ts';
import { fold } from '../model/ids.ts';
import type { GoldSheet } from './gold.ts';

/** Occurrences of one word or phrase that are kept. */
const MOST_SPANS = 20;

/**
 * The sheet of what gold says of a document. A name to which only an office, a meeting or an instrument refers becomes a
 * state where it is the name of one, else a body without a mention, as the extractor has those that an office implies.
 * What the text does not hold in these words has the document's first passage as its evidence.
 */
export function sheetOfReader(gold: GoldSheet, document: SourceDocument): FactSheet {
  const spansOf = spanFinder(document);
  const told = (...words: string[]) => ({ evidence: firstOf(words, spansOf, document), confidence: 1 });
  const actors = actorsOf(gold, document, spansOf);
  const places = [...new Set(gold.meetings.flatMap(({ place }) => place ?? []))];
  const offices = gold.offices.map((office) => ({
    person: actors.refOf(office.person),
    title: office.title,
    organization: office.organization === null ? null : actors.bodyOf(office.organization, office.country),
    country: office.country,
    ...told(office.title, office.person),
  }));
  const meetings = gold.meetings.map((meeting, index) => ({
    ref: `m${index}`,
    name: meeting.name,
    kind: meeting.kind,
    ordinal: null,
    date: meeting.date,
    place: meeting.place === null ? null : `l${places.indexOf(meeting.place)}`,
    country: null,
    mode: null,
    status: meeting.status,
    participants: [...new Set([...meeting.participants, ...meeting.chairs])].map((name) => ({
      actor: actors.refOf(name),
      role: meeting.chairs.includes(name) ? ('chair' as const) : ('participant' as const),
    })),
    ...told(meeting.name),
  }));
  const agreements = gold.agreements.map((agreement, index) => ({
    ref: `a${index}`,
    name: agreement.name,
    kind: agreement.kind,
    date: agreement.date,
    covers: null,
    status: agreement.status,
    meeting: null,
    signatories: agreement.signatories.map(actors.refOf),
    parties: agreement.parties.map(actors.refOf),
    ...told(agreement.name),
  }));
  const commitments = gold.commitments.map((commitment, index) => ({
    ref: `u${index}`,
    text: commitment.text,
    modality: 'agreed' as const,
    by: commitment.by.map(actors.refOf),
    agreement: null,
    meeting: null,
    topics: commitment.topics,
    ...told(commitment.text),
  }));

  return {
    document: metadataOf(document),
    extractor: { name: 'reader', version: '1' },
    persons: actors.persons,
    organizations: actors.organizations,
    countries: actors.countries,
    places: places.map((name, index) => ({ ref: `l${index}`, name, country: null, mentions: spansOf([name]) })),
    offices,
    meetings,
    agreements,
    commitments,
    notes: [],
  };
}

type SpanFinder = (words: readonly string[]) => Span[];

/** Persons, bodies and states of a sheet; bodies and states grow as references are looked up. */
function actorsOf(gold: GoldSheet, document: SourceDocument, spansOf: SpanFinder) {
  const refs = new Map<string, Ref>();
  const persons = gold.persons.map(
    (person, index): PersonFact => ({
      ...person,
      ref: `p${index}`,
      honorifics: [],
      mentions: spansOf([person.name, ...person.aliases]),
    }),
  );
  const organizations = gold.organizations.map(
    (body, index): OrganizationFact => ({
      ...body,
      ref: `o${index}`,
      mentions: firstOf([body.name, ...body.aliases], spansOf, document),
    }),
  );
  const states = [...countries().values()].flatMap(({ iso2, name, names }): Omit<CountryFact, 'ref'>[] => {
    const mentions = spansOf(names.filter((each) => document.text.includes(each)));
    return mentions.length ? [{ iso2, name, mentions }] : [];
  });
  const named = states.map((state, index): CountryFact => ({ ...state, ref: `c${index}` }));
  for (const body of organizations)
    for (const name of [...body.aliases, body.name]) refs.set(keyOf(name, body.country), body.ref);
  for (const person of persons) for (const name of [...person.aliases, person.name]) refs.set(fold(name), person.ref);

  const bodyOf = (name: string, country: string | null): Ref => {
    const known = refs.get(keyOf(name, country));
    if (known) return known;
    const ref = `o${organizations.length}`;
    organizations.push({ ref, name, aliases: [], kind: 'ministry', country, mentions: [] });
    refs.set(keyOf(name, country), ref);
    return ref;
  };
  const stateOf = (iso2: string, name: string): Ref => {
    const known = named.find((state) => state.iso2 === iso2);
    if (known) return known.ref;
    const ref = `c${named.length}`;
    named.push({ ref, iso2, name, mentions: [] });
    return ref;
  };
  const refOf = (reference: string): Ref => {
    const known = refs.get(fold(reference));
    if (known) return known;
    const iso2 = countryByName(reference)?.iso2;
    if (iso2) return stateOf(iso2, reference);
    const [, name = reference, country = null] = /^(.+) \(([A-Z]{2})\)$/.exec(reference) ?? [];
    return bodyOf(name, country);
  };
  return { persons, organizations, countries: named, refOf, bodyOf };
}

const keyOf = (name: string, country: string | null): string => fold(country ? `${name} (${country})` : name);

/** Where the words stand, each at most {@link MOST_SPANS} times, without regard to case. */
function spanFinder({ text }: SourceDocument): SpanFinder {
  const lower = text.toLowerCase();
  return (words) =>
    words.flatMap((word) => {
      const spans: Span[] = [];
      const sought = word.toLowerCase();
      for (let at = lower.indexOf(sought); at >= 0 && spans.length < MOST_SPANS; at = lower.indexOf(sought, at + 1))
        spans.push({ start: at, end: at + sought.length, quote: text.slice(at, at + sought.length) });
      return spans;
    });
}

/** Where the first of the words that the text holds stands; the first passage where it holds none. */
function firstOf(words: readonly string[], spansOf: SpanFinder, { passages }: SourceDocument): Span[] {
  const [span] = spansOf(words);
  const [first] = passages;
  if (span) return [span];
  return first ? [{ start: first.start, end: first.end, quote: first.text }] : [];
}
