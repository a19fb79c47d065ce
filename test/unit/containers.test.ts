/** What compose.yaml and the Dockerfile say, compared with the settings, the scripts and the files that are there. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { compareVersions } from '../../server/cli/doctor/versions.ts';
import { readConfig, SETTINGS } from '../../server/config.ts';
import { fromRoot } from '../../server/root.ts';

const read = (name: string): string => readFileSync(fromRoot(name), 'utf8');

const service = z.object({
  image: z.string(),
  build: z.string().optional(),
  environment: z.record(z.string(), z.string()),
  ports: z.array(z.string()),
  volumes: z.array(z.string()),
  user: z.string().optional(),
  read_only: z.boolean().optional(),
  cap_drop: z.array(z.string()),
  security_opt: z.array(z.string()),
  restart: z.string(),
  stop_grace_period: z.string(),
  depends_on: z.record(z.string(), z.object({ condition: z.string() })).optional(),
  healthcheck: z.object({ test: z.array(z.string()) }),
});
const file = z.object({
  services: z.object({ neo4j: service, signatory: service }),
  volumes: z.record(z.string(), z.unknown()),
});
const { services, volumes } = file.parse(parse(read('compose.yaml')));
const { neo4j, signatory } = services;

/** Instructions of the Dockerfile, those that go on over lines joined. */
const instructions = read('Dockerfile')
  .replace(/^#.*\n/gm, '')
  .replace(/\\\n/g, ' ')
  .split('\n')
  .filter(Boolean)
  .map((line) => [line.split(' ')[0] ?? '', line.slice(line.indexOf(' ') + 1)] as const);
const all = (name: string) => instructions.filter(([instruction]) => instruction === name).map(([, rest]) => rest);
const last = instructions.slice(instructions.findLastIndex(([instruction]) => instruction === 'FROM'));
const environment = Object.fromEntries(
  all('ENV').flatMap((line) => line.split(' ').map((pair) => pair.split('=') as [string, string])),
);
/** `${NAME:-default}` as where nothing is set. */
const byDefault = (value: string) => value.replace(/\$\{\w+:-([^}]*)\}/g, '$1');

describe('compose.yaml', () => {
  it('gives Signatory settings that there are, with values that can be used', () => {
    expect(Object.keys(signatory.environment).filter((name) => !SETTINGS.includes(name))).toEqual([]);
    const given = Object.entries({ ...environment, ...signatory.environment }).map(([name, value]) => [
      name,
      byDefault(value),
    ]);
    const config = readConfig(Object.fromEntries(given));
    const { hostname, port } = new URL((config.neo4j?.uri ?? '').replace(/^\w+:/, 'http:'));
    expect([hostname in services, port]).toEqual([true, '7687']);
    expect(config.host).toBe('0.0.0.0');
  });

  it('has no password of its own, and says what to do where none is given', () => {
    const variables = [...read('compose.yaml').matchAll(/\$\{(\w*PASSWORD)([^}]*)\}/g)];
    expect(variables).toHaveLength(2);
    for (const [, name, rest] of variables)
      expect([name, rest]).toEqual(['NEO4J_PASSWORD', expect.stringMatching(/^:\?.*\.env/)]);
    expect(neo4j.environment.NEO4J_AUTH).toMatch(/^neo4j\/\$\{NEO4J_PASSWORD:\?/);
    expect(signatory.environment.NEO4J_PASSWORD).toMatch(/^\$\{NEO4J_PASSWORD:\?/);
    expect(read('.env.example')).toMatch(/^NEO4J_PASSWORD=$/m);
    expect(read('.gitignore').split('\n')).toContain('.env');
    expect(instructions.some(([, rest]) => /PASSWORD|SECRET|TOKEN/i.test(rest))).toBe(false);
  });

  it('names the variables of .env.example, and no others', () => {
    const named = [...read('compose.yaml').matchAll(/\$\{(\w+)/g)].map(([, name]) => name);
    const offered = [...read('.env.example').matchAll(/^#? ?([A-Z0-9_]+)=/gm)].map(([, name]) => name);
    expect([...new Set(named)].sort()).toEqual(offered.sort());
  });

  it('takes the Neo4j on which all is tried', () => {
    const version = /^neo4j:(\d+\.\d+)-community$/.exec(neo4j.image)?.[1];
    expect(read('test/neo4j.mjs')).toContain(`'${neo4j.image}'`);
    expect(read('test/neo4j-assemble.mjs')).toContain(`'${version}.`);
  });

  it('opens ports to this machine only, and keeps what is written in volumes', () => {
    for (const port of [...neo4j.ports, ...signatory.ports]) expect(port).toMatch(/^127\.0\.0\.1:/);
    expect(signatory.ports.map(byDefault)).toEqual([`127.0.0.1:4000:${environment.PORT}`]);
    const named = neo4j.volumes.map((volume) => volume.split(':')[0] ?? '');
    expect(named.sort()).toEqual(Object.keys(volumes).sort());
    expect(signatory.volumes).toEqual(['./documents:/documents:ro']);
  });

  it('asks both whether they are well, and starts Signatory when Neo4j is', () => {
    expect(neo4j.healthcheck.test[0]).toBe('CMD');
    expect(signatory.healthcheck.test.join(' ')).toContain(`127.0.0.1:${environment.PORT}/ready`);
    expect(signatory.depends_on).toEqual({ neo4j: { condition: 'service_healthy' } });
    expect(signatory.build).toBe('.');
  });

  it('lets neither have more rights than it needs, and gives each the time it takes to stop', () => {
    for (const each of [neo4j, signatory]) {
      expect(each.cap_drop).toEqual(['ALL']);
      expect(each.security_opt).toEqual(['no-new-privileges:true']);
      expect(each.restart).toBe('unless-stopped');
    }
    expect(neo4j.user).toMatch(/^[1-9]\d*:[1-9]\d*$/);
    expect(signatory.read_only).toBe(true);
    const { grace, drain } = readConfig({});
    const seconds = Number(/^(\d+)s$/.exec(signatory.stop_grace_period)?.[1]);
    expect(seconds * 1000).toBeGreaterThan(grace + drain);
  });
});

describe('the Dockerfile', () => {
  const { engines } = z.object({ engines: z.object({ node: z.string() }) }).parse(JSON.parse(read('package.json')));
  const ignored = read('.dockerignore').split('\n');

  it('builds on one Node.js that package.json allows', () => {
    const bases = new Set(all('FROM').map((line) => line.split(' ')[0]));
    expect(bases.size).toBe(1);
    const version = /^node:(\d+[\d.]*)-/.exec([...bases].join())?.[1] ?? '0';
    expect(compareVersions(version, engines.node.replace(/^>=/, ''))).toBeGreaterThan(0);
  });

  it('copies what there is, and what .dockerignore lets through', () => {
    const copied = all('COPY')
      .filter((line) => !line.startsWith('--from'))
      .flatMap((line) => line.split(' ').slice(0, -1));
    expect(copied.filter((path) => !existsSync(fromRoot(path)))).toEqual([]);
    expect(copied.filter((path) => !ignored.includes(`!${path.split('/')[0]}`))).toEqual([]);
    expect(ignored.filter((line) => line.startsWith('!') && !existsSync(fromRoot(line.slice(1))))).toEqual([]);
    expect(ignored).toContain('**/.env*');
  });

  it('has in its last stage every folder that the server reads while it runs', () => {
    const there = last.filter(([name]) => name === 'COPY').map(([, rest]) => rest.split(' ').at(-1));
    expect(there).toEqual(expect.arrayContaining(['cypher', 'seeds', 'server/api/schema', 'dist', 'node_modules']));
    expect(last.some(([name, rest]) => name === 'RUN' && rest.includes('npm'))).toBe(false);
  });

  it('runs as somebody without rights, says whether it is well, and sets what are settings', () => {
    const names = last.map(([name]) => name);
    expect(last.find(([name]) => name === 'USER')?.[1]).toBe('node');
    expect(names.indexOf('USER')).toBeLessThan(names.indexOf('ENTRYPOINT'));
    expect(all('HEALTHCHECK').join()).toContain('/health');
    expect(Object.keys(environment).filter((name) => name !== 'NODE_ENV' && !SETTINGS.includes(name))).toEqual([]);
    const { bin } = z.object({ bin: z.object({ signatory: z.string() }) }).parse(JSON.parse(read('package.json')));
    expect(all('ENTRYPOINT').join()).toContain(`/app/${bin.signatory}`);
  });
});
