/** How Neo4j goes about every query: none looks through all of the graph that need not, and none is about to be outdated. */
import neo4j, { type Driver, type Plan } from 'neo4j-driver';
import { beforeAll, describe, expect, it } from 'vitest';
import { queryFiles } from '../../server/store/cypher.ts';
import type { QueryFile } from '../../server/store/header.ts';
import { fill } from '../contract/fixture.ts';
import { queryCases } from '../contract/queries.ts';
import { useNeo4j, withoutNeo4j } from '../support/neo4j.ts';

/** Steps that look at everything of a kind. */
const SCAN = /^(?:AllNodesScan|.*LabelScan|.*TypesScan|.*TypeScan|.*AllRelationshipsScan)$/;
/** Steps that find a few things by an index, or take what an earlier step has found. */
const FOUND = /IndexSeek|^Argument$|^CacheProperties$/;

const LIST = 'a page of a list of that kind, with how many there are in all: its filters may all be empty';
const COUNT = 'a number of all that are there';
/** The relations of all entities are nearly all relations: by which of the two they are come by, the planner decides by their numbers. */
const ALL_RELATIONS = ['NodeByLabelScan Entity', 'DirectedAllRelationshipsScan'];
/** Queries that have reason to look at everything of a kind, and at what; others may not. */
const ALLOWED: Readonly<Record<string, { readonly steps: readonly string[]; readonly why: string }>> = {
  'absence/successions': {
    steps: ['NodeByLabelScan Person'],
    why: 'looks through all offices for those that changed hands, when somebody asks who has not been seen since',
  },
  'actor/list': { steps: ['NodeByLabelScan Actor', 'NodeByLabelScan Topic'], why: `${LIST}; topics are a short list` },
  'agreement/list': { steps: ['NodeByLabelScan Agreement'], why: LIST },
  'commitment/list': { steps: ['NodeByLabelScan Commitment'], why: LIST },
  'meeting/list': { steps: ['NodeByLabelScan Meeting'], why: LIST },
  'meeting/between': {
    steps: ['NodeByLabelScan Meeting'],
    why: `${LIST}; a country takes part by whoever is of it, for which there is no index`,
  },
  'entity/list': {
    steps: ['NodeByLabelScan Actor', 'NodeByLabelScan Entity', 'NodeByLabelScan Topic'],
    why: `${LIST}; for the short lists of countries, topics and places`,
  },
  'entity/named': {
    steps: ['NodeByLabelScan Entity'],
    why: 'looks for a name among the lines of names and aliases, which no index holds apart',
  },
  'document/list': {
    steps: ['NodeByLabelScan Document', 'NodeByLabelScan Topic'],
    why: `${LIST}; topics are a short list`,
  },
  'document/loaded': { steps: ['NodeByLabelScan Document'], why: 'gives all of them' },
  'document/sources': { steps: ['NodeByLabelScan Document'], why: 'a publisher or title in lower case has no index' },
  'document/sure': { steps: ALL_RELATIONS, why: 'no index holds the confidences of all relations' },
  'document/states': { steps: ['NodeByLabelScan Document'], why: 'a vague day of publication has no index of its own' },
  'signature/list': {
    steps: ['NodeByLabelScan Actor', 'NodeByLabelScan Agreement', 'NodeByLabelScan Person'],
    why: `${LIST}; whom a signature is for is looked up by a list of countries`,
  },
  'document/ids': { steps: ['NodeByLabelScan Document'], why: 'gives all of them' },
  'document/sizes': { steps: ['NodeByLabelScan Document'], why: 'gives all of them' },
  'judgement/all': { steps: ['NodeByLabelScan Judgement'], why: 'gives all of them' },
  'graph/all-nodes': { steps: ['AllNodesScan'], why: 'gives all of them' },
  'graph/all-relations': { steps: ['DirectedAllRelationshipsScan'], why: 'gives all of them' },
  'graph/foremost': { steps: ['NodeByLabelScan Entity'], why: 'ranks all, or those of some types' },
  'graph/nodes': { steps: ['NodeByLabelScan Entity'], why: 'ranks all that pass filters which may be empty' },
  'relation/get': {
    steps: ALL_RELATIONS,
    why: 'a relation alone, by its id: asked for by hand now and then, and an index on relations is one a type, which no query over all types uses',
  },
  'schema/neo4j/occupied': { steps: ['AllNodesScan'], why: 'stops at the first' },
  'search/names': {
    steps: ['NodeByLabelScan Entity'],
    why: 'looks for parts of words, which the full-text index does not hold',
  },
  'stats/known': {
    steps: ['NodeByLabelScan Document', 'NodeByLabelScan Judgement'],
    why: 'the latest of all that are there',
  },
  'thread/telling': {
    steps: ['NodeByLabelScan Document'],
    why: 'looks for what later documents tell of an undertaking in whatever paragraph',
  },
  'thread/undertakings': {
    steps: ['NodeByLabelScan Commitment'],
    why: 'compares with all undertakings of the same states, which are a list in a property',
  },
  'stats/loose': {
    steps: [...ALL_RELATIONS, 'NodeByLabelScan Passage', 'NodeByLabelScan Record'],
    why: 'looks for what hangs on nothing, when somebody asks the doctor',
  },
  'stats/projections': { steps: ['NodeByLabelScan Document'], why: COUNT },
  'stats/totals': { steps: ALL_RELATIONS, why: COUNT },
  'stats/totals-as-of': { steps: ['NodeByLabelScan Document', ...ALL_RELATIONS], why: COUNT },
  'stats/types': { steps: ['NodeByLabelScan Entity'], why: COUNT },
  'timeline/documents': { steps: ['NodeByLabelScan Topic'], why: 'topics are a short list' },
};

/** Notices that a name is not in the database yet: true of what the fixture happens to lack. */
const UNKNOWN_NAMES = new Set(['01N50', '01N51', '01N52']);

/** Of the Enterprise Edition: another one does not even read it. */
const ELSEWHERE = new Set(['schema/neo4j/show-privileges']);

const files = [...queryFiles().values()].filter(
  ({ mode, name }) => mode !== 'schema' && !name.startsWith('schema/grafeo/') && !ELSEWHERE.has(name),
);

/** A value of the type that a header names, as small as it can be. */
function dummy(type: string): unknown {
  if (type.endsWith('[]')) return [];
  if (type === 'number') return 1;
  if (type === 'boolean') return true;
  return type.startsWith('{') ? {} : 'x';
}

/** Parameters by the header: members of the outermost level. */
function dummies({ params }: QueryFile): Record<string, unknown> {
  const members: string[] = [];
  let depth = 0;
  let member = '';
  for (const letter of `${params ?? ''},`) {
    if ('{[('.includes(letter)) depth++;
    if ('}])'.includes(letter)) depth--;
    if (depth === 0 && letter === ',') members.push(member.trim());
    member = depth === 0 && letter === ',' ? '' : member + letter;
  }
  const pairs = members.filter(Boolean).map((each) => {
    const colon = each.indexOf(':');
    return [each.slice(0, colon), dummy(each.slice(colon + 1).trim())];
  });
  return Object.fromEntries(pairs);
}

const nameOf = (plan: Plan): string => plan.operatorType.replace(/@.*$/, '');
const leavesOf = (plan: Plan): string[] =>
  plan.children.length === 0 ? [nameOf(plan)] : plan.children.flatMap(leavesOf);

/** What of a plan looks at everything, with the label or type: `NodeByLabelScan Entity`. */
function costly(plan: Plan): string[] {
  const name = nameOf(plan);
  const of = /:(\w+)/.exec(String(plan.arguments.Details ?? ''))?.[1];
  const here = SCAN.test(name)
    ? [of === undefined ? name : `${name} ${of}`]
    : // Two things found one by one, and put side by side, are no product of many.
      name === 'CartesianProduct' && !leavesOf(plan).every((leaf) => FOUND.test(leaf))
      ? [name]
      : [];
  return [...here, ...plan.children.flatMap(costly)];
}

describe.skipIf(withoutNeo4j() !== null)('how Neo4j goes about', () => {
  let driver: Driver;
  let known: Readonly<Record<string, readonly object[]>>;
  beforeAll(async () => {
    const server = useNeo4j();
    const store = await server.open();
    known = queryCases(await fill(store));
    await store.close();
    const { uri, username, password } = server.config;
    driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
    return () => Promise.all([server.close(), driver.close()]);
  });

  it.each(files.map((file) => [file.name, file] as const))('%s', async (name, file) => {
    const params = known[name]?.[0] ?? dummies(file);
    const { summary } = await driver.executeQuery(`EXPLAIN ${file.text}`, params);
    const told = summary.gqlStatusObjects
      .filter(({ classification, gqlStatus }) => classification !== 'UNKNOWN' && !UNKNOWN_NAMES.has(gqlStatus))
      .map(({ statusDescription }) => statusDescription);
    expect(told).toEqual([]);
    const steps = new Set(summary.plan ? costly(summary.plan) : []);
    expect([...steps].filter((step) => !ALLOWED[name]?.steps.includes(step))).toEqual([]);
  });

  it('is excused by name, and with a reason', () => {
    expect(Object.keys(ALLOWED).filter((name) => !files.some((file) => file.name === name))).toEqual([]);
  });
});
