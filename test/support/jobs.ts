/** A server to load documents into, asked over HTTP, and what is told of the jobs. */
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type RunningServer, type ServeOptions, serve } from '../../server/http.ts';
import { openMemoryStore, type Store } from '../../server/store/index.ts';
import { eventsOf } from './events.ts';

export const TOKEN = 'a-token-for-the-tests';
export const TEXT = `HANOI, Jan. 9, 2018 - Minister of Public Security To Lam and Sar Kheng, Minister of Interior of Cambodia, signed a memorandum of understanding on cooperation for 2018 in Hanoi on Tuesday.`;
export const LOAD =
  'mutation Load($documents: [DocumentInput!]!) { loadDocuments(documents: $documents) { id kind state total done } }';
const JOB = `state total done loaded unchanged removed failed error { code message }
  documents { source status document { id title url } found { persons agreements } notes error { code message } }`;

export interface Job {
  readonly id: string;
  readonly state: string;
  readonly total: number;
  readonly done: number;
  readonly loaded: number;
  readonly unchanged: number;
  readonly removed: number;
  readonly failed: number;
  readonly error: { code: string } | null;
  readonly documents: readonly {
    source: string;
    status: string;
    document: { id: string; title: string; url: string | null } | null;
    found: { persons: number; agreements: number } | null;
    notes: readonly string[];
    error: { code: string; message: string } | null;
  }[];
}
export interface Answer<Data> {
  readonly data: Data | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: Readonly<Record<string, string>> }[];
}

/** What ends what was started. */
const ends: (() => Promise<void> | void)[] = [];

/** Closes all that was started, the last first. */
export async function closeAll(): Promise<void> {
  for (const end of ends.splice(0).reverse()) await end();
}

/** A server on a port, with an empty graph. */
export async function started(
  options: Partial<ServeOptions> = {},
): Promise<{ server: RunningServer; store: Store; address: string }> {
  const store = await openMemoryStore();
  const server = await serve({ store, host: '127.0.0.1', port: 0, version: '1', page: 'none', ...options });
  ends.push(
    () => store.close(),
    () => server.close(),
  );
  const { port } = new URL(server.address);
  return { server, store, address: `http://127.0.0.1:${port}/graphql` };
}

/** Asks as a program does. */
export async function asked<Data>(
  address: string,
  query: string,
  variables: object = {},
  headers: Record<string, string> = {},
) {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  return { status: response.status, ...((await response.json()) as Answer<Data>) };
}

/** Loads, and follows the job to its end. */
export async function loaded(
  address: string,
  documents: readonly object[],
  headers: Record<string, string> = {},
): Promise<Job[]> {
  const { data, errors } = await asked<{ loadDocuments: Job }>(address, LOAD, { documents }, headers);
  if (!data) throw new Error(JSON.stringify(errors));
  return followed(address, data.loadDocuments.id, headers);
}

/** All that is told of a job, to its end. */
export async function followed(address: string, id: string, headers: Record<string, string> = {}): Promise<Job[]> {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...headers },
    body: JSON.stringify({ query: `subscription ($id: ID!) { jobProgress(id: $id) { ${JOB} } }`, variables: { id } }),
  });
  const events: Job[] = [];
  for await (const { data } of eventsOf<{ jobProgress: Job }>(response)) events.push(data.jobProgress);
  return events;
}

export const text = (name: string, content = TEXT) => ({ text: { name, text: content } });

/** A web server with an answer for each path. */
export async function site(answer: RequestListener): Promise<string> {
  const server: Server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  ends.push(() => new Promise<void>((resolve) => server.close(() => resolve())));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Has something ended with the rest. */
export const atEnd = (end: () => Promise<void> | void): void => void ends.push(end);
