/** Finding and opening the files that a load is given. The only part of reading that touches the disk. */
import type { Dirent } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { AppError } from '../model/errors.ts';
import { EXTENSIONS, tooLarge } from './index.ts';

/** How deep folders are walked; links to folders are not followed, so this bounds only honest trees. */
const DEEPEST = 32;

/**
 * The files that a list of paths means: files as given, whatever their extension; folders walked for files of known
 * extensions, hidden ones left out. Each once, in the order of the arguments and sorted within a folder.
 *
 * Throws `NOT_FOUND` naming the path where there is none.
 */
export async function findDocuments(paths: readonly string[]): Promise<string[]> {
  const found = new Set<string>();
  for (const path of paths) {
    const info = await stat(path).catch(() => null);
    if (!info) {
      throw new AppError('NOT_FOUND', 'No such file or folder', { expected: 'a file or folder', where: path });
    }
    if (info.isDirectory()) for (const file of await walk(path, 0)) found.add(file);
    else found.add(path);
  }
  return [...found];
}

/** The bytes of a file, read only after its size was seen to be within bounds. Throws `TOO_LARGE` or `NOT_FOUND`. */
export async function readBytes(path: string, { maxBytes }: { readonly maxBytes: number }): Promise<Uint8Array> {
  const info = await stat(path).catch(() => null);
  if (!info) throw new AppError('NOT_FOUND', 'No such file', { expected: 'a file', where: path });
  if (!info.isFile()) {
    throw new AppError('BAD_DOCUMENT', 'Not a file', { expected: 'a file', found: 'something else', where: path });
  }
  if (info.size > maxBytes) throw tooLarge(path, info.size, maxBytes);
  try {
    return await readFile(path);
  } catch (cause) {
    throw new AppError('BAD_DOCUMENT', 'The file cannot be opened', { where: path }, { cause });
  }
}

async function walk(folder: string, depth: number): Promise<string[]> {
  if (depth > DEEPEST) return [];
  const entries = (await entriesOf(folder)).filter((entry) => !entry.name.startsWith('.'));
  entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  const files: string[] = [];
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) files.push(...(await walk(path, depth + 1)));
    else if (EXTENSIONS.includes(extname(entry.name).toLowerCase()) && (await isFile(entry, path))) files.push(path);
  }
  return files;
}

async function entriesOf(folder: string): Promise<Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (cause) {
    throw new AppError('BAD_DOCUMENT', 'The folder cannot be opened', { where: folder }, { cause });
  }
}

/** A file, or a link to one. */
const isFile = async (entry: Dirent, path: string): Promise<boolean> =>
  entry.isFile() || (entry.isSymbolicLink() && ((await stat(path).catch(() => null))?.isFile() ?? false));
