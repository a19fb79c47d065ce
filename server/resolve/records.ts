/**
 * A fact sheet's things as records: the units that resolution joins. Countries and topics have none, for their ids come
 * from closed vocabularies; places, meetings, agreements and commitments do, like persons and organizations.
 */
import { type DayRange, type Edtf, rangeOf } from '../model/edtf.ts';
import type { AgreementFact, CommitmentFact, FactSheet, Iso2, MeetingFact, Ref } from '../model/factsheet.ts';
import type { EntityRecord, RecordEvent, RecordOffice } from '../model/graph.ts';
import { countryId, fold, hash, slugOf } from '../model/ids.ts';
import type { EntityType } from '../model/ontology.ts';
import { besidesOf } from './namesakes.ts';

const HASH_LENGTH = 8;

const NONE: readonly never[] = Object.freeze([]);

/** What a fact gives its record; the rest follows from the document and the type. */
interface Own {
  readonly ref: Ref;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly country: Iso2 | null;
  readonly kind: string | null;
  readonly honorifics: readonly string[];
  readonly offices: readonly RecordOffice[];
  readonly event: RecordEvent | null;
  readonly context: readonly Iso2[] | null;
  readonly besides?: readonly string[];
}

/**
 * The records of one document, in the order of the sheet: persons, organizations, places, meetings, agreements,
 * commitments. A commitment's name is its whole text. Ids depend on the document, the type and the name only.
 */
export function recordsOf(sheet: FactSheet): EntityRecord[] {
  const sheetRecords = new SheetRecords(sheet);
  return sheetRecords.all();
}

class SheetRecords {
  readonly #sheet: FactSheet;
  readonly #published: DayRange | null;
  /** Record or country id of each ref. */
  readonly #ids = new Map<Ref, string>();
  readonly #countries = new Map<Ref, Iso2>();
  readonly #officesOf = new Map<Ref, RecordOffice[]>();
  /** Offices of those who act in an event without being named. */
  readonly #unnamedIn = new Map<Ref, RecordOffice[]>();
  readonly #topicsOf = new Map<Ref, Set<string>>();
  readonly #places: ReadonlyMap<Ref, string>;
  readonly #meetings: ReadonlyMap<Ref, MeetingFact>;
  readonly #agreements: ReadonlyMap<Ref, AgreementFact>;
  readonly #context: readonly Iso2[];

  constructor(sheet: FactSheet) {
    this.#sheet = sheet;
    this.#published = rangeOf(sheet.document.published);
    for (const { ref, iso2 } of sheet.countries) {
      this.#ids.set(ref, countryId(iso2));
      this.#countries.set(ref, iso2);
    }
    for (const { ref, country } of [...sheet.persons, ...sheet.organizations]) {
      if (country) this.#countries.set(ref, country);
    }
    this.#places = new Map(sheet.places.map(({ ref, name }) => [ref, name]));
    this.#meetings = new Map(sheet.meetings.map((meeting) => [meeting.ref, meeting]));
    this.#agreements = new Map(sheet.agreements.map((agreement) => [agreement.ref, agreement]));
    this.#context = [...new Set(sheet.countries.map(({ iso2 }) => iso2))].sort();
    this.#collectOffices();
    this.#collectUnnamed();
    this.#collectTopics();
    this.#name('Person', sheet.persons);
    this.#name('Organization', sheet.organizations);
    this.#name('Place', sheet.places);
    this.#name('Meeting', sheet.meetings);
    this.#name('Agreement', sheet.agreements);
    this.#name(
      'Commitment',
      sheet.commitments.map(({ ref, text }) => ({ ref, name: text })),
    );
  }

  all(): EntityRecord[] {
    const { persons, organizations, places, meetings, agreements, commitments } = this.#sheet;
    const records: EntityRecord[] = [];
    const besides = besidesOf(persons.map(({ name }) => name));
    for (const [at, { ref, name, aliases, country, honorifics, mentions }] of persons.entries()) {
      const offices = this.#officesOf.get(ref) ?? NONE;
      const context = country === null ? this.#context : null;
      const others = besides[at] ?? NONE;
      const own = {
        ref,
        name,
        aliases,
        country,
        kind: null,
        honorifics,
        offices,
        event: null,
        context,
        besides: others,
      };
      records.push(this.#record('Person', this.#published, mentions.length, own));
    }
    for (const { ref, name, aliases, country, kind, mentions } of organizations) {
      const context = country === null ? this.#context : null;
      const own = { ref, name, aliases, country, kind, honorifics: NONE, offices: NONE, event: null, context };
      records.push(this.#record('Organization', this.#published, mentions.length, own));
    }
    for (const { ref, name, country, mentions } of places) {
      const own = {
        ref,
        name,
        aliases: NONE,
        country,
        kind: null,
        honorifics: NONE,
        offices: NONE,
        event: null,
        context: null,
      };
      records.push(this.#record('Place', this.#published, mentions.length, own));
    }
    for (const meeting of meetings) records.push(this.#event('Meeting', meeting, this.#meetingEvent(meeting)));
    for (const agreement of agreements)
      records.push(this.#event('Agreement', agreement, this.#agreementEvent(agreement)));
    for (const commitment of commitments) {
      const { ref, text, evidence } = commitment;
      const fact = { ref, name: text, kind: null, evidence };
      records.push(this.#event('Commitment', fact, this.#commitmentEvent(commitment)));
    }
    return records;
  }

  /** Gives each fact its id; equal names of one type are told apart by their order in the sheet. */
  #name(type: EntityType, facts: readonly { readonly ref: Ref; readonly name: string }[]): void {
    const seen = new Map<string, number>();
    for (const { ref, name } of facts) {
      const folded = fold(name);
      const ordinal = seen.get(folded) ?? 0;
      seen.set(folded, ordinal + 1);
      const digest = hash([this.#sheet.document.id, type, folded, ordinal], HASH_LENGTH);
      this.#ids.set(ref, `${type.toLowerCase()}/${slugOf(folded)}-${digest}`);
    }
  }

  /** Written out, member by member, as what it is made from is: records that are spread together share no shape, which makes every later look at them slow. */
  #record(type: EntityType, days: DayRange | null, mentions: number, own: Own): EntityRecord {
    const record: { -readonly [Member in keyof EntityRecord]: EntityRecord[Member] } = {
      aliases: own.aliases,
      country: own.country,
      kind: own.kind,
      honorifics: own.honorifics,
      offices: own.offices,
      event: own.event,
      name: own.name,
      id: this.#ids.get(own.ref) ?? own.ref,
      document: this.#sheet.document.id,
      ref: own.ref,
      type,
      mentions,
      firstSeen: days?.earliest ?? null,
      lastSeen: days?.latest ?? null,
    };
    if (own.context) record.context = own.context;
    if (own.besides && own.besides.length > 0) record.besides = own.besides;
    return record;
  }

  #event(
    type: EntityType,
    fact: {
      readonly ref: Ref;
      readonly name: string;
      readonly kind: string | null;
      readonly evidence: readonly unknown[];
    },
    event: RecordEvent,
  ): EntityRecord {
    const days = rangeOf(event.date) ?? this.#published;
    const unnamed = this.#unnamedIn.get(fact.ref);
    return this.#record(type, days, fact.evidence.length, {
      ref: fact.ref,
      name: fact.name,
      aliases: NONE,
      country: event.countries.length === 1 ? (event.countries[0] ?? null) : null,
      kind: fact.kind,
      honorifics: NONE,
      offices: NONE,
      event: unnamed ? { ...event, unnamed } : event,
      context: null,
    });
  }

  #meetingEvent(meeting: MeetingFact): RecordEvent {
    const actors = meeting.participants.map(({ actor }) => actor);
    return {
      ...this.#eventOf(meeting.date, actors),
      status: meeting.status,
      mode: meeting.mode,
      ordinal: meeting.ordinal,
      place: (meeting.place && this.#places.get(meeting.place)) || null,
      topics: this.#topics(meeting.ref),
    };
  }

  #agreementEvent(agreement: AgreementFact): RecordEvent {
    const bound = [...agreement.parties, ...agreement.signatories];
    const meeting = agreement.meeting === null ? undefined : this.#meetings.get(agreement.meeting);
    const own = this.#eventOf(agreement.date, bound);
    const countries = own.countries.length > 0 || !meeting ? own.countries : this.#meetingEvent(meeting).countries;
    return {
      ...own,
      countries,
      covers: agreement.covers,
      status: agreement.status,
      topics: this.#topics(agreement.ref),
    };
  }

  /** An undertaking is made when its agreement is, else when its meeting is held. */
  #commitmentEvent(commitment: CommitmentFact): RecordEvent {
    const agreement = commitment.agreement === null ? undefined : this.#agreements.get(commitment.agreement);
    const held = commitment.meeting ?? agreement?.meeting ?? null;
    const meeting = held === null ? undefined : this.#meetings.get(held);
    return {
      ...this.#eventOf(agreement?.date ?? meeting?.date ?? null, commitment.by),
      modality: commitment.modality,
      topics: [...new Set(commitment.topics)].sort(),
    };
  }

  #eventOf(date: Edtf | null, actors: readonly Ref[]): RecordEvent {
    return {
      date,
      covers: null,
      status: null,
      mode: null,
      ordinal: null,
      modality: null,
      place: null,
      actors: [...new Set(actors.flatMap((ref) => this.#ids.get(ref) ?? []))].sort(),
      countries: [...new Set(actors.flatMap((ref) => this.#countries.get(ref) ?? []))].sort(),
      topics: [],
    };
  }

  #topics(ref: Ref): string[] {
    return [...(this.#topicsOf.get(ref) ?? [])].sort();
  }

  #collectTopics(): void {
    for (const { agreement, meeting, topics } of this.#sheet.commitments) {
      for (const ref of [agreement, meeting]) {
        if (ref === null) continue;
        const known = this.#topicsOf.get(ref) ?? new Set();
        for (const topic of topics) known.add(topic);
        this.#topicsOf.set(ref, known);
      }
    }
  }

  #collectOffices(): void {
    const bodies = new Map(this.#sheet.organizations.map(({ ref, name }) => [ref, name]));
    for (const { person, title, organization, country } of this.#sheet.offices) {
      const known = this.#officesOf.get(person) ?? [];
      known.push({ title, body: (organization && bodies.get(organization)) || null, country });
      this.#officesOf.set(person, known);
    }
  }

  #collectUnnamed(): void {
    const bodies = new Map(this.#sheet.organizations.map(({ ref, name }) => [ref, name]));
    for (const { title, organization, country, tookPart, signed, committed } of this.#sheet.unnamed ?? []) {
      const office = { title, body: (organization && bodies.get(organization)) || null, country };
      for (const ref of new Set([...tookPart.map(({ meeting }) => meeting), ...signed, ...committed])) {
        const known = this.#unnamedIn.get(ref);
        if (known) known.push(office);
        else this.#unnamedIn.set(ref, [office]);
      }
    }
  }
}
