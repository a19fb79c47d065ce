/** Where nodes stand in each arrangement. What is hidden and shown again comes back to its place; what is new is placed by the worker. */
import type { Scene } from '../state/scene.ts';
import type { Place } from '../state/view.ts';
import type { Frame } from './arrange/request.ts';
import type { LayoutClient } from './layout-client.ts';
import { layoutRequest } from './layout-request.ts';

export interface Wanted {
  readonly scene: Scene;
  readonly arrangement: Parameters<typeof layoutRequest>[1];
  /** Id of the body of a hierarchy. */
  readonly root: string | null;
  readonly tiers: Parameters<typeof layoutRequest>[3];
  readonly pins: ReadonlyMap<string, Place>;
}

interface Standing {
  readonly places: Map<string, Place>;
  frame: Frame | null;
}

export interface StandingPlaces {
  /** Finds places for the nodes that have none yet; the others keep theirs. */
  fill(wanted: Wanted, aspect: number): Promise<void>;
  /** Where everything stands: where it is pinned, else where the arrangement has it. */
  of(wanted: Wanted): ReadonlyMap<string, Place>;
  frameOf(wanted: Wanted): Frame | null;
  /** The arrangement is made anew when it is next asked for. */
  forget(wanted: Wanted): void;
}

const keyOf = ({ arrangement, root }: Wanted): string =>
  arrangement === 'hierarchy' ? `${arrangement} ${root}` : arrangement;

export function createStandingPlaces(layout: LayoutClient): StandingPlaces {
  const all = new Map<string, Standing>();
  const standingOf = (wanted: Wanted): Standing => {
    const key = keyOf(wanted);
    const found = all.get(key) ?? { places: new Map<string, Place>(), frame: null };
    all.set(key, found);
    return found;
  };
  return {
    async fill(wanted, aspect) {
      const own = standingOf(wanted);
      if (wanted.scene.nodes.every(({ id }) => own.places.has(id))) return;
      // Forces give way to what is pinned; the other arrangements have their own order, in which a pin is an exception.
      const known = wanted.arrangement === 'force' ? new Map([...own.places, ...wanted.pins]) : own.places;
      const { places, frame } = await layout.place(
        layoutRequest(
          wanted.scene,
          wanted.arrangement,
          { places: known, starts: startsOf(wanted.scene, own.places), frame: own.frame },
          wanted.tiers,
          aspect,
        ),
      );
      for (const [id, place] of Object.entries(places)) if (!own.places.has(id)) own.places.set(id, place);
      own.frame = frame;
    },
    of(wanted) {
      return new Map([...standingOf(wanted).places, ...wanted.pins]);
    },
    frameOf: (wanted) => standingOf(wanted).frame,
    forget: (wanted) => void all.delete(keyOf(wanted)),
  };
}

/** A group that is folded comes from where its members stood. */
function startsOf({ nodes }: Scene, places: ReadonlyMap<string, Place>): ReadonlyMap<string, Place> {
  const starts = new Map<string, Place>();
  for (const { id, group } of nodes) {
    const known = (group?.members ?? []).flatMap((member) => places.get(member) ?? []);
    if (places.has(id) || known.length === 0) continue;
    starts.set(id, {
      x: known.reduce((sum, { x }) => sum + x, 0) / known.length,
      y: known.reduce((sum, { y }) => sum + y, 0) / known.length,
    });
  }
  return starts;
}
