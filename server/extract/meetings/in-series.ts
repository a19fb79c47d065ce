/** What a numbered encounter has of the one of its series told of before: "the first round took place in Almaty", "the eighth will be in June". */
import { type MeetingCandidate, takingPart } from './candidate.ts';
import type { Encounter } from './encounter.ts';

/** Most sentences between two of a series. */
const NEAR = 3;
const HEAD = /^(?:round|session|meeting|sitting|edition|gathering)$/iu;

/** A candidate that is called by its number alone, with the kind of its series, and of one that was held the states. */
export function inSeries(candidate: MeetingCandidate, all: readonly Encounter[]): MeetingCandidate {
  const { ordinal, phrase, participants, status, view, kind } = candidate;
  const called = phrase === null || (phrase.end === phrase.headEnd && HEAD.test(phrase.head));
  if (ordinal === null || participants.length || !called || kind === 'visit' || kind === 'ceremony') return candidate;
  const other = all.findLast(({ ordinals, candidates }) => {
    const last = candidates.at(-1)?.view.sentence.index ?? 0;
    return ordinals.size > 0 && !ordinals.has(ordinal) && view.sentence.index - last <= NEAR;
  });
  const first = other?.candidates[0];
  if (!other || !first || !/^(?:talks|conference|summit)$/.test(first.kind)) return candidate;
  const states = status === 'held' ? [...other.people].filter((ref) => ref.startsWith('c')) : [];
  return { ...candidate, kind: first.kind, participants: states.length > 1 ? takingPart(states) : [] };
}

/** "The first round was held in May": one by its number alone, before another of its series that is news. */
export const isEarlierOne = ({ ordinal, phrase }: MeetingCandidate, news: Encounter | undefined): boolean =>
  ordinal !== null && !(phrase && phrase.end !== phrase.headEnd) && Math.max(0, ...(news?.ordinals ?? [])) > ordinal;
