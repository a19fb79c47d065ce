/** A body from top to bottom: its state, itself, who held office in it by rank, and what came of them. */
import { importance, type Loaded, type LoadedNode } from './visible.ts';

export const TIERS = ['state', 'body', 'head', 'deputy', 'officer', 'outcome'] as const;
export type Tier = (typeof TIERS)[number];

/** Words of titles, from those that decide first: a deputy prime minister who is minister heads the ministry. */
const SECOND = /\b(?:deput|vice|secretary of state|under-?secretary|assistant|permanent secretary)/i;
const FIRST = /\b(?:minister|secretary|head|president|chair|commissioner|attorney general|governor)/i;

export function rankOf(title: string | null): Tier {
  if (!title) return 'officer';
  const withoutDeputyHeadOfGovernment = title.replace(/\bdeputy prime minister\b(?=.*\bminister\b)/i, '');
  if (SECOND.test(withoutDeputyHeadOfGovernment)) return 'deputy';
  return FIRST.test(title) ? 'head' : 'officer';
}

/** The tier of everything that belongs to the hierarchy of a body; empty where the body is not loaded. */
export function hierarchyOf({ nodes, edges }: Loaded, root: string | null): ReadonlyMap<string, Tier> {
  const body = root === null ? undefined : nodes.get(root);
  const tiers = new Map<string, Tier>();
  if (!body) return tiers;
  for (const { type, source, target, label } of edges.values()) {
    if (type === 'OF' && source === body.id) tiers.set(target, 'state');
    if (type !== 'HOLDS_OFFICE' || target !== body.id) continue;
    const rank = rankOf(label);
    const known = tiers.get(source);
    if (!known || TIERS.indexOf(rank) < TIERS.indexOf(known)) tiers.set(source, rank);
  }
  const people = new Set(tiers.keys());
  for (const { type, source, target } of edges.values())
    if ((type === 'SIGNED' || type === 'TOOK_PART' || type === 'PARTY_TO') && people.has(source) && !tiers.has(target))
      if (nodes.get(source)?.type !== 'COUNTRY') tiers.set(target, 'outcome');
  tiers.set(body.id, 'body');
  return tiers;
}

/** The body whose hierarchy says most: the ministry with the most office holders. */
export function bestRoot({ nodes, edges }: Loaded): string | null {
  const holders = new Map<string, Set<string>>();
  for (const { type, source, target } of edges.values()) {
    if (type !== 'HOLDS_OFFICE' || nodes.get(target)?.type !== 'ORGANIZATION') continue;
    const known = holders.get(target);
    if (known) known.add(source);
    else holders.set(target, new Set([source]));
  }
  let best: LoadedNode | null = null;
  const rank = (node: LoadedNode): number =>
    (holders.get(node.id)?.size ?? 0) * 1000 + importance(node) / 1000 + (node.labels.includes('Ministry') ? 500 : 0);
  for (const id of holders.keys()) {
    const node = nodes.get(id);
    if (node && (!best || rank(node) > rank(best) || (rank(node) === rank(best) && node.id < best.id))) best = node;
  }
  return best?.id ?? null;
}
