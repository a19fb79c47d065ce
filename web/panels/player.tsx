/** A story played full screen: the graph alone, and over it the words of the step. */
import { useEffect, useRef } from 'preact/hooks';
import { playingStep, playStep, stopPlaying, story } from '../state/stories.ts';
import { Icon } from '../ui/icons.tsx';
import { texts } from '../ui/texts.ts';
import './player.css';

export const PlayerPanel = () => (playingStep.value === null ? null : <Player index={playingStep.value} />);

function Player({ index }: { readonly index: number }) {
  const { title, steps } = story.value;
  const step = steps[index];
  const words = texts.stories;
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    const root = document.documentElement;
    root.dataset.playing = 'story';
    const keys = (event: KeyboardEvent): void => {
      const now = playingStep.peek() ?? 0;
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === 'ArrowRight' || event.key === 'PageDown') playStep(now + 1);
      else if (event.key === 'ArrowLeft' || event.key === 'PageUp') playStep(now - 1);
      else if (event.key === 'Home') playStep(0);
      else if (event.key === 'End') playStep(story.peek().steps.length - 1);
      else if (event.key === 'Escape') stopPlaying();
      else if (event.key !== 'Tab' && event.key !== 'Enter' && event.key !== ' ') {
        // No key of the page behind it.
        event.stopPropagation();
        return;
      } else return;
      event.preventDefault();
      event.stopPropagation();
    };
    const left = (): void => {
      if (!document.fullscreenElement) stopPlaying();
    };
    addEventListener('keydown', keys, true);
    card.current?.focus();
    // Where the browser does not allow it, the story has the whole page all the same.
    root.requestFullscreen?.().then(
      () => document.addEventListener('fullscreenchange', left),
      () => undefined,
    );
    return () => {
      removeEventListener('keydown', keys, true);
      document.removeEventListener('fullscreenchange', left);
      delete root.dataset.playing;
      if (document.fullscreenElement) void document.exitFullscreen().catch(() => undefined);
      // Where it stood is shown again a moment later.
      if (before instanceof HTMLElement) requestAnimationFrame(() => before.focus());
    };
  }, []);
  if (!step) return null;
  return (
    <section
      ref={card}
      class="player"
      role="dialog"
      aria-modal="true"
      aria-label={title || words.untitled}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it takes the focus, so that its words are read first
      tabIndex={0}
    >
      <p class="player-count caps">
        {words.position(index + 1, steps.length)}
        {title && <span> · {title}</span>}
      </p>
      <h2 class="player-title">{step.title}</h2>
      <div class="player-text">
        {step.text
          .split(/\n[ \t]*\n/)
          .filter((part) => part.trim())
          .map((part, at) => (
            <p key={at}>{part}</p>
          ))}
      </div>
      {/* Its own: the page's region tells of what the step selects. */}
      <p class="visually-hidden" role="status">
        {[words.position(index + 1, steps.length), step.title, step.text].filter(Boolean).join('. ')}
      </p>
      <div class="player-ways">
        <button type="button" class="button" disabled={index === 0} onClick={() => playStep(index - 1)}>
          <Icon name="chevronLeft" />
          {words.previous}
        </button>
        <button type="button" class="button" disabled={index === steps.length - 1} onClick={() => playStep(index + 1)}>
          {words.next}
          <Icon name="chevronRight" />
        </button>
        <span class="player-hint">{words.keys}</span>
        <button
          type="button"
          class="icon-button player-close"
          title={words.stop}
          aria-label={words.stop}
          onClick={stopPlaying}
        >
          <Icon name="close" />
        </button>
      </div>
    </section>
  );
}
