/** The API over HTTP: who asks, how much may be sent, answers that may be kept, and answers that come bit by bit. */

import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Api } from '../api/yoga.ts';
import { AppError } from '../model/errors.ts';
import type { Access } from './access.ts';
import { sendError } from './answer.ts';
import { readBody } from './body.ts';
import { type Cache, isKnown } from './cache.ts';
import { GRAPHIQL_POLICY, secure } from './headers.ts';
import type { RequestScope } from './scope.ts';

const MEGABYTE = 1024 * 1024;
/** Milliseconds for which a listener may take nothing of what it is told. */
const STALLED = 60_000;

export interface ApiOptions {
  readonly api: Api;
  readonly access: Access;
  readonly cache: Cache;
  /** Bytes of the largest request of somebody who may load documents. */
  readonly maxUploadBytes: number;
}

/** Answers what comes to the API. Rejects with what `sendError` tells of. */
export async function answerApi(
  { api, access, cache, maxUploadBytes }: ApiOptions,
  url: URL,
  request: IncomingMessage,
  response: ServerResponse,
  scope: RequestScope,
): Promise<void> {
  const reads = request.method === 'GET' || request.method === 'HEAD';
  const tag = await cache.tagOf(request, url);
  if (tag !== null && isKnown(request, tag)) {
    cache.mark(response, tag);
    response.statusCode = 304;
    response.end();
    return;
  }
  const refusal = access(request.headers);
  const body = reads
    ? null
    : await readBody(request, refusal === null && mayBeLarge(request) ? maxUploadBytes : MEGABYTE);
  const gone = new AbortController();
  response.once('close', () => gone.abort());
  let failed = false;
  const notes = {
    requestId: scope.id,
    named(operation: string) {
      scope.operation = operation;
    },
    failed() {
      failed = true;
    },
    refusal,
    signal: gone.signal,
  };
  const method = request.method === 'HEAD' ? 'GET' : (request.method ?? 'GET');
  const answer = await api.fetch(url.href, { method, headers: headersOf(request), ...(body && { body }) }, notes);
  if (answer.status >= 400 && answer.body === null) {
    sendError(response, unanswered(answer.status, request), answer.status);
    return;
  }
  response.statusCode = answer.status;
  for (const [name, value] of answer.headers) response.setHeader(name, value);
  if (answer.headers.get('content-type')?.startsWith('text/html')) secure(response, GRAPHIQL_POLICY);
  if (tag !== null && answer.status === 200 && !failed) cache.mark(response, tag);
  else if (!response.hasHeader('cache-control')) response.setHeader('cache-control', 'no-store');
  if (request.method === 'HEAD' || answer.body === null) response.end();
  else if (answer.headers.get('content-type')?.startsWith('text/event-stream')) await streamed(answer.body, response);
  else response.end(Buffer.from(await answer.arrayBuffer()));
}

/** Documents come as an upload, or from somebody who shows the token; whoever else asks from this machine needs no more than others. */
const mayBeLarge = ({ headers }: IncomingMessage): boolean =>
  headers.authorization !== undefined || /^multipart\/form-data\b/i.test(headers['content-type'] ?? '');

/** Sends an answer as it comes. That whoever listens has had enough is no failure. */
async function streamed(body: ReadableStream<Uint8Array>, response: ServerResponse): Promise<void> {
  // The library says that there is no encoding by a name that no client knows.
  response.removeHeader('content-encoding');
  response.setHeader('x-accel-buffering', 'no');
  response.flushHeaders();
  const reader = body.getReader();
  response.once('close', () => void reader.cancel().catch(() => undefined));
  for (let piece = await reader.read(); !piece.done && !response.destroyed; piece = await reader.read())
    if (!response.write(piece.value)) await once(response, 'drain', { signal: AbortSignal.timeout(STALLED) });
  response.end();
}

const headersOf = ({ headers }: IncomingMessage): [string, string][] =>
  Object.entries(headers).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]],
  );

/** What the library refuses without a word. */
function unanswered(status: number, { headers }: IncomingMessage): AppError {
  if (status === 406)
    return new AppError('BAD_INPUT', 'there is no answer of such a type', {
      where: 'accept',
      expected: 'application/json, application/graphql-response+json, or text/event-stream',
      found: `"${(headers.accept ?? '').slice(0, 100)}"`,
    });
  return new AppError('BAD_INPUT', 'the request cannot be read', {
    where: 'content-type',
    expected: 'application/json',
    found: `"${(headers['content-type'] ?? '').slice(0, 100)}"`,
  });
}
