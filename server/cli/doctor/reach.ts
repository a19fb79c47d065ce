/** The way to a Neo4j server, step by step: its name, its port, and the language spoken there. No sign-in yet. */
import { lookup } from 'node:dns/promises';
import { createConnection, isIP } from 'node:net';
import { type Door, knock, type Silence, Unreachable } from '../../store/neo4j-knock.ts';
import { type Finding, failed, ok } from './check.ts';

/** Milliseconds that a step may take. */
const PATIENCE = 5_000;
const BROWSER_PORTS = new Set([7473, 7474]);

/** Whether the host of the address is known here. */
export async function nameFinding({ host }: Door): Promise<Finding> {
  if (isIP(host)) return ok(`${host} is an address`);
  try {
    const found = await lookup(host, { all: true });
    return ok(`${host} is ${found.map(({ address }) => address).join(', ')}`);
  } catch (error) {
    return failed(
      `${host} is not known here (${codeOf(error)})`,
      'the name of a machine',
      'check the host in NEO4J_URI; within containers it is the name of the service, not localhost',
    );
  }
}

/** Whether anybody listens there. */
export async function portFinding({ host, port }: Door): Promise<Finding> {
  const where = `${host.includes(':') ? `[${host}]` : host}:${port}`;
  const code = await connectOnce(host, port);
  if (code === null) return ok(`${where} takes connections`);
  return failed(
    `${where} does not take connections (${code})`,
    'a Neo4j server that listens for Bolt',
    code === 'ECONNREFUSED'
      ? `start Neo4j there, or check host and port in NEO4J_URI (Bolt is usually 7687); within a container, localhost is the container itself`
      : 'check host and port in NEO4J_URI, and that no firewall is in between',
  );
}

/** Whether Bolt is spoken there, with or without TLS as the scheme of the address says. */
export async function protocolFinding(door: Door): Promise<Finding> {
  try {
    await knock(door, PATIENCE);
    return ok(
      { none: 'Bolt, not encrypted', trusted: 'Bolt over TLS, trusted certificate', any: 'Bolt over TLS' }[door.tls],
    );
  } catch (error) {
    if (!(error instanceof Unreachable)) throw error;
    const [found, expected, mend] = SILENCES[error.reason];
    if (error.reason === 'not-bolt' && BROWSER_PORTS.has(door.port))
      return failed(
        `port ${door.port} is for browsers`,
        'the Bolt port',
        'name the Bolt port in NEO4J_URI, usually 7687',
      );
    return failed(error.detail === error.reason ? found : `${found} (${error.detail})`, expected, mend);
  }
}

const BOLT = 'Bolt, as a Neo4j server speaks it';
const TLS = 'TLS, as NEO4J_URI has +s or +ssc';
const SILENCES: Readonly<Record<Silence, readonly [found: string, expected: string, mend: string]>> = {
  refused: ['no connection', BOLT, 'start Neo4j there, or check NEO4J_URI'],
  'unknown-host': ['the host is not known', BOLT, 'check the host in NEO4J_URI'],
  silent: [
    'somebody listens and says nothing',
    BOLT,
    'wait if Neo4j is starting, else start it anew; check that the port in NEO4J_URI is its Bolt port, and that it speaks TLS if the scheme has +s',
  ],
  closed: [
    'the connection is closed without a word',
    BOLT,
    'use the scheme with +s in NEO4J_URI if the server wants TLS (+ssc for a certificate of its own); wait if it is starting',
  ],
  'not-bolt': [
    'what answers does not speak Bolt',
    BOLT,
    'check that the port in NEO4J_URI is that of Bolt, usually 7687; use the scheme with +s if the server wants TLS',
  ],
  certificate: [
    'the certificate is not trusted',
    'a certificate of a known authority, for this host and not expired',
    'name the file of your authority in NODE_EXTRA_CA_CERTS, or take any certificate with +ssc in place of +s in NEO4J_URI',
  ],
  'no-tls': [
    'TLS is not spoken there',
    TLS,
    'leave +s or +ssc out of NEO4J_URI, or have the server speak TLS (dbms.ssl.policy.bolt.enabled, server.bolt.tls_level)',
  ],
};

const connectOnce = (host: string, port: number): Promise<string | null> =>
  new Promise((resolve) => {
    const socket = createConnection({ host, port });
    const end = (code: string | null) => {
      clearTimeout(timer);
      socket.destroy();
      resolve(code);
    };
    const timer = setTimeout(() => end('no answer'), PATIENCE);
    socket.once('connect', () => end(null));
    socket.once('error', (error) => end(codeOf(error)));
  });

/** Of several addresses tried, the fault of each; the first stands for all. */
function codeOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return codeOf(error.errors[0]);
  return error instanceof Error && 'code' in error ? String(error.code) : 'no connection';
}
