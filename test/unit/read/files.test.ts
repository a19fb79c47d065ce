import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findDocuments, readBytes } from '../../../server/read/files.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'signatory-read-'));
  mkdirSync(join(folder, 'inner'));
  mkdirSync(join(folder, '.hidden'));
  for (const name of ['b.md', 'a.TXT', 'picture.png', 'notes.log', 'inner/c.txt', '.hidden/d.md', '.e.md']) {
    writeFileSync(join(folder, name), name);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('findDocuments', () => {
  it('walks folders in order, for known extensions, without hidden files', async () => {
    expect(await findDocuments([folder])).toEqual(['a.TXT', 'b.md', 'inner/c.txt'].map((name) => join(folder, name)));
  });

  it('takes a file that is named whatever its extension, and each once', async () => {
    const log = join(folder, 'notes.log');
    expect(await findDocuments([log, folder, log])).toHaveLength(4);
  });

  it('follows links to files, and neither links to folders nor links to nothing', async () => {
    const linked = mkdtempSync(join(tmpdir(), 'signatory-links-'));
    symlinkSync(join(folder, 'b.md'), join(linked, 'linked.md'));
    symlinkSync(linked, join(linked, 'itself.md'));
    symlinkSync(join(folder, 'gone'), join(linked, 'gone.md'));
    expect(await findDocuments([linked])).toEqual([join(linked, 'linked.md')]);
    rmSync(linked, { recursive: true });
  });

  it('says which path is not there', async () => {
    await expect(findDocuments([join(folder, 'nowhere')])).rejects.toMatchObject({
      code: 'NOT_FOUND',
      details: { where: join(folder, 'nowhere') },
    });
  });
});

describe('readBytes', () => {
  it('refuses by size before it reads', async () => {
    expect(await readBytes(join(folder, 'b.md'), { maxBytes: 4 })).toHaveLength(4);
    await expect(readBytes(join(folder, 'b.md'), { maxBytes: 3 })).rejects.toMatchObject({ code: 'TOO_LARGE' });
    await expect(readBytes(folder, { maxBytes: 3 })).rejects.toMatchObject({ code: 'BAD_DOCUMENT' });
  });
});
