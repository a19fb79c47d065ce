/** A relation as stored: everything about it follows from the stretches of text that say it, whoever said it first. */
import type { EdgeContribution, Evidence } from '../model/graph.ts';
import { documentOfPassage } from '../model/ids.ts';
import { RELATIONS, type RelationSpec, type RelationType } from '../model/ontology.ts';
import { bestSpelling, compare } from './spelling.ts';

/** One stretch of text that says a relation, and what it calls the office, if the relation has one. */
export interface Saying extends Evidence {
  readonly wording: string | null;
}

export interface Relation {
  readonly id: string;
  readonly type: RelationType;
  readonly source: string;
  readonly target: string;
  readonly key: string | null;
  /** One for each passage, start and end; sorted by document and position. */
  readonly sayings: readonly Saying[];
}

/** What one or several documents contribute, as relations: contributions with one id are one. Sorted by id. */
export function relationsOf(contributions: readonly EdgeContribution[]): Relation[] {
  const found = new Map<string, Relation & { sayings: Saying[] }>();
  for (const { id, type, source, target, properties, evidence } of contributions) {
    const known = found.get(id) ?? { id, type, source, target, key: properties.key ?? null, sayings: [] };
    for (const one of evidence) known.sayings.push({ ...one, wording: properties.wording ?? null });
    found.set(id, known);
  }
  return [...found.values()].map(tidy).sort((a, b) => compare(a.id, b.id));
}

/** `known` without what `documents` said of it, and with what `added` says; null where nobody says it any longer. */
export function amend(known: Relation | null, documents: ReadonlySet<string>, added: Relation | null): Relation | null {
  const base = known ?? added;
  if (!base) return null;
  const kept = known?.sayings.filter((saying) => !documents.has(documentOfPassage(saying.passage))) ?? [];
  const sayings = [...kept, ...(added?.sayings ?? [])];
  return sayings.length === 0 ? null : tidy({ ...base, sayings });
}

/** Properties of the stored relation, beside its days. Lists run in parallel, one entry a saying, '' where unknown. `inferred` and `inferences` are there only where somebody is. */
export function relationProperties({ id, type, key, sayings }: Relation) {
  const wordings = sayings.flatMap((saying) =>
    saying.wording === null ? [] : [{ text: saying.wording, uses: 1, order: saying.passage }],
  );
  const wording = bestSpelling(wordings);
  const spec: RelationSpec = RELATIONS[type];
  const inferred = sayings.map((saying) => saying.inferred === true);
  const all = inferred.every(Boolean);
  return {
    id,
    key,
    confidence: Math.max(...sayings.map((saying) => saying.confidence)),
    title: type === 'HOLDS_OFFICE' ? wording : null,
    office: type === 'SIGNED' || all ? wording : null,
    inferred: all || null,
    role: spec.key === 'role' ? key : null,
    onBehalfOf: spec.key === 'onBehalfOf' ? key : null,
    evidence: sayings.map((saying) => saying.passage),
    starts: sayings.map((saying) => saying.start),
    ends: sayings.map((saying) => saying.end),
    confidences: sayings.map((saying) => saying.confidence),
    fromDays: sayings.map((saying) => saying.from ?? ''),
    toDays: sayings.map((saying) => saying.to ?? ''),
    wordings: sayings.map((saying) => saying.wording ?? ''),
    inferences: inferred.some(Boolean) ? inferred : null,
  };
}

/** First and last day of which a saying speaks; null where none gives a day. */
export function relationDays({ sayings }: Relation): { from: string | null; to: string | null } {
  const from = sayings.flatMap((saying) => saying.from ?? []).sort(compare);
  const to = sayings.flatMap((saying) => saying.to ?? []).sort(compare);
  return { from: from[0] ?? null, to: to.at(-1) ?? null };
}

function tidy(relation: Relation): Relation {
  const found = new Map<string, Saying>();
  for (const saying of relation.sayings) {
    const place = `${saying.passage} ${saying.start} ${saying.end}`;
    const known = found.get(place);
    found.set(place, known ? joined(known, saying) : saying);
  }
  return { ...relation, sayings: [...found.values()].sort(byPlace) };
}

/** Two facts read from the same words: the surer one counts, over the days of both. */
function joined(a: Saying, b: Saying): Saying {
  const wordings = [a.wording, b.wording].flatMap((text) => (text === null ? [] : [{ text, uses: 1, order: '' }]));
  const { inferred, ...both } = a;
  return {
    ...both,
    ...(inferred && b.inferred && { inferred }),
    confidence: Math.max(a.confidence, b.confidence),
    from: [a.from, b.from].flatMap((day) => day ?? []).sort(compare)[0] ?? null,
    to:
      [a.to, b.to]
        .flatMap((day) => day ?? [])
        .sort(compare)
        .at(-1) ?? null,
    wording: bestSpelling(wordings),
  };
}

const byPlace = (a: Saying, b: Saying): number =>
  compare(documentOfPassage(a.passage), documentOfPassage(b.passage)) ||
  a.start - b.start ||
  a.end - b.end ||
  compare(a.passage, b.passage);
