/**
 * Errors made on purpose. Anything else that is thrown is a bug: it is logged, and masked before it reaches a client.
 */

/** Stable codes: clients and scripts may switch on them, so a code is never renamed. */
export const ERROR_CODES = [
  'BAD_SETTING',
  'BAD_INPUT',
  'BAD_DOCUMENT',
  'TOO_LARGE',
  'NOT_FOUND',
  'UNAUTHORIZED',
  'FORBIDDEN',
  'LIMIT_EXCEEDED',
  'CANCELLED',
  'STORE_UNAVAILABLE',
  'STORE_FAILED',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** Seconds after which it is worth asking again where the answer was `STORE_UNAVAILABLE`. */
export const RETRY_AFTER = 5;

/** Where and why a request was refused. `expected` and `found` never hold secrets. */
export interface ErrorDetails {
  readonly expected?: string;
  readonly found?: string;
  /** File, field, flag or line in which the fault lies. */
  readonly where?: string;
}

/** A wrong request or a known failure, safe to show to whoever asked. */
export class AppError extends Error {
  override readonly name = 'AppError';
  readonly code: ErrorCode;
  readonly details: ErrorDetails;

  constructor(code: ErrorCode, message: string, details: ErrorDetails = {}, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.details = details;
  }

  /** One line for a terminal: `where: message (expected …, found …)`. */
  describe(): string {
    const { expected, found, where } = this.details;
    const parts = [expected && `expected ${expected}`, found && `found ${found}`].filter(Boolean);
    return `${where ? `${where}: ` : ''}${this.message}${parts.length ? ` (${parts.join(', ')})` : ''}`;
  }
}

/** The message of whatever was thrown, for logs and reports. */
export const messageOf = (error: unknown): string =>
  error instanceof AppError ? error.describe() : error instanceof Error ? error.message : String(error);
