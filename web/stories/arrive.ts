/** A story that comes with the address: shown in its panel and played; the one before is an undo away. */

import { graphResource } from '../state/graph.ts';
import { showPanel } from '../state/layout.ts';
import { arrivalFault, changeStory, playStep } from '../state/stories.ts';
import { announce } from '../ui/live.tsx';
import { texts } from '../ui/texts.ts';
import { unpackStory } from './address.ts';

export async function arrive(hash: string): Promise<void> {
  const opened = await unpackStory(hash);
  if (!opened) return;
  showPanel('stories', 'right');
  if ('fault' in opened) {
    arrivalFault.value = opened.fault;
    return;
  }
  changeStory(opened.story);
  announce(texts.stories.opened(opened.story.steps.length));
  const stop = graphResource.state.subscribe(({ data }) => {
    if (!data) return;
    queueMicrotask(() => stop());
    playStep(0);
  });
}
