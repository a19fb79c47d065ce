/** Collects what one document contributes to relations; ends are checked against the ontology. */
import type { DayRange } from '../model/edtf.ts';
import type { Evidenced } from '../model/factsheet.ts';
import type { EdgeContribution, Evidence } from '../model/graph.ts';
import { hash } from '../model/ids.ts';
import { RELATIONS, type RelationSpec, type RelationType } from '../model/ontology.ts';
import type { EntityEnd } from './reference.ts';
import { compare } from './spelling.ts';

export interface EdgeOptions {
  /** What tells it from other relations of its type between the same ends: folded title, role, entity signed for. */
  readonly key?: string | null;
  /** What the document calls the office: of HOLDS_OFFICE its title, of SIGNED the office in which it was signed. */
  readonly wording?: string | null;
  /** Days between which the document says that it holds. */
  readonly days?: DayRange | null;
  /** Whether the document names an office only, and other documents who held it. */
  readonly inferred?: boolean;
}

/** Id of a relation: from its type, ends and key, so that two documents that say the same say it of one relation. */
export const relationId = (type: RelationType, source: string, target: string, key: string | null): string =>
  `${type.toLowerCase().replaceAll('_', '-')}/${hash([type, source, target, key], 16)}`;

export interface EdgeCollector {
  /** Does nothing where an end is missing, both ends are one, the ontology forbids it, or there is no evidence. */
  add(
    type: RelationType,
    source: EntityEnd | null,
    target: EntityEnd | null,
    fact: Evidenced,
    options?: EdgeOptions,
  ): void;
  /** One for each relation and wording, sorted by id and wording. */
  edges(): EdgeContribution[];
}

export function edgeCollector(passageAt: (offset: number) => string | null): EdgeCollector {
  const found = new Map<string, EdgeContribution>();
  const order = (edge: EdgeContribution) => `${edge.id} ${edge.properties.wording ?? ''}`;
  return {
    add(type, source, target, fact, { key = null, wording = null, days = null, inferred = false } = {}) {
      if (!source || !target || source.id === target.id) return;
      const spec: RelationSpec = RELATIONS[type];
      if (!spec.from.includes(source.type) || !spec.to.includes(target.type)) return;
      const { confidence } = fact;
      const evidence = fact.evidence.flatMap(({ start, end }): Evidence[] => {
        const passage = passageAt(start);
        const day = { from: days?.earliest ?? null, to: days?.latest ?? null };
        return passage === null ? [] : [{ passage, start, end, confidence, ...day, ...(inferred && { inferred }) }];
      });
      if (evidence.length === 0) return;
      const edge: EdgeContribution = {
        id: relationId(type, source.id, target.id, key),
        type,
        source: source.id,
        target: target.id,
        properties: { key, wording },
        evidence,
      };
      const known = found.get(order(edge));
      found.set(order(edge), known ? { ...known, evidence: [...known.evidence, ...evidence] } : edge);
    },
    edges: () => [...found.values()].sort((a, b) => compare(order(a), order(b))),
  };
}
