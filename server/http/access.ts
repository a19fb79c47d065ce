/**
 * Who may load and remove documents. Where there is a token, whoever shows it; where there is none, only programs and pages
 * of this machine, while the server listens to nobody else.
 */
import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { AppError } from '../model/errors.ts';
import { isLoopback } from './loopback.ts';

export interface AccessOptions {
  /** Address that the server listens on. */
  readonly host: string;
  readonly token?: string | null | undefined;
  /** Proxies that stand before the server. */
  readonly proxies?: number | undefined;
}

/** What a request with these headers may do: null to change the graph, else why it may not. */
export type Access = (headers: IncomingHttpHeaders) => AppError | null;

/** Headers by which a proxy shows that somebody else asks through it. */
const FORWARDED = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via'];

export function accessOf({ host, token = null, proxies = 0 }: AccessOptions): Access {
  if (token !== null) {
    const wanted = digest(token);
    return ({ authorization = '' }) => {
      const [, shown] = /^Bearer +(\S+) *$/i.exec(authorization) ?? [];
      if (shown !== undefined && timingSafeEqual(digest(shown), wanted)) return null;
      return new AppError('UNAUTHORIZED', 'only whoever has the token may load and remove documents', {
        where: 'authorization',
        expected: 'Authorization: Bearer and the token in SIGNATORY_TOKEN',
        found: authorization === '' ? 'no such header' : 'another',
      });
    };
  }
  if (!isLoopback(host) || proxies > 0)
    return () =>
      refusal('this server is open to others and has no token: set SIGNATORY_TOKEN where it runs', 'a token', 'none');
  return (headers) => {
    const proxy = FORWARDED.find((name) => headers[name] !== undefined);
    if (proxy) return refusal('asked through a proxy: set SIGNATORY_TOKEN where the server runs', 'no proxy', proxy);
    // A page of another site can give a name of its own to this machine, and then ask as if it came from here.
    const strange = [headers.host, headers.origin && hostOf(headers.origin)].find(
      (name) => name !== undefined && !isLoopback(withoutPort(name)),
    );
    if (strange === undefined) return null;
    return refusal('without a token only this machine may load and remove documents', 'localhost', strange);
  };
}

/** Both of one length, so that comparing them tells nothing of the token. */
const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

const refusal = (message: string, expected: string, found: string) =>
  new AppError('UNAUTHORIZED', message, { expected, found: found.slice(0, 100) });

const hostOf = (origin: string): string => (URL.canParse(origin) ? new URL(origin).host : origin);

const withoutPort = (host: string): string => host.replace(/:\d+$/, '');
