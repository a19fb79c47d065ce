/** How often one address may ask. */
import type { IncomingMessage } from 'node:http';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { AppError } from '../model/errors.ts';

/** Seconds. */
const MINUTE = 60;

export interface RateOptions {
  /** Most requests of one address within a minute; 0 is no bound. */
  readonly rate?: number | undefined;
  /** Proxies that stand before the server. */
  readonly proxies?: number | undefined;
}

export class TooOften extends AppError {
  /** Seconds after which it is worth asking again. */
  readonly retryAfter: number;

  constructor(most: number, retryAfter: number) {
    super('LIMIT_EXCEEDED', 'too many requests from this address: wait a little', {
      where: 'rate',
      expected: `at most ${most} requests a minute`,
      found: 'more',
    });
    this.retryAfter = retryAfter;
  }
}

/** Counts a request. Rejects with `TooOften` where it is one too many. */
export function rateOf({ rate = 0, proxies = 0 }: RateOptions): (request: IncomingMessage) => Promise<void> {
  if (rate === 0) return async () => undefined;
  const limiter = new RateLimiterMemory({ points: rate, duration: MINUTE });
  return async (request) => {
    try {
      await limiter.consume(addressOf(request, proxies));
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      throw new TooOften(rate, Math.max(1, Math.ceil(refusal.msBeforeNext / 1000)));
    }
  };
}

/** Who asks: the other end of the connection, or whom the outermost of our own proxies heard. */
function addressOf({ headers, socket }: IncomingMessage, proxies: number): string {
  const chain = String(headers['x-forwarded-for'] ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return (proxies > 0 && chain.at(-proxies)) || (socket.remoteAddress ?? '');
}
