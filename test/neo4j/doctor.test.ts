import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectedSchema } from '../../server/store/schema.ts';
import { fill } from '../contract/fixture.ts';
import { freePort } from '../free-port.mjs';
import { signatory } from '../support/cli.ts';
import { type Diagnosis, diagnose } from '../support/doctor.ts';
import { dumpOf } from '../support/dump.ts';
import { type TestServer, useNeo4j, withoutNeo4j } from '../support/neo4j.ts';
import { startProxy } from '../support/tcp-proxy.ts';

describe.skipIf(withoutNeo4j() !== null)('signatory doctor on Neo4j', () => {
  let server: TestServer;
  /** Everything that was ever printed here, for the search for passwords. */
  const printed: string[] = [];

  const look = async (changed: Record<string, string> = {}): Promise<Diagnosis> => {
    const diagnosis = await diagnose({ ...server.settings, ...changed });
    printed.push(diagnosis.text);
    return diagnosis;
  };
  const mended = async (changed: Record<string, string> = {}) => {
    const { failed, code } = await look(changed);
    expect({ failed, code }).toEqual({ failed: [], code: 0 });
  };
  /** What the mend of a missing constraint or index says to do. */
  const openOnce = async () => expect((await signatory(['status'], server.settings)).code).toBe(0);
  const schemaOf = async () => ({
    constraints: await server.run('SHOW CONSTRAINTS YIELD name, type RETURN name, type ORDER BY name'),
    indexes: await server.run('SHOW INDEXES YIELD name, type, state RETURN name, type, state ORDER BY name'),
  });

  beforeAll(async () => {
    server = useNeo4j();
    const store = await server.open();
    await fill(store);
    await store.close();
  });
  afterAll(async () => {
    await (await server?.open())?.close();
    await server?.close();
  });

  it('finds nothing wrong with a good database, and leaves it as it is', async () => {
    const before = { schema: await schemaOf(), graph: await server.run('MATCH (l:Lock) RETURN l.revision AS r') };
    const { code, lines, of } = await look();
    expect(lines.filter(({ status }) => status !== 'ok')).toEqual([]);
    expect(code).toBe(0);
    expect(of('neo4j.server')[0]?.found).toMatch(/^5\.26\.\d+, community edition$/);
    expect(of('neo4j.database')[0]?.found).toBe('neo4j, online, read-write');
    expect(of('neo4j.owner')[0]?.found).toBe('a graph of Signatory');
    expect(of('neo4j.schema')[0]?.found).toBe(`${expectedSchema('neo4j').length} as they should be`);
    expect(of('neo4j.content')[0]?.found).toMatch(/^\d+ documents, \d+ passages, \d+ entities, \d+ relations$/);
    expect({ schema: await schemaOf(), graph: await server.run('MATCH (l:Lock) RETURN l.revision AS r') }).toEqual(
      before,
    );
  });

  it('says the same to people as to scripts, one line a finding and one a mend', async () => {
    const { out, code } = await signatory(['doctor'], { ...server.settings, PORT: '0', NEO4J_DATABASE: 'absent' });
    printed.push(out);
    expect(code).toBe(1);
    expect(out).toMatch(
      /^ {2}FAILED {3}database +there is no database absent; there is neo4j\n +expected: .+\n +mend: set NEO4J_DATABASE to .+$/m,
    );
    expect(out).toMatch(/^ {2}- +routing +not checked, because "database" failed$/m);
    expect(out).toMatch(/^1 failed, 0 warnings, \d+ ok, \d+ not checked$/m);
  });

  it.each([
    ['a constraint', 'DROP CONSTRAINT passage_id_unique', 'constraint passage_id_unique: none of that name'],
    ['an index', 'DROP INDEX entity_type', 'index entity_type: none of that name'],
    ['a full-text index', 'DROP INDEX entities', 'index entities: none of that name'],
  ])('%s that is gone', async (_, drop, found) => {
    await server.run(drop);
    const { failed, of } = await look();
    expect(failed).toEqual(['neo4j.schema']);
    expect(of('neo4j.schema')).toHaveLength(1);
    expect(of('neo4j.schema')[0]).toMatchObject({
      status: 'failed',
      found,
      mend: expect.stringContaining('signatory status'),
    });
    await openOnce();
    await mended();
  });

  it.each([
    [
      'an index on something else',
      'entity_type',
      'CREATE INDEX entity_type FOR (n:Entity) ON (n.other)',
      'RANGE on (:Entity).other',
    ],
    [
      'a full-text index that leaves out common words',
      'entities',
      "CREATE FULLTEXT INDEX entities FOR (n:Entity) ON EACH [n.search] OPTIONS {indexConfig: {`fulltext.analyzer`: 'english'}}",
      'FULLTEXT on (:Entity).search, analyzer english',
    ],
  ])('%s under the name of ours', async (_, name, create, found) => {
    await server.run(`DROP INDEX ${name}`);
    await server.run(create);
    await server.run('CALL db.awaitIndexes(60)');
    const { failed, of } = await look();
    expect(failed).toEqual(['neo4j.schema']);
    const [line] = of('neo4j.schema');
    expect(line?.found).toBe(`index ${name}: ${found}`);
    const drop = /^(DROP INDEX \w+) in /.exec(line?.mend ?? '')?.[1] ?? '';
    await server.run(drop);
    await openOnce();
    await server.run('CALL db.awaitIndexes(60)');
    await mended();
  });

  it('a relation whose sentence was deleted by other hands, and an entity that they made', async () => {
    const store = await server.reopen();
    const before = await dumpOf(store);
    await store.close();
    await server.run("CREATE (:Entity {id: 'entity/by-hand', type: 'Person'})");
    const [cited] = await server.run(
      'MATCH (:Entity)-[r]->(:Entity) MATCH (p:Passage {id: r.evidence[0]}) WITH p LIMIT 1 SET p.id = p.id + "-gone" RETURN p.id AS id',
    );
    const { failed, of } = await look();
    expect(failed).toEqual(['neo4j.whole']);
    const found = of('neo4j.whole').map((line) => line.found);
    expect(found).toEqual([
      expect.stringMatching(/^\d+ sentences that relations cite/),
      '1 entities are described by no document',
    ]);
    await server.run('MATCH (p:Passage {id: $id}) SET p.id = replace(p.id, "-gone", "")', { id: cited?.id });
    await server.run("MATCH (n {id: 'entity/by-hand'}) DELETE n");
    await mended();
    const again = await server.reopen();
    expect(await dumpOf(again)).toEqual(before);
    await again.close();
  });

  it('documents made into graph by other rules are a warning', async () => {
    const [document] = await server.run(
      'MATCH (d:Document) WITH d ORDER BY d.id LIMIT 1 WITH d, d.projection AS was SET d.projection = 0 RETURN d.id AS id, was',
    );
    const { code, of } = await look();
    expect(code).toBe(0);
    expect(of('neo4j.rules')).toMatchObject([
      {
        status: 'warning',
        found: expect.stringMatching(/^1 of \d+ documents .* older rules$/),
        mend: expect.stringContaining('signatory load'),
      },
    ]);
    await server.run('MATCH (d:Document {id: $id}) SET d.projection = $was', document);
    expect((await look()).of('neo4j.rules')[0]?.status).toBe('ok');
  });

  it.each([
    [
      'a wrong password',
      { NEO4J_PASSWORD: 'another-Password-9' },
      'neo4j.sign-in',
      /^refused for neo4j /,
      'NEO4J_PASSWORD',
    ],
    [
      'a database that is not there',
      { NEO4J_DATABASE: 'absent' },
      'neo4j.database',
      /^there is no database absent; there is neo4j$/,
      'NEO4J_DATABASE',
    ],
    [
      'the database of the server itself',
      { NEO4J_DATABASE: 'system' },
      'neo4j.database',
      /^system is a system database$/,
      'NEO4J_DATABASE',
    ],
    [
      'a host that is not known',
      { NEO4J_URI: 'neo4j://no-such-host.invalid:7687' },
      'neo4j.name',
      /^no-such-host\.invalid is not known/,
      'NEO4J_URI',
    ],
  ] as const)('%s', async (_, changed, check, found, mend) => {
    const { code, failed, of, lines } = await look(changed);
    expect({ code, failed }).toEqual({ code: 1, failed: [check] });
    expect(of(check)).toMatchObject([{ found: expect.stringMatching(found), mend: expect.stringContaining(mend) }]);
    expect(lines.find(({ id }) => id === 'neo4j.schema')?.found).toMatch(/^not checked, because /);
    // What does not hang on it is looked at nevertheless.
    expect(of('server.port')[0]?.status).toBe('ok');
    await mended();
  });

  it('a port at which nobody listens, and a server that was cut off', async () => {
    const nobody = await look({ NEO4J_URI: `bolt://127.0.0.1:${await freePort()}` });
    expect(nobody.failed).toEqual(['neo4j.port']);
    expect(nobody.of('neo4j.port')[0]).toMatchObject({
      found: expect.stringContaining('ECONNREFUSED'),
      mend: expect.stringContaining('start Neo4j'),
    });
    const { hostname, port } = new URL(server.config.uri.replace(/^[a-z+0-9]+:/, 'http:'));
    const proxy = await startProxy({ host: hostname, port: Number(port) });
    const through = { NEO4J_URI: `bolt://127.0.0.1:${proxy.port}` };
    proxy.block();
    const silent = await look(through);
    expect(silent.failed).toEqual(['neo4j.protocol']);
    expect(silent.of('neo4j.protocol')[0]?.found).toBe('somebody listens and says nothing');
    await proxy.restore();
    await mended(through);
    await proxy.close();
  });

  it('TLS asked of a server that does not speak it', async () => {
    const { failed, of } = await look({ NEO4J_URI: server.config.uri.replace('://', '+ssc://') });
    expect(failed).toEqual(['neo4j.protocol']);
    expect(of('neo4j.protocol')[0]).toMatchObject({
      found: expect.stringMatching(/^TLS is not spoken there/),
      mend: expect.stringContaining('leave +s or +ssc out'),
    });
    expect(of('settings.neo4j')[0]?.status).toBe('warning');
  });

  it('a user whose password is to be changed first', async () => {
    const password = 'first-Password-1';
    await server.run(`CREATE USER newcomer SET PASSWORD '${password}' CHANGE REQUIRED`);
    try {
      const changed = { NEO4J_USERNAME: 'newcomer', NEO4J_PASSWORD: password };
      const { failed, of } = await look(changed);
      expect(failed).toEqual(['neo4j.sign-in']);
      expect(of('neo4j.sign-in')[0]?.mend).toContain('ALTER CURRENT USER SET PASSWORD');
      await server.run(
        `ALTER USER newcomer SET PASSWORD '${password}' CHANGE NOT REQUIRED`.replace(password, `${password}2`),
      );
      await mended({ ...changed, NEO4J_PASSWORD: `${password}2` });
    } finally {
      await server.run('DROP USER newcomer');
    }
  });

  it('an empty database, and one of another product, in neither of which anything is made', async () => {
    await server.run('MATCH (n) DETACH DELETE n');
    for (const { kind, name } of expectedSchema('neo4j')) await server.run(`DROP ${kind.toUpperCase()} ${name}`);
    const bare = await schemaOf();
    const empty = await look();
    expect({ code: empty.code, failed: empty.failed }).toEqual({ code: 0, failed: [] });
    expect(empty.of('neo4j.owner')[0]?.found).toBe('empty');
    expect(empty.of('neo4j.schema')[0]?.found).toMatch(/^none yet/);

    await server.run("CREATE (:Invoice {number: '1'})");
    const foreign = await look();
    expect(foreign.failed).toEqual(['neo4j.owner']);
    expect(foreign.of('neo4j.owner')[0]).toMatchObject({
      found: expect.stringContaining('not of Signatory'),
      mend: expect.stringContaining('NEO4J_SHARE_DATABASE=yes'),
    });
    expect(await schemaOf()).toEqual(bare);

    expect((await signatory(['status'], { ...server.settings, NEO4J_SHARE_DATABASE: 'yes' })).code).toBe(0);
    const shared = await look({ NEO4J_SHARE_DATABASE: 'yes' });
    expect(shared.failed).toEqual([]);
    expect(shared.of('neo4j.owner')[0]?.status).toBe('warning');
    await server.run('MATCH (n) DETACH DELETE n');
  });

  it('never shows a password', () => {
    expect(printed.length).toBeGreaterThan(10);
    const all = printed.join('\n');
    for (const secret of [server.config.password, 'another-Password-9', 'first-Password-1'])
      expect(all).not.toContain(secret);
  });
});
