import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser, installedBrowser } from '../browser.mjs';

let folder: string;
const program = (name: string, body: string): string => {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\n${body}\n`);
  chmodSync(path, 0o755);
  return path;
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'signatory-browser-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a browser that is here', () => {
  it('is the first on PATH that starts', () => {
    program('chromium', 'exit 127');
    const working = program('google-chrome', 'echo 100.0');
    expect(installedBrowser({ PATH: folder }, [])).toBe(working);
  });

  it('is looked for in the usual places too', () => {
    expect(installedBrowser({ PATH: '' }, [folder])).toBe(join(folder, 'google-chrome'));
    expect(installedBrowser({ PATH: '' }, [])).toBeNull();
  });
});

describe('the ways to a browser', () => {
  const calls: string[] = [];
  const steps = (found: { installed?: string; download?: string; debian?: string; root?: boolean }) => {
    calls.length = 0;
    const step = (name: 'installed' | 'download' | 'debian') => () => {
      calls.push(name);
      return found[name] ?? null;
    };
    const way = { installed: step('installed'), download: step('download'), debian: step('debian') };
    return { env: {}, say: () => {}, steps: { ...way, root: () => found.root ?? false } };
  };

  it('are tried in their order, and the first that gives one ends the search', async () => {
    expect(await findBrowser(steps({ installed: '/a', download: '/b' }))).toEqual({ path: '/a', how: 'installed' });
    expect(calls).toEqual(['installed']);
    expect(await findBrowser(steps({ download: '/b', debian: '/c', root: true }))).toMatchObject({ path: '/b' });
    expect(calls).toEqual(['installed', 'download']);
    expect(await findBrowser(steps({ debian: '/c', root: true }))).toEqual({ path: '/c', how: "Debian's package" });
  });

  it("leave the system's packages alone unless run as root", async () => {
    const found = await findBrowser(steps({ debian: '/c', root: false }));
    expect(found.path).toBeNull();
    expect(calls).toEqual(['installed', 'download']);
    expect(found.tried).toHaveLength(3);
  });

  it('do not work around a CHROMIUM_PATH that does not start', async () => {
    const found = await findBrowser({ ...steps({ installed: '/a' }), env: { CHROMIUM_PATH: join(folder, 'none') } });
    expect(found.path).toBeNull();
    expect(found.tried?.[0]).toContain('CHROMIUM_PATH');
    expect(calls).toEqual([]);
  });
});
