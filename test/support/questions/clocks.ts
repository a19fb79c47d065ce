/** Every root by both clocks: as of a day, and as known now. */
import type { Question } from '../graphql-questions.ts';
import type { Known } from './known.ts';

const CLOCKS = 'asOf: $asOf, knownAt: $knownAt';
const now = () => ({ asOf: '2018-06-30', knownAt: new Date().toISOString() });

/** A root that takes more than the clocks, and what is asked of its answer. */
const clocked = (name: string, taken: string, given: string, asked: string, variables: (known: Known) => object) => ({
  name: `by both clocks: ${name}`,
  query: `query Clocked($asOf: Date, $knownAt: DateTime${taken}) { ${name}(${CLOCKS}${given}) ${asked} }`,
  variables: (known: Known) => [{ ...now(), ...variables(known) }],
});

const PAGE = '{ totalCount nodes { id } }';
const LISTS = [
  'actors',
  'ministers',
  'ministries',
  'conferences',
  'meetings',
  'agreements',
  'commitments',
  'documents',
];
const SHORT = ['topics', 'countries', 'places', 'signatures'];
const ONE = {
  person: 'Person',
  organization: 'Organization',
  country: 'Country',
  meeting: 'Meeting',
  agreement: 'Agreement',
  commitment: 'Commitment',
} as const;

export const CLOCKED: readonly Question[] = [
  ...[...LISTS, ...SHORT].map((name) => clocked(name, '', ', first: 20', PAGE, () => ({}))),
  ...Object.entries(ONE).map(([name, type]) =>
    clocked(
      name,
      ', $id: ID!',
      ', id: $id',
      '{ id degree relations(first: 5) { totalCount nodes { id } } }',
      (known) => ({
        id: known.entities[type][0]?.id,
      }),
    ),
  ),
  clocked('similar', ', $id: ID!', ', id: $id', '{ score entity { id } }', (known) => ({
    id: known.id('Person', 'Sar Kheng'),
  })),
  clocked(
    'compare',
    ', $documents: [ID!]!',
    ', documents: $documents',
    '{ documents { id } meetings { disputed } }',
    (known) => ({
      documents: known.documents.slice(0, 2).map(({ id }) => id),
    }),
  ),
  clocked('network', '', '', '{ events omitted ties { weight from { id } to { id } } }', () => ({})),
  clocked(
    'absences',
    '',
    ', kind: NOT_MENTIONED_AGAIN, first: 20',
    '{ totalCount nodes { restsOn subjects { id } } }',
    () => ({}),
  ),
  clocked('node', ', $id: ID!', ', id: $id', '{ id ... on Person { offices { totalCount } } }', (known) => ({
    id: known.id('Person', 'Sar Kheng'),
  })),
  clocked(
    'document',
    ', $id: ID!',
    ', id: $id',
    '{ id title relations(first: 200) { nodes { id } } }',
    ({ documents }) => ({
      id: documents[0]?.id,
    }),
  ),
  clocked(
    'search',
    '',
    ', text: "kheng", first: 3',
    '{ nodes { id ... on Person { offices { nodes { id } } } } }',
    () => ({}),
  ),
  clocked('officeHolders', '', ', organization: { name: "Laos" }', PAGE, () => ({ asOf: null })),
  clocked('meetingsBetween', '', ', actors: [{ name: "Laos" }, { name: "Vietnam" }]', PAGE, () => ({})),
  clocked('coSigners', '', ', person: { name: "Sar Kheng" }', PAGE, () => ({})),
  clocked('graph', '', ', limit: 20', '{ omitted nodes { id degree } edges { id } }', () => ({})),
  clocked('expand', '', ', id: "country/kh", limit: 5', '{ nodes { id } edges { id } }', () => ({})),
  clocked('paths', '', ', from: "country/kh", to: "country/la"', '{ nodes { id } }', () => ({})),
  clocked('timeline', '', ', bucket: YEAR', '{ start meetings agreements commitments documents }', () => ({})),
  clocked('thread', ', $id: ID!', ', commitment: $id', '{ __typename }', (known) => ({
    id: known.entities.Commitment[0]?.id,
  })),
  clocked('stats', '', '', '{ documents entities relations from to }', () => ({})),
  {
    name: 'what read the facts, and when documents were loaded',
    query: `{ stats { knownAt } documents(first: 3) { nodes { loaded extractor } }
      signatures(first: 2) { nodes { evidence { extractor } agreement { signatories { edges { extractors } } } } } }`,
  },
];
