/** What lies over the text of a document: names, statements, and the sentences that say facts. */
import type { TextMention } from '../../api/documents.ts';
import { apart, type Segment, type Stretch } from '../../ui/segments.ts';

/** The words that say the open fact, the sentence around them, and other sentences that say something of what is selected. */
export type SentenceRole = 'open' | 'around' | 'other';

export type Mark = Stretch &
  (
    | { readonly name: TextMention }
    /** A whole undertaking: names may stand in it. */
    | { readonly statement: TextMention }
    | { readonly sentence: SentenceRole }
  );

/** The mentions of a text as marks: no name overlaps another, nor a statement another statement. */
export function mentionMarks(mentions: readonly TextMention[]): Mark[] {
  const isStatement = ({ entity }: TextMention) => entity.__typename === 'Commitment';
  const at = ({ start, end }: Stretch) => ({ start, end });
  return [
    ...apart(mentions.filter((one) => !isStatement(one))).map((name) => ({ ...at(name), name })),
    ...apart(mentions.filter(isStatement)).map((statement) => ({ ...at(statement), statement })),
  ];
}

/** The sentences one may step through as marks; `shown` is the open one, within `around`. */
export function sentenceMarks(stops: readonly Stretch[], shown: Stretch | null, around: Stretch | null): Mark[] {
  const isShown = ({ start, end }: Stretch) => start === shown?.start && end === shown.end;
  return [
    ...(around ? [{ ...around, sentence: 'around' as const }] : []),
    ...stops.map((stop) => ({ ...stop, sentence: isShown(stop) ? ('open' as const) : ('other' as const) })),
  ];
}

/** What a run of text is under its marks: what it names, and its part in a sentence. */
export interface RunLook {
  readonly name: TextMention | null;
  readonly statement: TextMention | null;
  readonly sentence: SentenceRole | null;
}

const ROLES: readonly SentenceRole[] = ['open', 'around', 'other'];

/** The marks of a run summed up; of several parts in sentences the most particular. */
export function lookOf({ marks }: Segment<Mark>): RunLook {
  let name: TextMention | null = null;
  let statement: TextMention | null = null;
  const roles = new Set<SentenceRole>();
  for (const mark of marks) {
    if ('name' in mark) name = mark.name;
    else if ('statement' in mark) statement = mark.statement;
    else roles.add(mark.sentence);
  }
  return { name, statement, sentence: ROLES.find((role) => roles.has(role)) ?? null };
}
