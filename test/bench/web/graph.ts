/** A graph made up for measuring: as many nodes as asked for, 2.5 relations each, a few of them hubs; always the same for a size. */
import type { EntityType, GraphEdge, GraphNode, RelationType } from '../../../web/api/types.ts';

export interface MadeGraph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  /** Where each node stands, the same for everybody who draws it. */
  readonly places: Readonly<Record<string, { readonly x: number; readonly y: number }>>;
}

const KINDS: readonly (readonly [EntityType, part: number])[] = [
  ['PERSON', 0.34],
  ['ORGANIZATION', 0.16],
  ['MEETING', 0.2],
  ['AGREEMENT', 0.16],
  ['COMMITMENT', 0.14],
];
const RELATIONS: Readonly<Partial<Record<EntityType, RelationType>>> = {
  MEETING: 'TOOK_PART',
  AGREEMENT: 'SIGNED',
  COMMITMENT: 'COMMITTED_TO',
  ORGANIZATION: 'HOLDS_OFFICE',
  PERSON: 'OF',
};
const COUNTRIES = ['VN', 'KH', 'LA', 'TH', 'MY', 'ID', 'PH', 'SG', 'MM', 'CN'];
const EDGES_A_NODE = 2.5;
const YEARS = { first: 2005, many: 21 };
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** The graph of so many nodes. */
export function makeGraph(size: number): MadeGraph {
  const next = sequence(size);
  const types = Array.from({ length: size }, () => kindAt(next()));
  const degrees = new Array<number>(size).fill(0);
  const edges: GraphEdge[] = [];
  const known = new Set<string>();
  while (edges.length < size * EDGES_A_NODE) {
    // The third power makes the first nodes hubs: most relations are with few.
    const [a, b] = [Math.floor(size * next() ** 3), Math.floor(size * next())];
    const key = `${a} ${b}`;
    if (a === b || known.has(key)) continue;
    known.add(key);
    degrees[a] = (degrees[a] ?? 0) + 1;
    degrees[b] = (degrees[b] ?? 0) + 1;
    const day = dayAt(next());
    edges.push({
      id: `e${edges.length}`,
      source: `n${a}`,
      target: `n${b}`,
      type: RELATIONS[types[b] ?? 'PERSON'] ?? 'ABOUT',
      label: null,
      from: day,
      to: day,
      confidence: next() < 0.1 ? 0.5 : 0.9,
      inferred: next() < 0.05,
      evidenceCount: 1,
    });
  }
  const nodes = types.map((type, index): GraphNode => {
    const day = dayAt(next());
    const isEvent = type === 'MEETING' || type === 'AGREEMENT' || type === 'COMMITMENT';
    return {
      id: `n${index}`,
      name: `${type.toLowerCase()} of the number ${index}`,
      type,
      kind: null,
      labels: [type],
      country: COUNTRIES[index % COUNTRIES.length] ?? null,
      from: isEvent ? day : null,
      to: isEvent ? day : null,
      degree: degrees[index] ?? 0,
    };
  });
  const places = Object.fromEntries(
    nodes.map(({ id }, index) => {
      const radius = 34 * Math.sqrt(index + 0.5);
      return [id, { x: radius * Math.cos(index * GOLDEN_ANGLE), y: radius * Math.sin(index * GOLDEN_ANGLE) }];
    }),
  );
  return { nodes, edges, places };
}

function kindAt(point: number): EntityType {
  let left = point;
  for (const [kind, part] of KINDS) {
    left -= part;
    if (left < 0) return kind;
  }
  return 'PERSON';
}

const two = (value: number): string => String(value).padStart(2, '0');
function dayAt(point: number): string {
  const month = Math.floor(point * YEARS.many * 12);
  return `${YEARS.first + Math.floor(month / 12)}-${two((month % 12) + 1)}-${two(1 + (Math.floor(point * 1e6) % 28))}`;
}

/** Numbers from 0 to 1 that look like chance and are the same every time (mulberry32). */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
