/** The requests under way: numbered, told in the log when they are over, and asked to be the last of their connection at the end. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Log } from './log.ts';
import { inRequest, type RequestScope, requestId } from './scope.ts';

/** Asked every few seconds by whoever watches over the server: told only to those who want every detail. */
const PROBES = new Set(['/health', '/ready']);
const LONGEST_PATH = 200;

export interface Requests {
  /** How many are being answered. */
  readonly open: number;
  /** Whether `stopTaking` was called. */
  readonly ending: boolean;
  /** Answers a request in a scope of its own, and tells of it when it is over. */
  take(request: IncomingMessage, response: ServerResponse, answer: (scope: RequestScope) => Promise<void>): void;
  /** From now on every answer ends its connection. */
  stopTaking(): void;
}

export function createRequests(log: Log): Requests {
  const open = new Set<ServerResponse>();
  let ending = false;

  return {
    get open() {
      return open.size;
    },
    get ending() {
      return ending;
    },
    take(request, response, answer) {
      const scope: RequestScope = { id: requestId(request.headers['x-request-id']), operation: null };
      const started = performance.now();
      const { socket } = request;
      const sent = socket.bytesWritten;
      const path = pathOf(request.url);
      open.add(response);
      response.setHeader('x-request-id', scope.id);
      if (ending) response.setHeader('connection', 'close');
      response.once('close', () => {
        open.delete(response);
        const fields = {
          method: request.method,
          path,
          ...(scope.operation !== null && { operation: scope.operation }),
          status: response.statusCode,
          ms: Math.round(performance.now() - started),
          bytes: socket.bytesWritten - sent,
          ...(!response.writableFinished && { brokenOff: true }),
        };
        inRequest(scope, () => log[PROBES.has(path) ? 'debug' : 'info']('request', fields));
      });
      void inRequest(scope, () => answer(scope));
    },
    stopTaking() {
      ending = true;
      for (const response of open) if (!response.headersSent) response.setHeader('connection', 'close');
    },
  };
}

/** Without the query: a filter may name people. */
const pathOf = (url = '/'): string => (url.split(/[?#]/, 1)[0] ?? '/').slice(0, LONGEST_PATH);
