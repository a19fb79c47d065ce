/** The tools of the graph in one bar: how it is arranged, gathered and thinned out; the lasso; undo; the view. One tab stop, arrows move within. */
import { useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { canRedo, canUndo } from '../state/history.ts';
import { arrangement, grouping, isThinned, lassoing } from '../state/view.ts';
import { Flyout } from '../ui/flyout.tsx';
import { Icon, type IconName } from '../ui/icons.tsx';
import { texts } from '../ui/texts.ts';
import { redoStep, undoStep } from './actions.ts';
import type { Canvas } from './canvas.ts';
import { Arrangements, Groupings, Thinning } from './choices.tsx';
import { Pictures } from './pictures.tsx';
import './toolbar.css';

export const ARRANGEMENT_ICONS = {
  force: 'graph',
  time: 'lanes',
  circles: 'circles',
  hierarchy: 'ranks',
} as const satisfies Readonly<Record<string, IconName>>;

interface ToolbarProps {
  readonly canvas: RefObject<Canvas | null>;
  readonly listOpen: boolean;
  readonly onList: () => void;
}

export function Toolbar({ canvas, listOpen, onList }: ToolbarProps) {
  /** Which of the tools takes the focus when one comes to the bar. */
  const at = useSignal(0);
  const tools = (bar: HTMLElement): HTMLElement[] =>
    [...bar.querySelectorAll<HTMLElement>('[data-tool]:not(:disabled)')].filter((tool) => tool.offsetParent !== null);
  const move = (event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const all = tools(event.currentTarget);
    const now = all.indexOf(document.activeElement as HTMLElement);
    if (step === 0 || now < 0) return;
    event.preventDefault();
    all[(now + step + all.length) % all.length]?.focus();
  };
  const stop = (index: number): number => (index === at.value ? 0 : -1);
  const words = texts.graph;
  return (
    <div
      class="graph-tools"
      role="toolbar"
      aria-label={words.tools}
      tabIndex={-1}
      onKeyDown={move}
      onFocusIn={(event) => {
        const tool = (event.target as HTMLElement).closest<HTMLElement>('[data-tool]');
        const all = [...event.currentTarget.querySelectorAll('[data-tool]')];
        if (tool) at.value = all.indexOf(tool);
      }}
    >
      <div class="graph-tools-part">
        <Flyout
          icon={ARRANGEMENT_ICONS[arrangement.value]}
          name={words.arrange}
          value={words.arrangements[arrangement.value]}
          active={arrangement.value !== 'force'}
          tabIndex={stop(0)}
        >
          <Arrangements />
        </Flyout>
        <Flyout
          icon="group"
          name={words.group}
          {...(grouping.value === 'none' ? {} : { value: words.groupings[grouping.value] })}
          active={grouping.value !== 'none'}
          tabIndex={stop(1)}
        >
          <Groupings />
        </Flyout>
        <Flyout
          icon="filter"
          name={isThinned() ? words.thinOn : words.thin}
          short={words.thin}
          active={isThinned()}
          tabIndex={stop(2)}
        >
          <Thinning />
        </Flyout>
      </div>
      <div class="graph-tools-part">
        <Tool
          icon="lasso"
          name={words.lasso}
          pressed={lassoing.value}
          tabIndex={stop(3)}
          onPress={() => {
            lassoing.value = !lassoing.value;
          }}
        />
        <Tool icon="undo" name={words.undo} disabled={!canUndo()} tabIndex={stop(4)} onPress={undoStep} />
        <Tool icon="redo" name={words.redo} disabled={!canRedo()} tabIndex={stop(5)} onPress={redoStep} />
      </div>
      <div class="graph-tools-part graph-tools-view">
        <Tool icon="plus" name={words.zoomIn} tabIndex={stop(6)} wide onPress={() => canvas.current?.zoomBy(1.3)} />
        <Tool
          icon="minus"
          name={words.zoomOut}
          tabIndex={stop(7)}
          wide
          onPress={() => canvas.current?.zoomBy(1 / 1.3)}
        />
        <Tool icon="fit" name={words.fit} tabIndex={stop(8)} onPress={() => canvas.current?.fit(true)} />
        <Tool icon="list" name={words.asList} pressed={listOpen} tabIndex={stop(9)} onPress={onList} />
        <Flyout icon="download" name={texts.pictures.menu} tabIndex={stop(10)}>
          <Pictures />
        </Flyout>
      </div>
    </div>
  );
}

interface ToolProps {
  readonly icon: IconName;
  readonly name: string;
  readonly pressed?: boolean;
  readonly disabled?: boolean;
  /** Left out on a narrow screen, where fingers do it. */
  readonly wide?: boolean;
  readonly tabIndex: number;
  readonly onPress: () => void;
}

/** What cannot be done stays in reach of the keyboard, so that the focus is not lost with the last step. */
const Tool = ({ icon, name, pressed, disabled = false, wide = false, tabIndex, onPress }: ToolProps) => (
  <button
    type="button"
    class={`icon-button ${wide ? 'graph-tools-wide' : ''}`}
    data-tool
    tabIndex={tabIndex}
    title={name}
    aria-label={name}
    aria-pressed={pressed}
    aria-disabled={disabled || undefined}
    onClick={() => {
      if (!disabled) onPress();
    }}
  >
    <Icon name={icon} />
  </button>
);
