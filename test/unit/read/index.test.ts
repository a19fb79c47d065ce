import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { AppError } from '../../../server/model/errors.ts';
import { readDocument } from '../../../server/read/index.ts';
import { fromRoot } from '../../../server/root.ts';

const MAX = { maxBytes: 5 * 1024 * 1024 };
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (source: string, text: string) => readDocument({ source, bytes: utf8(text) }, MAX);

function refusal(source: string, bytes: Uint8Array, options = MAX): AppError {
  try {
    readDocument({ source, bytes }, options);
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
  throw new Error(`${source} was read`);
}

describe('readDocument', () => {
  it('takes metadata from the front matter and the text from below it', () => {
    const document = read(
      'a.md',
      '---\ntitle: "A report"\npublisher: A ministry\nurl: https://example.org/1\npublished: "2024-03"\nlanguage: vi\n---\n\nFirst.\n\n- Second\n',
    );
    expect(document).toMatchObject({
      title: 'A report',
      publisher: 'A ministry',
      url: 'https://example.org/1',
      published: '2024-03',
      language: 'vi',
      text: 'First.\n\n- Second\n',
      notes: [],
    });
    expect(document.passages.map((passage) => passage.text)).toEqual(['First.', '- Second']);
    expect(document.id).toMatch(/^document\/a-report-[0-9a-f]{10}$/);
    expect(document.passages[1]?.id).toBe(`${document.id}#1`);
  });

  it('gives the same id to the same bytes, and another to others', () => {
    expect(read('a.txt', 'One text.').id).toBe(read('b/c.txt', 'One text.').id);
    expect(read('a.txt', 'One text.').id).not.toBe(read('a.txt', 'One text. ').id);
  });

  it('finds title and day of a plain text in its first lines', () => {
    const document = read(
      'x.txt',
      'Conference of three ministers\n\nMarch, 30 2024\nMPS - The conference passed a statement.\nSearch',
    );
    expect(document).toMatchObject({ title: 'Conference of three ministers', published: '2024-03-30', dateline: null });
    expect(document.language).toBe('en');
  });

  it('cuts a title from the first sentence where the first line is none, leaving the dateline out', () => {
    const sentence =
      'The ministers of the three countries have agreed on a long list of measures against crime across their borders.';
    const document = read('x.txt', `HANOI, Jan. 9, 2017 (VNA) - ${sentence} More follows.`);
    expect(document.title).toMatch(/^The ministers of the three countries .*…$/);
    expect(document.title?.length).toBeLessThanOrEqual(101);
    expect(document).toMatchObject({ published: '2017-01-09', dateline: { place: 'HANOI', date: '2017-01-09' } });
  });

  it('notes a dateline without a year unless something else tells it', () => {
    expect(read('x.txt', 'HANOI, Jan. 9 (VNA) - The two sides met.')).toMatchObject({
      published: null,
      dateline: { place: 'HANOI', date: null },
    });
    expect(read('x.txt', 'HANOI, Jan. 9 (VNA) - The two sides met.').notes.join()).toContain('without a year');
    const dated = read('x.md', '---\npublished: 2017-01~\n---\nHANOI, Jan. 9 (VNA) - The two sides met.');
    expect(dated.dateline).toEqual({ place: 'HANOI', date: '2017-01-09' });
    expect(dated.published).toBe('2017-01~');
    const lined = read(
      'x.txt',
      'The two sides meet\n10 January 2017\nHANOI, Jan. 9 (VNA) - The two sides met again after a long while, as the ministry said.',
    );
    expect(lined).toMatchObject({ published: '2017-01-10', dateline: { date: '2017-01-09' }, notes: [] });
  });

  it('reads the first lines of a text in Windows-1252 with a note, and UTF-8 and UTF-16 without', () => {
    const windows = readDocument(
      { source: 'w.txt', bytes: Uint8Array.from([0x93, 0x41, 0xf1, 0x6f, 0x94, 0x20, 0x80]) },
      MAX,
    );
    expect(windows.text).toBe('“Año” €');
    expect(windows.notes.join()).toContain('Windows-1252');
    expect(read('b.txt', '\uFEFFAño said.').text).toBe('Año said.');
    const utf16 = readDocument(
      { source: 'u.txt', bytes: new Uint8Array(Buffer.from('\uFEFFLương said.', 'utf16le')) },
      MAX,
    );
    expect(utf16.text).toBe('Lương said.');
  });

  it('keeps UTF-8 that was cut short, with a note', () => {
    const whole = utf8('Lương Tam Quang, Việt Nam, nói chuyện ở Hà Nội với Tô Lâm và Trần Đại Quang ở');
    const cut = readDocument({ source: 'cut.txt', bytes: whole.subarray(0, whole.length - 1) }, MAX);
    expect(cut.text).toContain('Lương Tam Quang, Việt Nam');
    expect(cut.notes.join()).toContain('not valid UTF-8');
  });

  it('makes every line end one line feed, so that offsets hold', () => {
    const document = read('x.txt', 'One thing.\r\n\r\nAnother.\rA third, which is long enough.');
    expect(document.text).toBe('One thing.\n\nAnother.\nA third, which is long enough.');
    for (const { start, end, text } of document.passages) expect(document.text.slice(start, end)).toBe(text);
  });

  it.each([
    ['empty', utf8(''), 'an empty file'],
    ['blank', utf8(' \n\t\n'), 'white space'],
    ['PDF', utf8('%PDF-1.7\n'), 'PDF'],
    ['zip', Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0]), 'ZIP'],
    ['image', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0xd, 0xa]), 'PNG'],
    ['program', Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 2, 1]), 'program'],
    ['NUL', utf8('some text\u0000and more'), 'NUL'],
    ['controls', utf8('a\u0001b\u0002c\u0003'), 'control characters'],
    ['only a rule', utf8('-----\n'), 'no words'],
  ])('refuses a file that is %s, saying what was found and where', (_, bytes, found) => {
    const error = refusal('folder/file.txt', bytes);
    expect(error.code).toBe('BAD_DOCUMENT');
    expect(error.details.found).toContain(found);
    expect(error.details.where).toBe('folder/file.txt');
    expect(error.details.expected).toBeTruthy();
  });

  it('refuses a file over the limit with both sizes', () => {
    const error = refusal('big.txt', utf8('x'.repeat(11)), { maxBytes: 10 });
    expect(error.code).toBe('TOO_LARGE');
    expect(error.describe()).toBe('big.txt: The file is too large (expected at most 10 bytes, found 11 bytes)');
  });

  it('stays linear on one endless line, on a million short ones, and on marks that lead nowhere', () => {
    expect(read('x.txt', 'word '.repeat(1_000_000)).passages).toHaveLength(1);
    expect(read('x.md', 'a\n'.repeat(1_000_000)).passages).toHaveLength(1);
    expect(refusal('x.txt', utf8('a\n'.repeat(1_000_000))).code).toBe('TOO_LARGE');
    expect(read('x.md', `${'- '.repeat(1_000_000)}x`).passages).toHaveLength(1);
    expect(read('x.txt', `${' '.repeat(4_000_000)}x`).passages).toHaveLength(1);
    expect(refusal('x.md', utf8('- a\n'.repeat(1_000_000))).code).toBe('TOO_LARGE');
  });
});

const CORPUS = fromRoot('seeds', 'documents');

describe.runIf(existsSync(CORPUS))('the demonstration corpus', () => {
  const documents = readdirSync(CORPUS)
    .filter((name) => name.endsWith('.md'))
    .map((name) => readDocument({ source: name, bytes: readFileSync(join(CORPUS, name)) }, MAX));

  it('is read whole: a title, a publisher and a date each, and no doubts', () => {
    expect(documents).toHaveLength(36);
    for (const document of documents) {
      expect(document.title, document.source).toBeTruthy();
      expect(document.publisher, document.source).toBeTruthy();
      expect(document.published, document.source).toBeTruthy();
      expect(document.notes, document.source).toEqual([]);
    }
  });

  it('is cut into passages that cover every word and nothing twice', () => {
    for (const { source, text, passages } of documents) {
      let at = 0;
      for (const passage of passages) {
        expect(text.slice(at, passage.start).trim(), source).toBe('');
        expect(text.slice(passage.start, passage.end), source).toBe(passage.text);
        expect(passage.text.trim(), source).toBe(passage.text);
        at = passage.end;
      }
      expect(text.slice(at).trim(), source).toBe('');
    }
  });

  it('has the datelines that its texts begin with', () => {
    const datelines = new Map(documents.map(({ source, dateline }) => [source, dateline]));
    expect(datelines.get('2010-10-30-thai-cambodian-general-border-committee.md')).toEqual({
      place: 'PATTAYA',
      date: '2010-10-30',
    });
    expect(datelines.get('2017-04-26-cambodia-receives-lao-security-minister.md')).toEqual({
      place: 'PHNOM PENH',
      date: '2017-04-26',
    });
    expect(datelines.get('2011-04-20-first-clv-security-ministers.md')).toEqual({
      place: 'HO CHI MINH CITY',
      date: null,
    });
    expect(datelines.get('2024-03-30-first-annual-clv-ministers-conference.md')).toBeNull();
    expect([...datelines.values()].filter(Boolean)).toHaveLength(21);
  });
});
