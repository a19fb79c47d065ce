/**
 * Documents from the web. Whoever may have an address fetched must not reach through this server what only it can reach:
 * every address is looked at after its name has been resolved, at each redirect anew, and the connection goes to just that.
 */
import { type LookupAddress, lookup } from 'node:dns';
import type { IncomingMessage } from 'node:http';
import * as http from 'node:http';
import * as https from 'node:https';
import type { LookupFunction } from 'node:net';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import ipaddr from 'ipaddr.js';
import { AppError } from '../model/errors.ts';
import { tooLarge } from './index.ts';

export interface FetchOptions {
  /** Bytes of the largest document, unpacked. */
  readonly maxBytes: number;
  /** Whether addresses within the own network may be asked. */
  readonly allowPrivate?: boolean;
  /** Milliseconds for all of it, redirects included. */
  readonly timeout?: number;
  /** Aborted once it is not wanted any more. */
  readonly signal?: AbortSignal;
}

const TIMEOUT = 20_000;
const MOST_REDIRECTS = 5;
const LONGEST = 2_000;
/** What can be read: text of any kind, and web pages as XML. What says nothing of its type is looked at. */
const READABLE = /^(?:text\/(?!css|javascript|csv)[\w.+-]+|application\/xhtml\+xml)\s*(?:;|$)/i;
const EXPECTED_TYPE = 'text/html, text/plain or text/markdown';

/**
 * The bytes at an address. Rejects with `BAD_INPUT` for an address that is not asked, `BAD_DOCUMENT` where no document comes
 * from it, and `TOO_LARGE` as soon as it is seen to be larger than `maxBytes`.
 */
export async function fetchBytes(address: string, options: FetchOptions): Promise<Uint8Array> {
  const { timeout = TIMEOUT, signal } = options;
  const late = AbortSignal.timeout(timeout);
  const ending = signal ? AbortSignal.any([signal, late]) : late;
  try {
    return await follow(address, options, ending);
  } catch (error) {
    if (error instanceof AppError) throw error;
    if (signal?.aborted)
      throw new AppError('CANCELLED', 'it was not fetched: the server is stopping', { where: address });
    const found = late.aborted ? `no end within ${timeout} ms` : codeOf(error);
    throw new AppError('BAD_DOCUMENT', 'it cannot be fetched', { where: address, found }, { cause: error });
  }
}

async function follow(address: string, options: FetchOptions, signal: AbortSignal): Promise<Uint8Array> {
  let url = allowed(address, address, options);
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    const response = await asked(url, options, signal);
    const { statusCode = 0, headers } = response;
    if (statusCode >= 300 && statusCode < 400 && headers.location !== undefined) {
      response.destroy();
      url = allowed(headers.location, address, options, url);
      continue;
    }
    try {
      assertDocument(response, address);
      return await bodyOf(response, address, options.maxBytes);
    } finally {
      response.destroy();
    }
  }
  throw new AppError('BAD_DOCUMENT', 'it leads from one address to the next', {
    where: address,
    expected: `at most ${MOST_REDIRECTS} redirects`,
  });
}

/** The address, where it may be asked. A name is looked at once it has been resolved. */
function allowed(text: string, address: string, { allowPrivate = false }: FetchOptions, base?: URL): URL {
  const refuse = (found: string) =>
    new AppError('BAD_INPUT', 'this address is not fetched', {
      where: address.slice(0, 200),
      expected: 'http:// or https://, without user and password',
      found,
    });
  if (text.length > LONGEST || !URL.canParse(text, base)) throw refuse('no address');
  const url = new URL(text, base);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw refuse(url.protocol.slice(0, 20));
  if (url.username !== '' || url.password !== '') throw refuse('a user or a password');
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (!allowPrivate && ipaddr.isValid(host) && !isPublic(host)) throw withinNetwork(address);
  return url;
}

const withinNetwork = (address: string) =>
  new AppError('BAD_INPUT', 'this address is not fetched: it lies within a network of its own', {
    where: address.slice(0, 200),
    expected: 'a public address, unless SIGNATORY_FETCH_PRIVATE is yes',
  });

/** Whether an address is one of the whole internet; one that holds another within it is as that other. */
export function isPublic(text: string): boolean {
  if (!ipaddr.isValid(text)) return false;
  return ipaddr.process(text).range() === 'unicast';
}

/** Sends the request; resolves with the head of the answer. */
function asked(url: URL, options: FetchOptions, signal: AbortSignal): Promise<IncomingMessage> {
  const { request } = url.protocol === 'https:' ? https : http;
  return new Promise((resolve, reject) => {
    const sent = request(
      url,
      {
        // No connection is kept: one that was made to another end must not be taken for this.
        agent: false,
        lookup: options.allowPrivate ? undefined : lookupPublic(url.href),
        signal,
        headers: {
          accept: 'text/html, application/xhtml+xml, text/plain, text/markdown;q=0.9, text/*;q=0.5',
          'accept-encoding': 'gzip, br',
          'user-agent': 'signatory',
        },
      },
      resolve,
    );
    sent.on('error', reject);
    sent.end();
  });
}

/** Looks a name up as Node does, and refuses it where any of its addresses is not public. */
function lookupPublic(address: string): LookupFunction {
  return (name, options, callback) => {
    lookup(name, { ...options, all: true }, (error, found: LookupAddress[]) => {
      if (error) return callback(error, '');
      const [first] = found;
      if (!first || found.some((each) => !isPublic(each.address))) return callback(withinNetwork(address), '');
      if (options.all) callback(null, found);
      else callback(null, first.address, first.family);
    });
  };
}

function assertDocument({ statusCode = 0, headers }: IncomingMessage, address: string): void {
  if (statusCode < 200 || statusCode > 299)
    throw new AppError('BAD_DOCUMENT', 'there is no document at this address', {
      where: address,
      found: `status ${statusCode}`,
    });
  const type = headers['content-type'];
  if (type !== undefined && !READABLE.test(type))
    throw new AppError('BAD_DOCUMENT', 'what is at this address cannot be read', {
      where: address,
      expected: EXPECTED_TYPE,
      found: type.slice(0, 100),
    });
}

const UNPACK: Readonly<Record<string, () => NodeJS.ReadWriteStream>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

async function bodyOf(response: IncomingMessage, address: string, most: number): Promise<Uint8Array> {
  const announced = Number(response.headers['content-length'] ?? 0);
  if (announced > most) throw tooLarge(address, announced, most);
  const packed = (response.headers['content-encoding'] ?? 'identity').trim().toLowerCase();
  const unpack = UNPACK[packed];
  if (!unpack && packed !== 'identity' && packed !== '')
    throw new AppError('BAD_DOCUMENT', 'it is packed in a way that cannot be read', { where: address, found: packed });
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of (unpack ? unpacked(response, unpack()) : response) as AsyncIterable<Uint8Array>) {
    length += piece.length;
    if (length > most) throw tooLarge(address, length, most);
    pieces.push(piece);
  }
  return new Uint8Array(Buffer.concat(pieces));
}

/** What is packed, unpacked; whatever befalls the connection befalls it too. */
function unpacked(response: Readable, stream: NodeJS.ReadWriteStream): NodeJS.ReadableStream {
  response.on('error', (error) => (stream as Readable & NodeJS.WritableStream).destroy(error));
  return response.pipe(stream);
}

/** What the system calls the fault; its message may tell of our own network. */
const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : 'no answer that can be read';
