import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { readArchive } from '../../../server/ingest/archive-read.ts';
import { openMemoryStore } from '../../../server/store/index.ts';
import { fileOf, fillJudged, linesOfBackup, pieces, READING, sealed } from '../../support/archive.ts';

/** Header, four decisions, documents, end. */
let lines: string[];
beforeAll(async () => {
  const store = await openMemoryStore();
  await fillJudged(store);
  lines = await linesOfBackup(store);
  await store.close();
}, 120_000);

interface Fault {
  readonly code: string;
  readonly details: { readonly where?: string; readonly expected?: string; readonly found?: string };
}

async function refusal(bytes: AsyncIterable<Uint8Array>, maxLine = READING.maxLine): Promise<Fault | null> {
  try {
    for await (const _ of readArchive(bytes, { ...READING, maxLine }));
    return null;
  } catch (error) {
    return error as Fault;
  }
}

const DOCUMENT = 6;
const sleeping = () => lines.findIndex((line) => line.endsWith('"dormant":true}')) + 1;
const end = () => lines.length;
/** One line changed, with counts and hash made right again, as somebody who knows the format would. Lines count from 1. */
function edited(line: number, pattern: string | RegExp, by: string): Buffer {
  const before = lines[line - 1] ?? '';
  const after = before.replace(pattern, by);
  if (after === before) throw new Error(`line ${line} has no ${pattern}`);
  return sealed(lines.map((each, index) => (index === line - 1 ? after : each)));
}
/** The lines that these numbers name, in this order. */
const arranged = (...numbers: number[]) => numbers.map((number) => lines[number - 1] ?? '');
const upTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1);
const after = (first: number) => upTo(end()).slice(first);

type Case = readonly [
  what: string,
  file: () => Uint8Array,
  line: number | (() => number),
  expected: RegExp,
  found: RegExp,
];

const FILES: readonly Case[] = [
  ['an empty file', () => Buffer.alloc(0), 1, /"format":"signatory-backup"/, /an empty file/],
  ['a picture', () => Buffer.from([0x89, 0x50, 0x0a]), 1, /"format":"signatory-backup"/, /no text/],
  ['other JSON', () => Buffer.from('{"format":"other"}\n'), 1, /"format":"signatory-backup"/, /"other"/],
  ['a list', () => Buffer.from('[1]\n'), 1, /"format":"signatory-backup"/, /"\[1\]"/],
  ['a first line without end', () => Buffer.alloc(10_000, 'x'), 1, /at most 4096 bytes/, /more/],
  ['a newer format', () => edited(1, '"version":2', '"version":3'), 1, /format version 2/, /3/],
  ['an older format', () => edited(1, '"version":2', '"version":0'), 1, /1/, /0/],
  ['a count that is none', () => edited(1, /"revision":\d+/, '"revision":-1'), 1, />=0/, /-1/],
  ['a file without its last line', () => fileOf(lines.slice(0, -1)), end, /last line/, /end of the file/],
  ['a file after its end', () => fileOf([...lines, ...lines]), () => end() + 1, /no more lines/, /undefined/],
  ['a line that is missing', () => fileOf(arranged(1, 2, ...after(3))), () => end() - 1, /4 judgements/, /3/],
  ['lines in another order', () => fileOf(arranged(1, 3, 2, ...after(3))), 3, /an id after "judgement/, /"judgement/],
  [
    'one letter that is another',
    () => Buffer.from(fileOf(lines).toString().replace('"by":"an', '"by":"on')),
    0,
    /./,
    /./,
  ],
  [
    'a document fewer than the header says',
    () =>
      Buffer.from(
        sealed(lines)
          .toString()
          .replace(/"documents":\d+/, '"documents":1'),
      ),
    7,
    /1 documents/,
    /one more/,
  ],
];

const CONTENT: readonly Case[] = [
  ['half a character', () => edited(2, /"by":"/, '"by":"\\ud83d'), 2, /whole characters/, /half of one/],
  ['a line that is no JSON', () => edited(DOCUMENT, /^\{/, 'nothing {'), DOCUMENT, /a JSON object/, /"nothing/],
  ['a field too many', () => edited(DOCUMENT, /^\{/, '{"more":1,'), DOCUMENT, /no other fields/, /"more"/],
  ['a field too few', () => edited(DOCUMENT, /"language":"en",/, ''), DOCUMENT, /string/, /nothing/],
  [
    'a prototype',
    () => edited(DOCUMENT, /"facts":\{/, '"facts":{"__proto__":{},'),
    DOCUMENT,
    /no other fields/,
    /__proto__/,
  ],
  [
    'a document twice',
    () => sealed(arranged(...upTo(DOCUMENT), ...after(DOCUMENT - 1))),
    7,
    /an id after "document/,
    /"document/,
  ],
  ['a decision twice', () => sealed(arranged(1, 2, 2, ...after(2))), 3, /an id after "judgement/, /"judgement/],
  [
    'a decision too late',
    () => sealed(arranged(1, ...after(2).slice(0, -1), 2, end())),
    () => end() - 1,
    /before all documents/,
    /after a document/,
  ],
  [
    'an id of another title',
    () => edited(DOCUMENT, /"title":"/, '"title":"Other '),
    DOCUMENT,
    /"document\/other-/,
    /"document\//,
  ],
  [
    'facts of another document',
    () => edited(DOCUMENT, /"publisher":"/, '"publisher":"Other '),
    DOCUMENT,
    /what the document has, "Other/,
    /"/,
  ],
  [
    'a quote that is not in the text',
    () => edited(DOCUMENT, /"quote":"\w/, '"quote":"_'),
    DOCUMENT,
    /the words that stand there in the text/,
    /"_/,
  ],
  [
    'a text that quotes are not in',
    () => edited(DOCUMENT, /"text":"/, '"text":"_'),
    DOCUMENT,
    /the words that stand there in the text/,
    /"/,
  ],
  [
    'a span that runs backwards',
    () => edited(DOCUMENT, /"start":(\d+),"end":\d+/, '"start":$1,"end":0'),
    DOCUMENT,
    /the words that stand there/,
    /"/,
  ],
  [
    'a passage out of the text',
    () => edited(DOCUMENT, /"passages":\[\[0,\d+\]/, '"passages":[[0,999999]'),
    DOCUMENT,
    /a stretch of the text/,
    /0 to 999999/,
  ],
  [
    'passages that overlap',
    () => edited(DOCUMENT, /"passages":\[\[(\d+,\d+)\],/, '"passages":[[$1],[$1],'),
    DOCUMENT,
    /a stretch of the text/,
    /0 to/,
  ],
  [
    'a kind that there is not',
    () => edited(DOCUMENT, /"kind":"ministry"/, '"kind":"guild"'),
    DOCUMENT,
    /ministry/,
    /"guild"/,
  ],
  [
    'a ref to nobody',
    () => edited(DOCUMENT, /"person":"p\d+"/, '"person":"p99"'),
    DOCUMENT,
    /a ref of persons/,
    /"p99"/,
  ],
  ['a certainty above 1', () => edited(DOCUMENT, /"confidence":[\d.]+/, '"confidence":9'), DOCUMENT, /<=1/, /9/],
  [
    'a day that is none',
    () => edited(DOCUMENT, /"date":"\d{4}-\d\d-\d\d"/, '"date":"soon"'),
    DOCUMENT,
    /an EDTF date/,
    /"soon"/,
  ],
  ['a decision by nobody', () => edited(2, /"by":"[^"]+"/, '"by":" "'), 2, /a name/, /1 characters/],
  ['a decision by another', () => edited(2, /"by":"[^"]+"/, '"by":"somebody"'), 2, /"judgement\//, /"judgement\//],
  ['a decision of no day', () => edited(2, /"at":"[^"]+"/, '"at":"then"'), 2, /an instant/, /"then"/],
  [
    'a decision about unknown records',
    () => edited(sleeping(), 'true}', 'false}'),
    sleeping,
    /records of the documents/,
    /"person\//,
  ],
];

describe('a file that is no sound backup', () => {
  it('is told from one that is, packed or not, with its last line end or without', async () => {
    const file = sealed(lines);
    expect(file.equals(fileOf(lines))).toBe(true);
    for (const sound of [file, gzipSync(file), file.subarray(0, -1)]) {
      expect(await refusal(pieces(sound))).toBeNull();
      expect(await refusal(pieces(sound, 1_000))).toBeNull();
    }
    expect(await refusal(pieces(gzipSync(file).subarray(0, 4_000), 1))).not.toBeNull();
  });

  it.each([...FILES, ...CONTENT])('%s: says which line, what was expected and what was found', async (...given) => {
    const [, file, line, expected, found] = given;
    const fault = await refusal(pieces(file()));
    expect(fault).toMatchObject({ code: 'BAD_INPUT' });
    const at = typeof line === 'number' ? line : line();
    if (at > 0) expect(fault?.details.where).toMatch(new RegExp(`^backup\\.jsonl, line ${at}(?!\\d)`));
    expect(fault?.details.expected).toMatch(expected);
    expect(`${fault?.details.found}`).toMatch(found);
  });

  it('is found out wherever it was cut off', async () => {
    const file = fileOf(lines);
    const packed = gzipSync(file);
    const cut = fc.tuple(fc.constantFrom(file, packed), fc.double({ min: 0, max: 0.9999, noNaN: true }));
    const property = fc.asyncProperty(cut, async ([whole, part]) => {
      const fault = await refusal(pieces(whole.subarray(0, Math.floor((whole.length - 1) * part))));
      expect(fault).toMatchObject({ code: 'BAD_INPUT', details: { where: expect.stringMatching(/, line \d+/) } });
    });
    await fc.assert(property, { numRuns: 40 });
  });

  it('is found out whatever bit of it has flipped', async () => {
    const file = fileOf(lines);
    const property = fc.asyncProperty(fc.nat(file.length * 8 - 1), async (bit) => {
      const flipped = Buffer.from(file);
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(await refusal(pieces(flipped))).toMatchObject({ code: 'BAD_INPUT' });
    });
    await fc.assert(property, { numRuns: 40 });
  });

  it('does not fill the memory: a line that goes on and on is refused as soon as it is too long', async () => {
    const [header = ''] = lines;
    let unpacked = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      yield Buffer.from(`${header}\n`);
      for (;;) {
        unpacked += 65_536;
        yield Buffer.alloc(65_536, 'x');
      }
    }
    const fault = await refusal(endless(), 1_000_000);
    expect(fault?.details).toMatchObject({ where: 'backup.jsonl, line 2', expected: 'at most 1000000 bytes' });
    expect(unpacked).toBeLessThan(1_200_000);
    const bomb = gzipSync(Buffer.concat([Buffer.from(`${header}\n`), Buffer.alloc(64_000_000, 'x')]));
    expect((await refusal(pieces(bomb), 1_000_000))?.details.where).toBe('backup.jsonl, line 2');
  });

  it('says so on one line, whatever stands in it', async () => {
    const fault = await refusal(pieces(Buffer.from('{"format":"\\u001b[2J\\u009b\\u202e\\nx"}\n')));
    expect(fault?.details.found).toMatch(/^"[ -~\ufffd\\]+"$/);
  });
});
