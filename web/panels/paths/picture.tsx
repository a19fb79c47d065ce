/** The ways as a small picture: ends left and right, what lies between in columns. */
import type { Way } from '../../api/paths.ts';
import { kindOf } from '../../api/shapes.ts';
import { EntityLink } from '../../ui/entity-link.tsx';
import { particularRole } from '../../ui/kinds.tsx';
import { titled } from '../../ui/names.ts';
import { texts } from '../../ui/texts.ts';
import { pictureOf } from './layers.ts';

/** Height of a row and least width of a column, in CSS pixels. */
const ROW = 46;
const COLUMN = 116;

export function WaysPicture({ ways }: { readonly ways: readonly Way[] }) {
  const { spots, lines, columns, rows } = pictureOf(ways);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways is reached by keyboard.
    <section class="paths-picture" aria-label={texts.paths.picture} tabIndex={0}>
      <div class="paths-plane" style={{ height: `${rows * ROW + 12}px`, minWidth: `${columns * COLUMN}px` }}>
        <svg class="paths-lines" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
          {lines.map(({ key, from, to, unsure }) => (
            <path
              key={key}
              class={unsure ? 'paths-line paths-line-unsure' : 'paths-line'}
              d={`M${from.x} ${from.y}C${(from.x + to.x) / 2} ${from.y} ${(from.x + to.x) / 2} ${to.y} ${to.x} ${to.y}`}
            />
          ))}
        </svg>
        {spots.map(({ entity, x, y }) => (
          <span
            key={entity.id}
            class="paths-spot"
            style={{ left: `${x}%`, top: `${y}%`, maxWidth: `${100 / columns - 2}%` }}
          >
            <EntityLink id={entity.id} kind={kindOf(entity.__typename)} role={particularRole(entity)}>
              {titled(entity.name)}
            </EntityLink>
          </span>
        ))}
      </div>
    </section>
  );
}
