/** Stages that go over the text in several passes: how they are taken from pause to pause. */
import type { Draft, Passes } from './draft.ts';

export const isPaused = (work: Draft | Passes): work is Passes => 'next' in work;

/** Goes on to the next pause. */
export function resume(work: Draft | Passes): Draft | Passes {
  if (!isPaused(work)) return work;
  const { done, value } = work.next();
  return done ? value : work;
}

/** What a stage gives, once it has gone through all its passes. */
export function whole(work: Draft | Passes): Draft {
  let now = work;
  while (isPaused(now)) now = resume(now);
  return now;
}
