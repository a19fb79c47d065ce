/** Work whose result may cease to be wanted. */
import { AppError } from '../model/errors.ts';

/** Why work was ended whose signal is aborted: the signal's own reason where it is one that can be shown. */
export const reasonOf = (signal: AbortSignal): AppError =>
  signal.reason instanceof AppError ? signal.reason : new AppError('CANCELLED', 'nobody waits for the answer any more');

/** What `work` comes to; rejects once `signal` is aborted. What `work` does later is nobody's concern. */
export function unlessAborted<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return work;
  // No race of promises, which makes several for each of the two: every query of every question goes this way.
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(reasonOf(signal));
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
    work.then(
      (value) => {
        signal.removeEventListener('abort', stop);
        resolve(value);
      },
      (fault: unknown) => {
        signal.removeEventListener('abort', stop);
        reject(fault);
      },
    );
  });
}
