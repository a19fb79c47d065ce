/** A way to a server that a test can cut, block and restore, as a network would, and on which it can listen. */
import { type AddressInfo, createConnection, createServer, type Server, type Socket } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';

export interface TcpProxy {
  readonly port: number;
  /** Connections accepted so far. */
  readonly accepted: number;
  /** Breaks all connections off, and refuses new ones. */
  cut(): Promise<void>;
  /** Lets nothing through any more, without a word: what is sent is lost, new connections are taken and never answered. */
  block(): void;
  /** Loses without a word what is sent on the connections that are open, as a router does that has forgotten them; new ones pass. */
  stall(): void;
  /** Lets new connections through again; those that were blocked are broken off. */
  restore(): Promise<void>;
  close(): Promise<void>;
}

export interface ProxyOptions {
  /** Address to listen on, if not 127.0.0.1. */
  readonly host?: string;
  /** Takes connections by TLS, and passes on what they say without it. */
  readonly tls?: { readonly key: string; readonly cert: string };
  /** Sees everything that passes, and says what is passed on. Connections are counted from 1. */
  readonly alter?: (bytes: Buffer, from: 'client' | 'server', connection: number) => Buffer;
}

/** Listens on a free port of the loopback address and passes everything on to `target`. */
export async function startProxy(
  target: { readonly host: string; readonly port: number },
  { host = '127.0.0.1', tls, alter = (bytes) => bytes }: ProxyOptions = {},
): Promise<TcpProxy> {
  const sockets = new Set<Socket>();
  let blocked = false;
  let accepted = 0;
  let stalled = 0;
  const keep = (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => sockets.delete(socket));
  };
  const take = (client: Socket) => {
    accepted += 1;
    const connection = accepted;
    const lost = () => blocked || connection <= stalled;
    keep(client);
    const upstream = createConnection(target);
    keep(upstream);
    client.on('data', (bytes: Buffer) => void (lost() || upstream.write(alter(bytes, 'client', connection))));
    upstream.on('data', (bytes: Buffer) => void (lost() || client.write(alter(bytes, 'server', connection))));
    client.on('close', () => upstream.destroy());
    upstream.on('close', () => client.destroy());
  };
  const server: Server = tls ? createTlsServer(tls, take) : createServer(take);
  const listen = (port: number) =>
    new Promise<number>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, host, () => resolve((server.address() as AddressInfo).port));
    });
  const breakOff = () => {
    for (const socket of sockets) socket.destroy();
  };
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      breakOff();
    });
  const port = await listen(0);
  return {
    port,
    get accepted() {
      return accepted;
    },
    cut: stop,
    block() {
      blocked = true;
    },
    stall() {
      stalled = accepted;
    },
    async restore() {
      blocked = false;
      breakOff();
      if (!server.listening) await listen(port);
    },
    close: () => (server.listening ? stop() : Promise.resolve()),
  };
}
