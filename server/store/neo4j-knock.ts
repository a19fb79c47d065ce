/**
 * Knocking at a Bolt server's door: whether anybody answers there, found out at once and without a sign-in. The driver
 * cannot tell: it sets no limit between connecting and the server's first word, and keeps the socket for ever.
 */
import { createConnection, isIP, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';

/** Where a server listens, and what is asked of its certificate. */
export interface Door {
  readonly host: string;
  readonly port: number;
  readonly tls: 'none' | 'trusted' | 'any';
}

/** Why nobody can be spoken to behind a door. */
export type Silence = 'refused' | 'unknown-host' | 'silent' | 'closed' | 'not-bolt' | 'certificate' | 'no-tls';

/** Nobody can be spoken to behind that door. `detail` is a code of the system, never an address. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable';
  readonly reason: Silence;
  readonly detail: string;

  constructor(reason: Silence, detail: string = reason, options?: ErrorOptions) {
    super(`Neo4j cannot be reached: ${detail}`, options);
    this.reason = reason;
    this.detail = detail;
  }
}

const BOLT_PORT = 7687;
/** The first words of every conversation, and four offers of a version; which one is taken does not matter here. */
const GREETING = Buffer.from('6060b017' + '00080805' + '00000006' + '00020404' + '00000003', 'hex');
const ANSWER_LENGTH = 4;

/** The door that an address such as `neo4j+s://host:7687` names. Throws a plain Error where it names none. */
export function doorOf(uri: string): Door {
  const [scheme = '', rest = ''] = uri.split('://');
  const { hostname, port } = new URL(`http://${rest}`);
  // Web addresses leave out the port that is usual for the web.
  const given = port === '' && /:80(?:$|[/?#])/.test(rest) ? 80 : Number(port || BOLT_PORT);
  const host = hostname.replace(/^\[|\]$/g, '');
  return { host, port: given, tls: scheme.endsWith('+ssc') ? 'any' : scheme.endsWith('+s') ? 'trusted' : 'none' };
}

/** Resolves when a Bolt server answers within `limit` milliseconds; rejects with `Unreachable` otherwise. Leaves nothing open. */
export function knock(door: Door, limit: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = open(door);
    let heard = Buffer.alloc(0);
    const end = (fault?: Unreachable) => {
      clearTimeout(timer);
      socket.destroy();
      if (fault) reject(fault);
      else resolve();
    };
    const timer = setTimeout(() => end(new Unreachable('silent')), limit);
    socket.on('error', (error: NodeJS.ErrnoException) => end(unreachable(door, error)));
    socket.on('close', () => end(new Unreachable(door.tls === 'none' ? 'closed' : 'no-tls')));
    socket.on('data', (bytes: Buffer) => {
      heard = Buffer.concat([heard, bytes]);
      if (heard.length < ANSWER_LENGTH) return;
      // Every version of the protocol begins with two empty bytes: a web server, or one that wants TLS, says something else.
      end(heard.readUInt16BE(0) === 0 ? undefined : new Unreachable('not-bolt'));
    });
    socket.once(door.tls === 'none' ? 'connect' : 'secureConnect', () => socket.write(GREETING));
  });
}

function open({ host, port, tls }: Door): Socket {
  if (tls === 'none') return createConnection({ host, port });
  const servername = isIP(host) ? {} : { servername: host };
  // `+ssc` asks for any certificate; nothing is said here that anybody might not hear.
  return connectTls({ host, port, ...servername, rejectUnauthorized: tls === 'trusted' });
}

const CERTIFICATE = /^(?:CERT_|DEPTH_|SELF_|UNABLE_TO_|ERR_TLS_CERT|HOSTNAME_MISMATCH)/;

function unreachable({ tls }: Door, error: NodeJS.ErrnoException): Unreachable {
  const code = error.code ?? 'unknown';
  const options = { cause: error };
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return new Unreachable('unknown-host', code, options);
  if (CERTIFICATE.test(code)) return new Unreachable('certificate', code, options);
  if (tls !== 'none' && (code === 'ECONNRESET' || code === 'EPROTO' || code.startsWith('ERR_SSL')))
    return new Unreachable('no-tls', code, options);
  return new Unreachable(code === 'ECONNRESET' ? 'closed' : 'refused', code, options);
}
