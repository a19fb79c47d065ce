/**
 * A drawing for each kind, so that a kind is told by a picture too, not by shape and hue alone. On a grid of 16 around
 * the middle (-8 to 8), drawn with a round line of 1.6; canvas, legend and pictures take the same.
 */
import type { EntityType } from '../api/types.ts';

export const GLYPHS: Readonly<Record<EntityType, string>> = {
  /** Head and shoulders. */
  PERSON: 'M0-5.4a2.7 2.7 0 1 1 0 5.4a2.7 2.7 0 0 1 0-5.4M-5.2 5.6c0-6.4 10.4-6.4 10.4 0',
  /** A house with columns. */
  ORGANIZATION: 'M-5.6-1.8L0-5.4L5.6-1.8zM-3.8-1.6V4M0-1.6V4M3.8-1.6V4M-5.6 5.4h11.2',
  COUNTRY: 'M-4 6.4V-5.8h8l-1.8 2.8L4-.2h-8',
  /** Two side by side. */
  MEETING:
    'M-3-4.4a1.9 1.9 0 1 1 0 3.8a1.9 1.9 0 0 1 0-3.8M3-4.4a1.9 1.9 0 1 1 0 3.8a1.9 1.9 0 0 1 0-3.8M-6.2 4.4c0-4.2 6.2-4.2 6.2 0M0 4.4c0-4.2 6.2-4.2 6.2 0',
  /** A line of words, and a name under it. */
  AGREEMENT: 'M-4.2-2h8.4M-4.2 4.6c1.4-4.4 3.6-4.4 3-.6s2.2 1 2.8-1s1.4-.6 2.6.6',
  /** Done, or to be done. */
  COMMITMENT: 'M-4.2.2l3 3l5.6-6',
  TOPIC: 'M-3.8-2.2h6M-3.8 2h3.6',
  PLACE: 'M-1.8-2.6a1.8 1.8 0 0 1 3.6 0a1.8 1.8 0 0 1-3.6 0',
};
