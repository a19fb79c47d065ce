/** What was chosen last in the search box, kept in this browser only. */
import { signal } from '@preact/signals';
import { ENTITY_TYPES, type EntityType } from '../api/types.ts';
import { keep, kept } from './kept.ts';

export type Recent =
  | { readonly kind: 'entity'; readonly id: string; readonly name: string; readonly type: EntityType }
  | { readonly kind: 'command'; readonly id: string };

const MOST = 7;
/** Nothing that was kept is longer than this; what is was not kept by the page. */
const LONGEST = 300;

export const recent = signal<readonly Recent[]>(remembered());

/** Puts a choice at the head of the list, once. */
export function keepRecent(choice: Recent): void {
  take([choice, ...recent.peek().filter(({ kind, id }) => kind !== choice.kind || id !== choice.id)].slice(0, MOST));
}

export const forgetRecent = (): void => take([]);

function take(list: readonly Recent[]): void {
  recent.value = list;
  keep('recent', list.length === 0 ? null : JSON.stringify(list));
}

function remembered(): readonly Recent[] {
  try {
    return recentIn(JSON.parse(kept('recent') ?? '[]'));
  } catch {
    return []; // no JSON
  }
}

/** The choices in what was kept; whatever is none is passed over, for anybody may write into a browser's storage. */
export function recentIn(before: unknown): readonly Recent[] {
  if (!Array.isArray(before)) return [];
  return before.slice(0, MOST).flatMap((one: unknown): Recent[] => {
    if (typeof one !== 'object' || one === null) return [];
    const { kind, id, name, type } = one as Readonly<Record<string, unknown>>;
    if (!isShort(id)) return [];
    if (kind === 'command') return [{ kind, id }];
    const known = ENTITY_TYPES.find((each) => each === type);
    return kind === 'entity' && isShort(name) && known ? [{ kind, id, name, type: known }] : [];
  });
}

function isShort(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST;
}
