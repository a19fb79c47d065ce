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

/** The field of the root that gives one thing of a type, and what is asked of it. */
const ONE = {
  Person: `person(id: $id) { ${COMMON} honorifics isMinister country { id name }
    offices { title from to confidence person { id } organization { id name } country { id } evidence { quote } }
    then: offices(on: "2018-01-17") { title organization { name } } }`,
  Organization: `organization(id: $id) { ${COMMON} kind country { id name }
    officeHolders { title from to person { id name } evidence { quote document { id } } }
    then: officeHolders(on: "2013-06-30") { title person { id name } } }`,
  Country: `country(id: $id) { ${COMMON} iso2 country { id iso2 } }`,
  Meeting: `meeting(id: $id) { ${COMMON} kind ordinal status mode date place { ${COMMON} country { id } } country { id }
    participants { role actor { __typename id name } evidence { quote } } agreements { id name kind } commitments { id text } }`,
  Agreement: `agreement(id: $id) { ${COMMON} kind status date covers parties { __typename id name } meetings { id name }
    signatures { id on confidence agreement { id } person { id name } office { title organization { name } } onBehalfOf { name } evidence { quote } }
    commitments { id text } }`,
  Commitment: `commitment(id: $id) { ${COMMON} text modality date by { __typename id name } agreement { id } meeting { id }
    topics { id name } evidence { quote start end confidence document { id } passage { id } } }`,
} as const satisfies Partial<Record<EntityType, string>>;

const some = (known: Known, type: EntityType, most: number) =>
  known.entities[type].slice(0, most).map(({ id }) => ({ id }));
const entityIds = (known: Known, most: number) =>
  (Object.keys(known.entities) as EntityType[]).flatMap((type) => some(known, type, most));
const ids = (nodes: readonly { readonly id: string }[]) => nodes.map(({ id }) => ({ id }));

export const NODES: readonly Question[] = [
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
      id title publisher url published language source sha256 text notes passages { id index start end text document { id } }
      mentions { surface start end entity { __typename id name } passage { id } document { id } }
      relations { id type source { id } target { id } title role from to confidence evidence { start end document { id } } } } }`,
    variables: (known) => ids(known.documents),
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
    query: `query Deep($kinds: [String!]) { agreements(filter: { kinds: $kinds }, first: 10) { nodes { name
      signatures { person { name offices { title organization { name country { name relations(types: [OF], first: 3) { nodes { source { name } } } } } } } }
      meetings { participants { actor { name country { iso2 } } } commitments { topics { name relations(first: 2) { totalCount } } } } } } }`,
    variables: () => ['mou', 'minutes', 'plan'].map((kind) => ({ kinds: [spelt(kind)] })),
  },
];
