/** A way to a server that a test can cut, block and restore, as a network would. */

import type { AddressInfo } from 'node:net';
import { createConnection, createServer, type Socket } from 'node:net';

export interface TcpProxy {
  readonly port: number;
  /** Connections accepted so far. */
  readonly accepted: number;
  /** Breaks all connections off, and refuses new ones. */
  cut(): Promise<void>;
  /** Lets nothing through any more, without a word: what is sent is lost, new connections are taken and never answered. */
  block(): void;
  /** Lets new connections through again; those that were blocked are broken off. */
  restore(): Promise<void>;
  close(): Promise<void>;
}

/** Listens on a free port of the loopback address and passes everything on to `target`. */
export async function startProxy(target: { readonly host: string; readonly port: number }): Promise<TcpProxy> {
  const sockets = new Set<Socket>();
  let blocked = false;
  let accepted = 0;
  const keep = (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => sockets.delete(socket));
  };
  const server = createServer((client) => {
    accepted += 1;
    keep(client);
    const upstream = createConnection(target);
    keep(upstream);
    client.on('data', (bytes) => void (blocked || upstream.write(bytes)));
    upstream.on('data', (bytes) => void (blocked || client.write(bytes)));
    client.on('close', () => upstream.destroy());
    upstream.on('close', () => client.destroy());
  });
  const listen = (port: number) =>
    new Promise<number>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
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
    async restore() {
      blocked = false;
      breakOff();
      if (!server.listening) await listen(port);
    },
    close: () => (server.listening ? stop() : Promise.resolve()),
  };
}
