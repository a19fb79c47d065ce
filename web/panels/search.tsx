/** One box for names, sentences and commands: suggestions while typing, chosen by keyboard or pointer (WAI-ARIA combobox with a listbox). */
import { batch, useSignal, useSignalEffect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { COMMANDS_ONLY } from '../state/commands.ts';
import { forgetRecent, keepRecent, recent } from '../state/recent.ts';
import { asked, found, query } from '../state/search.ts';
import { readDocument, selectNode } from '../state/selection.ts';
import { Icon } from '../ui/icons.tsx';
import { announce } from '../ui/live.tsx';
import { scrollToEntry } from '../ui/scroll.ts';
import { ErrorState } from '../ui/states.tsx';
import { texts } from '../ui/texts.ts';
import { OptionRow } from './search/option-row.tsx';
import { keyOf, type Option, optionGroups, recentOf, type Sentence } from './search/options.ts';
import { onShortcut } from './search/shortcut.ts';
import './search.css';

const LIST = 'search-list';
const optionId = (index: number): string => `search-option-${index}`;

export function SearchPanel() {
  const box = useRef<HTMLInputElement>(null);
  const open = useSignal(false);
  const active = useSignal(0);
  const { data, error, loading } = found.state.value;
  // What was found for other words does not answer these.
  const isSettled = asked.value === query.value.trim();
  const groups = optionGroups(
    query.value,
    query.value.startsWith(COMMANDS_ONLY) ? [] : (data?.edges ?? []),
    recent.value,
  );
  const options = groups.flatMap((group) => group.options);
  const shown = open.value && (options.length > 0 || asked.value !== null);

  useEffect(() => onShortcut(() => box.current?.select()), []);
  useSignalEffect(() => {
    const { data: answer, loading: waiting } = found.state.value;
    if (!answer || waiting) return;
    active.value = 0;
    if (open.peek() && query.peek() !== '')
      announce(texts.search.found(document.querySelectorAll(`#${LIST} [role=option]`).length));
  });

  const choose = (option: Option | undefined) => {
    if (!option) return;
    const kept = recentOf(option);
    if (option.kind === 'forget') return forgetRecent();
    query.value = '';
    open.value = false;
    box.current?.blur();
    if (kept) keepRecent(kept);
    if (option.kind === 'command') option.command.run();
    else if (option.kind === 'question')
      void import('../state/questions/resolve.ts').then(
        ({ askInWords }) => askInWords(option.parsed),
        () => announce(texts.errors.network),
      );
    else if (option.kind === 'recent') selectNode(option.recent.id);
    else
      batch(() => {
        selectNode(option.suggestion.node.id);
        if (option.kind === 'sentence') readDocument(option.sentence.document, spanOf(option.sentence));
      });
  };
  const move = (to: number) => {
    open.value = true;
    active.value = (to + options.length) % Math.max(1, options.length);
    const option = document.getElementById(optionId(active.value));
    if (option) scrollToEntry(option);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown') move(active.value + 1);
    else if (event.key === 'ArrowUp') move(active.value - 1);
    else if (event.key === 'Enter' && shown && (isSettled || !loading)) choose(options[active.value]);
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
        aria-activedescendant={shown && options.length > 0 ? optionId(active.value) : undefined}
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
            {groups.map((group, at) => (
              <OptionGroupRows
                key={group.title}
                title={group.title}
                options={group.options}
                first={groups.slice(0, at).reduce((sum, { options: before }) => sum + before.length, 0)}
                active={active.value}
                onChoose={choose}
                onPoint={(index) => {
                  active.value = index;
                }}
              />
            ))}
          </div>
          {error && <ErrorState error={error} onRetry={found.refresh} />}
          {!error && !data && asked.value !== null && options.length === 0 && (
            <p class="search-note">{texts.search.searching}</p>
          )}
          {!error && data && isSettled && options.length === 0 && (
            <p class="search-note">
              {texts.search.none(asked.value ?? '')}
              <span>{texts.search.noneHint}</span>
            </p>
          )}
          {query.value === '' && <p class="search-hint">{texts.search.hint}</p>}
        </div>
      )}
    </search>
  );
}

const spanOf = ({ start, end }: Sentence) => ({ start, end });

interface OptionGroupRowsProps {
  readonly title: string;
  readonly options: readonly Option[];
  /** Place of the first of them among all options. */
  readonly first: number;
  readonly active: number;
  readonly onChoose: (option: Option) => void;
  readonly onPoint: (index: number) => void;
}

function OptionGroupRows({ title, options, first, active, onChoose, onPoint }: OptionGroupRowsProps) {
  const id = `search-group-${first}`;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of options of a listbox; a fieldset is one of a form.
    <div role="group" aria-labelledby={id} class="search-group">
      <div id={id} class="search-group-title caps" role="presentation">
        {title}
      </div>
      {options.map((option, index) => (
        <OptionRow
          key={keyOf(option)}
          id={optionId(first + index)}
          option={option}
          query={query.value.trim()}
          active={first + index === active}
          onChoose={() => onChoose(option)}
          onPoint={() => onPoint(first + index)}
        />
      ))}
    </div>
  );
}
