/** Who may have documents loaded and removed, and be told of it. */
import { afterEach, describe, expect, test } from 'vitest';
import { openMemoryStore } from '../../server/store/index.ts';
import { apiOf } from '../support/api.ts';
import { eventsOf } from '../support/events.ts';
import { asked, closeAll, type Job, LOAD, started, TOKEN, text } from '../support/jobs.ts';

afterEach(closeAll);

describe('who may load and remove', () => {
  const mutations = [
    ['loadDocuments', LOAD, { documents: [text('a.txt')] }],
    ['removeDocument', 'mutation { removeDocument(id: "document/none") { id } }', {}],
    ['job', '{ job(id: "job/none") { id } }', {}],
    ['jobs', '{ jobs { id } }', {}],
  ] as const;
  const bearer = { authorization: `Bearer ${TOKEN}` };

  test.each(mutations)('%s: whoever shows the token, wherever the server listens', async (_, query, variables) => {
    for (const host of ['127.0.0.1', '0.0.0.0']) {
      const { address } = await started({ host, token: TOKEN });
      expect((await asked(address, query, variables, bearer)).errors).toBeUndefined();
      for (const headers of [{}, { authorization: 'Bearer another-token-than-that' }, { authorization: TOKEN }]) {
        const { status, errors } = await asked(address, query, variables, headers as Record<string, string>);
        expect([status, errors?.[0]?.extensions.code]).toEqual([401, 'UNAUTHORIZED']);
        expect(JSON.stringify(errors)).not.toContain(TOKEN);
      }
    }
  });

  test.each(mutations)(
    '%s: without a token, this machine where nobody else is listened to',
    async (_, query, variables) => {
      const { address } = await started();
      expect((await asked(address, query, variables)).errors).toBeUndefined();
      const open = await started({ host: '0.0.0.0' });
      const { status, errors } = await asked(open.address, query, variables);
      expect([status, errors?.[0]?.extensions.code]).toEqual([401, 'UNAUTHORIZED']);
      expect(errors?.[0]?.message).toContain('SIGNATORY_TOKEN');
    },
  );

  test.each([
    ['through a proxy', { 'x-forwarded-for': '192.0.2.1' }],
    ['by a page of another site', { origin: 'https://example.org' }],
  ])('without a token nobody %s', async (_, headers) => {
    const { address } = await started();
    const { status, errors } = await asked(address, LOAD, { documents: [text('a.txt')] }, headers);
    expect([status, errors?.[0]?.extensions.code]).toEqual([401, 'UNAUTHORIZED']);
  });

  test('progress is told to nobody else either', async () => {
    const { address } = await started({ token: TOKEN });
    const { data } = await asked<{ loadDocuments: Job }>(address, LOAD, { documents: [text('a.txt')] }, bearer);
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
      body: JSON.stringify({ query: `subscription { jobProgress(id: "${data?.loadDocuments.id}") { id } }` }),
    });
    const events = [];
    for await (const event of eventsOf(response)) events.push(event.errors?.[0]?.extensions);
    expect(events).toMatchObject([{ code: 'UNAUTHORIZED' }]);
  });

  test('reading takes no token, and a change never comes by GET', async () => {
    const { address } = await started({ token: TOKEN });
    expect((await asked(address, '{ stats { documents } }')).data).toEqual({ stats: { documents: 0 } });
    const byGet = await fetch(`${address}?query=${encodeURIComponent('mutation { removeDocument(id: "x") { id } }')}`, {
      headers: bearer,
    });
    expect(byGet.status).toBe(405);
  });

  test('nobody where there is no server', async () => {
    const store = await openMemoryStore();
    const { errors } = await apiOf(store)('mutation { removeDocument(id: "x") { id } }');
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'UNAUTHORIZED' });
    await store.close();
  });
});
