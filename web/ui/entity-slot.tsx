/** A small box in which one entity is chosen by name: suggestions while typing (WAI-ARIA combobox with a listbox). */
import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import { ask } from '../api/client.ts';
import { type KindSuggestion, SEARCH_OF_KINDS } from '../api/search.ts';
import { kindOf } from '../api/shapes.ts';
import type { EntityType } from '../api/types.ts';
import { countryName } from './countries.ts';
import './entity-slot.css';
import { Icon } from './icons.tsx';
import { KindIcon, particularRole } from './kinds.tsx';
import { announce } from './live.tsx';
import { titled } from './names.ts';
import { scrollToEntry } from './scroll.ts';
import { texts } from './texts.ts';

/** How long typing must rest before the server is asked, in milliseconds. */
const REST = 140;
const FIRST = 8;

export interface Chosen {
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
}

interface EntitySlotProps {
  /** What it is for, as its accessible name. */
  readonly label: string;
  readonly placeholder: string;
  readonly chosen: Pick<Chosen, 'id' | 'name'> | null;
  /** Kinds that can be chosen; all where left out. */
  readonly types?: readonly EntityType[];
  /** What was typed and could not be found: it stands in the box, marked. */
  readonly unknown?: string | null;
  readonly focused?: boolean;
  readonly onChoose: (chosen: Chosen | null) => void;
}

export function EntitySlot({
  label,
  placeholder,
  chosen,
  types,
  unknown = null,
  focused = false,
  onChoose,
}: EntitySlotProps) {
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  /** What is being typed; null while what is chosen stands in the box. */
  const typed = useSignal<string | null>(null);
  const found = useSignal<readonly KindSuggestion[]>([]);
  const active = useSignal(0);
  const text = typed.value?.trim() ?? '';
  const open = text !== '';

  useEffect(() => {
    if (focused) box.current?.focus();
  }, [focused]);
  useEffect(() => {
    if (text === '') {
      found.value = [];
      return undefined;
    }
    const stop = new AbortController();
    const timer = setTimeout(() => {
      ask(SEARCH_OF_KINDS, { text, types: types ?? null, first: FIRST }, stop.signal).then(
        ({ search }) => {
          found.value = search.edges;
          active.value = 0;
          announce(texts.search.found(search.edges.length));
        },
        () => undefined, // another letter may bring an answer
      );
    }, REST);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [text]);

  const choose = (suggestion: KindSuggestion | undefined) => {
    if (!suggestion) return;
    const { node } = suggestion;
    typed.value = null;
    found.value = [];
    onChoose({ id: node.id, name: node.name, type: kindOf(node.__typename) });
  };
  const move = (to: number) => {
    const count = Math.max(1, found.value.length);
    active.value = (to + count) % count;
    const option = document.getElementById(`${id}-${active.value}`);
    if (option) scrollToEntry(option);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown' && open) move(active.value + 1);
    else if (event.key === 'ArrowUp' && open) move(active.value - 1);
    else if (event.key === 'Enter' && open) choose(found.value[active.value]);
    else if (event.key === 'Escape' && typed.value !== null) typed.value = null;
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const value = typed.value ?? (chosen ? titled(chosen.name) : (unknown ?? ''));
  return (
    <span class="slot">
      <input
        ref={box}
        class="slot-box"
        type="text"
        role="combobox"
        aria-label={label}
        aria-autocomplete="list"
        aria-expanded={open}
        aria-controls={`${id}-list`}
        aria-activedescendant={open && found.value.length > 0 ? `${id}-${active.value}` : undefined}
        aria-invalid={unknown !== null && chosen === null && typed.value === null ? true : undefined}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        maxLength={200}
        size={Math.min(34, Math.max(8, (value || placeholder).length + 1))}
        placeholder={placeholder}
        value={value}
        onInput={(event) => {
          typed.value = event.currentTarget.value;
          if (event.currentTarget.value === '') onChoose(null);
        }}
        onFocus={(event) => event.currentTarget.select()}
        onBlur={() => {
          typed.value = null;
        }}
        onKeyDown={onKeyDown}
      />
      {chosen && typed.value === null && (
        <button
          type="button"
          class="slot-clear"
          aria-label={texts.slots.clear(label)}
          onClick={() => {
            onChoose(null);
            box.current?.focus();
          }}
        >
          <Icon name="close" size={12} />
        </button>
      )}
      {open && (
        // biome-ignore lint/a11y/noStaticElementInteractions: a press here must not take the focus from the box before it has become a click.
        <span class="slot-drop" onMouseDown={(event) => event.preventDefault()}>
          <span id={`${id}-list`} role="listbox" aria-label={label} class="slot-list">
            {found.value.map((suggestion, index) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the box holds the focus and answers the keys for its options.
              <span
                key={suggestion.node.id}
                id={`${id}-${index}`}
                role="option"
                tabIndex={-1}
                aria-selected={index === active.value}
                class="slot-option"
                onClick={() => choose(suggestion)}
                onMouseMove={() => {
                  active.value = index;
                }}
              >
                <KindIcon kind={kindOf(suggestion.node.__typename)} role={particularRole(suggestion.node)} />
                <span class="slot-name">{titled(suggestion.node.name)}</span>
                <span class="slot-what">{whatOf(suggestion)}</span>
              </span>
            ))}
          </span>
          {found.value.length === 0 && <span class="slot-note">{texts.slots.none}</span>}
        </span>
      )}
    </span>
  );
}

const whatOf = ({ node }: KindSuggestion): string =>
  node.country && node.__typename !== 'Country' ? countryName(node.country.iso2) : texts.kinds[kindOf(node.__typename)];
