/** Stories: what is seen, told step by step. */
import { useSignal } from '@preact/signals';
import { loaded } from '../state/graph.ts';
import { selection } from '../state/selection.ts';
import { addStep, canUndoStory, changeStory, playStep, story, undoStory } from '../state/stories.ts';
import { BOUNDS } from '../stories/story.ts';
import { Icon } from '../ui/icons.tsx';
import { announce } from '../ui/live.tsx';
import { EmptyState } from '../ui/states.tsx';
import { texts } from '../ui/texts.ts';
import { StepEditor } from './stories/step-editor.tsx';
import { StoryFiles } from './stories/story-files.tsx';
import './stories.css';

export function StoriesPanel() {
  const { title, steps } = story.value;
  const words = texts.stories;
  const fresh = useSignal<string | null>(null);
  const add = (): void => {
    if (!addStep(titleNow(steps.length + 1))) {
      announce(words.tooMany(BOUNDS.steps));
      return;
    }
    fresh.value = story.peek().steps.at(-1)?.id ?? null;
    announce(words.added(story.peek().steps.length));
  };
  return (
    <div class="stories">
      <label class="stories-field">
        <span class="caps">{words.storyTitle}</span>
        <input
          class="field stories-title"
          value={title}
          maxLength={BOUNDS.title}
          placeholder={words.untitled}
          onInput={(event) => changeStory({ ...story.peek(), title: event.currentTarget.value }, 'title')}
        />
      </label>
      <div class="stories-tools">
        <button type="button" class="button stories-main" onClick={add}>
          <Icon name="plus" />
          {words.add}
        </button>
        <button type="button" class="button" disabled={steps.length === 0} onClick={() => playStep(0)}>
          <Icon name="play" />
          {words.play}
        </button>
        <button
          type="button"
          class="icon-button"
          disabled={!canUndoStory.value}
          title={words.undo}
          aria-label={words.undo}
          onClick={() => {
            undoStory();
            announce(words.undone);
          }}
        >
          <Icon name="undo" />
        </button>
      </div>
      {steps.length === 0 && <EmptyState icon="book" title={words.none} hint={words.noneHint} />}
      <ol class="stories-steps">
        {steps.map((step, index) => (
          <StepEditor key={step.id} step={step} index={index} of={steps.length} isFresh={fresh.value === step.id} />
        ))}
      </ol>
      <StoryFiles />
    </div>
  );
}

/** What a step is called at first: what is selected, else its number. */
function titleNow(number: number): string {
  const chosen = selection.peek();
  const name = chosen?.kind === 'node' ? loaded.peek().nodes.get(chosen.id)?.name : null;
  return (name ?? texts.stories.stepTitle(number)).slice(0, BOUNDS.title);
}
