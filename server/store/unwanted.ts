/** Work whose result may cease to be wanted. */
import { AppError } from '../model/errors.ts';

/** Why work was ended whose signal is aborted: the signal's own reason where it is one that can be shown. */
export const reasonOf = (signal: AbortSignal): AppError =>
  signal.reason instanceof AppError ? signal.reason : new AppError('CANCELLED', 'nobody waits for the answer any more');

/** What `work` comes to; rejects once `signal` is aborted. What `work` does later is nobody's concern. */
export async function unlessAborted<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return work;
  let stop: () => void = () => undefined;
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(reasonOf(signal));
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener('abort', stop);
    // Where it was not waited for, that it fails as well is no news.
    work.catch(() => undefined);
  }
}
