/** The story being made: kept in this browser, changed step by step, each change taken back where it was none. */
import { batch, computed, effect, signal } from '@preact/signals';
import { BOUNDS, EMPTY_STORY, openStory, type Step, type Story, type StoryFault, storyFile } from '../stories/story.ts';
import { keep, kept } from './kept.ts';
import { keepQuiet } from './selection.ts';
import { queryNow, showQuery } from './url.ts';

/** How many changes can be taken back. */
const MOST = 100;

export const story = signal<Story>(EMPTY_STORY);
const past = signal<readonly Story[]>([]);
export const canUndoStory = computed(() => past.value.length > 0);
/** Which step is played, from 0; null where none is. */
export const playingStep = signal<number | null>(null);

/** What is wrong with the story that came with the address, if anything. */
export const arrivalFault = signal<StoryFault | null>(null);

/** Replaces the story. `joins` makes one change of several: letters typed into one field. */
let lastJoin: string | null = null;
export function changeStory(next: Story, joins: string | null = null): void {
  if (joins === null || joins !== lastJoin) past.value = [...past.peek(), story.peek()].slice(-MOST);
  lastJoin = joins;
  story.value = next;
}

export function undoStory(): void {
  const before = past.peek().at(-1);
  if (!before) return;
  lastJoin = null;
  past.value = past.peek().slice(0, -1);
  story.value = before;
}

const withSteps = (steps: readonly Step[]): Story => ({ ...story.peek(), steps });

/** Adds what is seen now as the last step; false where there are too many. */
export function addStep(title: string): boolean {
  const { steps } = story.peek();
  if (steps.length >= BOUNDS.steps) return false;
  const id = String(1 + Math.max(0, ...steps.map((step) => Number(step.id) || 0)));
  changeStory(withSteps([...steps, { id, title, text: '', view: queryNow() }]));
  return true;
}

export function editStep(id: string, part: Partial<Omit<Step, 'id'>>, joins: string | null = null): void {
  changeStory(withSteps(story.peek().steps.map((step) => (step.id === id ? { ...step, ...part } : step))), joins);
}

export const removeStep = (id: string): void =>
  changeStory(withSteps(story.peek().steps.filter((step) => step.id !== id)));

/** Moves a step by so many places, as far as there are any. */
export function moveStep(id: string, by: number): void {
  const steps = [...story.peek().steps];
  const from = steps.findIndex((step) => step.id === id);
  const to = from + by;
  const [step] = from < 0 || to < 0 || to >= steps.length ? [] : steps.splice(from, 1);
  if (!step) return;
  steps.splice(to, 0, step);
  changeStory(withSteps(steps));
}

/** Shows a view and leaves in front what is: what is selected in it would come to the front otherwise. */
export function showView(query: string): void {
  batch(() => {
    showQuery(query);
    keepQuiet();
  });
}

/** What was seen before the story was played. */
let before: string | null = null;

/** Shows a step full screen; those beyond the ends are not there. */
export function playStep(index: number): void {
  const step = story.peek().steps[index];
  if (!step) return;
  before ??= queryNow();
  playingStep.value = index;
  showView(step.view);
}

/** Ends playing, and shows what was seen before. */
export function stopPlaying(): void {
  if (playingStep.peek() === null) return;
  playingStep.value = null;
  if (before !== null) showView(before);
  before = null;
}

/** Restores the story that this browser keeps, and keeps it from now on. Returns a function that ends it. */
export function followStory(): () => void {
  const before = openStory(kept('story') ?? '');
  if ('story' in before) story.value = before.story;
  return effect(() => {
    keep('story', story.value === EMPTY_STORY ? null : storyFile(story.value));
  });
}
