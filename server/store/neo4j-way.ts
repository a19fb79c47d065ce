/**
 * The way to a Neo4j server: a driver that is replaced once its connections are known to be dead, and what is known of
 * the server's health. While it is away, one knock at a time asks for all who wait: nothing reaches the driver, so no
 * sockets, timers or promises gather there, and whoever comes first once it is back gets through.
 */
import { setTimeout as wait } from 'node:timers/promises';
import neo4j, { type Driver, type Session } from 'neo4j-driver';
import { AppError } from '../model/errors.ts';
import { isAcquisitionTimeout, isBookmarkFault, isLost, isWorthRepeating, PoolExhausted } from './neo4j-errors.ts';
import { type Door, doorOf, knock, Unreachable } from './neo4j-knock.ts';
import { ended, watched } from './neo4j-watch.ts';

export interface WayOptions {
  readonly connect: () => Driver;
  readonly door: Door;
  /** Name of the database; null takes the user's home database. */
  readonly database: string | null;
  readonly poolSize: number;
  readonly times: WayTimes;
}

/** Milliseconds. */
export interface WayTimes {
  /** Longest wait for the answer to a knock. */
  readonly knock: number;
  /** After so long without an answer somebody knocks, to see whether the server is still there; later at growing intervals. */
  readonly doubt: number;
  /** After so long without anything done, a full pool is taken for a dead one. */
  readonly stall: number;
  /** First pause before another attempt; each is up to twice as long as the one before. */
  readonly pause: number;
  readonly longestPause: number;
}

export interface Attempts {
  readonly mode: 'READ' | 'WRITE';
  /** Longest that one attempt may take, in milliseconds; the server should have ended it before. */
  readonly limit: number;
  /** How long after the first failure another attempt may begin, in milliseconds. */
  readonly patience: number;
  /** Whether to try only once while nothing has succeeded since the last failure. */
  readonly failFast: boolean;
}

/** What work in a session is given beside it. */
export interface Line {
  /** Rejects when the connection is given up: the driver itself leaves what was asked on it without an answer for ever. */
  readonly lost: Promise<never>;
  /** Is told the address of a server that has answered. */
  readonly seen: (address: string | undefined) => void;
}

export type Work<T> = (session: Session, line: Line) => Promise<T>;

export interface Way {
  /** Runs `work` in a session of its own, again where that may help. Rejects with the driver's error, `Unreachable` or `PoolExhausted`. */
  use<T>(attempts: Attempts, work: Work<T>): Promise<T>;
  /** The server's name and version as it gives them. */
  agent(limit: number): Promise<string>;
  /** No attempts are begun any more, and all connections end. */
  close(): Promise<void>;
}

const LONGEST_CLOSE = 5_000;
/** Servers of a cluster whose doors are remembered. */
const DOORS = 16;

const CLOSED = () => new AppError('STORE_UNAVAILABLE', 'the graph has been closed');

const keyOf = ({ host, port }: Door): string => `${host} ${port}`;

/** A driver with what is under way on it: what to call where that is given up. */
interface Generation {
  readonly driver: Driver;
  readonly underWay: Set<(error: unknown) => void>;
  used: boolean;
}

export function createWay({ connect, door, database, poolSize, times }: WayOptions): Way {
  const generation = (): Generation => ({ driver: connect(), underWay: new Set(), used: false });
  let current = generation();
  let bookmarkManager = neo4j.bookmarkManager();
  let away = false;
  let troubled = false;
  let closed = false;
  let lastDone = Date.now();
  let knocking: Promise<void> | null = null;
  const doors = new Map<string, Door>([[keyOf(door), door]]);
  const addresses = new Set<string>();

  /** Ends all connections of a driver, and whatever is under way on them. */
  async function abandon({ driver, underWay }: Generation, error: unknown): Promise<void> {
    for (const giveUp of underWay) giveUp(error);
    await ended(driver.close(), LONGEST_CLOSE);
  }

  /** Takes a new driver in place of one whose connections are known to be dead: only so none of them is given out again. */
  function replace(dead: Generation): void {
    if (dead !== current || closed || !dead.used) return;
    current = generation();
    lastDone = Date.now();
    void abandon(dead, new Unreachable('silent'));
  }

  const askAll = () =>
    Promise.any([...doors.values()].map((each) => knock(each, times.knock))).catch((error: unknown) => {
      away = true;
      replace(current);
      throw error instanceof AggregateError ? error.errors[0] : error;
    });

  /** Resolves where a server answers. A knock from before we came may have been too early for us: then another is tried. */
  async function answers(): Promise<void> {
    const before = knocking;
    if (before) {
      try {
        return await before;
      } catch {
        // Falls through to a knock of our own time.
      }
    }
    knocking ??= askAll().finally(() => {
      knocking = null;
    });
    await knocking;
  }

  function remember(address: string | undefined): void {
    if (!address || addresses.has(address) || doors.size >= DOORS) return;
    addresses.add(address);
    const other = { ...doorOf(`bolt://${address}`), tls: door.tls };
    doors.set(keyOf(other), other);
  }

  async function attempt<T>({ mode, limit }: Attempts, work: Work<T>): Promise<T> {
    if (away) await answers();
    if (closed) throw CLOSED();
    const mine = current;
    mine.used = true;
    let giveUp: (error: unknown) => void = () => undefined;
    const lost = new Promise<never>((_, reject) => {
      giveUp = reject;
    });
    lost.catch(() => undefined);
    mine.underWay.add(giveUp);
    const named = database === null ? {} : { database };
    const session = mine.driver.session({ defaultAccessMode: mode, bookmarkManager, ...named });
    const working = (async () => {
      try {
        return await work(session, { lost, seen: remember });
      } finally {
        await Promise.race([session.close(), lost]);
      }
    })();
    try {
      const result = await watched(working, { limit, firstPause: times.doubt, ask: answers });
      away = troubled = false;
      lastDone = Date.now();
      return result;
    } catch (error) {
      const reason = judged(error, mine);
      giveUp(reason);
      // What still runs must end before anybody runs it again.
      await ended(working, LONGEST_CLOSE);
      throw reason;
    } finally {
      mine.underWay.delete(giveUp);
    }
  }

  /** What a failed attempt says of the way; gives the error to go on with. */
  function judged(error: unknown, mine: Generation): unknown {
    if (isBookmarkFault(error)) bookmarkManager = neo4j.bookmarkManager();
    if (isAcquisitionTimeout(error)) {
      const crowded = mine.underWay.size > poolSize && Date.now() - lastDone < times.stall;
      if (crowded) return new PoolExhausted('no connection became free');
      replace(mine);
    }
    if (error instanceof Unreachable) replace(mine);
    if (isLost(error)) away = true;
    return error;
  }

  return {
    async use(attempts, work) {
      const patience = attempts.failFast && troubled ? 0 : attempts.patience;
      let firstFailure: number | null = null;
      for (let pause = times.pause; ; pause = Math.min(pause * 2, times.longestPause)) {
        try {
          return await attempt(attempts, work);
        } catch (error) {
          firstFailure ??= Date.now();
          const next = pause * (0.5 + Math.random() / 2);
          if (closed || !isWorthRepeating(error)) throw error;
          if (Date.now() + next - firstFailure > patience) {
            troubled = true;
            throw error;
          }
          await wait(next);
        }
      }
    },

    async agent(limit) {
      await answers();
      current.used = true;
      const info = current.driver.getServerInfo(database === null ? {} : { database });
      const { agent, address } = await watched(info, { limit, firstPause: times.doubt, ask: answers });
      remember(address);
      return agent ?? '';
    },

    async close() {
      closed = true;
      await abandon(current, CLOSED());
    },
  };
}
