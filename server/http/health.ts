/** What is told to those who watch over the server: that it lives, and whether it can answer. */
import type { ServerResponse } from 'node:http';
import { AppError } from '../model/errors.ts';
import type { Store } from '../store/store.ts';
import { sendError, sendJson } from './answer.ts';
import type { Watch } from './watch.ts';

/** The process answers. It does not ask the database: a server is not to be restarted because the database is away. */
export function answerHealth(version: string, response: ServerResponse): void {
  sendJson(response, 200, { status: 'ok', version });
}

export interface Readiness {
  readonly store: Store;
  readonly watch: Watch;
  readonly version: string;
  /** Whether the server has been told to stop. */
  readonly ending: boolean;
}

/** 200 where the database answers a small query within two seconds, else 503 with why. */
export async function answerReady(
  { store, watch, version, ending }: Readiness,
  response: ServerResponse,
): Promise<void> {
  try {
    if (ending) throw new AppError('STORE_UNAVAILABLE', 'the server is stopping');
    const revision = await watch.probe();
    sendJson(response, 200, { status: 'ready', version, engine: store.engine, engineVersion: store.version, revision });
  } catch (error) {
    sendError(response, error);
  }
}
