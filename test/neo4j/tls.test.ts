/** Neo4j behind TLS: with a certificate that nobody has vouched for, with one that has ended, and with one that is trusted. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AppError } from '../../server/model/errors.ts';
import { entity } from '../contract/suite.ts';
import { selfSigned } from '../support/certificate.ts';
import { type TestServer, useNeo4j, withoutNeo4j } from '../support/neo4j.ts';
import { placeOf } from '../support/neo4j-proxied.ts';
import { startProxy, type TcpProxy } from '../support/tcp-proxy.ts';

/** Opens the graph of the environment in a process of its own, and prints what it holds or why it cannot. */
const OPEN = `
  import { runnerImport } from 'vite';
  const load = async (file) => (await runnerImport(file, { configFile: false, logLevel: 'error' })).module;
  const { readConfig } = await load('./server/config.ts');
  const { openStore } = await load('./server/store/index.ts');
  try {
    const store = await openStore(readConfig());
    console.log('nodes', (await store.read('graph/all-nodes', {})).length);
    await store.close();
  } catch (error) {
    console.log(error.message, error.details?.found);
  }`;

describe.skipIf(withoutNeo4j() !== null)('Neo4j behind TLS', () => {
  const certificate = selfSigned();
  const folder = mkdtempSync(join(tmpdir(), 'signatory-tls-'));
  let server: TestServer;
  let proxy: TcpProxy;
  beforeAll(async () => {
    server = useNeo4j();
    await (await server.open()).close();
    proxy = await startProxy(placeOf(server.config.uri), { tls: certificate });
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    await proxy?.close();
    await server?.close();
  });
  const open = (scheme: string, port = proxy.port) =>
    server.reopen({ uri: `${scheme}://127.0.0.1:${port}`, shareDatabase: true });
  const refused = async (scheme: string, port?: number): Promise<AppError> => {
    const error = await open(scheme, port).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(AppError);
    return error as AppError;
  };

  it.each(['bolt+ssc', 'neo4j+ssc'])('takes its certificate as it is by %s', async (scheme) => {
    const store = await open(scheme);
    const before = proxy.accepted;
    await store.write((tx) => tx.run('entity/save', { rows: [entity(`person/${scheme}`, 'A')] }));
    expect(await store.read('entity/get', { ids: [`person/${scheme}`] })).toHaveLength(1);
    expect(before).toBeGreaterThan(0);
    await store.close();
  });

  it.each(['bolt+s', 'neo4j+s'])('is refused by %s, with what is wrong and what to do', async (scheme) => {
    const error = await refused(scheme);
    expect(error).toMatchObject({ code: 'STORE_UNAVAILABLE', details: { found: 'DEPTH_ZERO_SELF_SIGNED_CERT' } });
    for (const words of ['certificate', 'NODE_EXTRA_CA_CERTS', '+ssc']) expect(error.message).toContain(words);
  });

  it('is refused where the certificate has ended', async () => {
    const ended = await startProxy(placeOf(server.config.uri), { tls: selfSigned(new Date(Date.now() - 864e5)) });
    const error = await refused('bolt+s', ended.port);
    expect(error.message).toContain('certificate');
    await ended.close();
  });

  it.each(['bolt', 'neo4j'])('says that TLS is wanted where %s comes without', async (scheme) => {
    const error = await refused(scheme);
    expect(error.code).toBe('STORE_UNAVAILABLE');
    for (const words of ['TLS', '+s']) expect(error.message).toContain(words);
  });

  it('is taken by bolt+s and neo4j+s once NODE_EXTRA_CA_CERTS names the certificate', async () => {
    const file = join(folder, 'ca.pem');
    writeFileSync(file, certificate.cert);
    const opened = async (scheme: string, env: Record<string, string>) => {
      const settings = {
        ...server.settings,
        NEO4J_URI: `${scheme}://localhost:${proxy.port}`,
        NEO4J_SHARE_DATABASE: 'yes',
      };
      const args = ['--input-type=module', '--eval', OPEN];
      return (await promisify(execFile)(process.execPath, args, { env: { ...process.env, ...settings, ...env } }))
        .stdout;
    };
    expect(await opened('bolt+s', {})).toContain('DEPTH_ZERO_SELF_SIGNED_CERT');
    for (const scheme of ['bolt+s', 'neo4j+s'])
      expect(await opened(scheme, { NODE_EXTRA_CA_CERTS: file })).toMatch(/^nodes \d+/);
  });
});
