/** While a long document is read, others are answered. */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import { createReadingThread } from '../../server/ingest/reading/thread.ts';
import { fromRoot } from '../../server/root.ts';
import { goldNames } from '../support/gold.ts';
import { asked, closeAll, LOAD, started } from '../support/jobs.ts';
import { builtProgram } from '../support/program.ts';

afterEach(closeAll);

test('a question is answered while a long document is read', { timeout: 120_000 }, async () => {
  builtProgram();
  const script = pathToFileURL(fromRoot('dist/server/reading.js'));
  const { address } = await started({ thread: createReadingThread({ maxBytes: 5_000_000, script }) });
  const corpus = goldNames().map((name) => readFileSync(fromRoot('seeds/documents', `${name}.md`), 'utf8'));
  const documents = [{ text: { name: 'long.md', text: `${corpus.join('\n\n')}\n\n${corpus.join('\n\n')}` } }];
  const { data } = await asked<{ loadDocuments: { id: string } }>(address, LOAD, { documents });
  const id = data?.loadDocuments.id;
  interface Answer {
    readonly stats: { documents: number };
    readonly job: { state: string; documents: { status: string }[] };
  }
  let meanwhile = 0;
  for (;;) {
    const answer = await asked<Answer>(
      address,
      'query ($id: ID!) { stats { documents } job(id: $id) { state documents { status } } }',
      { id },
    );
    expect(answer.errors).toBeUndefined();
    if (answer.data?.job.state === 'DONE') {
      expect(answer.data.job.documents).toEqual([{ status: 'LOADED' }]);
      break;
    }
    if (answer.data?.job.state === 'RUNNING' && answer.data.stats.documents === 0) meanwhile++;
  }
  // Read in the thread that answers, it would be one at the most.
  expect(meanwhile).toBeGreaterThan(5);
});
