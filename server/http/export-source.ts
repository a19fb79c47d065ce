/** Feeds exporters from the graph. */
import { ask } from '../api/ask.ts';
import type { ExportSource, SignatureLine } from '../export/index.ts';
import { NO_CONDITIONS } from '../store/conditions.ts';
import { readGraph } from '../store/graph.ts';
import type { Store } from '../store/store.ts';
import type { ExportConditions } from './conditions.ts';

/** More than any graph that one process can hold; a bound all the same. */
const MOST_NODES = 1_000_000;
const PAGE = 200;

const LEDGER = /* GraphQL */ `
  query Ledger($filter: Filter, $agreements: [Reference!], $first: Int, $after: String) {
    signatures(filter: $filter, agreements: $agreements, first: $first, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes {
        on
        inferred
        confidence
        agreement { id name kind status }
        person { id name }
        office { title organization { name } country { name } }
        onBehalfOf { name }
        evidence { quote document { title publisher published url } }
      }
    }
  }
`;

interface Ledger {
  readonly signatures: {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly (Omit<SignatureLine, 'office' | 'onBehalfOf' | 'evidence'> & {
      readonly office: { readonly title: string } | null;
      readonly onBehalfOf: { readonly name: string } | null;
      readonly evidence: readonly {
        readonly quote: string;
        readonly document: Omit<SignatureLine['evidence'][number], 'quote'>;
      }[];
    })[];
  };
}

export function exportSource(store: Store, conditions: ExportConditions): ExportSource {
  return {
    async *signatures() {
      const { countries, kinds, person, agreement, from, to } = conditions;
      const filter = {
        ...(countries.length && { countries }),
        ...(kinds.length && { kinds }),
        ...(person && { actors: [{ id: person }] }),
        from,
        to,
      };
      const agreements = agreement ? [{ id: agreement }] : null;
      let after: string | null = null;
      do {
        const { signatures }: Ledger = await ask(store, LEDGER, { filter, agreements, first: PAGE, after });
        for (const { office, onBehalfOf, evidence, ...line } of signatures.nodes)
          yield {
            ...line,
            office: office?.title ?? null,
            onBehalfOf: onBehalfOf?.name ?? null,
            evidence: evidence.map(({ quote, document }) => ({ quote, ...document })),
          };
        after = signatures.pageInfo.hasNextPage ? signatures.pageInfo.endCursor : null;
      } while (after !== null);
    },
    graph: async () => {
      const { countries, from, to } = conditions;
      const part = { conditions: { ...NO_CONDITIONS, countries, from: from ?? null, to: to ?? null } };
      return readGraph(store, { ...part, focus: [], depth: 0 }, MOST_NODES);
    },
  };
}
