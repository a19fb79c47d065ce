/** A line drawn by hand around what is to be picked. While it is being drawn the graph below does not move. */
import { useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { lassoing, pick, picked } from '../state/view.ts';
import { announce } from '../ui/live.tsx';
import { texts } from '../ui/texts.ts';
import type { Canvas } from './canvas.ts';
import type { Point } from './elements.ts';

export function Lasso({ canvas }: { readonly canvas: RefObject<Canvas | null> }) {
  const line = useSignal<readonly Point[]>([]);
  if (!lassoing.value) return null;
  const pointOf = (event: PointerEvent): Point => {
    const box = (event.currentTarget as Element).getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  const end = (event: PointerEvent): void => {
    const found = canvas.current?.within(line.value) ?? [];
    line.value = [];
    lassoing.value = false;
    pick(event.shiftKey ? [...picked.peek(), ...found] : found);
    announce(texts.graph.pickedNow(picked.peek().size));
  };
  return (
    <svg
      class="graph-lasso"
      aria-hidden="true"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        line.value = [pointOf(event)];
      }}
      onPointerMove={(event) => {
        if (line.value.length > 0) line.value = [...line.value, pointOf(event)];
      }}
      onPointerUp={end}
      onPointerCancel={() => {
        line.value = [];
      }}
    >
      <polygon points={line.value.map(({ x, y }) => `${x},${y}`).join(' ')} />
    </svg>
  );
}
