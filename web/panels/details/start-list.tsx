/** Where to begin while nothing is selected: what is most connected, of each kind that people ask about. */
import { loaded } from '../../state/graph.ts';
import { EntityLink } from '../../ui/entity-link.tsx';
import { roleOf } from '../../ui/kind-looks.ts';
import { titled } from '../../ui/names.ts';
import { texts } from '../../ui/texts.ts';
import { startsOf } from './starts.ts';

export function StartList() {
  const starts = startsOf(loaded.value.nodes.values());
  if (starts.length === 0) return null;
  return (
    <section class="starts">
      <h2 class="facts-head">{texts.details.startWith}</h2>
      <ul>
        {starts.map(({ id, type, name, degree, labels }) => (
          <li key={id} class="start">
            <EntityLink id={id} kind={type} role={roleOf({ labels })}>
              {titled(name)}
            </EntityLink>
            <span class="start-degree">{texts.search.connections(degree)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
