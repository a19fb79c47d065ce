/** Loading and removing documents: who may, and what becomes of it. */
import { GraphQLScalarType } from 'graphql';
import { AppError } from '../../model/errors.ts';
import type { Context } from '../context.ts';
import { type JobInput, type JobModel, type Jobs, MOST_DOCUMENTS } from '../jobs.ts';
import type { DocumentInput, Resolvers } from '../types.gen.ts';

const LONGEST_NAME = 300;
const LONGEST_ADDRESS = 2_000;

/** The jobs of the server, for those who may see and make them. Throws `UNAUTHORIZED`. */
function jobsFor({ jobs, refusal }: Context): Jobs {
  if (refusal) throw refusal;
  if (jobs && refusal === null) return jobs;
  throw new AppError('UNAUTHORIZED', 'documents are loaded and removed by a server only', {
    expected: 'signatory serve, or the commands load and remove',
  });
}

async function inputOf({ text, url, upload }: DocumentInput): Promise<JobInput> {
  if (text) return { source: nameOf(text.name ?? '', 'text'), bytes: new TextEncoder().encode(text.text) };
  if (upload) return { source: nameOf(upload.name, 'upload'), bytes: new Uint8Array(await upload.arrayBuffer()) };
  return { source: (url ?? '').slice(0, LONGEST_ADDRESS), address: url ?? '' };
}

/** A name without folders: it is shown, and tells of what kind the document is. */
const nameOf = (given: string, otherwise: string): string =>
  given
    .replace(/^.*[\\/]/s, '')
    .replace(/\p{Cc}/gu, ' ')
    .trim()
    .slice(-LONGEST_NAME) || otherwise;

const count = ({ documents }: JobModel, ...statuses: readonly JobModel['documents'][number]['status'][]): number =>
  documents.filter(({ status }) => statuses.includes(status)).length;

export const jobs = {
  Upload: new GraphQLScalarType<Blob & { readonly name: string }>({
    name: 'Upload',
    parseValue(value) {
      if (value instanceof Object && 'arrayBuffer' in value && 'name' in value) return value as File;
      throw new AppError('BAD_INPUT', 'Upload is to be a file sent with the request', { where: 'Upload' });
    },
    parseLiteral() {
      throw new AppError('BAD_INPUT', 'Upload is to be a variable', { where: 'Upload' });
    },
  }),
  Mutation: {
    async loadDocuments(_, { documents }, context) {
      const queue = jobsFor(context);
      if (documents.length > MOST_DOCUMENTS)
        throw new AppError('LIMIT_EXCEEDED', 'too many documents in one job: send them in several', {
          where: 'documents',
          expected: `at most ${MOST_DOCUMENTS}`,
          found: String(documents.length),
        });
      if (documents.length === 0)
        throw new AppError('BAD_INPUT', 'there is nothing to load', { where: 'documents', expected: 'one or more' });
      return queue.load(await Promise.all(documents.map(inputOf)));
    },
    removeDocument: (_, { id }, context) => jobsFor(context).remove([id]),
  },
  Subscription: {
    jobProgress: {
      subscribe: (_, { id }, context) => jobsFor(context).watch(id),
      resolve: (job: JobModel) => job,
    },
  },
  Query: {
    loadBounds: (_, __, context) => context.jobs?.bounds ?? null,
    job: (_, { id }, context) => jobsFor(context).get(id),
    jobs: (_, __, context) => [...jobsFor(context).list()],
  },
  Job: {
    total: ({ documents }) => documents.length,
    done: (job) => job.documents.length - count(job, 'WAITING'),
    loaded: (job) => count(job, 'LOADED'),
    unchanged: (job) => count(job, 'UNCHANGED'),
    removed: (job) => count(job, 'REMOVED'),
    failed: (job) => count(job, 'FAILED', 'MISSING'),
  },
  JobDocument: {
    document: ({ documentId }, _, { loaders }) => (documentId === null ? null : loaders.document.load(documentId)),
  },
} satisfies Resolvers;
