/** Words of a text that name an entity or state an undertaking: a link that selects it. */
import type { TextMention } from '../../api/documents.ts';
import { kindOf } from '../../api/shapes.ts';
import { hovered, selectNode } from '../../state/selection.ts';
import { kindClass } from '../kinds.tsx';
import { titled } from '../names.ts';
import { texts } from '../texts.ts';

interface MentionLinkProps {
  readonly mention: TextMention;
  readonly text: string;
  /** Whether it is the first run of its words: those that follow are no stops of their own for the Tab key. */
  readonly isFirst: boolean;
  readonly isSelected: boolean;
}

/** A name, or a statement, which is underlined only: it may run over many lines, and names stand in it. */
export const mentionClass = ({ entity }: TextMention): string =>
  `${entity.__typename === 'Commitment' ? 'reader-statement' : 'reader-name'} ${kindClass(kindOf(entity.__typename))}`;

/** A link, because it flows with the text over the end of a line, which a button does not. */
export function MentionLink({ mention, text, isFirst, isSelected }: MentionLinkProps) {
  const { entity } = mention;
  const light = (on: boolean) => () => {
    hovered.value = on ? entity.id : null;
  };
  return (
    <a
      href={`?node=${encodeURIComponent(entity.id)}`}
      class={mentionClass(mention)}
      data-entity={entity.id}
      aria-current={isSelected ? 'true' : undefined}
      tabIndex={isFirst ? 0 : -1}
      title={texts.reader.mention(texts.kinds[kindOf(entity.__typename)], titled(entity.name))}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        selectNode(entity.id);
      }}
      onMouseEnter={light(true)}
      onMouseLeave={light(false)}
      onFocus={light(true)}
      onBlur={light(false)}
    >
      {text}
    </a>
  );
}
