import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { listContent, parseLists } from '../../server/model/parsed-lists.ts';
import { fromRoot } from '../../server/root.ts';

const folder = fromRoot('seeds', 'vocabulary');
const names = readdirSync(folder).flatMap((file) => (file.endsWith('.yaml') ? [file.slice(0, -'.yaml'.length)] : []));

it('word lists hold what their files say, whether a build has parsed them or not', () => {
  expect(names.length).toBeGreaterThan(5);
  for (const name of names) {
    const content: unknown = parse(readFileSync(`${folder}/${name}.yaml`, 'utf8'));
    expect(listContent(name)).toStrictEqual(content);
    expect(Object.values(parseLists())).toContainEqual(JSON.parse(JSON.stringify(content)));
  }
  expect(JSON.parse(JSON.stringify(parseLists()))).toStrictEqual(parseLists());
});
