/** Loading and removing documents: what is sent, and what is told of it as it happens, by server-sent events. */
import { ApiError, operation } from './client.ts';

export interface JobDocument {
  readonly source: string;
  readonly status: 'WAITING' | 'LOADED' | 'UNCHANGED' | 'REMOVED' | 'MISSING' | 'FAILED';
  readonly document: { readonly id: string; readonly title: string | null } | null;
  readonly found: {
    readonly persons: number;
    readonly organizations: number;
    readonly meetings: number;
    readonly agreements: number;
    readonly commitments: number;
  } | null;
  readonly notes: readonly string[];
  readonly error: { readonly code: string; readonly message: string } | null;
}
export interface Job {
  readonly id: string;
  readonly state: 'QUEUED' | 'RUNNING' | 'DONE' | 'FAILED' | 'CANCELLED';
  readonly total: number;
  readonly done: number;
  readonly loaded: number;
  readonly unchanged: number;
  readonly removed: number;
  readonly failed: number;
  readonly documents: readonly JobDocument[];
  readonly error: { readonly code: string; readonly message: string } | null;
}
/** What a server takes in one load; sizes in bytes. */
export interface LoadBounds {
  readonly documents: number;
  readonly documentBytes: number;
  readonly requestBytes: number;
  /** Endings of files that it reads, each with its dot. */
  readonly formats: readonly string[];
}

export const LOAD_BOUNDS = operation<{ readonly loadBounds: LoadBounds | null }, Record<string, never>>(/* GraphQL */ `
  query LoadBounds {
    loadBounds { documents documentBytes requestBytes formats }
  }`);

/** One document to load. */
export type LoadInput =
  | { readonly kind: 'file'; readonly file: File }
  | { readonly kind: 'text'; readonly name: string; readonly text: string }
  | { readonly kind: 'url'; readonly url: string };

const JOB = `{
  id state total done loaded unchanged removed failed error { code message }
  documents {
    source status notes error { code message } document { id title }
    found { persons organizations meetings agreements commitments }
  }
}`;
const LOAD = `mutation LoadDocuments($documents: [DocumentInput!]!) { loadDocuments(documents: $documents) ${JOB} }`;
const REMOVE = `mutation RemoveDocument($id: ID!) { removeDocument(id: $id) ${JOB} }`;
const PROGRESS = `subscription Progress($id: ID!) { jobProgress(id: $id) ${JOB} }`;

interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** The token goes with the request that needs it, and nowhere else. */
const headersOf = (token: string | null): Record<string, string> => ({
  'x-graphql-yoga-csrf': '1',
  ...(token ? { authorization: `Bearer ${token}` } : {}),
});

/** Sends documents; throws `ApiError` where the server takes none of them. */
export async function sendDocuments(inputs: readonly LoadInput[], token: string | null): Promise<Job> {
  const documents = inputs.map((input) =>
    input.kind === 'file'
      ? { upload: null }
      : input.kind === 'url'
        ? { url: input.url }
        : { text: { name: input.name, text: input.text } },
  );
  const form = new FormData();
  form.set('operations', JSON.stringify({ query: LOAD, variables: { documents } }));
  const files = inputs.flatMap((input, index) => (input.kind === 'file' ? [{ index, file: input.file }] : []));
  form.set(
    'map',
    JSON.stringify(Object.fromEntries(files.map(({ index }, at) => [at, [`variables.documents.${index}.upload`]]))),
  );
  files.forEach(({ file }, at) => {
    form.set(String(at), file);
  });
  return (await send<{ loadDocuments: Job }>(form, token)).loadDocuments;
}

export async function sendRemoval(id: string, token: string | null): Promise<Job> {
  return (await send<{ removeDocument: Job }>(JSON.stringify({ query: REMOVE, variables: { id } }), token))
    .removeDocument;
}

async function send<Data>(body: FormData | string, token: string | null): Promise<Data> {
  const isText = typeof body === 'string';
  const response = await post(body, {
    ...headersOf(token),
    accept: 'application/json',
    ...(isText ? { 'content-type': 'application/json' } : {}),
  });
  const answer = (await response.json().catch(() => null)) as Answer<Data> | null;
  const error = answer?.errors?.[0];
  if (error) throw new ApiError(error.extensions?.code ?? 'FAILED', error.message);
  if (!answer?.data) throw new ApiError('BAD_ANSWER', `The server answered ${response.status}.`);
  return answer.data;
}

async function post(body: FormData | string, headers: Record<string, string>): Promise<Response> {
  try {
    return await fetch('/graphql', { method: 'POST', headers, body });
  } catch (error) {
    throw new ApiError('UNREACHABLE', 'The server does not answer.', { cause: error });
  }
}

/** Follows a job to its end. Throws `ApiError` where the server does not tell of it. */
export async function followJob(id: string, token: string | null, told: (job: Job) => void): Promise<void> {
  const response = await post(JSON.stringify({ query: PROGRESS, variables: { id } }), {
    ...headersOf(token),
    'content-type': 'application/json',
    accept: 'text/event-stream',
  });
  if (!response.body) throw new ApiError('BAD_ANSWER', `The server answered ${response.status}.`);
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let buffer = '';
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    buffer += next.value;
    const events = buffer.split('\n\n');
    buffer = events.pop() ?? '';
    for (const event of events) {
      const data = event.split('\n').find((line) => line.startsWith('data: '));
      if (!data || event.includes('event: complete')) continue;
      const answer = JSON.parse(data.slice('data: '.length)) as Answer<{ jobProgress: Job }>;
      const error = answer.errors?.[0];
      if (error) throw new ApiError(error.extensions?.code ?? 'FAILED', error.message);
      if (answer.data) told(answer.data.jobProgress);
    }
  }
}
