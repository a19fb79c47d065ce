/** Why something could not be shown, for whoever reads the page. */
import { ApiError } from '../api/client.ts';
import { texts } from './texts.ts';

/** What the server says of its database is for whoever runs it; readers of the page can only wait. */
export function reasonOf(error: Error): string {
  if (!(error instanceof ApiError) || error.code === 'UNREACHABLE' || error.code === 'BAD_ANSWER')
    return texts.errors.network;
  return error.code === 'STORE_UNAVAILABLE' ? texts.errors.unavailable : texts.errors.refused(error.message);
}
