/** A story in the part of an address after `#`, packed: browsers never send that part to a server. */
import { BOUNDS, type Opened, openStory, type Story, storyFile } from './story.ts';

export const MARK = '#story=';
/** Longer addresses are cut by mail programs and chats. */
export const LONGEST = 8000;

/** What comes after the page's address; null where it would be too long. */
export async function packStory(story: Story): Promise<{ readonly hash: string | null; readonly length: number }> {
  const packed = await through(
    new TextEncoder().encode(storyFile(story)),
    new CompressionStream('deflate-raw'),
    BOUNDS.file,
  );
  const hash = MARK + toBase64(packed);
  return { hash: hash.length <= LONGEST ? hash : null, length: hash.length };
}

/** The story that an address holds; null where it holds none. What unpacks to more than a story may have is refused. */
export async function unpackStory(hash: string): Promise<Opened | null> {
  if (!hash.startsWith(MARK)) return null;
  if (hash.length > LONGEST) return { fault: { what: 'size', found: hash.length, most: LONGEST } };
  try {
    const bytes = await through(
      fromBase64(hash.slice(MARK.length)),
      new DecompressionStream('deflate-raw'),
      BOUNDS.file,
    );
    return openStory(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return { fault: { what: 'json' } };
  }
}

/** Throws where more comes out than `most` bytes, before it is all there. */
async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
  most: number,
): Promise<Uint8Array> {
  const writer = stream.writable.getWriter();
  // What goes wrong here comes out at the other end.
  void writer.write(bytes).catch(() => undefined);
  void writer.close().catch(() => undefined);
  const reader: ReadableStreamDefaultReader<Uint8Array> = stream.readable.getReader();
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    length += next.value.length;
    if (length > most) {
      await reader.cancel();
      throw new RangeError('too much comes out');
    }
    pieces.push(next.value);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

const toBase64 = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');

const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0));
