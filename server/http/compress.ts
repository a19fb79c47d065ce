/** Answers made smaller for those who take them so: br or gzip. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { constants } from 'node:zlib';
import compression from 'compression';

/** Bytes below which it is not worth it. */
const THRESHOLD = 1024;
/** A middling effort: what is made for one answer is not sent twice. */
const QUALITY = 4;

const middleware = compression({
  threshold: THRESHOLD,
  brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } },
  // What is told as it happens must not wait for a block to be full.
  filter: (request, response) =>
    !String(response.getHeader('content-type')).startsWith('text/event-stream') &&
    compression.filter(request, response),
});

/** Prepares an answer, before its headers are set. */
export function compress(request: IncomingMessage, response: ServerResponse): void {
  middleware(
    request as Parameters<typeof middleware>[0],
    response as Parameters<typeof middleware>[1],
    () => undefined,
  );
}
