/** What an exporter is given: the ledger and the drawing as plain values. */
import type { Day, Edtf } from '../model/edtf.ts';
import type { EntityType, RelationType } from '../model/ontology.ts';

/** Who signed what: one line of the ledger. */
export interface SignatureLine {
  readonly on: Edtf | null;
  readonly agreement: { readonly id: string; readonly name: string; readonly kind: string; readonly status: string };
  readonly person: { readonly id: string; readonly name: string };
  /** The office held on that day. */
  readonly office: string | null;
  readonly onBehalfOf: string | null;
  /** Whether sources name an office only, and other documents who held it. */
  readonly inferred: boolean;
  readonly confidence: number;
  readonly evidence: readonly SignatureEvidence[];
}

/** A sentence that tells of a signature, and the document in which it stands. */
export interface SignatureEvidence {
  readonly quote: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: Edtf | null;
  readonly url: string | null;
}

export interface ExportNode {
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
  readonly kind: string | null;
  readonly labels: readonly string[];
  readonly country: string | null;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly degree: number;
}

export interface ExportEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly type: RelationType;
  readonly label: string | null;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly confidence: number;
  readonly evidenceCount: number;
}

/** Reads only what an exporter asks for. */
export interface ExportSource {
  /** The latest first. */
  signatures(): AsyncIterable<SignatureLine>;
  graph(): Promise<{ readonly nodes: readonly ExportNode[]; readonly edges: readonly ExportEdge[] }>;
}

/** A format: `write` gives the file in pieces. */
export interface Exporter {
  /** Name in addresses and of the file, without its ending: `signatures`. */
  readonly id: string;
  /** Without the dot. */
  readonly extension: string;
  readonly mime: string;
  /** One line for a list of formats. */
  readonly description: string;
  write(source: ExportSource): AsyncIterable<string>;
}
