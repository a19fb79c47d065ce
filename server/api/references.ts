/** What a question means by an id or a name. */
import { AppError } from '../model/errors.ts';
import { fold, topicId } from '../model/ids.ts';
import { ACTOR_TYPES, type EntityType } from '../model/ontology.ts';
import { topicLabels } from '../model/topics.ts';
import { documentsMeant } from '../store/named.ts';
import { currentId } from './around.ts';
import type { Context } from './context.ts';
import type { InputMaybe, Reference } from './types.gen.ts';

const MOST = 100;
const LONGEST = 200;

/** Which entities are meant, by which words they are called where none is found. */
interface Wanted {
  readonly where: string;
  readonly types: readonly EntityType[];
  readonly called: string;
}

export const ACTORS: Wanted = { where: 'actors', types: ACTOR_TYPES, called: 'an actor' };
export const AGREEMENTS: Wanted = { where: 'agreements', types: ['Agreement'], called: 'an agreement' };

/** Ids of all topics that are meant, each once; their names are those of the vocabulary, whether or not a document touches them. */
export function topicsMeant(references: InputMaybe<readonly Reference[]> | undefined): string[] {
  checkNumber('topics', references?.length ?? 0);
  return [...new Set((references ?? []).map(topicMeant))];
}

function topicMeant({ id, name }: Reference): string {
  if (id) return id;
  const labels = [...topicLabels()];
  const found = labels.find(([topic, label]) => [topic, label].some((known) => fold(known) === fold(name ?? '')));
  if (found) return topicId(found[0]);
  throw new AppError('NOT_FOUND', `no topic is called "${name?.slice(0, LONGEST)}"`, {
    where: 'topics',
    expected: labels.map(([, label]) => label).join(', '),
    found: `"${name?.slice(0, LONGEST)}"`,
  });
}

/** Ids of all that is meant, each once. An unknown id stays as it is; throws `NOT_FOUND` for a name that nothing bears. */
export async function meant(
  context: Context,
  references: InputMaybe<readonly Reference[]> | undefined,
  wanted: Wanted,
): Promise<string[]> {
  checkNumber(wanted.where, references?.length ?? 0);
  const found = await Promise.all((references ?? []).map((reference) => allMeant(context, reference, wanted)));
  return [...new Set(found.flat())];
}

/** Id of the one that is meant. Throws `NOT_FOUND` for a name that nothing bears, and `BAD_INPUT`, naming them, where several bear it. */
export async function oneMeant(context: Context, reference: Reference, wanted: Wanted): Promise<string> {
  const ids = await allMeant(context, reference, wanted);
  const [id = ''] = ids;
  if (ids.length > 1) {
    const bearers = await context.loaders.named(wanted.types).load(reference.name ?? '');
    throw new AppError('BAD_INPUT', `several bear the name "${reference.name}"`, {
      where: wanted.where,
      expected: 'the id of one of them',
      found: bearers
        .slice(0, 10)
        .map(({ id: bearer, called, country }) => `${bearer} (${called}${country ? `, ${country}` : ''})`)
        .join('; '),
    });
  }
  return id;
}

async function allMeant(
  context: Context,
  { id, name }: Reference,
  { where, types, called }: Wanted,
): Promise<string[]> {
  if (id) return [(await currentId(context, id)) ?? id];
  checkLength(where, name);
  const bearers = await context.loaders.named(types).load(name ?? '');
  if (bearers.length === 0)
    throw new AppError('NOT_FOUND', `nothing is called "${name}"`, {
      where,
      expected: `the whole name or an alias of ${called}`,
      found: `"${name}"`,
    });
  return bearers.map((bearer) => bearer.id);
}

/** Ids of the documents that are meant and of the publishers given; null where neither is given. */
export async function sourcesMeant(
  { store }: Context,
  documents: InputMaybe<readonly Reference[]> | undefined,
  publishers: InputMaybe<readonly string[]> | undefined,
): Promise<string[] | null> {
  if (!documents?.length && !publishers?.length) return null;
  checkNumber('documents', documents?.length ?? 0);
  checkNumber('publishers', publishers?.length ?? 0);
  for (const { name } of documents ?? []) checkLength('documents', name);
  const ids = (documents ?? []).flatMap(({ id }) => id ?? []);
  const titles = (documents ?? []).flatMap(({ name }) => name ?? []);
  return (await documentsMeant(store, ids, titles, publishers ?? [])).map(({ id }) => id);
}

function checkNumber(where: string, found: number): void {
  if (found > MOST)
    throw new AppError('LIMIT_EXCEEDED', `${where} has too many members`, {
      where,
      expected: `at most ${MOST}`,
      found: String(found),
    });
}

function checkLength(where: string, name: string | null | undefined): void {
  if ((name?.length ?? 0) > LONGEST)
    throw new AppError('LIMIT_EXCEEDED', 'the name is too long', {
      where,
      expected: `at most ${LONGEST} characters`,
      found: String(name?.length),
    });
}
