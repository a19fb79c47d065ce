/** What kind of thing something is: a shape and a hue, the same as in the graph, and the word. */
import type { EntityType } from '../api/types.ts';
import { GLYPHS } from './kind-glyphs.ts';
import { KIND_LOOKS, type Role } from './kind-looks.ts';
import './kinds.css';
import { texts } from './texts.ts';

/** Half the edge of the square in which a shape is drawn, on a grid of 16. */
const HALF = 6.4;

/** Least size of an icon, in CSS pixels, that has room for the drawing of its kind. */
const DRAWN = 18;
/** How far below the middle of the square the drawing stands. */
const DOWN: Readonly<Record<EntityType, number>> = {
  PERSON: 0,
  ORGANIZATION: 0,
  COUNTRY: 0,
  MEETING: 0,
  AGREEMENT: 0.8,
  COMMITMENT: 0,
  TOPIC: 0,
  PLACE: -1.6,
};

/** The class that sets `--kind` and `--kind-soft` to the hues of a kind. */
export const kindClass = (kind: EntityType): string => `kind-${kind.toLowerCase()}`;

/** What of an entity makes it a minister, a ministry or a conference. */
interface Particular {
  readonly isMinister?: boolean;
  readonly organizationKind?: string;
  readonly meetingKind?: string;
}

/** The role an entity is drawn with, if it has one: the same as its labels give it in the graph. */
export function particularRole({ isMinister, organizationKind, meetingKind }: Particular): Role | null {
  if (isMinister) return 'minister';
  if (organizationKind === 'MINISTRY') return 'ministry';
  return meetingKind === 'CONFERENCE' || meetingKind === 'SUMMIT' ? 'conference' : null;
}

interface KindIconProps {
  readonly kind: EntityType;
  /** Minister, ministry or conference: the shape is filled. */
  readonly role?: Role | null;
  readonly size?: number;
}

/** The shape of a kind in its hue; decorative, a word or name stands beside it. */
export const KindIcon = ({ kind, role = null, size = 14 }: KindIconProps) => (
  <svg
    class={`icon kind-icon ${kindClass(kind)} ${role ? 'kind-icon-role' : ''}`}
    width={size}
    height={size}
    viewBox="0 0 16 16"
    aria-hidden="true"
    focusable="false"
  >
    <Shape kind={kind} />
    {size >= DRAWN && (
      <path class="kind-glyph" d={GLYPHS[kind]} transform={`translate(8 ${8 + DOWN[kind]}) scale(0.52)`} />
    )}
  </svg>
);

function Shape({ kind }: { readonly kind: EntityType }) {
  const { shape, points } = KIND_LOOKS[kind];
  if (points) return <polygon points={points.map(([x, y]) => `${8 + x * HALF},${8 + y * HALF}`).join(' ')} />;
  if (shape === 'ellipse') return <circle cx="8" cy="8" r={HALF - 0.6} />;
  if (shape === 'rectangle') return <rect x="2.4" y="2.4" width="11.2" height="11.2" />;
  return <rect x="1" y="3.6" width="14" height="8.8" rx="2.4" />;
}

interface KindBadgeProps {
  readonly kind: EntityType;
  /** Sub-kind as the schema spells it, `MINISTRY`. */
  readonly sub?: string | null | undefined;
  readonly role?: Role | null;
}

/** Shape and word: "Minister", "Memorandum of understanding", or the kind's own name where no more is known. */
export const KindBadge = ({ kind, sub, role = null }: KindBadgeProps) => (
  <span class={`kind-badge ${kindClass(kind)}`}>
    <KindIcon kind={kind} role={role} size={12} />
    {role === 'minister'
      ? texts.details.minister
      : (sub && sub !== 'OTHER' && texts.subkinds[sub]) || texts.kinds[kind]}
  </span>
);
