/** What passes between the server and the thread that reads for it: plain values, for errors lose their class on the way. */
import { AppError, type ErrorCode, type ErrorDetails } from '../../model/errors.ts';
import type { Reading } from '../plan.ts';
import type { Unread } from './reading.ts';

export interface Task extends Unread {
  readonly maxBytes: number;
}

export type Answer =
  | { readonly reading: Reading }
  | { readonly refusal: { readonly code: ErrorCode; readonly message: string; readonly details: ErrorDetails } }
  | { readonly bug: { readonly message: string; readonly stack: string | undefined } };

/** What was thrown, as a message. */
export function faultAnswer(error: unknown): Answer {
  if (error instanceof AppError)
    return { refusal: { code: error.code, message: error.message, details: error.details } };
  return error instanceof Error
    ? { bug: { message: error.message, stack: error.stack } }
    : { bug: { message: String(error), stack: undefined } };
}

/** The reading in an answer; throws what was thrown where it was made. */
export function readingIn(answer: Answer): Reading {
  if ('reading' in answer) return answer.reading;
  if ('refusal' in answer) {
    const { code, message, details } = answer.refusal;
    throw new AppError(code, message, details);
  }
  const bug = new Error(answer.bug.message);
  if (answer.bug.stack !== undefined) bug.stack = answer.bug.stack;
  throw bug;
}
