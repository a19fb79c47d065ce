/** One box for every name: suggestions while typing, chosen by keyboard or pointer (WAI-ARIA combobox with a listbox). */
import { useSignal, useSignalEffect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Suggestion } from '../api/search.ts';
import { asked, found, query } from '../state/search.ts';
import { selectNode } from '../state/selection.ts';
import { Icon } from '../ui/icons.tsx';
import { announce } from '../ui/live.tsx';
import { scrollToEntry } from '../ui/scroll.ts';
import { ErrorState } from '../ui/states.tsx';
import { texts } from '../ui/texts.ts';
import { onShortcut } from './search/shortcut.ts';
import { SuggestionOption } from './search/suggestion-option.tsx';
import './search.css';

const LIST = 'search-list';
const optionId = (index: number): string => `search-option-${index}`;

export function SearchPanel() {
  const box = useRef<HTMLInputElement>(null);
  const open = useSignal(false);
  const active = useSignal(0);
  const { data, error, loading } = found.state.value;
  const suggestions = data?.edges ?? [];
  const shown = open.value && asked.value !== null;

  useEffect(() => onShortcut(() => box.current?.select()), []);
  useSignalEffect(() => {
    const { data: answer, loading: waiting } = found.state.value;
    if (!answer || waiting) return;
    active.value = 0;
    if (open.peek()) announce(texts.search.found(answer.edges.length));
  });

  const choose = (suggestion: Suggestion | undefined) => {
    if (!suggestion) return;
    selectNode(suggestion.node.id);
    query.value = '';
    open.value = false;
    box.current?.blur();
  };
  const move = (to: number) => {
    open.value = true;
    active.value = (to + suggestions.length) % Math.max(1, suggestions.length);
    const option = document.getElementById(optionId(active.value));
    if (option) scrollToEntry(option);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown') move(active.value + 1);
    else if (event.key === 'ArrowUp') move(active.value - 1);
    else if (event.key === 'Enter' && shown && !loading) choose(suggestions[active.value]);
    else if (event.key === 'Escape' && open.value && query.value) open.value = false;
    else if (event.key === 'Escape') {
      query.value = '';
      box.current?.blur();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <search class="search">
      <span class="search-icon">
        <Icon name="search" />
      </span>
      <input
        ref={box}
        class="search-box"
        type="text"
        role="combobox"
        aria-label={texts.search.label}
        aria-autocomplete="list"
        aria-expanded={shown}
        aria-controls={LIST}
        aria-activedescendant={shown && suggestions.length > 0 ? optionId(active.value) : undefined}
        aria-keyshortcuts="/ Control+K"
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        enterkeyhint="search"
        maxLength={200}
        placeholder={texts.search.placeholder}
        value={query.value}
        onInput={(event) => {
          query.value = event.currentTarget.value;
          open.value = true;
        }}
        onFocus={() => {
          open.value = true;
        }}
        onBlur={() => {
          open.value = false;
        }}
        onKeyDown={onKeyDown}
      />
      {query.value === '' ? (
        <kbd class="search-key">{texts.search.shortcut}</kbd>
      ) : (
        <button
          type="button"
          class="icon-button search-clear"
          aria-label={texts.search.clear}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => {
            query.value = '';
            box.current?.focus();
          }}
        >
          <Icon name="close" size={14} />
        </button>
      )}
      {shown && (
        // biome-ignore lint/a11y/noStaticElementInteractions: a press here must not take the focus from the box before it has become a click.
        <div class="search-drop" onMouseDown={(event) => event.preventDefault()}>
          <div id={LIST} role="listbox" aria-label={texts.search.results} aria-busy={loading} class="search-list">
            {suggestions.map((suggestion, index) => (
              <SuggestionOption
                key={suggestion.node.id}
                id={optionId(index)}
                suggestion={suggestion}
                query={asked.value ?? ''}
                active={index === active.value}
                onChoose={() => choose(suggestion)}
                onPoint={() => {
                  active.value = index;
                }}
              />
            ))}
          </div>
          {error && <ErrorState error={error} onRetry={found.refresh} />}
          {!error && !data && <p class="search-note">{texts.search.searching}</p>}
          {!error && data && suggestions.length === 0 && (
            <p class="search-note">
              {texts.search.none(asked.value ?? '')}
              <span>{texts.search.noneHint}</span>
            </p>
          )}
        </div>
      )}
    </search>
  );
}
