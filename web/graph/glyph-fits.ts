/** Where the drawing of a kind stands in its shape and how large it is, as parts of the shape's width: a tag's middle is not where it looks. */
import type { EntityType } from '../api/types.ts';

export const GLYPH_FITS: Readonly<
  Record<EntityType, { readonly size: number; readonly x?: number; readonly y?: number }>
> = {
  PERSON: { size: 0.62 },
  ORGANIZATION: { size: 0.72 },
  COUNTRY: { size: 0 },
  MEETING: { size: 0.66 },
  AGREEMENT: { size: 0.6, y: 0.08 },
  COMMITMENT: { size: 0.56 },
  TOPIC: { size: 0.6, x: -0.08 },
  PLACE: { size: 0.6, y: -0.14 },
};
