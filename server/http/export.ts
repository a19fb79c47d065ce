/** Answers `/export/…`: a file made as it is sent. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { EXPORTERS, exporterOf, fileName } from '../export/index.ts';
import { AppError } from '../model/errors.ts';
import type { Store } from '../store/store.ts';
import { conditionsOf } from './conditions.ts';
import { exportSource } from './export-source.ts';

export const EXPORT_PATH = '/export/';

/** Rejects before the first byte where the conditions are wrong or the database is away; afterwards the connection is broken off. */
export async function answerExport(
  store: Store,
  url: URL,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const name = url.pathname.slice(EXPORT_PATH.length);
  const exporter = exporterOf(name);
  if (!exporter)
    throw new AppError('NOT_FOUND', 'there is no such export', {
      expected: EXPORTERS.map(fileName).join(', '),
      found: `"${name.slice(0, 60)}"`,
    });
  const pieces = exporter.write(exportSource(store, conditionsOf(url.searchParams)))[Symbol.asyncIterator]();
  // Two pieces are made before the headers go out, so that what fails at once is still answered in words: the first may
  // be the head of a table, for which nothing is asked of the graph.
  const begun = [await pieces.next(), await pieces.next()];
  response.setHeader('content-type', exporter.mime);
  response.setHeader('content-disposition', `attachment; filename="${fileName(exporter)}"`);
  response.setHeader('cache-control', 'no-store');
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  const all = async function* () {
    for (const piece of begun) if (!piece.done) yield piece.value;
    for (let next = await pieces.next(); !next.done; next = await pieces.next()) yield next.value;
  };
  await pipeline(Readable.from(all()), response);
}
