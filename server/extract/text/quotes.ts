/** What a fact is quoted by: the whole sentence or point in which it was found, so that a reader can judge it. */
import type { Evidenced, Span } from '../../model/factsheet.ts';
import type { Draft, Sentence } from '../draft.ts';
import { agreementWith, commitmentWith, meetingWith, officeWith } from './with-evidence.ts';

/** Widens the evidence of every fact to the sentences around it; spans of one sentence become one. */
export function quoteSentences(draft: Draft): Draft {
  const { text } = draft.document;
  const widened = ({ evidence }: Evidenced): readonly Span[] =>
    distinct(evidence.map((span) => widen(span, draft.sentences, text)));
  return {
    ...draft,
    offices: draft.offices.map((fact) => officeWith(fact, widened(fact))),
    meetings: draft.meetings.map((fact) => meetingWith(fact, widened(fact))),
    agreements: draft.agreements.map((fact) => agreementWith(fact, widened(fact))),
    commitments: draft.commitments.map((fact) => commitmentWith(fact, widened(fact))),
  };
}

/** A span that lies in no sentence, or reaches over paragraphs, stays as it is. */
function widen(span: Span, sentences: readonly Sentence[], text: string): Span {
  const first = sentenceAt(sentences, span.start);
  const last = sentenceAt(sentences, span.end - 1);
  if (!first || !last || first.passage !== last.passage) return span;
  const start = Math.min(span.start, first.start);
  const end = Math.max(span.end, last.end);
  return { start, end, quote: text.slice(start, end) };
}

/** The sentence that holds an offset, or null; sentences are in the order of the text and do not overlap. */
function sentenceAt(sentences: readonly Sentence[], offset: number): Sentence | null {
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = sentences[middle];
    if (!sentence) return null;
    if (offset < sentence.start) high = middle - 1;
    else if (offset >= sentence.end) low = middle + 1;
    else return sentence;
  }
  return null;
}

const distinct = (spans: readonly Span[]): readonly Span[] =>
  spans.length < 2
    ? spans
    : [...new Map(spans.map((span) => [`${span.start}-${span.end}`, span])).values()].sort(
        (a, b) => a.start - b.start || a.end - b.end,
      );
