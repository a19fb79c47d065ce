/** Going on from what is drawn, and ways as asked. */
import type { Question } from '../graphql-questions.ts';

export const EXPLORE: readonly Question[] = [
  {
    name: 'a drawing around some, and what it leaves out',
    query: `query Around($focus: [ID!], $depth: Int, $filter: Filter) { graph(focus: $focus, depth: $depth, filter: $filter, limit: 40) {
      omitted nodes { id omitted } edges { id } } }`,
    variables: (known) => [
      { focus: [known.id('Person', 'Sar Kheng')], depth: 2 },
      { focus: ['country/la', 'country/kh'], filter: { types: ['AGREEMENT'] } },
    ],
  },
  {
    name: 'a step from an entity',
    query: `query Expand($id: ID!, $filter: Filter, $shown: [ID!], $limit: Int) { expand(id: $id, filter: $filter, shown: $shown, limit: $limit) {
      omitted nodes { id name type kind labels country from to degree omitted } edges { id source target type } } }`,
    variables: (known) => [
      { id: known.id('Person', 'Sar Kheng'), limit: 12 },
      { id: 'country/kh', shown: ['country/kh', known.id('Person', 'Sar Kheng')], filter: { from: '2020-01-01' } },
    ],
  },
  {
    name: 'ways that lead only through some',
    query: `query Through($from: ID!, $to: ID!, $through: PathThrough) { paths(from: $from, to: $to, through: $through, first: 100) {
      nodes { id } steps { from { id } to { id } forward relation { id } evidence { quote } } } }`,
    variables: (known) => {
      const ends = { from: known.id('Person', 'Sar Kheng'), to: 'country/la' };
      return [
        { ...ends, through: { types: ['MEETING', 'AGREEMENT', 'PERSON'] } },
        { ...ends, through: { relations: ['SIGNED', 'TOOK_PART', 'OF'], from: '2010-01-01', to: '2022-12-31' } },
        { from: 'country/la', to: 'country/my', through: { avoid: ['country/vn'] } },
      ];
    },
  },
  {
    name: 'what repeats, narrows and reports on undertakings',
    query: `query Threads($first: Int) { commitments(first: $first) { nodes { id
      repeats { how score why commitment { id } evidence { quote } } repeatedBy { how score why commitment { id } evidence { quote } }
      reports { score why commitment { id } document { id } evidence { quote } } } } }`,
    variables: () => [{ first: 200 }],
  },
  {
    name: 'on what documents report',
    query:
      '{ documents(first: 100) { nodes { id reportsOn { score why commitment { id } document { id } evidence { quote } } } } }',
  },
  {
    name: 'the story of an undertaking',
    query: `query Story($id: ID!) { thread(commitment: $id) { state omitted restsOn commitment { id }
      steps { kind date score why commitment { id } document { id } evidence { quote } } } }`,
    variables: (known) => known.entities.Commitment.map(({ id }) => ({ id })),
  },
  {
    name: 'the network of states and of bodies',
    query: `query Network($filter: Filter, $by: NetworkGrouping, $limit: Int) { network(filter: $filter, by: $by, limit: $limit) {
      events omitted omittedEvents nodes { events actor { id } }
      ties { weight met signed promised from { id } to { id } samples(first: 2) { event { id } evidence { quote } } } } }`,
    variables: () => [
      { by: 'COUNTRY' },
      { by: 'ORGANIZATION', limit: 12 },
      { by: 'COUNTRY', filter: { countries: ['LA'], during: '2020/2024' } },
    ],
  },
  {
    name: 'what is missing',
    query: `query Missing($kind: AbsenceKind!, $filter: Filter, $first: Int) { absences(kind: $kind, filter: $filter, first: $first) {
      kind totalCount nodes { kind what since restsOn subjects { id } evidence { quote document { id } } } } }`,
    variables: () =>
      ['MET_BUT_SIGNED_NOTHING', 'NOT_MENTIONED_AGAIN', 'TOLD_BY_ONE_SIDE', 'NOT_SEEN_SINCE_CHANGE'].flatMap((kind) => [
        { kind },
        { kind, filter: { countries: ['KH'], from: '2010' }, first: 5 },
      ]),
  },
  {
    name: 'who and what is alike',
    query: `query Alike($id: ID!, $first: Int) { similar(id: $id, first: $first) { score why entity { id }
      shared(first: 3) { thing { id } evidence { quote } } } }`,
    variables: (known) => [
      { id: known.id('Person', 'Sar Kheng'), first: 20 },
      ...(['Organization', 'Meeting', 'Agreement', 'Commitment'] as const).map((type) => ({
        id: known.entities[type][0]?.id,
      })),
    ],
  },
  {
    name: 'a meeting as several documents tell it',
    query: `query Compare($documents: [ID!]!) { compare(documents: $documents) { documents { id }
      meetings { disputed meeting { id } documents { id } evidence { quote }
        fields { field verdict said { value document { id } entities { id } } disputed { id } } } } }`,
    variables: ({ documents }) => [{ documents: documents.slice(0, 10).map(({ id }) => id) }],
  },
];
