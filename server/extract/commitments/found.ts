/** One undertaking as it was found, before it is known what holds it. */
import type { Ref, Span } from '../../model/factsheet.ts';
import type { Modality } from '../../model/ontology.ts';
import type { Draft, Range } from '../draft.ts';
import type { SentenceView } from '../text/view.ts';

export interface Found {
  readonly text: string;
  readonly range: Range;
  readonly modality: Modality;
  readonly by: readonly Ref[];
  readonly spans: readonly Span[];
  readonly confidence: number;
  readonly sentence: number;
  /** Whether another undertakes it, of whom nothing is known: none of those the text is about. */
  readonly nobody?: boolean;
  /** Whether bodies are bound that the text calls so, though by no name: "his ministry", "the two ministries". */
  readonly bodies?: boolean;
}

/** What a stretch of a sentence undertakes, with the words that say so. */
export function found(
  draft: Draft,
  view: SentenceView,
  range: Range,
  modality: Modality,
  by: readonly Ref[],
  confidence: number,
  trigger: readonly [number, number] | null,
): Found {
  const own = spanOf(draft, view.at + range.start, view.at + range.end);
  const verb =
    trigger && (trigger[0] < range.start || trigger[0] >= range.end)
      ? spanOf(draft, view.at + trigger[0], view.at + Math.min(trigger[1], view.text.length))
      : null;
  return {
    text: own.quote.replace(/\s+/g, ' '),
    range: { start: own.start, end: own.end },
    modality,
    by,
    spans: verb?.quote ? [own, verb] : [own],
    confidence,
    sentence: view.sentence.index,
  };
}

/** The words between two offsets of the document. */
export function spanOf(draft: Draft, start: number, end: number): Span {
  const quote = draft.document.text.slice(start, end).trimEnd();
  return { start, end: start + quote.length, quote };
}

/** One commitment a stretch: of two that overlap the first found stays. */
export function unique(all: readonly Found[]): Found[] {
  const sorted = [...all].sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
  const kept: Found[] = [];
  for (const one of sorted) if (one.range.start >= (kept.at(-1)?.range.end ?? -1)) kept.push(one);
  return kept;
}
