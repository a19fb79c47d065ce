/** Between whom a way is looked for, and which ways may be gone; also as the address holds it. */
import { signal } from '@preact/signals';
import { ENTITY_TYPES, type EntityType } from '../api/types.ts';
import { showPanel } from './layout.ts';

export interface PathsAsked {
  /** Id of the entity at one end; null while it is not chosen. */
  readonly from: string | null;
  readonly to: string | null;
  /** How many steps a way may have at most. */
  readonly most: number;
  /** Kinds through which no way may go. */
  readonly without: ReadonlySet<EntityType>;
  /** Ids of entities that ways go round. */
  readonly around: readonly string[];
}

/** As many steps as the server takes. */
export const LONGEST = 8;
const FIRST_MOST = 6;
const MOST_AROUND = 100;

export const NO_PATHS: PathsAsked = { from: null, to: null, most: FIRST_MOST, without: new Set(), around: [] };
export const pathsAsked = signal<PathsAsked>(NO_PATHS);

export const changePaths = (part: Partial<PathsAsked>): void => {
  pathsAsked.value = { ...pathsAsked.peek(), ...part };
};

/** Opens the panel of ways with one or both ends chosen; limits are as at first. */
export function askPaths(from: string | null, to: string | null = null): void {
  pathsAsked.value = { ...NO_PATHS, from, to };
  showPanel('paths', 'bottom');
}

/** The parameters of an address that ask the same; none where nothing is asked. */
export function encodePaths({ from, to, most, without, around }: PathsAsked): [string, string][] {
  if (from === null && to === null) return [];
  const parts: [string, string][] = [];
  if (from) parts.push(['way-from', from]);
  if (to) parts.push(['way-to', to]);
  if (most !== FIRST_MOST) parts.push(['steps', String(most)]);
  if (without.size > 0)
    parts.push([
      'not-by',
      ENTITY_TYPES.filter((type) => without.has(type))
        .join(',')
        .toLowerCase(),
    ]);
  for (const id of around) parts.push(['round', id]);
  return parts;
}

/** What the parameters of an address ask; what makes no sense is passed over. */
export function decodePaths(asked: URLSearchParams): PathsAsked {
  const [from, to] = [asked.get('way-from') || null, asked.get('way-to') || null];
  if (from === null && to === null) return NO_PATHS;
  const most = /^[1-8]$/.exec(asked.get('steps') ?? '');
  const kinds = new Set((asked.get('not-by') ?? '').toUpperCase().split(','));
  return {
    from,
    to,
    most: most ? Number(most[0]) : FIRST_MOST,
    without: new Set(ENTITY_TYPES.filter((type) => kinds.has(type))),
    around: asked.getAll('round').filter(Boolean).slice(0, MOST_AROUND),
  };
}
