/** Bytes to text: Unicode where the bytes are valid, Windows-1252 where they are not, and never a guess beyond that. */
import { AppError } from '../model/errors.ts';
import { binaryKind } from './binary.ts';
import type { Source } from './reader.ts';

const EXPECTED = 'text in UTF-8, UTF-16 with a byte order mark, or Windows-1252';
/** What bytes 0x80 to 0x9f mean in Windows-1252. Written out because Node's decoder of that name may give Latin-1 instead. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const DAMAGED = 'Some bytes are not valid UTF-8 and are shown as \ufffd.';
const KEPT_FOR_EACH_LOST = 4;
/** Kept, for it takes longer to make than to decode a short text. */
const UTF_8 = new TextDecoder('utf-8', { fatal: true });
const C1 = /[\u0080-\u009f]/g;

/** Text as decoded, and doubts about it. */
export interface Decoded {
  readonly text: string;
  readonly notes: readonly string[];
}

/**
 * Decodes a source. `declared` is the encoding that the file itself names; it counts only where the bytes are no UTF-8.
 * The byte order mark is dropped and line ends become `\n`, once and here, so that every offset from now on points into
 * the text that is kept. Throws `BAD_DOCUMENT` for binary data and for text that is blank.
 */
export function decodeText({ source, bytes }: Source, declared: string | null = null): Decoded {
  const refuse = (found: string) =>
    new AppError('BAD_DOCUMENT', 'Not a text', { expected: EXPECTED, found, where: source });
  const wide = utf16(bytes);
  if (wide === null) {
    const binary = binaryKind(bytes);
    if (binary) throw refuse(binary);
  }
  const decoded = wide ?? utf8(bytes) ?? named(bytes, declared);
  const damaged = decoded === null ? damagedUtf8(bytes) : null;
  const text = unifyLineEnds(decoded ?? damaged ?? windows1252(bytes));
  if (text.trim() === '') throw refuse(bytes.length === 0 ? 'an empty file' : 'nothing but white space');
  if (wide !== null && text.includes('\u0000')) throw refuse('binary data (a NUL character)');
  return { text, notes: decoded !== null ? [] : [damaged === null ? windowsNote(text) : DAMAGED] };
}

const unifyLineEnds = (text: string): string => text.replace(/\r\n?/g, '\n');

function utf8(bytes: Uint8Array): string | null {
  try {
    return UTF_8.decode(bytes);
  } catch {
    return null;
  }
}

function windows1252(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return latin1.replace(C1, (character) => WINDOWS_1252.charAt(character.charCodeAt(0) - 0x80));
}

/** UTF-8 but for a few bytes, as a file cut short is: most of what is beyond ASCII is valid. Null where it is not. */
function damagedUtf8(bytes: Uint8Array): string | null {
  const text = new TextDecoder('utf-8').decode(bytes);
  let lost = 0;
  let kept = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0xfffd) lost += 1;
    else if (code > 0x7f) kept += 1;
  }
  return kept > lost * KEPT_FOR_EACH_LOST ? text : null;
}

/** By the encoding's own name; Windows-1252 and its kin are left to the table below. */
function named(bytes: Uint8Array, encoding: string | null): string | null {
  if (encoding === null || /^(?:utf-?8|windows-1252|iso-8859-1|latin1|us-ascii|ascii)$/i.test(encoding)) return null;
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    return null;
  }
}

/** UTF-16 is believed only where a byte order mark says so. */
function utf16(bytes: Uint8Array): string | null {
  const little = bytes[0] === 0xff && bytes[1] === 0xfe;
  const big = bytes[0] === 0xfe && bytes[1] === 0xff;
  if (!little && !big) return null;
  try {
    return new TextDecoder(little ? 'utf-16le' : 'utf-16be', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function windowsNote(text: string): string {
  const stray = text.match(C1)?.length ?? 0;
  const doubt = stray > 0 ? `; ${stray} of its characters are not defined there, so it may be in another encoding` : '';
  return `The text is not valid UTF-8 and was read as Windows-1252${doubt}.`;
}
