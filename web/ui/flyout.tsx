/** A button that opens a small panel beneath it. Esc and a press elsewhere close it; the focus goes back to the button. */
import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import './flyout.css';
import { Icon, type IconName } from './icons.tsx';
import { texts } from './texts.ts';

interface FlyoutProps {
  readonly icon: IconName;
  readonly name: string;
  /** What is chosen now; said after the name. */
  readonly value?: string;
  /** What stands on the button where the name is too long for it. */
  readonly short?: string;
  /** Something is chosen that is not as at first. */
  readonly active?: boolean;
  readonly tabIndex?: number;
  readonly children: ComponentChildren;
}

export function Flyout({ icon, name, value, short, active = false, tabIndex, children }: FlyoutProps) {
  const open = useSignal(false);
  const id = useId();
  const whole = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!open.value) return;
    const onPress = (event: PointerEvent): void => {
      if (!whole.current?.contains(event.target as Node)) open.value = false;
    };
    addEventListener('pointerdown', onPress, true);
    return () => removeEventListener('pointerdown', onPress, true);
  }, [open.value, open]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!open.value) return;
    // Keys within the panel are its own, not those of the toolbar or the graph.
    if (event.target !== button.current) event.stopPropagation();
    if (event.key !== 'Escape') return;
    open.value = false;
    button.current?.focus();
    event.stopPropagation();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears keys that bubble up from the controls within
    <div class="flyout" ref={whole} onKeyDown={onKeyDown}>
      <button
        ref={button}
        type="button"
        class="flyout-button"
        data-tool
        data-active={active ? 'yes' : 'no'}
        tabIndex={tabIndex}
        title={value ? texts.common.named(name, value) : name}
        aria-label={value ? texts.common.named(name, value) : name}
        aria-expanded={open.value}
        aria-controls={id}
        onClick={() => {
          open.value = !open.value;
        }}
      >
        <Icon name={icon} />
        <span>{value ?? short ?? name}</span>
        <Icon name="chevronDown" size={12} />
      </button>
      <div id={id} class="flyout-panel" hidden={!open.value}>
        {open.value && children}
      </div>
    </div>
  );
}
