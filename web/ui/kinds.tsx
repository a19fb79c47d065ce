/** What kind of thing something is: a shape and a hue, the same as in the graph, and the word. */
import type { EntityType } from '../api/types.ts';
import './kinds.css';
import { texts } from './texts.ts';

/** Outlines on a 16 by 16 grid, one a kind: told apart without colour. */
const SHAPES: Readonly<Record<EntityType, string>> = {
  PERSON: 'M8 2a6 6 0 1 1 0 12a6 6 0 0 1 0-12z',
  ORGANIZATION: 'M4 2.5h8a1.5 1.5 0 0 1 1.5 1.5v8a1.5 1.5 0 0 1-1.5 1.5H4A1.5 1.5 0 0 1 2.5 12V4A1.5 1.5 0 0 1 4 2.5z',
  COUNTRY: 'M4.5 2h7L15 8l-3.5 6h-7L1 8z',
  MEETING: 'M8 1l7 7l-7 7l-7-7z',
  AGREEMENT: 'M3 1.5h7l3.5 3.5v9.5H3z',
  COMMITMENT: 'M8 1.8L15 14H1z',
  TOPIC: 'M5.2 1.5h5.6l3.7 3.7v5.6l-3.7 3.7H5.2l-3.7-3.7V5.2z',
  PLACE: 'M8 14.8C5 11.3 3 8.9 3 6.3a5 5 0 0 1 10 0c0 2.6-2 5-5 8.5z',
};

/** The class that sets `--kind` and `--kind-soft` to the hues of a kind. */
export const kindClass = (kind: EntityType): string => `kind-${kind.toLowerCase()}`;

/** The shape of a kind in its hue; decorative, a word or name stands beside it. */
export const KindIcon = ({ kind, size = 14 }: { readonly kind: EntityType; readonly size?: number }) => (
  <svg
    class={`icon kind-icon ${kindClass(kind)}`}
    width={size}
    height={size}
    viewBox="0 0 16 16"
    aria-hidden="true"
    focusable="false"
  >
    <path d={SHAPES[kind]} />
  </svg>
);

/** Shape and word: "Ministry", "Memorandum of understanding", or the kind's own name where the sub-kind is unknown. */
export const KindBadge = ({ kind, sub }: { readonly kind: EntityType; readonly sub?: string | null | undefined }) => (
  <span class={`kind-badge ${kindClass(kind)}`}>
    <KindIcon kind={kind} size={12} />
    {(sub && sub !== 'OTHER' && texts.subkinds[sub]) || texts.kinds[kind]}
  </span>
);
