/** States named in a row, as parties where as many have signed. */
import type { Ref } from '../../model/factsheet.ts';
import type { Draft } from '../draft.ts';
import { actorsOf } from '../reference/actors.ts';
import type { SentenceView } from '../text/view.ts';
import { rowEnd } from './row-end.ts';

/** States that a sentence names in a row, as many as signed; else those by which it calls who signed. */
export function statesInRow(draft: Draft, view: SentenceView, signatories: readonly Ref[]): Ref[] {
  const { isState } = actorsOf(draft);
  const count = signatories.length;
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
  return statesOfHands(view, signatories);
}

/** "bears the signatures of Kyrgyz Deputy Premier A, Uzbekistan's B and Kazakh Minister C": a state for each, though the text tells of one of them nowhere that he is of it. */
function statesOfHands({ mentions, text, at }: SentenceView, signatories: readonly Ref[]): Ref[] {
  const hands = mentions.filter(
    ({ kind, form, ref }) => kind === 'person' && form === 'name' && signatories.includes(ref),
  );
  const [first, last] = [hands[0], hands.at(-1)];
  if (!first || !last || new Set(hands.map(({ ref }) => ref)).size !== signatories.length) return [];
  const from = Math.max(0, text.lastIndexOf(' of ', first.start - at), text.lastIndexOf(' by ', first.start - at));
  const named = mentions.filter(({ kind, start, end }) => kind === 'country' && start - at >= from && end <= last.end);
  const refs = [...new Set(named.map(({ ref }) => ref))];
  return refs.length === signatories.length ? refs : [];
}
