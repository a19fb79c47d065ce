/** What passes between the server and the thread that reads for it: an answer for each document of a task, as plain values, for errors lose their class on the way. */
import { AppError, type ErrorCode, type ErrorDetails } from '../../model/errors.ts';
import type { Reading } from '../plan.ts';
import type { Outcome, Unread } from './reading.ts';

/** Documents to be read together. */
export interface Task {
  readonly several: readonly Unread[];
  readonly maxBytes: number;
}

export type Answer =
  | { readonly reading: Reading }
  | { readonly refusal: { readonly code: ErrorCode; readonly message: string; readonly details: ErrorDetails } }
  | { readonly bug: { readonly message: string; readonly stack: string | undefined } };

/** What became of a document, as a message. */
export function answerOf(outcome: Outcome): Answer {
  if ('reading' in outcome) return outcome;
  const error = outcome.fault;
  if (error instanceof AppError)
    return { refusal: { code: error.code, message: error.message, details: error.details } };
  return error instanceof Error
    ? { bug: { message: error.message, stack: error.stack } }
    : { bug: { message: String(error), stack: undefined } };
}

/** What became of a document, as a message tells it. */
export function outcomeIn(answer: Answer): Outcome {
  if ('reading' in answer) return answer;
  if ('refusal' in answer) {
    const { code, message, details } = answer.refusal;
    return { fault: new AppError(code, message, details) };
  }
  const bug = new Error(answer.bug.message);
  if (answer.bug.stack !== undefined) bug.stack = answer.bug.stack;
  return { fault: bug };
}
