/** Evidence of many relations at once. */
import { operation } from './client.ts';

export interface Evidenced {
  readonly id: string;
  readonly type: string;
  readonly title: string | null;
  readonly role: string | null;
  readonly confidence: number;
  readonly inferred: boolean;
  readonly source: { readonly name: string };
  readonly target: { readonly name: string };
  readonly evidence: readonly {
    readonly quote: string;
    readonly document: {
      readonly title: string | null;
      readonly publisher: string | null;
      readonly published: string | null;
      readonly url: string | null;
    };
  }[];
}

/** How many relations are asked for in one question. */
export const EVIDENCE_AT_ONCE = 25;

const NAMES = Array.from({ length: EVIDENCE_AT_ONCE }, (_, index) => `r${index}`);

/** Relations by id, each under a name of its own; where fewer are wanted the rest are the last again. */
export const EVIDENCE = operation<Readonly<Record<string, Evidenced | null>>, Readonly<Record<string, string>>>(`
  query Evidence(${NAMES.map((name) => `$${name}: ID!`).join(', ')}) {
    ${NAMES.map((name) => `${name}: node(id: $${name}) { ...Evidenced }`).join('\n    ')}
  }
  fragment Evidenced on Relation {
    id
    type
    title
    role
    confidence
    inferred
    source { ... on Entity { name } }
    target { ... on Entity { name } }
    evidence { quote document { title publisher published url } }
  }`);

/** The variables for at most so many ids. */
export const evidenceOf = (ids: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(NAMES.map((name, index) => [name, ids[index] ?? ids.at(-1) ?? '']));
