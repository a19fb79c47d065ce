/** Persisted documents: queries that are known by an id, in a file such as GraphQL Code Generator writes. */
import { readFile } from 'node:fs/promises';
import { parse } from 'graphql';
import { z } from 'zod';
import { AppError, messageOf } from '../model/errors.ts';

const form = z.record(z.string().min(1).max(200), z.string().min(1));

/** Ids and queries of the file. Rejects with `BAD_SETTING` where it cannot be read, is of another form, or holds no GraphQL. */
export async function readPersisted(path: string): Promise<ReadonlyMap<string, string>> {
  const wrong = (found: string, cause?: unknown) =>
    new AppError(
      'BAD_SETTING',
      'the persisted documents cannot be used',
      { where: path, expected: 'a JSON object of ids and queries', found },
      { cause },
    );
  let value: unknown;
  try {
    value = JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    throw wrong(messageOf(error).slice(0, 200), error);
  }
  const parsed = form.safeParse(value);
  if (!parsed.success) throw wrong(parsed.error.issues[0]?.message ?? 'another form');
  for (const [id, query] of Object.entries(parsed.data))
    try {
      parse(query);
    } catch (error) {
      throw wrong(`${id}: ${messageOf(error)}`, error);
    }
  return new Map(Object.entries(parsed.data));
}
