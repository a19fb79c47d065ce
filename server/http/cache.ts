/**
 * Answers to queries by GET that may be kept: the same question to the same graph has the same answer, so the state of the
 * graph and the question make the tag of the answer, and whoever has that answer is told so without it being made again.
 */
import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Store } from '../store/store.ts';

export interface Cache {
  /** Tag of the answer to a request; null where it is not to be kept. */
  tagOf(request: IncomingMessage, url: URL): Promise<string | null>;
  /** Says of an answer how it may be kept. */
  mark(response: ServerResponse, tag: string): void;
}

export interface CacheOptions {
  readonly store: Store;
  readonly version: string;
  /** Seconds for which an answer may be kept without asking again. */
  readonly maxAge?: number | undefined;
}

export function createCache({ store, version, maxAge = 0 }: CacheOptions): Cache {
  const rule = maxAge > 0 ? `public, max-age=${maxAge}` : 'public, no-cache';
  return {
    async tagOf({ method, headers }, url) {
      const asks =
        url.searchParams.has('query') || url.searchParams.has('documentId') || url.searchParams.has('extensions');
      if ((method !== 'GET' && method !== 'HEAD') || !asks || headers.authorization !== undefined) return null;
      const [state] = await store.read('graph/revision', {});
      const parts = [
        version,
        store.engine,
        state?.revision ?? 0,
        state?.history ?? '',
        url.search,
        headers.accept ?? '',
      ];
      return `W/"${createHash('sha256').update(JSON.stringify(parts)).digest('base64url')}"`;
    },
    mark(response, tag) {
      response.setHeader('etag', tag);
      response.setHeader('cache-control', rule);
      response.appendHeader('vary', 'accept, authorization');
    },
  };
}

/** Whether the one who asks has that answer already. */
export const isKnown = ({ headers }: IncomingMessage, tag: string): boolean =>
  (headers['if-none-match'] ?? '').split(',').some((known) => known.trim() === tag || known.trim() === '*');
