/** What the API asks of the store for a question, and the same asked by the driver alone. */
import { createApi } from '../../../server/api/yoga.ts';
import type { Store } from '../../../server/store/index.ts';
import { asking } from './asking.ts';
import type { Call } from './bare.ts';
import { withTypes } from './constant.ts';

/** A statement with those, by index, that had been answered when it was sent: it may need what they said. */
export interface Statement extends Call {
  readonly after: readonly number[];
}

/** What the API made of a question: the statements in the order of sending, and the data of its answer with the types of all objects. */
export interface Recorded {
  readonly statements: readonly Statement[];
  readonly answer: Readonly<Record<string, unknown>>;
}

export async function recordedOf(store: Store, query: string): Promise<Recorded> {
  const statements: Statement[] = [];
  const answered: number[] = [];
  const watched: Store = {
    ...store,
    async read(name, params, signal) {
      const at = statements.push({ name, params, after: [...answered] }) - 1;
      try {
        return await store.read(name, params, signal);
      } finally {
        answered.push(at);
      }
    },
  };
  const text = await asking(createApi({ store: watched, version: '0' }), withTypes(query))();
  if (text.includes('"errors"')) throw new Error(text);
  return { statements, answer: JSON.parse(text).data };
}

/** Runs statements as they were sent: each once those before it have answered, beside all others. */
export async function replay(statements: readonly Statement[], run: (call: Call) => Promise<void>): Promise<void> {
  const done: Promise<unknown>[] = [];
  for (const statement of statements)
    done.push(Promise.all(statement.after.map((at) => done[at])).then(() => run(statement)));
  await Promise.all(done);
}

/** How many statements wait for one another, one after the other. */
export function levelsOf(statements: readonly Statement[]): number {
  const levels: number[] = [];
  for (const { after } of statements) levels.push(1 + Math.max(0, ...after.map((at) => levels[at] ?? 0)));
  return Math.max(0, ...levels);
}
