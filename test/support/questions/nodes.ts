/** Single things: every kind of node whole, what lies around it, its mentions page by page, and ids of records. */
import type { EntityType } from '../../../server/model/ontology.ts';
import type { Question } from '../graphql-questions.ts';
import type { Known } from './known.ts';
import { spelt } from './lists.ts';

const COMMON = 'id name aliases firstSeen lastSeen degree';
const RELATIONS = `totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  edges { cursor other { __typename id name } node { id } }
  nodes { id type title role from to confidence source { id } target { id } onBehalfOf { id name }
    evidence { quote start end confidence passage { id index start end text } document { id title publisher url published } } }`;

const PAGE = 'totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';
/** What every edge that stands for a relation says. */
const FACT =
  'cursor relation { id type } from to confidence inferred extractors evidence { quote passage { id } document { id } }';
const OFFICE =
  'title from to confidence inferred person { id } organization { id name } country { id } evidence { quote }';

/** The field of the root that gives one thing of a type, and what is asked of it. */
const ONE = {
  Person: `person(id: $id) { ${COMMON} honorifics isMinister country { id name }
    offices { ${PAGE} edges { title node { __typename id name } ${FACT} } nodes { id } }
    then: offices(on: "2018-01-17") { edges { title node { name } } }
    meetings { ${PAGE} edges { role node { id } office { ${OFFICE} } ${FACT} } nodes { id } }
    signed { ${PAGE} edges { on node { id } onBehalfOf { id } office { title } ${FACT} } nodes { id } }
    commitments { ${PAGE} edges { node { id } ${FACT} } nodes { id } }
    belongsTo { ${PAGE} edges { node { iso2 } ${FACT} } nodes { id } }
    coSigners { ${PAGE} edges { cursor count agreements { id } node { name } } nodes { id } } }`,
  Organization: `organization(id: $id) { ${COMMON} kind country { id name }
    officeHolders { ${PAGE} edges { title node { id name } holdsOfficeIn { id } ${FACT} } nodes { id } }
    then: officeHolders(on: "2013-06-30") { edges { title node { id name } } }
    meetings { edges { role node { id } office { title } } }
    agreements { ${PAGE} edges { node { id } ${FACT} } nodes { id } }
    commitments { nodes { id } } belongsTo { nodes { id } } }`,
  Country: `country(id: $id) { ${COMMON} iso2 country { id iso2 } officeHolders { edges { title node { name } } }
    meetings { totalCount } agreements { nodes { id } } commitments { nodes { id } }
    members(first: 9) { ${PAGE} edges { node { __typename id } ${FACT} } nodes { id } }
    hosted { ${PAGE} edges { node { id } ${FACT} } nodes { id } } }`,
  Meeting: `meeting(id: $id) { ${COMMON} kind ordinal status mode date place { ${COMMON} country { id } meetings { nodes { id } } } country { id }
    participants { ${PAGE} edges { role office { ${OFFICE} } node { __typename id name } ${FACT} } nodes { id } }
    heldIn { ${PAGE} edges { node { __typename id } ${FACT} } nodes { id } }
    agreements { nodes { id name kind } } commitments { nodes { id text } }
    topics { ${PAGE} edges { node { id } ${FACT} } nodes { id } }
    follows { nodes { id } } followedBy { nodes { id } } }`,
  Agreement: `agreement(id: $id) { ${COMMON} kind status date covers
    parties { ${PAGE} edges { node { __typename id name } ${FACT} } nodes { id } } meetings { nodes { id name } } topics { nodes { id } }
    signatories { ${PAGE} edges { on office { title } onBehalfOf { name } node { id name } ${FACT} } nodes { id } }
    commitments { ${PAGE} edges { node { id text } ${FACT} } nodes { id } } }`,
  Commitment: `commitment(id: $id) { ${COMMON} text modality date by { nodes { __typename id name } } agreement { id } meeting { id }
    agreements { edges { node { id } ${FACT} } } meetings { ${PAGE} edges { node { id } ${FACT} } nodes { id } }
    topics { nodes { id name } } evidence { quote start end confidence document { id } passage { id } } }`,
} as const satisfies Partial<Record<EntityType, string>>;

const some = (known: Known, type: EntityType, most: number) =>
  known.entities[type].slice(0, most).map(({ id }) => ({ id }));
const entityIds = (known: Known, most: number) =>
  (Object.keys(known.entities) as EntityType[]).flatMap((type) => some(known, type, most));
const ids = (nodes: readonly { readonly id: string }[]) => nodes.map(({ id }) => ({ id }));

export const NODES: readonly Question[] = [
  {
    name: 'topics, with what is about them',
    query: `query Topic($id: ID!) { node(id: $id) { ... on Topic { name meetings { nodes { id } }
      agreements(orderBy: { by: NAME }) { nodes { id } } commitments(last: 5) { nodes { id } } } } }`,
    variables: (known) => some(known, 'Topic', 12),
  },
  {
    name: 'who held an office in a body, by name or id, on a day',
    query: `query Holders($organization: Reference!, $on: Date, $first: Int, $after: String, $last: Int, $before: String, $orderBy: Order, $asOf: Date) {
      officeHolders(organization: $organization, on: $on, first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy, asOf: $asOf) {
        ${PAGE} edges { title node { id name } holdsOfficeIn { id name } ${FACT} } nodes { id } } }`,
    variables: (known) => [
      ...known.entities.Organization.slice(0, 8).map(({ id }) => ({ organization: { id } })),
      { organization: { name: 'Cambodia' }, on: '2018-01-17', orderBy: { by: 'NAME' }, last: 3 },
      { organization: { id: 'country/la' }, asOf: '2012-06-01', first: 2 },
    ],
  },
  {
    name: 'meetings between two',
    query: `query Between($actors: [Reference!]!, $filter: Filter, $first: Int, $after: String, $last: Int, $before: String, $orderBy: Order, $asOf: Date) {
      meetingsBetween(actors: $actors, filter: $filter, first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy, asOf: $asOf) {
        ${PAGE} edges { cursor node { id } } nodes { id name date } } }`,
    variables: () => [
      { actors: [{ name: 'Laos' }, { name: 'Vietnam' }], first: 5 },
      { actors: [{ name: 'Sar Kheng' }, { id: 'country/vn' }], filter: { from: '2012' }, last: 4 },
      { actors: [{ name: 'Laos' }, { name: 'Vietnam' }, { name: 'Cambodia' }], orderBy: { by: 'NAME' } },
    ],
  },
  {
    name: 'who signed together with somebody',
    query: `query Together($person: Reference!, $first: Int, $after: String, $last: Int, $before: String, $orderBy: Order, $asOf: Date) {
      coSigners(person: $person, first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy, asOf: $asOf) {
        ${PAGE} edges { cursor count agreements { id name } node { id name } } nodes { id } } }`,
    variables: (known) => [
      { person: { name: 'Sar Kheng' } },
      { person: { name: 'Sar Kheng' }, orderBy: { by: 'DAY', direction: 'ASC' }, last: 2 },
      ...known.entities.Person.slice(0, 6).map(({ id }) => ({ person: { id } })),
    ],
  },
  ...(Object.entries(ONE) as [keyof typeof ONE, string][]).map(
    ([type, fields]): Question => ({
      name: `one ${type}, whole`,
      query: `query One($id: ID!) { ${fields} }`,
      variables: (known) => some(known, type, type === 'Person' || type === 'Organization' ? 25 : 12),
    }),
  ),
  {
    name: 'a country by its code',
    query:
      '{ kh: country(id: "KH") { id name } la: country(id: "country/la") { id iso2 } none: country(id: "ZZ") { id } }',
  },
  {
    name: 'anything by its id',
    query: `query Anything($id: ID!) { node(id: $id) { __typename id
      ... on Entity { name } ... on Document { title } ... on Passage { text document { id } } ... on Relation { type } } }`,
    variables: (known) => [
      ...entityIds(known, 2),
      ...ids(known.documents.slice(0, 3)),
      ...ids(known.passages.slice(0, 3)),
      ...ids(known.relations.slice(0, 3)),
      // An entity bears the id of one of its records; those of the others lead to it too.
      ...ids(known.records.slice(0, 40)),
      { id: 'person/nobody-0000' },
      { id: '' },
    ],
  },
  {
    name: 'relations of the best connected, by type and direction',
    query: `query Around($id: ID!, $types: [RelationType!], $direction: Direction) {
      node(id: $id) { ... on Entity { relations(types: $types, direction: $direction, first: 30) { ${RELATIONS} } } } }`,
    variables: (known) => [
      ...entityIds(known, 2),
      ...['OUT', 'IN'].flatMap((direction) => entityIds(known, 1).map((id) => ({ ...id, direction }))),
      ...['SIGNED', 'HOLDS_OFFICE', 'TOOK_PART', 'OF', 'COMMITTED_TO'].map((type) => ({
        id: known.id('Person', 'Sar Kheng'),
        types: [type],
      })),
    ],
  },
  {
    name: 'every relation of Vietnam, thirty at a time',
    query: `query All($id: ID!, $after: String) { country(id: $id) {
      relations(first: 30, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { id type } } } }`,
    variables: () => [{ id: 'VN' }],
    toTheEnd: 'country.relations',
  },
  {
    name: 'every mention of Cambodia, twenty at a time',
    query: `query All($id: ID!, $after: String) { country(id: $id) {
      mentions(first: 20, after: $after) { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
        edges { cursor node { start } } nodes { surface start end entity { id } passage { id } document { id published } } } } }`,
    variables: () => [{ id: 'KH' }],
    toTheEnd: 'country.mentions',
  },
  {
    name: 'topics and places, and what is about or in them',
    query: `query Around($id: ID!) { node(id: $id) { __typename
      ... on Topic { ${COMMON} relations(first: 60) { totalCount edges { other { name } } } mentions { totalCount } }
      ... on Place { ${COMMON} country { id name } relations { nodes { type source { name } } } mentions { nodes { surface } } } } }`,
    variables: (known) => [...some(known, 'Topic', 6), ...some(known, 'Place', 6)],
  },
  {
    name: 'every document, whole',
    query: `query Source($id: ID!) { document(id: $id) {
      id title publisher url published language source sha256 text notes passages(first: 500) { totalCount nodes { id index start end text document { id } } }
      mentions(first: 500) { totalCount nodes { surface start end entity { __typename id name } passage { id } document { id } } }
      relations(last: 500) { totalCount nodes { id type source { id } target { id } title role from to confidence evidence { start end document { id } } } } } }`,
    variables: (known) => ids(known.documents),
  },
  {
    name: 'a document, a few places of it at a time',
    query: `query Places($id: ID!) { document(id: $id) {
      passages(last: 2) { totalCount pageInfo { hasPreviousPage } edges { cursor node { index } } }
      mentions(first: 3) { edges { cursor node { start } } }
      relations(first: 4, orderBy: { by: DAY }) { edges { cursor node { id from } } } } }`,
    variables: (known) => ids(known.documents).slice(0, 5),
  },
  {
    name: 'what is not there is null',
    silent: true,
    query: `{ person(id: "person/nobody") { id } organization(id: "x") { id } meeting(id: "x") { id } agreement(id: "x") { id }
      commitment(id: "x") { id } document(id: "x") { id } node(id: "x") { id } }`,
  },
  {
    name: 'an id of another type is null',
    silent: true,
    query: 'query Wrong($id: ID!) { person(id: $id) { id } organization(id: $id) { id } meeting(id: $id) { id } }',
    variables: (known) => [{ id: known.id('Country', 'Laos') }, ...some(known, 'Agreement', 1)],
  },
  {
    name: 'signatures in deep nesting',
    query: `query Deep($kinds: [Kind!]) { agreements(filter: { kinds: $kinds }, first: 10) { nodes { name
      signatories { nodes { name offices { edges { title node { name country { name relations(types: [OF], first: 3) { nodes { source { name } } } } } } } } }
      meetings { nodes { participants { nodes { name country { iso2 } } } commitments { nodes { topics { nodes { name relations(first: 2) { totalCount } } } } } } } } } }`,
    variables: () => ['mou', 'minutes', 'plan'].map((kind) => ({ kinds: [spelt(kind)] })),
  },
];
