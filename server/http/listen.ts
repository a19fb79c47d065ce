/** The socket that the server listens on: bounds against slow clients, and the way it is closed. */
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { AppError } from '../model/errors.ts';

/** How long a client may take, in milliseconds, and how much it may send before it is listened to. */
const BOUNDS = {
  maxHeaderSize: 16 * 1024,
  headersTimeout: 15_000,
  requestTimeout: 30_000,
  /** Longer than the minute that proxies usually keep a connection: else they send a request just as it is closed. */
  keepAliveTimeout: 65_000,
  connectionsCheckingInterval: 5_000,
};
const QUERY_TIMEOUT = 20_000;
const GRACE = 25_000;

export interface Listener {
  /** `http://127.0.0.1:4000` */
  readonly address: string;
  /**
   * Goes on for `drain` ms, then takes no more connections, closes those that are idle, and resolves when those in use have
   * ended, after `grace` ms at the latest: what is still under way then is broken off, and `onBroken` is told before.
   */
  close(
    times: { readonly grace: number | undefined; readonly drain: number | undefined },
    onBroken: () => void,
  ): Promise<void>;
}

/** Starts to listen. Rejects with `BAD_SETTING` where that is not possible. */
export async function listen(
  { host, port, queryTimeout = QUERY_TIMEOUT }: { host: string; port: number; queryTimeout?: number | undefined },
  take: RequestListener,
): Promise<Listener> {
  const server = createServer(BOUNDS, take);
  // A client that no longer reads what it asked for does not hold what is kept for it; a query may take its time.
  server.timeout = queryTimeout + 60_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) =>
      reject(
        new AppError(
          'BAD_SETTING',
          cause.code === 'EADDRINUSE'
            ? `port ${port} of ${host} is in use: stop what uses it, or set PORT to another`
            : `${host}:${port} cannot be listened on`,
          { where: 'PORT, HOST', found: cause.code ?? cause.message },
          { cause },
        ),
      ),
    );
    server.listen(port, host, resolve);
  });
  const name = host.includes(':') ? `[${host}]` : host;
  return {
    address: `http://${name}:${(server.address() as AddressInfo).port}`,
    async close({ grace = GRACE, drain = 0 }, onBroken) {
      if (drain > 0) await wait(drain);
      // A connection whose last answer has gone out is idle only a moment later.
      const idle = () => server.closeIdleConnections();
      const sweep = setInterval(idle, 100);
      const timer = setTimeout(() => {
        onBroken();
        server.closeAllConnections();
      }, grace);
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        idle();
      });
      clearInterval(sweep);
      clearTimeout(timer);
    },
  };
}
