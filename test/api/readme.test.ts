/** The example of README.md, asked of the demonstration corpus as the program itself reads it. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { createIngest, fileInputs } from '../../server/ingest.ts';
import { findDocuments } from '../../server/read/files.ts';
import { fromRoot } from '../../server/root.ts';
import { openMemoryStore } from '../../server/store/index.ts';
import { apiOf } from '../support/api.ts';

/** The first block of README.md in a language. */
function block(language: string): string {
  const found = new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'm').exec(
    readFileSync(fromRoot('README.md'), 'utf8'),
  );
  return found?.[1] ?? '';
}

it('README.md shows the answer that its query really gets', async () => {
  const store = await openMemoryStore();
  const inputs = fileInputs(await findDocuments([fromRoot('seeds/documents')]), 5_000_000);
  await createIngest(store).load(inputs);
  const answer = await apiOf(store)(block('graphql'));
  await store.close();
  expect(answer).toEqual(JSON.parse(block('json')));
}, 120_000);
