/** Which ways may be gone: through which kinds, not through whom. */
import { ENTITY_TYPES } from '../../api/types.ts';
import { loaded } from '../../state/graph.ts';
import { changePaths, pathsAsked } from '../../state/paths.ts';
import { Icon } from '../../ui/icons.tsx';
import { KindIcon } from '../../ui/kinds.tsx';
import { titled } from '../../ui/names.ts';
import { texts } from '../../ui/texts.ts';

export function Limits() {
  const { without, around } = pathsAsked.value;
  return (
    <fieldset class="paths-limits">
      <legend class="visually-hidden">{texts.paths.limits}</legend>
      <span class="paths-kinds">
        <span>{texts.paths.throughKinds}</span>
        {ENTITY_TYPES.map((type) => (
          <button
            key={type}
            type="button"
            class="paths-kind"
            aria-pressed={!without.has(type)}
            onClick={() => {
              const next = new Set(without);
              if (!next.delete(type)) next.add(type);
              // Through nothing at all no way leads: the last kind stays.
              if (next.size < ENTITY_TYPES.length) changePaths({ without: next });
            }}
          >
            <KindIcon kind={type} size={12} />
            {texts.kindsMany[type]}
          </button>
        ))}
      </span>
      {around.length > 0 && (
        <span class="paths-kinds">
          <span>{texts.paths.round}</span>
          {around.map((id) => {
            const name = titled(loaded.value.nodes.get(id)?.name ?? id);
            return (
              <button
                key={id}
                type="button"
                class="button paths-around"
                aria-label={texts.paths.allow(name)}
                onClick={() => changePaths({ around: around.filter((one) => one !== id) })}
              >
                {name}
                <Icon name="close" size={12} />
              </button>
            );
          })}
        </span>
      )}
    </fieldset>
  );
}
