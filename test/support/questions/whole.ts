/** The graph as a whole: drawings, ways, time, search, figures; and what is refused. */
import type { Question } from '../graphql-questions.ts';
import type { Known } from './known.ts';

const GRAPH = `query Graph($filter: Filter, $limit: Int, $focus: [ID!], $depth: Int) { graph(filter: $filter, limit: $limit, focus: $focus, depth: $depth) {
  omitted nodes { id name type kind labels country from to degree }
  edges { id source target type label from to confidence evidenceCount } } }`;

/** Filters of drawings and timelines: each alone, and all together. */
const parts = (known: Known) => [
  ...['PERSON', 'MEETING', 'AGREEMENT', 'COMMITMENT', 'TOPIC', 'PLACE'].map((type) => ({ filter: { types: [type] } })),
  ...['KH', 'LA', 'CN', 'ZW'].map((country) => ({ filter: { countries: [country] } })),
  ...known.entities.Topic.slice(0, 3).map(({ id }) => ({ filter: { topics: [{ id }] } })),
  { filter: { from: '2020-01-01' } },
  { filter: { to: '2012-06-30' } },
  { filter: { from: '2013-01-01', to: '2013-12-31' } },
  ...[0, 1, 2, 4].map((depth) => ({ focus: [known.id('Person', 'Sar Kheng')], depth })),
  { focus: known.entities.Meeting.slice(0, 5).map(({ id }) => id) },
  { filter: { actors: [{ id: known.id('Person', 'Sar Kheng') }] } },
  { filter: { text: 'border', minConfidence: 0.6 } },
  {
    filter: { kinds: ['MOU', 'MINISTRY', 'PLEDGED'], documents: known.documents.slice(0, 9).map(({ id }) => ({ id })) },
  },
  {
    filter: {
      types: ['PERSON', 'AGREEMENT', 'MEETING'],
      countries: ['KH', 'VN'],
      topics: [{ id: 'topic/border' }, { id: 'topic/drugs' }],
      from: '2011-01-01',
      to: '2023-12-31',
    },
    focus: ['country/kh'],
    depth: 2,
  },
];

const SEARCH = `query Search($text: String!, $first: Int, $after: String, $types: [EntityType!]) {
  search(text: $text, first: $first, after: $after, types: $types) {
    totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    edges { cursor score matched match how highlights { start end } passage { id } node { __typename id name } } nodes { id } } }`;

/** Refused with that code; a variable of a wrong type is refused without one. */
const refused = (
  name: string,
  query: string,
  code: string | null,
  variables: Record<string, unknown> = {},
): Question => ({
  name: `refused: ${name}`,
  query,
  variables: () => [variables],
  refused: code,
});

export const WHOLE: readonly Question[] = [
  { name: 'the graph to its last node', query: GRAPH, variables: () => [{ limit: 3000 }, { limit: 50 }, { limit: 1 }] },
  {
    name: 'parts of the graph',
    query: GRAPH,
    variables: (known) => parts(known).map((part) => ({ ...part, limit: 120 })),
  },
  {
    name: 'the timeline by month and year',
    query: `query Timeline($filter: Filter, $focus: [ID!], $depth: Int) {
      months: timeline(filter: $filter, focus: $focus, depth: $depth) { start end meetings agreements commitments documents }
      years: timeline(filter: $filter, focus: $focus, depth: $depth, bucket: YEAR) { start end meetings agreements commitments documents } }`,
    variables: (known) => [{}, ...parts(known)],
  },
  {
    name: 'ways between two',
    query: `query Ways($from: ID!, $to: ID!, $maxLength: Int, $first: Int) {
      paths(from: $from, to: $to, maxLength: $maxLength, first: $first) { nodes { __typename id name }
        relations { id type source { id } target { id } evidence { quote document { id } } } } }`,
    variables: (known) => {
      const [first = '', ...others] = known.entities.Person.map(({ id }) => id);
      const [agreement = '', other = ''] = known.entities.Agreement.map(({ id }) => id);
      return [
        ...others.slice(0, 12).map((to) => ({ from: first, to, first: 100 })),
        { from: agreement, to: other, first: 100 },
        { from: 'country/la', to: 'country/my' },
        { from: 'LA', to: 'country/kh', maxLength: 2 },
        { from: first, to: first },
        { from: first, to: others.at(-1) ?? '', maxLength: 1 },
        { from: first, to: 'person/nobody' },
        // By an id that is not the entity's own.
        { from: known.records.find(({ id }) => id.startsWith('person/'))?.id ?? '', to: 'country/vn' },
      ];
    },
  },
  {
    name: 'search by name: marks, capitals, beginnings, misspellings, several words',
    query: SEARCH,
    // No words so common that more passages have them than a search looks at: which of those it sees is the engine's choice.
    variables: () =>
      [
        ...[
          'Vilay',
          'vilai',
          'Lakhamphong',
          'Sar Kheng',
          'sa kheng',
          'Khenh',
          'Tô Lâm',
          'to lam',
          'TO LAM',
          'Lê Hồng Anh',
        ],
        ...[
          'le hong anh',
          'Hun Sèn',
          'tran dai quang',
          'Trần',
          'tea',
          'home affairs',
          'interior ministry',
          'asean',
          'AMMTC',
        ],
        ...[
          'drugs',
          'memorandum',
          "ministers'",
          'plan 2013',
          'Somkeo Silavongs',
          'xyzzy',
          'hua',
          '%',
          '"',
          '* OR ~lakhamfong',
          '()',
          ' ',
        ],
      ].map((text) => ({ text, first: 500 })),
  },
  {
    name: 'search by name, of some types',
    query: SEARCH,
    variables: () => [
      { text: 'security', first: 500, types: ['ORGANIZATION'] },
      { text: 'lao', first: 500, types: ['PERSON', 'COUNTRY'] },
      { text: 'drug', first: 500, types: ['COMMITMENT', 'TOPIC'] },
    ],
  },
  {
    name: 'search, a few at a time',
    query: SEARCH,
    // Topics are found by name alone, so that the pages do not hang on the engine's own scores.
    variables: () => [{ text: 'a', first: 4, types: ['TOPIC'] }],
    toTheEnd: 'search',
  },
  {
    name: 'what the graph holds',
    query: '{ stats { documents passages entities relations byType { type count } from to engine version } }',
  },
  {
    name: 'how far the rules can be trusted',
    query: '{ accuracy { fact gold found correct precision recall f1 unseenPrecision unseenRecall } }',
  },
  { name: 'the schema of the API', query: '{ __schema { queryType { name } types { name kind fields { name } } } }' },
  refused('a page too long', '{ actors(first: 501) { totalCount } }', 'LIMIT_EXCEEDED'),
  refused('a page of nothing', '{ meetings(first: 0) { totalCount } }', 'BAD_INPUT'),
  refused('a cursor of another list', '{ documents(after: "WyJ4Il0") { totalCount } }', 'BAD_INPUT'),
  refused('a cursor that is none', '{ actors(after: "?") { totalCount } }', 'BAD_INPUT'),
  refused('a kind of another type', '{ agreements(filter: { kinds: [VISIT] }) { totalCount } }', 'BAD_INPUT'),
  refused('a drawing too large', '{ graph(limit: 3001) { omitted } }', 'LIMIT_EXCEEDED'),
  refused('a reach too far', '{ graph(focus: ["country/kh"], depth: 5) { omitted } }', 'LIMIT_EXCEEDED'),
  refused(
    'a way too long',
    '{ paths(from: "country/kh", to: "country/la", maxLength: 9) { nodes { id } } }',
    'LIMIT_EXCEEDED',
  ),
  refused('a search too long', 'query ($text: String!) { search(text: $text) { totalCount } }', 'LIMIT_EXCEEDED', {
    text: 'x'.repeat(201),
  }),
  refused('no day', '{ meetings(filter: { from: "2021-02-30" }) { totalCount } }', 'BAD_INPUT'),
  refused('no country code', '{ actors(filter: { countries: ["Laos"] }) { totalCount } }', 'BAD_INPUT'),
  refused('no such field', '{ actors { nodes { salary } } }', 'GRAPHQL_VALIDATION_FAILED'),
  refused('no such variable type', 'query ($first: Int) { actors(first: $first) { totalCount } }', 'BAD_INPUT', {
    first: 'ten',
  }),
];
