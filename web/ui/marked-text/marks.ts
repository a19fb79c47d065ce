/** What lies over the text of a document: names, statements, facts, and the sentences that are stepped through. */
import type { TextMention } from '../../api/documents.ts';
import { kindOf } from '../../api/shapes.ts';
import type { MarkKind } from '../../state/marks.ts';
import type { Segment, Stretch } from '../segments.ts';
import type { FactPlace } from './facts.ts';

/** The words that say the open fact, the sentence around them, and other sentences that say something of what is selected. */
export type SentenceRole = 'open' | 'around' | 'other';

export type Mark = Stretch &
  (
    | { readonly mention: TextMention }
    /** What is said there; names and statements stand in it. */
    | { readonly place: FactPlace }
    | { readonly sentence: SentenceRole }
  );

/** Every mention of a kind that is not in `away`; one may stand in another, as a country does in the name of a body. */
export const mentionMarks = (mentions: readonly TextMention[], away: ReadonlySet<MarkKind> = new Set()): Mark[] =>
  mentions
    .filter(({ entity }) => !away.has(kindOf(entity.__typename)))
    .map((mention) => ({ start: mention.start, end: mention.end, mention }));

export const factMarks = (places: readonly FactPlace[]): Mark[] =>
  places.filter(({ facts }) => facts.length > 0).map((place) => ({ start: place.start, end: place.end, place }));

/** The sentences one may step through as marks; `shown` is the open one, within `around`. */
export function sentenceMarks(stops: readonly Stretch[], shown: Stretch | null, around: Stretch | null): Mark[] {
  const isShown = ({ start, end }: Stretch) => start === shown?.start && end === shown.end;
  return [
    ...(around ? [{ ...around, sentence: 'around' as const }] : []),
    ...stops.map((stop) => ({ ...stop, sentence: isShown(stop) ? ('open' as const) : ('other' as const) })),
  ];
}

/** What a run of text is under its marks. */
export interface RunLook {
  /** Mentions that cover it, the innermost first. */
  readonly mentions: readonly TextMention[];
  /** Places of facts that cover it, the innermost first. */
  readonly places: readonly FactPlace[];
  /** Its part in a sentence: of several the most particular. */
  readonly sentence: SentenceRole | null;
}

const ROLES: readonly SentenceRole[] = ['open', 'around', 'other'];
const byLength = (a: Stretch, b: Stretch): number => a.end - a.start - (b.end - b.start);

/** The marks of a run summed up, nested as they lie in each other. */
export function lookOf({ marks }: Segment<Mark>): RunLook {
  const mentions: TextMention[] = [];
  const places: FactPlace[] = [];
  const roles = new Set<SentenceRole>();
  for (const mark of marks) {
    if ('mention' in mark) mentions.push(mark.mention);
    else if ('place' in mark) places.push(mark.place);
    else roles.add(mark.sentence);
  }
  return {
    mentions: mentions.sort(byLength),
    places: places.sort(byLength),
    sentence: ROLES.find((role) => roles.has(role)) ?? null,
  };
}
