/** Adds to the conference or ceremony of which the text goes on to tell those who speak or act in a further sentence. */
import type { Ref } from '../../model/factsheet.ts';
import type { Draft } from '../draft.ts';
import type { SentenceView } from '../text/view.ts';
import { actorsAt } from './acts-at-ceremonies.ts';
import type { MeetingCandidate } from './candidate.ts';
import type { Encounters } from './encounters.ts';
import { joinAt } from './joining.ts';
import { isOwned, isToThem, speakersIn } from './speakers.ts';

/** Whether a text names somebody of rank for the first time at an offset of a sentence. */
export type Introduces = (view: SentenceView, ref: Ref, at: number) => boolean;

export function introducing({ persons, holdings }: Draft): Introduces {
  const firsts = new Map(persons.map(({ ref, mentions: [first] }) => [ref, first?.start]));
  const holders = new Set(holdings.map(({ person }) => person));
  return (view, ref, at) => firsts.get(ref) === at && (holders.has(ref) || isOwned(view, at) || isToThem(view));
}

/** `own`: what the sentence tells of itself; where that is an encounter held, who speaks need not have been at the other. */
export function speakingThere(
  encounters: Encounters,
  view: SentenceView,
  own: readonly MeetingCandidate[],
  introduces: Introduces,
): void {
  const gathered = encounters.gathering(view);
  if (!gathered) return;
  if (!own.some(({ status }) => status === 'held'))
    joinAt(
      gathered,
      view,
      speakersIn(view, (ref, at) => introduces(view, ref, at)),
    );
  if (gathered.candidates[0]?.kind === 'ceremony') joinAt(gathered, view, actorsAt(view));
}
