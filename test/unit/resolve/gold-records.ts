/** Records made from the gold facts of the demonstration corpus, and the entities that they are. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AgreementFact, FactSheet, MeetingFact, OrganizationFact, Ref } from '../../../server/model/factsheet.ts';
import type { EntityRecord } from '../../../server/model/graph.ts';
import type { OrganizationKind } from '../../../server/model/ontology.ts';
import { recordsOf } from '../../../server/resolve/index.ts';
import { fromRoot } from '../../../server/root.ts';

interface GoldActor {
  name: string;
  aliases: string[];
  country: string | null;
  kind?: OrganizationKind;
}
interface GoldMeeting {
  kind: MeetingFact['kind'];
  name: string;
  date: string | null;
  place: string | null;
  status: 'held' | 'planned';
  participants: string[];
}
interface GoldAgreement {
  kind: AgreementFact['kind'];
  name: string;
  date: string | null;
  status: AgreementFact['status'];
  signatories: string[];
  parties: string[];
}
interface Gold {
  published: string | null;
  persons: GoldActor[];
  organizations: GoldActor[];
  offices: { person: string; title: string; organization: string | null; country: string | null }[];
  meetings: GoldMeeting[];
  agreements: GoldAgreement[];
}

export interface GoldEntity {
  id: string;
  kind: 'person' | 'organization' | 'country';
  name: string;
  country: string | null;
  mentions: string[];
}

const FOLDER = fromRoot('seeds', 'gold');
const json = <T>(name: string): T => JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as T;

const COUNTRIES: Readonly<Record<string, string>> = {
  Cambodia: 'KH',
  Vietnam: 'VN',
  'Việt Nam': 'VN',
  Laos: 'LA',
  Thailand: 'TH',
  China: 'CN',
  Myanmar: 'MM',
  Malaysia: 'MY',
  Singapore: 'SG',
  Indonesia: 'ID',
  Philippines: 'PH',
  Japan: 'JP',
  'Republic of Korea': 'KR',
};

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
/** Gold has a meeting's number in its name only. */
function ordinalOf(name: string): number | null {
  const word = ORDINALS.findIndex((ordinal) => new RegExp(`\\b${ordinal}\\b`, 'i').test(name));
  return word < 0 ? Number(/\b(\d+)(?:st|nd|rd|th)\b/.exec(name)?.[1] ?? 0) || null : word + 1;
}

/** The fact sheet that gold describes, spans left out. */
export function goldSheet(name: string): FactSheet {
  const gold = json<Gold>(name);
  const bodies = new Map<string, OrganizationFact>();
  const label = (body: string, country: string | null) => (country ? `${body} (${country})` : body);
  const addBody = (body: GoldActor) => {
    const key = label(body.name, body.country);
    if (bodies.has(key)) return;
    bodies.set(key, {
      ref: `o${bodies.size + 1}`,
      name: body.name,
      aliases: body.aliases,
      kind: body.kind ?? 'ministry',
      country: body.country,
      mentions: [],
    });
  };
  gold.organizations.forEach(addBody);
  for (const { organization, country } of gold.offices) {
    if (
      organization &&
      ![...bodies.values()].some(
        (body) => body.name === organization && (body.country === country || body.country === null),
      )
    )
      addBody({
        name: organization,
        aliases: [],
        country,
        kind: /ministry/i.test(organization) ? 'ministry' : 'other',
      });
  }
  const persons = gold.persons.map((person, index) => ({
    ...person,
    ref: `p${index + 1}`,
    honorifics: [],
    mentions: [],
  }));
  const refs = new Map<string, Ref>([
    ...persons.map(({ name: person, ref }) => [person, ref] as const),
    ...[...bodies].map(([key, { ref }]) => [key, ref] as const),
    ...Object.entries(COUNTRIES).map(([country, iso2]) => [country, `c${iso2}`] as const),
  ]);
  const refOf = (actor: string) => refs.get(actor) ?? [];
  const actors = [
    ...gold.meetings.flatMap(({ participants }) => participants),
    ...gold.agreements.flatMap(({ parties }) => parties),
  ];
  const spoken = [
    ...gold.persons.map(({ country }) => country),
    ...actors.map((actor) => COUNTRIES[actor] ?? null),
    ...gold.offices.map(({ country }) => country),
  ];
  const named = new Set(spoken.filter((country): country is string => country !== null));
  const places = [...new Set(gold.meetings.flatMap(({ place }) => place ?? []))].map((place, index) => ({
    ref: `l${index + 1}`,
    name: place,
    country: null,
    mentions: [],
  }));
  return {
    document: {
      id: `document/${name.replace('.json', '')}`,
      source: name,
      title: null,
      publisher: null,
      url: null,
      published: gold.published,
      language: 'en',
      sha256: '',
    },
    extractor: { name: 'gold', version: '1' },
    persons,
    organizations: [...bodies.values()],
    countries: Object.entries(COUNTRIES)
      .filter(([country, iso2]) => named.has(iso2) && country !== 'Việt Nam')
      .map(([country, iso2]) => ({ ref: `c${iso2}`, iso2, name: country, mentions: [] })),
    places,
    offices: gold.offices.map(({ person, title, organization, country }) => ({
      person: refs.get(person) ?? '',
      title,
      organization:
        [...bodies.values()].find(
          (body) => body.name === organization && (body.country === country || body.country === null),
        )?.ref ?? null,
      country,
      evidence: [],
      confidence: 1,
    })),
    meetings: gold.meetings.map((meeting, index) => ({
      ref: `m${index + 1}`,
      name: meeting.name,
      kind: meeting.kind,
      ordinal: ordinalOf(meeting.name),
      date: meeting.date,
      place: places.find((place) => place.name === meeting.place)?.ref ?? null,
      country: null,
      mode: null,
      status: meeting.status,
      participants: meeting.participants.flatMap(refOf).map((actor) => ({ actor, role: 'participant' as const })),
      evidence: [],
      confidence: 1,
    })),
    agreements: gold.agreements.map((agreement, index) => ({
      ref: `a${index + 1}`,
      name: agreement.name,
      kind: agreement.kind,
      date: agreement.date,
      covers: null,
      status: agreement.status,
      meeting: null,
      signatories: agreement.signatories.flatMap(refOf),
      parties: agreement.parties.flatMap(refOf),
      evidence: [],
      confidence: 1,
    })),
    commitments: [],
    notes: [],
  };
}

export const goldNames = (): string[] =>
  readdirSync(FOLDER)
    .filter((name) => /^\d{4}.*\.json$/.test(name))
    .sort();

/** The records of the whole corpus, document by document. */
export const goldRecords = (): EntityRecord[][] => goldNames().map((name) => recordsOf(goldSheet(name)));

export const goldEntities = (): GoldEntity[] => json<GoldEntity[]>('entities.json');
