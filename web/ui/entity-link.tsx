/** The name of an entity, which selects it. The same name lights up in the graph while it is under the pointer. */
import type { ComponentChildren } from 'preact';
import type { EntityType } from '../api/types.ts';
import { hovered, selectNode } from '../state/selection.ts';
import './entity-link.css';
import type { Role } from './kind-looks.ts';
import { KindIcon } from './kinds.tsx';
import { texts } from './texts.ts';

interface EntityLinkProps {
  readonly id: string;
  readonly kind: EntityType;
  readonly children: ComponentChildren;
  readonly role?: Role | null;
  /** Whether the shape of its kind stands before the name. */
  readonly icon?: boolean;
}

export function EntityLink({ id, kind, children, role = null, icon = true }: EntityLinkProps) {
  const light = (on: boolean) => () => {
    hovered.value = on ? id : null;
  };
  return (
    <button
      type="button"
      class="entity-link"
      onClick={() => selectNode(id)}
      onMouseEnter={light(true)}
      onMouseLeave={light(false)}
      onFocus={light(true)}
      onBlur={light(false)}
    >
      {icon && <KindIcon kind={kind} role={role} size={12} />}
      <span class="visually-hidden">{texts.kinds[kind]}: </span>
      <span class="entity-link-name">{children}</span>
    </button>
  );
}
