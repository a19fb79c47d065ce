/** Short answers, and errors as answers. */
import type { ServerResponse } from 'node:http';
import { AppError, type ErrorCode, RETRY_AFTER } from '../model/errors.ts';

const STATUS: Partial<Record<ErrorCode, number>> = {
  BAD_INPUT: 400,
  NOT_FOUND: 404,
  TOO_LARGE: 413,
  LIMIT_EXCEEDED: 400,
  UNAUTHORIZED: 401,
  STORE_UNAVAILABLE: 503,
};

export function sendJson(response: ServerResponse, status: number, value: unknown): void {
  response.statusCode = status;
  response.setHeader('content-type', 'application/json; charset=utf-8');
  response.setHeader('cache-control', 'no-store');
  response.end(`${JSON.stringify(value)}\n`);
}

/**
 * An error in the form of the API's, whatever part of the server it comes from; a bug is masked. What is no fault of
 * whoever asked bears the id of the request, by which the log is searched.
 */
export function sendError(response: ServerResponse, error: unknown): void {
  const known = error instanceof AppError ? error : null;
  const status = known ? (STATUS[known.code] ?? 500) : 500;
  const extensions = {
    ...(known ? { code: known.code, ...known.details } : { code: 'INTERNAL_ERROR' }),
    ...(status >= 500 && { requestId: response.getHeader('x-request-id') }),
  };
  if (status === 503) response.setHeader('retry-after', String(RETRY_AFTER));
  const message = known?.message ?? 'something went wrong in the server; its log says what';
  sendJson(response, status, { errors: [{ message, extensions }] });
}
