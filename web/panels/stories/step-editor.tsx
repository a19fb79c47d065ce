/** One step in the panel: its title and text, its place in the order, and the view it shows. */
import { useEffect, useRef } from 'preact/hooks';
import { editStep, moveStep, playStep, removeStep, showView } from '../../state/stories.ts';
import { queryNow } from '../../state/url.ts';
import { BOUNDS, type Step } from '../../stories/story.ts';
import { Icon, type IconName } from '../../ui/icons.tsx';
import { announce } from '../../ui/live.tsx';
import { texts } from '../../ui/texts.ts';

interface StepEditorProps {
  readonly step: Step;
  readonly index: number;
  readonly of: number;
  /** It was just added: its title takes the focus. */
  readonly isFresh: boolean;
}

export function StepEditor({ step, index, of, isFresh }: StepEditorProps) {
  const { id, title, text, view } = step;
  const words = texts.stories;
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isFresh) field.current?.select();
  }, [isFresh]);
  const move = (by: number): void => {
    moveStep(id, by);
    announce(words.moved(index + 1 + by, of));
  };
  return (
    <li class="stories-step">
      <div class="stories-step-head">
        <span class="stories-number" aria-hidden="true">
          {index + 1}
        </span>
        <input
          ref={field}
          class="field"
          value={title}
          maxLength={BOUNDS.title}
          aria-label={words.titleOf(index + 1)}
          onInput={(event) => editStep(id, { title: event.currentTarget.value }, `title ${id}`)}
        />
      </div>
      <textarea
        class="field stories-text"
        rows={3}
        value={text}
        maxLength={BOUNDS.text}
        placeholder={words.textHint}
        aria-label={words.textOf(index + 1)}
        onInput={(event) => editStep(id, { text: event.currentTarget.value }, `text ${id}`)}
      />
      <div class="stories-step-tools">
        <button type="button" class="link-button" onClick={() => showView(view)}>
          {words.show}
        </button>
        <button
          type="button"
          class="link-button"
          onClick={() => {
            editStep(id, { view: queryNow() });
            announce(words.renewed);
          }}
        >
          {words.renew}
        </button>
        <span class="stories-space" />
        <Small icon="play" name={words.playFrom(index + 1)} onPress={() => playStep(index)} />
        <Small icon="chevronUp" name={words.up(index + 1)} disabled={index === 0} onPress={() => move(-1)} />
        <Small icon="chevronDown" name={words.down(index + 1)} disabled={index === of - 1} onPress={() => move(1)} />
        <Small
          icon="close"
          name={words.remove(index + 1)}
          onPress={() => {
            removeStep(id);
            announce(words.removed);
          }}
        />
      </div>
    </li>
  );
}

interface SmallProps {
  readonly icon: IconName;
  readonly name: string;
  readonly disabled?: boolean;
  readonly onPress: () => void;
}

const Small = ({ icon, name, disabled = false, onPress }: SmallProps) => (
  <button type="button" class="icon-button" title={name} aria-label={name} disabled={disabled} onClick={onPress}>
    <Icon name={icon} />
  </button>
);
