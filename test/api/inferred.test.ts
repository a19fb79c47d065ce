/** Who is meant by an office without a name: marked as inferred wherever a relation is told of. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createIngest } from '../../server/ingest.ts';
import { openMemoryStore, type Store } from '../../server/store/index.ts';
import { dataOf } from '../support/api.ts';
import { unnamedInput } from '../support/unnamed.ts';

let store: Store;
beforeAll(async () => {
  store = await openMemoryStore();
  await createIngest(store).load((['early', 'late', 'asks'] as const).map(unnamedInput));
});
afterAll(() => store.close());

interface Relation {
  readonly type: string;
  readonly inferred: boolean;
  readonly office: string | null;
  readonly confidence: number;
}

describe('what is inferred', () => {
  test('is marked in relations, with the office that the source names', async () => {
    const { search } = await dataOf(store)<{
      readonly search: { readonly nodes: readonly { readonly relations: { readonly nodes: readonly Relation[] } }[] };
    }>(`{ search(text: "To Lam", first: 1) { nodes { ... on Person {
      relations(types: [SIGNED, TOOK_PART, HOLDS_OFFICE]) { nodes { type inferred office confidence } } } } } }`);
    const relations = search.nodes[0]?.relations.nodes ?? [];
    const inferred = relations.filter((relation) => relation.inferred);
    expect(inferred.map(({ type, office }) => [type, office])).toEqual([
      ['SIGNED', 'Minister of Public Security'],
      ['TOOK_PART', 'Minister of Public Security'],
    ]);
    for (const { confidence } of inferred) expect(confidence).toBeLessThan(0.7);
    expect(relations.filter((relation) => !relation.inferred).map(({ type }) => type)).toEqual(
      expect.arrayContaining(['HOLDS_OFFICE', 'TOOK_PART']),
    );
  });

  test('is marked in the ledger and among the participants, and those who are named are not', async () => {
    interface Named {
      readonly inferred: boolean;
    }
    const { signatures, meetings } = await dataOf(store)<{
      readonly signatures: { readonly nodes: readonly (Named & { readonly person: { readonly name: string } })[] };
      readonly meetings: {
        readonly nodes: readonly {
          readonly participants: { readonly edges: readonly (Named & { readonly node: { readonly name: string } })[] };
        }[];
      };
    }>(`{ signatures { nodes { inferred person { name } } }
      meetings(filter: { during: "2019" }) { nodes { participants { edges { inferred node { name } } } } } }`);
    const marks = (list: readonly (readonly [string, boolean])[]) => Object.fromEntries(list);
    expect(marks(signatures.nodes.map(({ person, inferred }) => [person.name, inferred]))).toEqual({
      'Sar Kheng': false,
      'To Lam': true,
    });
    const parts = meetings.nodes.flatMap(({ participants }) => participants.edges);
    expect(marks(parts.map(({ node, inferred }) => [node.name, inferred]))).toEqual({
      'Sar Kheng': false,
      'To Lam': true,
    });
  });
});
