/** What the documentation says, compared with what is there. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readConfig, SETTINGS } from '../../server/config.ts';
import { fromRoot } from '../../server/root.ts';

const read = (name: string): string => readFileSync(fromRoot(name), 'utf8');
const GUIDES = readdirSync(fromRoot('docs')).filter((name) => name.endsWith('.md'));
const PAGES = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'seeds/README.md',
  'seeds/vocabulary/README.md',
].concat(GUIDES.map((name) => `docs/${name}`));

it('ARCHITECTURE.md names every folder of the first level, and none that is not there', () => {
  const text = read('ARCHITECTURE.md');
  const folders = ['server', 'web', 'cypher', 'seeds', 'test'].flatMap((top) =>
    readdirSync(fromRoot(top), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => `${top}/${entry.name}/`),
  );
  expect(folders.filter((folder) => !text.includes(`\`${folder}\``))).toEqual([]);
  const named = [...text.matchAll(/`((?:server|web|cypher|seeds|test)\/[\w./-]+)`/g)].map((found) => found[1] ?? '');
  expect(named.filter((path) => !path.includes('*') && !existsSync(fromRoot(path)))).toEqual([]);
});

it('README.md leads to every page of docs', () => {
  const text = read('README.md');
  expect(GUIDES.filter((name) => !text.includes(`](docs/${name})`))).toEqual([]);
});

it('the table of settings in README.md is that of server/config.ts', () => {
  const rows = [...read('README.md').matchAll(/^\| `([A-Z0-9_]+)` \| (?:`([^`]*)`)? *\|/gm)].map((found) => [
    found[1],
    found[2],
  ]);
  expect(rows.map(([name]) => name).sort()).toEqual([...SETTINGS].sort());
  const given = Object.fromEntries(rows.filter(([, value]) => value !== undefined));
  expect(readConfig(given)).toEqual(readConfig({}));
});

it.each(PAGES)('%s: files it links to exist, and npm scripts it names do', (page) => {
  const text = read(page);
  const folder = page.includes('/') ? page.slice(0, page.lastIndexOf('/') + 1) : '';
  const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map((found) => `${folder}${found[1]}`);
  expect(links.filter((path) => !existsSync(fromRoot(path)))).toEqual([]);
  const scripts = Object.keys(JSON.parse(read('package.json')).scripts as Record<string, string>);
  const named = [...text.matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map((found) => found[1] ?? '');
  expect(named.filter((name) => !scripts.includes(name))).toEqual([]);
});
