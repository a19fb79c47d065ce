/** Lists with every filter, each alone and some together, from the first page to the last. */
import { AGREEMENT_KINDS, MEETING_KINDS, MODALITIES, ORGANIZATION_KINDS } from '../../../server/model/ontology.ts';
import type { Question } from '../graphql-questions.ts';
import { valuesOf } from './known.ts';

/** `joint-statement` → `JOINT_STATEMENT`: a value of the ontology as the API spells it. */
export const spelt = (value: string): string => value.toUpperCase().replaceAll('-', '_');
const all = (values: readonly string[]): string[] => values.map(spelt);

const ACTOR = `id name aliases firstSeen lastSeen degree country { id iso2 }
  ... on Person { honorifics isMinister } ... on Organization { kind } ... on Country { iso2 }`;
const PAGE = 'totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';

const ACTORS = `query Actors($filter: ActorFilter, $first: Int, $after: String) {
  actors(filter: $filter, first: $first, after: $after) { ${PAGE} edges { cursor node { ${ACTOR} } } nodes { id } }
}`;
const EVENT_FIELDS = {
  meetings: `id name aliases kind ordinal status mode date firstSeen lastSeen degree place { id name } country { id name }
    participants { role inferred actor { id name } evidence { start end } } agreements { id name } commitments { id name }`,
  conferences: 'id name kind ordinal status mode date place { id name country { iso2 } }',
  agreements: `id name aliases kind status date covers degree parties { id name } meetings { id name } commitments { id }
    signatures { on person { id name } office { title } onBehalfOf { id name } }`,
  commitments: `id name aliases text modality date degree by { id name } agreement { id name } meeting { id name } topics { id name }
    evidence { quote document { id } }`,
} as const;
const eventList = (
  field: keyof typeof EVENT_FIELDS,
) => `query Events($filter: EventFilter, $first: Int, $after: String) {
  ${field}(filter: $filter, first: $first, after: $after) { ${PAGE} edges { cursor node { id } } nodes { ${EVENT_FIELDS[field]} } }
}`;

const KINDS = {
  meetings: MEETING_KINDS,
  conferences: ['conference', 'summit'],
  agreements: AGREEMENT_KINDS,
  commitments: MODALITIES,
} as const;

const events = (Object.keys(EVENT_FIELDS) as (keyof typeof EVENT_FIELDS)[]).flatMap((field): Question[] => [
  { name: `all ${field}, seven at a time`, query: eventList(field), toTheEnd: field, variables: () => [{ first: 7 }] },
  {
    name: `${field} by each filter`,
    query: eventList(field),
    variables: (known) => [
      ...['KH', 'LA', 'VN', 'TH'].map((country) => ({ filter: { countries: [country] }, first: 12 })),
      ...all(KINDS[field]).map((kind) => ({ filter: { kinds: [kind] }, first: 20 })),
      ...known.entities.Topic.slice(0, 4).map(({ id }) => ({ filter: { topics: [id] }, first: 10 })),
      ...['border', 'cooperation', 'Việt', '2023 plan', 'no such words'].map((text) => ({ filter: { text } })),
      { filter: { from: '2020-01-01' }, first: 30 },
      { filter: { to: '2013-12-31' }, first: 30 },
      { filter: { from: '2021-06-01', to: '2021-06-30' } },
      ...known.entities.Person.slice(0, 4).map(({ id }) => ({ filter: { actor: id } })),
      { filter: { actor: known.id('Country', 'Vietnam') }, first: 30 },
      {
        filter: { countries: ['VN', 'KH'], topics: ['topic/border', 'topic/drugs'], from: '2011-01-01', text: 'o' },
        first: 30,
      },
    ],
  },
]);

export const LISTS: readonly Question[] = [
  { name: 'all actors, nine at a time', query: ACTORS, toTheEnd: 'actors', variables: () => [{ first: 9 }] },
  {
    name: 'actors by each filter',
    query: ACTORS,
    variables: ({ entities }) => [
      ...valuesOf(entities.Person, 'country').map((country) => ({ filter: { countries: [country] }, first: 20 })),
      ...['PERSON', 'ORGANIZATION', 'COUNTRY', 'MEETING'].map((type) => ({ filter: { types: [type] }, first: 500 })),
      ...all(ORGANIZATION_KINDS).map((kind) => ({ filter: { kinds: [kind] } })),
      ...['sar kheng', 'Lê Hồng', 'LAKHAMFONG', 'ministry', "ASEAN's", 'xyzzy'].map((text) => ({ filter: { text } })),
      { filter: { from: '2024-01-01' }, first: 200 },
      { filter: { to: '2010-12-31' }, first: 200 },
      { filter: { countries: ['LA', 'VN'], types: ['PERSON'], from: '2011-01-01', to: '2020-12-31', text: 'a' } },
    ],
  },
  {
    name: 'ministers and ministries of some countries and years',
    query: `query Ministers($filter: ActorFilter) {
      ministers(filter: $filter, first: 100) { ${PAGE} edges { cursor node { id } }
        nodes { id name honorifics country { name } offices { title from to organization { id name } country { iso2 } confidence evidence { quote } } } }
      ministries(filter: $filter, first: 100) { ${PAGE} edges { cursor node { id } }
        nodes { id name kind officeHolders { title from to person { id name } } } }
    }`,
    variables: () => [{}, { filter: { countries: ['VN'] } }, { filter: { from: '2018-01-01', text: 'security' } }],
  },
  {
    name: 'all ministers, five at a time',
    query: `query AllMinisters($after: String) { ministers(first: 5, after: $after) { ${PAGE} nodes { id } } }`,
    toTheEnd: 'ministers',
  },
  {
    name: 'all ministries, five at a time',
    query: `query AllMinistries($after: String) { ministries(first: 5, after: $after) { ${PAGE} nodes { id } } }`,
    toTheEnd: 'ministries',
  },
  ...events,
  {
    name: 'all documents, five at a time',
    query: `query Documents($after: String) { documents(first: 5, after: $after) {
      ${PAGE} edges { cursor node { id } } nodes { id title publisher published url language sha256 notes } } }`,
    toTheEnd: 'documents',
  },
  {
    name: 'documents by each filter',
    query: `query Documents($filter: DocumentFilter) { documents(filter: $filter, first: 100) {
      ${PAGE} nodes { id title publisher published } } }`,
    variables: (known) => [
      ...valuesOf(known.documents, 'publisher').map((publisher) => ({ filter: { publishers: [publisher] } })),
      ...['drugs', 'Lê Hồng Anh', 'the border committee'].map((text) => ({ filter: { text } })),
      { filter: { from: '2021-06-01', to: '2021-12-31' } },
      { filter: { to: '2012-01-01' } },
      ...known.entities.Person.slice(0, 5).map(({ id }) => ({ filter: { mentions: id } })),
      { filter: { publishers: ['Vietnam News Agency (VietnamPlus)'], text: 'police', from: '2013-01-01' } },
    ],
  },
  {
    name: 'the ledger of signatures, eight at a time',
    query: `query Ledger($after: String) { signatures(first: 8, after: $after) { ${PAGE} edges { cursor node { id } }
      nodes { id on confidence agreement { id name kind } person { id name } office { title organization { id } }
        onBehalfOf { id name } evidence { quote start end confidence passage { id } document { id } } } } }`,
    toTheEnd: 'signatures',
  },
  {
    name: 'signatures by each filter',
    query: `query Signatures($filter: SignatureFilter) { signatures(filter: $filter, first: 100) {
      ${PAGE} nodes { id on person { name } agreement { name } } } }`,
    variables: (known) => [
      ...['KH', 'LA', 'VN', 'CN', 'MY'].map((country) => ({ filter: { countries: [country] } })),
      ...all(AGREEMENT_KINDS).map((kind) => ({ filter: { kinds: [kind] } })),
      ...known.entities.Person.slice(0, 5).map(({ id }) => ({ filter: { person: id } })),
      ...known.entities.Agreement.slice(0, 5).map(({ id }) => ({ filter: { agreement: id } })),
      { filter: { from: '2020-01-01' } },
      { filter: { to: '2012-12-31' } },
      { filter: { countries: ['KH', 'LA'], kinds: ['MOU', 'PLAN', 'MINUTES'], from: '2012-01-01', to: '2024-12-31' } },
    ],
  },
  {
    name: 'topics and countries',
    query: '{ topics { id name aliases degree firstSeen lastSeen } countries { id name iso2 degree aliases } }',
  },
];
