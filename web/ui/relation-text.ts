/** A relation as a sentence: "Sar Kheng signed Memorandum of understanding", with how sure that is. */
import { isUnsure, type LoadedEdge } from '../state/visible.ts';
import { texts } from './texts.ts';

export function relationText(edge: LoadedEdge, nodes: ReadonlyMap<string, { readonly name: string }>): string {
  const verb = texts.verbs[edge.type] ?? edge.type;
  const label = edge.label ? ` (${edge.label})` : '';
  const how = edge.inferred ? texts.graph.inferredLine : isUnsure(edge) ? texts.graph.uncertainLine : String;
  return how(`${nodes.get(edge.source)?.name ?? ''} ${verb} ${nodes.get(edge.target)?.name ?? ''}${label}`);
}
