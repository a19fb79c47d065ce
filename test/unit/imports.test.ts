/** What ARCHITECTURE.md promises of the sources, read from the sources. */
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codeOf, importsOf, type Source, sourcesIn } from '../support/sources.ts';

const server = sourcesIn('server');
const web = sourcesIn('web');
const all = [...server, ...web, ...sourcesIn('test')];

/** The rooms of the server from left to right: each imports only from rooms further left, and itself. */
const LEVELS: readonly (readonly string[])[] = [
  ['root'],
  ['model'],
  ['config'],
  ['read', 'extract', 'resolve', 'project', 'threads', 'store', 'export'],
  ['ingest', 'evaluate', 'api'],
  ['http'],
  ['cli'],
];
const REASON =
  'a room knows only what lies left of it (model <- read|extract|resolve|project|threads|store|export <- ingest|evaluate|api <- http <- cli), so that each can be read, tested and replaced alone';

/** `server/store/grafeo.ts` → `store`; `server/config.ts` → `config`. */
const roomOf = (path: string): string => path.split('/')[1]?.replace(/\.\w+$/, '') ?? '';
const levelOf = (path: string): number => LEVELS.findIndex((rooms) => rooms.includes(roomOf(path)));

/** One line for every import that `wrong` objects to. */
const faults = (sources: readonly Source[], wrong: (path: string, imported: string) => string | null): string[] =>
  sources.flatMap((source) =>
    importsOf(source).flatMap((imported) => {
      const why = wrong(source.path, imported);
      return why ? [`${source.path} imports ${imported}: ${why}`] : [];
    }),
  );

/** Files whose code (comments aside) has `pattern`. */
const holding = (sources: readonly Source[], pattern: RegExp, why: string): string[] =>
  sources.flatMap((source) => {
    // Most files do not have it even in their comments; only those that do are read closely.
    const found = pattern.test(source.text) ? pattern.exec(codeOf(source)) : null;
    return found ? [`${source.path} has "${found[0].trim()}": ${why}`] : [];
  });

describe('the rooms', () => {
  it('every file of the server stands in one of them', () => {
    const lost = server.filter(
      ({ path }) =>
        levelOf(path) < 0 && !['server/generate.mjs', 'server/grass.mjs', 'server/contract.mjs'].includes(path),
    );
    expect(lost.map(({ path }) => `${path}: not a room of ARCHITECTURE.md`)).toEqual([]);
  });

  it('imports point one way', () => {
    const wrong = (path: string, imported: string): string | null => {
      if (!imported.startsWith('server/') || path === 'server/generate.mjs' || roomOf(path) === roomOf(imported))
        return null;
      return levelOf(imported) < levelOf(path) ? null : REASON;
    };
    expect(faults(server, wrong)).toEqual([]);
  });

  it('the page imports only the page', () => {
    const wrong = (_: string, imported: string): string | null =>
      /^(?:server|test|cypher|seeds)\/|^node:/.test(imported)
        ? 'the schema of the API is all that page and server share'
        : null;
    expect(faults(web, wrong)).toEqual([]);
  });

  it('the server imports nothing of the page', () => {
    const wrong = (_: string, imported: string): string | null =>
      imported.startsWith('web/') || imported.startsWith('test/')
        ? 'the server does not know who shows its answers'
        : null;
    expect(faults(server, wrong)).toEqual([]);
  });

  it('panels do not know each other', () => {
    const panelOf = (path: string): string => path.split('/')[2]?.replace(/\.\w+$/, '') ?? '';
    const wrong = (path: string, imported: string): string | null =>
      path.startsWith('web/panels/') &&
      imported.startsWith('web/panels/') &&
      panelOf(path) !== 'index' &&
      panelOf(path) !== panelOf(imported) &&
      panelOf(imported) !== 'index'
        ? 'panels read state and send actions; what two of them need belongs in web/ui or web/state'
        : null;
    expect(faults(web, wrong)).toEqual([]);
  });
});

describe('what stays at home', () => {
  const homes: readonly (readonly [name: string, home: RegExp, why: string])[] = [
    ['neo4j-driver', /^server\/store\/neo4j(?:-\w+)?\.ts/, 'only the adapter may know the driver'],
    ['@grafeo-db/js', /^server\/store\/grafeo(?:\.ts|\/)/, 'only the adapter may know the engine'],
    ['cytoscape', /^web\/graph\//, 'the renderer can be replaced as long as one folder knows it'],
    ['graphql-yoga', /^server\/(?:api\/|http)/, 'HTTP belongs to the API'],
  ];

  it.each(homes)('%s', (name, home, why) => {
    const wrong = (path: string, imported: string): string | null =>
      imported === name && !home.test(path) ? why : null;
    expect(faults([...server, ...web], wrong)).toEqual([]);
  });

  it('process.env', () => {
    const others = [...server, ...web].filter(({ path }) => path !== 'server/config.ts');
    expect(
      holding(others, /\bprocess\s*\.\s*env\b/, 'settings are read and described in server/config.ts alone'),
    ).toEqual([]);
  });

  it('Cypher', () => {
    const cypher =
      /\b(?:MATCH|MERGE|CREATE)\s*\(\s*\w*\s*(?::|\{|\))|\bUNWIND\s+\$?\w+\s+AS\b|\bOPTIONAL\s+MATCH\b|\bDETACH\s+DELETE\b/;
    expect(
      holding([...server, ...web], cypher, 'every query is a file under cypher/, so that both engines run the same'),
    ).toEqual([]);
  });
});

describe('the middle', () => {
  it('is pure: no clock, no chance, no logging', () => {
    const pure = server.filter(
      ({ path }) =>
        /^server\/(?:model|extract|resolve|project|threads|export|evaluate)(?:\/|\.ts)/.test(path) &&
        !path.includes('extract/llm'),
    );
    const impure = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\brandomUUID\(|\bconsole\.|\bprocess\./;
    expect(pure.length).toBeGreaterThan(0);
    expect(holding(pure, impure, 'the same documents must give the same graph at every run')).toEqual([]);
  });
});

describe('files', () => {
  it('have at most 300 lines', () => {
    // Lists are long without being hard to read: rules of style, and every word the page says.
    const code = all.filter(({ path }) => !path.endsWith('.css') && !path.startsWith('web/ui/texts/'));
    const lines = (text: string): number => text.split('\n').length - 1;
    const long = code.filter(({ text }) => lines(text) > 300);
    expect(long.map(({ path, text }) => `${path} has ${lines(text)} lines: split it by topic`)).toEqual([]);
  });

  it('are named after what they hold', () => {
    const vague = all.filter(({ path }) => /^(?:utils?|helpers?|misc|common)\./.test(basename(path)));
    expect(vague.map(({ path }) => `${path}: name it after what it exports`)).toEqual([]);
  });
});
