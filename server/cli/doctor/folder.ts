/** The folder of an embedded graph, looked at without touching it: may it be written, is there room, who has it open. */
import { constants, type Stats } from 'node:fs';
import { access, readdir, readFile, stat, statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import { graphFile, logFolder } from '../../store/grafeo/file.ts';
import { type Finding, failed, ok, warning } from './check.ts';

const MEGABYTE = 1024 * 1024;
/** Below this, the next load may fail in its middle. */
const LEAST_FREE = 20 * MEGABYTE;
const SCARCE = 200 * MEGABYTE;

/** The nearest folder that exists, upwards from the path itself. */
async function nearest(path: string): Promise<{ path: string; info: Stats } | null> {
  const info = await stat(path).catch(() => null);
  if (info) return { path, info };
  return dirname(path) === path ? null : nearest(dirname(path));
}

const may = (path: string, mode: number): Promise<boolean> =>
  access(path, mode).then(
    () => true,
    () => false,
  );

/** Whether the folder is there, or can be made, and this user may read and write in it. */
export async function folderFinding(folder: string): Promise<Finding> {
  const found = await nearest(folder);
  const elsewhere = 'or set SIGNATORY_DATA to a folder of yours';
  if (!found) return failed(`${folder} cannot be reached`, 'a folder', `check the path, ${elsewhere}`);
  if (!found.info.isDirectory())
    return failed(`${found.path} is no folder`, 'a folder, or room for one', `move that file away, ${elsewhere}`);
  const whole = constants.R_OK | constants.W_OK | constants.X_OK;
  if (!(await may(found.path, whole)))
    return failed(
      `this user may not ${(await may(found.path, constants.R_OK | constants.X_OK)) ? 'write in' : 'read'} ${found.path}`,
      'a folder that may be read and written',
      `run as its owner, or give the right: chown or chmod u+rwx ${found.path}, ${elsewhere}`,
    );
  if (found.path !== folder) return ok(`${folder} is not there yet, and can be made`);
  const file = graphFile(folder);
  if ((await may(file, constants.F_OK)) && !(await may(file, constants.R_OK | constants.W_OK)))
    return failed(
      `this user may not write ${file}`,
      'a file of this user',
      `chown or chmod u+rw ${file}, ${elsewhere}`,
    );
  return ok(`${folder} may be read and written`);
}

/** Whether the disk has room to go on. */
export async function spaceFinding(folder: string): Promise<Finding> {
  const found = await nearest(folder);
  if (!found) return failed('unknown', 'a disk', 'check the path of SIGNATORY_DATA');
  const { bavail, bsize } = await statfs(found.path);
  const free = bavail * bsize;
  const size = await stat(graphFile(folder)).then(
    (info) => info.size,
    () => 0,
  );
  const words = `${inMegabytes(free)} free, ${inMegabytes(size)} used by the graph`;
  const mend = 'make room on that disk, or move the folder to another and set SIGNATORY_DATA';
  if (free < LEAST_FREE) return failed(words, `${inMegabytes(LEAST_FREE)} or more`, mend);
  // A checkpoint writes the graph anew beside the old one.
  const wanted = Math.max(SCARCE, 2 * size);
  return free < wanted ? warning(words, mend, `${inMegabytes(wanted)} or more`) : ok(words);
}

const inMegabytes = (bytes: number): string =>
  bytes < 10 * MEGABYTE
    ? `${(bytes / MEGABYTE).toFixed(1)} MB`
    : `${Math.floor(bytes / MEGABYTE).toLocaleString('en')} MB`;

/** Whether writes lie in the log that the file does not hold yet: the last process was ended before it could finish. */
export const hasLog = async (folder: string): Promise<boolean> =>
  (await readdir(logFolder(folder)).catch(() => [])).length > 0;

/** Who has the graph open, in words: number and name of the process; null where the system does not tell. */
export async function holderOf(folder: string): Promise<string | null> {
  const locks = await readFile('/proc/locks', 'utf8').catch(() => '');
  const info = await stat(graphFile(folder)).catch(() => null);
  if (!info) return null;
  for (const line of locks.split('\n')) {
    // 1: FLOCK  ADVISORY  WRITE 26529 fe:00:9978128 0 EOF
    const [, , , , pid = '', place = ''] = line.trim().split(/\s+/);
    if (!place.endsWith(`:${info.ino}`) || !(Number(pid) > 0)) continue;
    const name = (await readFile(`/proc/${pid}/comm`, 'utf8').catch(() => '')).trim();
    return `process ${pid}${name ? ` (${name})` : ''}`;
  }
  return null;
}
