/** Telling files that hold no text from those that do, before anything tries to decode them. */

/** Formats that are recognised in order to be refused by name. A reader with a signature is asked before this table. */
const MAGIC: readonly { readonly bytes: readonly number[]; readonly what: string }[] = [
  { bytes: [0x25, 0x50, 0x44, 0x46], what: 'a PDF file' },
  { bytes: [0x50, 0x4b, 0x03, 0x04], what: 'a ZIP archive or Office document' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], what: 'a PNG image' },
  { bytes: [0xff, 0xd8, 0xff], what: 'a JPEG image' },
  { bytes: [0x47, 0x49, 0x46, 0x38], what: 'a GIF image' },
  { bytes: [0x7f, 0x45, 0x4c, 0x46], what: 'a program' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], what: 'an old Office document' },
  { bytes: [0x1f, 0x8b], what: 'a gzip archive' },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], what: 'a 7-Zip archive' },
  { bytes: [0x52, 0x61, 0x72, 0x21, 0x1a], what: 'a RAR archive' },
  { bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], what: 'an RTF document' },
  { bytes: [0x25, 0x21, 0x50, 0x53], what: 'a PostScript file' },
];

/** Control characters that text may hold: tab, line feed, vertical tab, form feed, carriage return. */
const isTextControl = (byte: number): boolean => byte >= 0x09 && byte <= 0x0d;

/** More than one stray control character in this many bytes, and the file is no text. */
const BYTES_PER_CONTROL = 200;

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((value, index) => bytes[index] === value);

/** What kind of binary file this is, in words; null where the bytes may be text. Not for UTF-16, which is full of zeros. */
export function binaryKind(bytes: Uint8Array): string | null {
  const known = MAGIC.find((magic) => startsWith(bytes, magic.bytes));
  if (known) return known.what;
  let controls = 0;
  for (const byte of bytes) {
    if (byte === 0) return 'binary data (a NUL byte)';
    if ((byte < 0x20 && !isTextControl(byte)) || byte === 0x7f) controls += 1;
  }
  return controls * BYTES_PER_CONTROL > bytes.length ? 'binary data (control characters)' : null;
}
