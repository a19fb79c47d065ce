/**
 * What is seen while the pointer moves the view. Cytoscape then moves a picture of the elements instead of drawing them
 * (`textureOnViewport`), but draws that picture first, anew and in twice the size: with thousands of lines the view stands
 * still for half a second before it follows. What it has just drawn on the screen is such a picture already.
 */
import type { Core } from 'cytoscape';
import { type Renderer, rendererOf } from './canvas-renderer.ts';

/** Has the screen itself taken as the picture that follows the pointer. */
export function moveWhatIsSeen(cy: Core): void {
  const renderer = rendererOf(cy);
  if (!renderer) return;
  const texture = document.createElement('canvas');
  const draw = renderer.render;
  renderer.render = (options) => {
    const isMoving =
      renderer.hoverData.dragging || renderer.swipePanning || renderer.pinching || renderer.data.wheelZooming;
    if (isMoving && !options?.forcedContext && !renderer.textureCache) takePicture(renderer, texture);
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
