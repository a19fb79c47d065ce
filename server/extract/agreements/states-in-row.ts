/** States named in a row, as parties where as many have signed. */
import type { Ref } from '../../model/factsheet.ts';
import type { Draft } from '../draft.ts';
import { actorsOf } from '../reference/actors.ts';
import type { SentenceView } from '../text/view.ts';
import { rowEnd } from './row-end.ts';

/** States that a sentence names in a row, as many as signed. */
export function statesInRow(draft: Draft, view: SentenceView, count: number): Ref[] {
  const { isState } = actorsOf(draft);
  for (const { kind, form, start } of view.mentions) {
    if (kind !== 'country' || form === 'adjective') continue;
    const from = start - view.at;
    const end = rowEnd(view, from, view.text.length);
    const row = view.mentions.filter(
      (mention) =>
        isState(mention.ref) && mention.form !== 'adjective' && mention.start >= start && mention.end - view.at <= end,
    );
    const refs = [...new Set(row.map(({ ref }) => ref))];
    if (refs.length === count) return refs;
  }
  return [];
}
