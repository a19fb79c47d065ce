/**
 * What cytoscape keeps to itself of how it draws and finds, as far as `canvas-moving` and `canvas-pointing` make it
 * quicker. Its version is pinned; where something is not as expected there is no renderer, and all goes cytoscape's own way.
 */
import type { Core, EdgeSingular, NodeSingular } from 'cytoscape';
import type { Point } from './elements.ts';

export interface View {
  readonly zoom: number;
  readonly pan: Point;
}

export type Elements = (NodeSingular | EdgeSingular)[] & { interactive?: Elements };

export interface Renderer {
  render(options?: { readonly forcedContext?: unknown }): void;
  findNearestElements(x: number, y: number, isInteractive: boolean, isTouch: boolean): unknown;
  getCachedZSortedEles(isForced?: boolean): Elements;
  readonly NODE: number;
  readonly canvasWidth: number;
  readonly canvasHeight: number;
  /** The view at which the elements were drawn last. */
  readonly prevViewport?: View;
  readonly pinching?: boolean;
  readonly swipePanning?: boolean;
  readonly hoverData: { readonly dragging?: boolean };
  readonly data: { readonly canvases: readonly HTMLCanvasElement[]; readonly wheelZooming?: boolean };
  /** Whether a picture is moved instead of drawing. */
  textureOnViewport?: boolean;
  /** That picture. */
  textureCache?: {
    readonly texture: HTMLCanvasElement;
    readonly viewport: View & { readonly width: number; readonly height: number; readonly mpan: Point };
  } | null;
}

const METHODS = ['render', 'findNearestElements', 'getCachedZSortedEles'] as const;

/** The renderer of a canvas; null where it is not as described above. */
export function rendererOf(cy: Core): Renderer | null {
  const found = (cy as unknown as { renderer?: () => Partial<Renderer> | null }).renderer?.();
  const isKnown =
    found &&
    METHODS.every((method) => typeof found[method] === 'function') &&
    typeof found.NODE === 'number' &&
    found.hoverData &&
    found.data?.canvases;
  return isKnown ? (found as Renderer) : null;
}
