/** Rows of states that a sentence names: "A, B and C". */
import type { DraftMention } from '../draft.ts';
import type { SentenceView } from '../text/view.ts';

/** Each row, in order; `joint` fits what may stand between two of it, and a state by itself is a row of one. */
export function rowsOfStates(
  { mentions, text, at }: SentenceView,
  joint: RegExp,
  takes: (state: DraftMention) => boolean = () => true,
): DraftMention[][] {
  const rows: DraftMention[][] = [];
  for (const state of mentions) {
    if (state.kind !== 'country' || !takes(state)) continue;
    const row = rows.at(-1);
    const last = row?.at(-1);
    if (row && last && joint.test(text.slice(last.end - at, state.start - at))) row.push(state);
    else rows.push([state]);
  }
  return rows;
}
