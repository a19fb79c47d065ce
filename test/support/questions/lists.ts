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

const ACTORS = `query Actors($filter: Filter, $first: Int, $after: String, $last: Int, $before: String, $orderBy: Order) {
  actors(filter: $filter, first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy) { ${PAGE} edges { cursor node { ${ACTOR} } } nodes { id } }
}`;
const EVENT_FIELDS = {
  meetings: `id name aliases kind ordinal status mode date firstSeen lastSeen degree place { id name } country { id name }
    participants { edges { role inferred node { id name } evidence { start end } } } agreements { nodes { id name } } commitments { nodes { id name } }`,
  conferences: 'id name kind ordinal status mode date place { id name country { iso2 } }',
  agreements: `id name aliases kind status date covers degree parties { nodes { id name } } meetings { nodes { id name } } commitments { nodes { id } }
    signatories { edges { on node { id name } office { title } onBehalfOf { id name } } }`,
  commitments: `id name aliases text modality date degree by { nodes { id name } } agreement { id name } meeting { id name }
    topics { nodes { id name } } evidence { quote document { id } }`,
} as const;
const eventList = (
  field: keyof typeof EVENT_FIELDS,
) => `query Events($filter: Filter, $first: Int, $after: String, $last: Int, $before: String, $orderBy: Order, $asOf: Date) {
  ${field}(filter: $filter, first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy, asOf: $asOf) { ${PAGE} edges { cursor node { id } } nodes { ${EVENT_FIELDS[field]} } }
}`;

const KINDS = {
  meetings: MEETING_KINDS,
  conferences: ['conference', 'summit'],
  agreements: AGREEMENT_KINDS,
  commitments: MODALITIES,
} as const;

const TYPES = {
  meetings: ['MEETING', 'PERSON'],
  conferences: ['MEETING'],
  agreements: ['AGREEMENT'],
  commitments: ['COMMITMENT'],
} as const;
/** Every order in which a list of entities can stand. */
export const ORDERS = ['NAME', 'DAY', 'RELATIONS'].flatMap((by) =>
  ['ASC', 'DESC'].map((direction) => ({ by, direction })),
);

const events = (Object.keys(EVENT_FIELDS) as (keyof typeof EVENT_FIELDS)[]).flatMap((field): Question[] => [
  { name: `all ${field}, seven at a time`, query: eventList(field), toTheEnd: field, variables: () => [{ first: 7 }] },
  {
    name: `${field} by each filter`,
    query: eventList(field),
    variables: (known) => [
      ...['KH', 'LA', 'VN', 'TH'].map((country) => ({ filter: { countries: [country] }, first: 12 })),
      ...all(KINDS[field]).map((kind) => ({ filter: { kinds: [kind] }, first: 20 })),
      ...known.entities.Topic.slice(0, 4).map(({ id }) => ({ filter: { topics: [{ id }] }, first: 10 })),
      ...['border', 'cooperation', 'Việt', '2023 plan', 'no such words'].map((text) => ({ filter: { text } })),
      { filter: { from: '2020-01-01' }, first: 30 },
      { filter: { to: '2013-12-31' }, first: 30 },
      { filter: { from: '2021-06-01', to: '2021-06-30' } },
      ...known.entities.Person.slice(0, 4).map(({ id }) => ({ filter: { actors: [{ id }] } })),
      { filter: { actors: [{ name: 'vietnam' }] }, first: 30 },
      {
        filter: {
          countries: ['VN', 'KH'],
          topics: [{ id: 'topic/border' }, { name: 'Narcotic drugs' }],
          from: '2011-01-01',
          text: 'o',
        },
        first: 30,
      },
      ...ORDERS.map((orderBy) => ({ orderBy, last: 6 })),
      { filter: { during: '2024' }, asOf: '2024-06-30' },
      { filter: { minConfidence: 0.9, types: TYPES[field] }, first: 5 },
      ...known.documents.slice(0, 2).map(({ id }) => ({ filter: { documents: [{ id }] } })),
      { filter: { publishers: valuesOf(known.documents, 'publisher').slice(0, 2) }, first: 8 },
    ],
  },
  {
    name: `all ${field} from the end, seven at a time`,
    query: eventList(field),
    variables: () => [{ last: 7, orderBy: { by: 'NAME' } }],
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
      { filter: { countries: ['LA', 'VN'], types: ['PERSON'], from: '2011', to: '2020-12', text: 'a' } },
      { filter: { actors: [{ name: 'Ministry of Interior' }] }, first: 20 },
      { filter: { topics: [{ id: 'topic/border' }], minConfidence: 0.8 }, first: 20 },
      ...ORDERS.map((orderBy) => ({ orderBy, last: 6 })),
    ],
  },
  {
    name: 'ministers and ministries of some countries and years',
    query: `query Ministers($filter: Filter, $first: Int, $last: Int, $before: String, $orderBy: Order) {
      ministers(filter: $filter, first: $first, last: $last, before: $before, orderBy: $orderBy) { ${PAGE} edges { cursor node { id } }
        nodes { id name honorifics country { name } offices { edges { title from to node { __typename id name } confidence evidence { quote } } } } }
      ministries(filter: $filter, first: $first, last: $last, before: $before, orderBy: $orderBy) { ${PAGE} edges { cursor node { id } }
        nodes { id name kind officeHolders { edges { title from to node { id name } } } } }
    }`,
    variables: () => [
      { first: 100 },
      { filter: { countries: ['VN'] } },
      { filter: { from: '2018-01-01', text: 'security' } },
      ...ORDERS.map((orderBy) => ({ orderBy, last: 4 })),
    ],
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
    query: `query Documents($filter: Filter, $first: Int, $last: Int, $before: String, $orderBy: Order) {
      documents(filter: $filter, first: $first, last: $last, before: $before, orderBy: $orderBy) {
      ${PAGE} nodes { id title publisher published } } }`,
    variables: (known) => [
      ...valuesOf(known.documents, 'publisher').map((publisher) => ({ filter: { publishers: [publisher] } })),
      ...['drugs', 'Lê Hồng Anh', 'the border committee'].map((text) => ({ filter: { text } })),
      { filter: { from: '2021-06-01', to: '2021-12-31' } },
      { filter: { to: '2012-01-01' } },
      ...known.entities.Person.slice(0, 5).map(({ id }) => ({ filter: { actors: [{ id }] } })),
      { filter: { types: ['AGREEMENT'], kinds: ['MOU'], topics: [{ id: 'topic/border' }], minConfidence: 0.7 } },
      ...known.documents.slice(0, 2).map(({ properties }) => ({ filter: { documents: [{ name: properties.title }] } })),
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
    query: `query Signatures($filter: Filter, $agreements: [Reference!], $first: Int, $last: Int, $before: String, $orderBy: Order) {
      signatures(filter: $filter, agreements: $agreements, first: $first, last: $last, before: $before, orderBy: $orderBy) {
      ${PAGE} nodes { id on person { name } agreement { name } } } }`,
    variables: (known) => [
      ...['KH', 'LA', 'VN', 'CN', 'MY'].map((country) => ({ filter: { countries: [country] } })),
      ...all(AGREEMENT_KINDS).map((kind) => ({ filter: { kinds: [kind] } })),
      ...known.entities.Person.slice(0, 5).map(({ id }) => ({ filter: { actors: [{ id }] } })),
      ...known.entities.Agreement.slice(0, 5).map(({ id }) => ({ agreements: [{ id }] })),
      ...['NAME', 'DAY'].flatMap((by) => ['ASC', 'DESC'].map((direction) => ({ orderBy: { by, direction }, last: 4 }))),
      { filter: { text: 'kheng', minConfidence: 0.5, topics: [{ id: 'topic/border' }] } },
      { filter: { publishers: valuesOf(known.documents, 'publisher').slice(0, 3) } },
      { filter: { from: '2020-01-01' } },
      { filter: { to: '2012-12-31' } },
      { filter: { countries: ['KH', 'LA'], kinds: ['MOU', 'PLAN', 'MINUTES'], from: '2012-01-01', to: '2024-12-31' } },
    ],
  },
  {
    name: 'topics, countries and places',
    query: `query Vocabulary($filter: Filter, $orderBy: Order, $first: Int, $after: String, $last: Int, $before: String) {
      topics(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) { ${PAGE} edges { cursor node { id } } nodes { id name aliases degree firstSeen lastSeen } }
      countries(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) { ${PAGE} edges { cursor node { id } } nodes { id name iso2 degree aliases } }
      places(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) { ${PAGE} edges { cursor node { id } } nodes { id name country { iso2 } } } }`,
    variables: () => [
      {},
      ...ORDERS.map((orderBy) => ({ orderBy })),
      { filter: { countries: ['LA'] } },
      { filter: { types: ['PLACE'] } },
      { filter: { actors: [{ id: 'country/kh' }], topics: [{ id: 'topic/border' }], from: '2012' } },
    ],
  },
];
