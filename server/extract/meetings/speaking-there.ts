/** Adds to the conference or ceremony of which the text goes on to tell those who speak or act in a further sentence. */
import type { Ref } from '../../model/factsheet.ts';
import type { SentenceView } from '../text/view.ts';
import { actorsAt } from './acts-at-ceremonies.ts';
import type { Encounters } from './encounters.ts';
import { joinAt } from './joining.ts';
import { speakerIn } from './speakers.ts';

/** `alone`: the sentence tells of no encounter of its own; `introduces`: whether it names a person for the first time at an offset. */
export function speakingThere(
  encounters: Encounters,
  view: SentenceView,
  alone: boolean,
  introduces: (ref: Ref, at: number) => boolean,
): void {
  const gathered = encounters.gathering(view);
  if (!gathered) return;
  const speaker = alone ? speakerIn(view, introduces) : null;
  if (speaker) joinAt(gathered, view, [speaker]);
  if (gathered.candidates[0]?.kind === 'ceremony') joinAt(gathered, view, actorsAt(view));
}
