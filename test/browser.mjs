/**
 * Finds a Chromium for the browser tests, or gets one; says loudly what it does.
 *
 *   const found = await findBrowser();      { path, how } or { path: null, tried: [reason, …] }
 *   node test/browser.mjs                   prints the path, or what is missing and exits 1
 *
 * In this order: CHROMIUM_PATH, an installed browser, the download of Playwright, Debian's package (as root on Debian).
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const MINUTE = 60_000;
const DOWNLOAD_LIMIT = 5 * MINUTE;
const PACKAGE_LIMIT = 10 * MINUTE;

/** Names under which distributions install it. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
/** Where it lies when it is not on PATH. */
const USUAL_PLACES = [
  '/usr/bin',
  '/usr/local/bin',
  '/opt/google/chrome',
  '/snap/bin',
  '/Applications/Chromium.app/Contents/MacOS',
  '/Applications/Google Chrome.app/Contents/MacOS',
];
/** Chromium needs fonts with Vietnamese and Lao letters, or names come out as boxes. */
const PACKAGES = ['chromium', 'fonts-dejavu-core', 'fonts-noto-core'];

/** How the tests start it: no sandbox and no calls home, so that it also runs as root and on a closed network. */
export const BROWSER_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Whether `path` starts at all; a browser that lacks a library does not even tell its version. */
export function starts(path) {
  if (!path || !existsSync(path)) return false;
  const run = spawnSync(path, ['--version', '--no-sandbox'], { timeout: MINUTE, stdio: 'ignore' });
  return run.status === 0;
}

/** A browser that is here already: `CHROMIUM_PATH`, else the first on PATH or in a usual place; null if there is none. */
export function installedBrowser(env = process.env, places = USUAL_PLACES) {
  if (env.CHROMIUM_PATH) return env.CHROMIUM_PATH;
  const folders = [...(env.PATH ?? '').split(delimiter).filter(Boolean), ...places];
  const candidates = folders.flatMap((folder) =>
    [...NAMES, 'Chromium', 'Google Chrome'].map((name) => join(folder, name)),
  );
  return candidates.find(starts) ?? null;
}

/** The browser that Playwright keeps for itself, downloaded where it is missing; null where that fails. */
async function playwrightBrowser(say) {
  const { chromium } = await import('@playwright/test');
  const path = chromium.executablePath();
  if (starts(path)) return path;
  say(`getting Playwright's own Chromium (at most ${DOWNLOAD_LIMIT / MINUTE} minutes)`);
  const cli = fileURLToPath(new URL('../node_modules/@playwright/test/cli.js', import.meta.url));
  spawnSync(process.execPath, [cli, 'install', '--no-shell', 'chromium'], {
    stdio: ['ignore', 2, 2],
    timeout: DOWNLOAD_LIMIT,
    killSignal: 'SIGKILL',
  });
  return starts(path) ? path : null;
}

const isDebianRoot = () => process.getuid?.() === 0 && existsSync('/etc/debian_version');

/** Debian's package with fonts, installed by apt-get; null where that fails. */
function debianBrowser(say) {
  say(`installing Debian's packages ${PACKAGES.join(', ')}`);
  const options = {
    stdio: ['ignore', 2, 2],
    timeout: PACKAGE_LIMIT,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  spawnSync('apt-get', ['update', '-qq'], options);
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...PACKAGES], options);
  return installedBrowser();
}

/**
 * The path of a Chromium that starts, and how it was come by; where every way fails, the reasons.
 * `steps` lets a test hide what this machine has.
 */
export async function findBrowser({ env = process.env, say = announce, steps = {} } = {}) {
  const {
    installed = installedBrowser,
    download = playwrightBrowser,
    debian = debianBrowser,
    root = isDebianRoot,
  } = steps;
  const tried = [];
  if (env.CHROMIUM_PATH) {
    if (starts(env.CHROMIUM_PATH)) return { path: env.CHROMIUM_PATH, how: 'CHROMIUM_PATH' };
    // A path that was asked for and does not start is a mistake to be told, not to be worked around.
    return { path: null, tried: [`CHROMIUM_PATH is "${env.CHROMIUM_PATH}", which does not start`] };
  }
  const here = installed(env);
  if (here) return { path: here, how: 'installed' };
  tried.push('no Chromium or Chrome is installed');
  const downloaded = await download(say);
  if (downloaded) return { path: downloaded, how: "Playwright's download" };
  tried.push("Playwright's download did not give one");
  if (!root()) {
    tried.push("Debian's package is installed only as root on Debian");
  } else {
    const packaged = debian(say);
    if (packaged) return { path: packaged, how: "Debian's package" };
    tried.push("Debian's package could not be installed");
  }
  return { path: null, tried };
}

function announce(text) {
  console.log(`\n>>> browser: ${text}\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const found = await findBrowser({ say: (text) => console.error(`>>> browser: ${text}`) });
  if (found.path) console.log(found.path);
  else console.error(`no browser: ${found.tried.join('; ')}`);
  process.exitCode = found.path ? 0 : 1;
}
