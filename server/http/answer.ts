/** Short answers, and errors as answers. */
import type { ServerResponse } from 'node:http';
import { AppError, type ErrorCode, RETRY_AFTER } from '../model/errors.ts';
import { TooOften } from './rate.ts';

const STATUS: Partial<Record<ErrorCode, number>> = {
  BAD_INPUT: 400,
  NOT_FOUND: 404,
  TOO_LARGE: 413,
  LIMIT_EXCEEDED: 400,
  UNAUTHORIZED: 401,
  FORBIDDEN: 403,
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
 * whoever asked bears the id of the request, by which the log is searched. The status is that of its code, or `as`.
 */
export function sendError(response: ServerResponse, error: unknown, as?: number): void {
  const known = error instanceof AppError ? error : null;
  const status = as ?? statusOf(known);
  const extensions = {
    ...(known ? { code: known.code, ...known.details } : { code: 'INTERNAL_ERROR' }),
    ...(status >= 500 && { requestId: response.getHeader('x-request-id') }),
  };
  if (error instanceof TooOften) response.setHeader('retry-after', String(error.retryAfter));
  if (status === 401) response.setHeader('www-authenticate', 'Bearer');
  if (status === 503) response.setHeader('retry-after', String(RETRY_AFTER));
  const message = known?.message ?? 'something went wrong in the server; its log says what';
  sendJson(response, status, { errors: [{ message, extensions }] });
}

function statusOf(error: AppError | null): number {
  if (error instanceof TooOften) return 429;
  return error ? (STATUS[error.code] ?? 500) : 500;
}
