/** Work whose result may cease to be wanted. */
import { AppError } from '../model/errors.ts';

/** Why work was ended whose signal is aborted: the signal's own reason where it is one that can be shown. */
export const reasonOf = (signal: AbortSignal): AppError =>
  signal.reason instanceof AppError ? signal.reason : new AppError('CANCELLED', 'nobody waits for the answer any more');

/**
 * What `work` comes to, unless something rejects first; `watch` begins to look for that, and gives what ends the look. What
 * `work` does later is nobody's concern. No race of promises, which makes several for each: every query goes this way.
 */
export function unless<T>(work: Promise<T>, watch: (reject: (fault: AppError) => void) => () => void): Promise<T> {
  return new Promise((resolve, reject) => {
    const end = watch(reject);
    work.then(
      (value) => {
        end();
        resolve(value);
      },
      (fault: unknown) => {
        end();
        reject(fault);
      },
    );
  });
}

/** What `work` comes to; rejects once `signal` is aborted. */
export function unlessAborted<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return work;
  return unless(work, (reject) => {
    const stop = (): void => reject(reasonOf(signal));
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
    return () => signal.removeEventListener('abort', stop);
  });
}
