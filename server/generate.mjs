/**
 * Writes the files that are made from others (`npm run generate`), or with `--check` only says which are out of date:
 *
 *   server/store/queries.gen.ts   from the headers of cypher/**
 *   server/api/types.gen.ts       from server/api/schema/*.graphql: types and resolver signatures
 *   web/api/types.gen.ts          from the same, types only
 *   docs/clients/ledger.gen.ts    from docs/clients/ledger.graphql and the schema: types of a client
 *   docs/schema.graphql           from the same: the contract with whoever asks. What of it breaks is named, and is written
 *                                 only with `npm run generate -- --breaking`
 *   docs/signatory.grass          from the ontology and the looks of the page: colours for Neo4j Browser
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { codegen } from '@graphql-codegen/core';
import * as documents from '@graphql-codegen/typed-document-node';
import * as typescript from '@graphql-codegen/typescript';
import * as operations from '@graphql-codegen/typescript-operations';
import * as resolvers from '@graphql-codegen/typescript-resolvers';
import { parse } from 'graphql';
import { runnerImport } from 'vite';
import { changesOf, contract } from './contract.mjs';
import { grass } from './grass.mjs';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const SCHEMA = join(ROOT, 'server/api/schema');

const shared = {
  enumsAsTypes: true,
  useTypeImports: true,
  scalars: { Date: 'string', DateTime: 'string', EDTF: 'string', CountryCode: 'string', URL: 'string', ID: 'string' },
};

/** What the resolvers get and give; `mappers` say which value of the server stands for which GraphQL type. */
const forServer = {
  ...shared,
  contextType: './context.ts#Context',
  scalars: { ...shared.scalars, Upload: { input: 'File', output: 'never' } },
  immutableTypes: true,
  mappers: {
    ...Object.fromEntries(
      [
        'Person',
        'Organization',
        'Country',
        'Meeting',
        'Agreement',
        'Commitment',
        'Topic',
        'Place',
        'Entity',
        'Actor',
      ].map((type) => [type, './models.ts#EntityModel']),
    ),
    ...Object.fromEntries(
      [
        'Document',
        'Passage',
        'Mention',
        'Relation',
        'Office',
        'Signature',
        'Evidence',
        'Node',
        'Path',
        'PathStep',
        'Stats',
      ].map((type) => [type, `./models.ts#${type}Model`]),
    ),
    ...Object.fromEntries(
      [
        'Fact',
        'Office',
        'OfficeHolder',
        'AttendedMeeting',
        'Participant',
        'SignedAgreement',
        'Signatory',
        'RelatedActor',
        'RelatedCountry',
        'RelatedMeeting',
        'RelatedAgreement',
        'RelatedCommitment',
        'RelatedTopic',
        'Location',
      ].map((type) => [`${type}Edge`, './models.ts#EdgeModel']),
    ),
    CoSignerEdge: './models.ts#CoSignerModel',
    Job: './jobs.ts#JobModel',
    JobDocument: './jobs.ts#JobDocumentModel',
    Graph: '../store/graph.ts#GraphPart',
    GraphNode: '../store/graph.ts#DrawnNode',
    Repetition: '../threads/index.ts#RepetitionOf',
    CommitmentReport: './threads.ts#ReportedUndertaking',
    Thread: './threads.ts#Threads',
    ThreadStep: './thread-story.ts#DatedStep',
    Network: './models.ts#NetworkModel',
    NetworkNode: './models.ts#NetworkNodeModel',
    NetworkTie: '../threads/network.ts#Tie',
    NetworkSample: '../threads/network.ts#Sample',
    Absence: './absences/found.ts#FoundAbsence',
    Absences: './absences/found.ts#FoundAbsences',
    SearchEdge: './models.ts#SearchEdgeModel',
    Similar: '../threads/likeness.ts#Likeness',
    SharedThing: '../threads/likeness.ts#Shared',
    Comparison: './models.ts#ComparisonModel',
    ComparedMeeting: '../threads/compare.ts#MeetingComparison',
    ComparedField: '../threads/compare.ts#FieldComparison',
    FieldOfDocument: '../threads/compare.ts#Said',
    GraphEdge: '../store/graph.ts#GraphEdgeRow',
  },
  enumValues: {
    ...Object.fromEntries(
      [
        'EntityType',
        'Kind',
        'OrganizationKind',
        'MeetingKind',
        'MeetingMode',
        'MeetingStatus',
        'ParticipantRole',
        'AgreementKind',
        'AgreementStatus',
        'Modality',
      ].map((type) => [type, `../model/ontology.ts#${type}`]),
    ),
  },
};

/** What the page receives: nullable fields are there, with null. */
const forPage = {
  ...shared,
  avoidOptionals: { field: true, inputValue: false, object: false, defaultValue: false },
  skipTypename: false,
};

const banner = (from, command = 'npm run generate') => `// Made from ${from} by \`${command}\`. Do not edit.\n`;

const load = async (file) =>
  (await runnerImport(join(ROOT, file), { root: ROOT, configFile: false, logLevel: 'error' })).module;

async function queries() {
  const module = await load('server/store/cypher.ts');
  const files = [...module.readQueryFiles(join(ROOT, 'cypher')).values()].filter((file) => file.mode !== 'schema');
  const members = (text) => (text === null ? 'Record<string, never>' : `{ ${text} }`);
  const entries = files.map(
    (file) =>
      `  /** ${file.summary.replaceAll('*/', '* /')} */\n` +
      `  '${file.name}': { mode: '${file.mode}'; params: ${members(file.params)}; row: ${members(file.returns)} };\n`,
  );
  return [
    banner('the headers of cypher/**/*.cypher'),
    "import type { PropertyValue } from './store.ts';\n\n",
    'type Properties = { [key: string]: PropertyValue };\n',
    'type Frozen<T> = T extends readonly (infer E)[] ? readonly Frozen<E>[] : T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T;\n\n',
    '/** Every query by name: what it takes, and a row of what it gives. */\n',
    `export interface Queries {\n${entries.join('')}}\n`,
    'export type QueryName = keyof Queries;\n',
    '/** The same names at run time: a file that is missing can be told of before it is asked for. */\n',
    `export const QUERY_NAMES: readonly QueryName[] = [\n${files.map(({ name }) => `  '${name}',\n`).join('')}];\n`,
    "/** Names of the queries that change nothing. */\nexport type ReadQueryName = { [N in QueryName]: Queries[N] extends { mode: 'read' } ? N : never }[QueryName];\n",
    'export type QueryParams<N extends QueryName> = Queries[N] extends { params: infer P } ? Frozen<P> : never;\n',
    'export type QueryRow<N extends QueryName> = Queries[N] extends { row: infer R } ? R : never;\n',
    'export type { Properties };\n',
  ].join('');
}

function schema() {
  const files = readdirSync(SCHEMA).filter((file) => file.endsWith('.graphql'));
  return parse(
    files
      .sort()
      .map((file) => readFileSync(join(SCHEMA, file), 'utf8'))
      .join('\n'),
  );
}

async function types(filename, pluginMap, config) {
  const plugins = Object.keys(pluginMap).map((name) => ({ [name]: {} }));
  const text = await codegen({ filename, schema: schema(), documents: [], config, plugins, pluginMap });
  return (
    banner('server/api/schema/*.graphql') +
    text
      .replace(/[ \t]+$/gm, '')
      .replace(/^export \{ /gm, 'export type { ')
      .replace(/\n*$/, '\n')
  );
}

/** What a program gets that asks the query beside it: only the types that it needs, and the query with its type. */
async function client(filename) {
  const location = filename.replace('.gen.ts', '.graphql');
  const document = parse(readFileSync(join(ROOT, location), 'utf8'));
  const config = {
    ...shared,
    documentMode: 'string',
    scalars: { ...shared.scalars, URL: 'string', DateTime: 'string' },
  };
  const pluginMap = { operations, documents };
  const plugins = Object.keys(pluginMap).map((name) => ({ [name]: {} }));
  const text = await codegen({
    filename,
    schema: schema(),
    documents: [{ location, document }],
    config,
    plugins,
    pluginMap,
  });
  // The one type of that package is written out, so that the client needs none.
  const alone = text.replace(
    /^import .* from '@graphql-typed-document-node\/core';$/m,
    'interface DocumentTypeDecoration<Data, Variables> {\n  __apiType?: (variables: Variables) => Data;\n}',
  );
  return banner(location) + alone.replace(/[ \t]+$/gm, '').replace(/\n*$/, '\n');
}

const CONTRACT = 'docs/schema.graphql';

const outputs = {
  'server/store/queries.gen.ts': queries,
  'server/api/types.gen.ts': (file) => types(file, { typescript, resolvers }, forServer),
  'web/api/types.gen.ts': (file) => types(file, { typescript }, forPage),
  'docs/clients/ledger.gen.ts': client,
  [CONTRACT]: () => contract(load),
  'docs/signatory.grass': () => grass(ROOT, load),
};

const check = process.argv.includes('--check');
const stale = [];
/** Whether a change of the contract may be written: one that breaks what clients ask is not made by the way. */
async function allowed(before, after) {
  const changes = await changesOf(before, after);
  for (const change of changes) if (!change.startsWith('safe')) console.log(`${CONTRACT}: ${change}`);
  const breaking = changes.some((change) => change.startsWith('breaking'));
  if (!breaking || process.argv.includes('--breaking')) return true;
  console.log('clients break by this: where it is meant, run `npm run generate -- --breaking`');
  process.exitCode = 1;
  return false;
}

for (const [file, make] of Object.entries(outputs)) {
  const path = join(ROOT, file);
  const text = await make(file);
  const before = existsSync(path) ? readFileSync(path, 'utf8') : null;
  if (before === text) continue;
  if (file === CONTRACT && before !== null && !(await allowed(before, text)) && !check) continue;
  stale.push(file);
  if (check) continue;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
if (stale.length) console.log(`${check ? 'out of date' : 'written'}: ${stale.join(', ')}`);
if (check && stale.length) {
  console.log('run `npm run generate`');
  process.exitCode = 1;
}
