/**
 * What is seen while the pointer moves the view. Cytoscape then moves a picture of the elements instead of drawing them
 * (`textureOnViewport`), but draws that picture first, anew and in twice the size: with thousands of lines the view stands
 * still for half a second before it follows. What it has just drawn on the screen is such a picture already.
 */
import type { Core } from 'cytoscape';
import { type Renderer, rendererOf } from './canvas-renderer.ts';

/** How long the pointer must rest, still down, for what it has uncovered to be drawn, in milliseconds. */
const REST = 90;
/** Where drawing takes longer than this it waits until the pointer is let go: to go on at once matters more. */
const LONGEST = 100;

/** Has the screen itself taken as the picture that follows the pointer, and drawn anew where the pointer rests. */
export function moveWhatIsSeen(cy: Core): void {
  const renderer = rendererOf(cy);
  if (!renderer) return;
  const texture = document.createElement('canvas');
  const draw = renderer.render;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isSlow = false;
  const isMoving = (): boolean =>
    Boolean(renderer.hoverData.dragging || renderer.swipePanning || renderer.pinching || renderer.data.wheelZooming);

  const drawAnew = (): void => {
    if (cy.destroyed() || !isMoving()) return;
    const start = performance.now();
    renderer.textureOnViewport = false;
    draw.call(renderer);
    renderer.textureOnViewport = true;
    renderer.textureCache = null;
    isSlow = performance.now() - start > LONGEST;
  };

  renderer.render = (options) => {
    if (!options?.forcedContext) {
      clearTimeout(timer);
      if (isMoving()) {
        if (!renderer.textureCache) takePicture(renderer, texture);
        if (!isSlow) timer = setTimeout(drawAnew, REST);
      }
    }
    draw.call(renderer, options);
  };
}

function takePicture(renderer: Renderer, texture: HTMLCanvasElement): void {
  const [screen, view] = [renderer.data.canvases[renderer.NODE], renderer.prevViewport];
  const context = texture.getContext('2d');
  if (!screen || !view || !context || screen.width === 0 || screen.height === 0) return;
  // A canvas given a size is empty, also where it is the size that it had.
  texture.width = screen.width;
  texture.height = screen.height;
  context.drawImage(screen, 0, 0);
  const { zoom, pan } = view;
  renderer.textureCache = {
    texture,
    viewport: {
      zoom,
      pan: { ...pan },
      width: renderer.canvasWidth,
      height: renderer.canvasHeight,
      mpan: { x: -pan.x / zoom, y: -pan.y / zoom },
    },
  };
}
