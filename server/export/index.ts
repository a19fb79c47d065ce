/** The formats in which the graph can be taken away. A new one is a file and a line here. */
import { graphJson } from './graph-json.ts';
import { graphml } from './graphml.ts';
import { signaturesCsv } from './signatures.ts';
import type { Exporter } from './source.ts';
import { edgesCsv, nodesCsv } from './tables.ts';

export const EXPORTERS: readonly Exporter[] = [signaturesCsv, nodesCsv, edgesCsv, graphJson, graphml];

/** Name of an exporter's file: `signatures.csv`. */
export const fileName = ({ id, extension }: Exporter): string => `${id}.${extension}`;

/** The exporter of that file name, or null. */
export const exporterOf = (name: string): Exporter | null =>
  EXPORTERS.find((exporter) => fileName(exporter) === name) ?? null;

export type * from './source.ts';
