/** Who signs, where that stands between dashes: "The premiers — X of A and Y of B — signed", "Three states – A, B and C – concluded". */
import type { Ref } from '../../model/factsheet.ts';
import type { SentenceView } from '../text/view.ts';

/** "The premiers — X of A and Y of B — signed": those between the dashes, and where the sentence goes on before them. */
export function betweenDashes(
  view: SentenceView,
  at: number,
): { readonly persons: Ref[]; readonly others: Ref[]; readonly start: number } | null {
  const closing = /(?:\s(?:[—–-]|--)\s|—)(?:[\p{L}]{1,12} ){0,2}$/u.exec(view.text.slice(Math.max(0, at - 32), at));
  if (!closing) return null;
  const end = Math.max(0, at - 32) + closing.index;
  const opening = /^.*(?:\s(?:[—–-]|--)\s|(?<=\p{L})—(?=\p{L}))/u.exec(view.text.slice(0, end));
  if (!opening) return null;
  const from = opening[0].length;
  const inside = view.mentions.filter(({ start, end: stop }) => start - view.at >= from && stop - view.at <= end);
  const of = (test: (mention: SentenceView['mentions'][number]) => boolean) => [
    ...new Set(inside.filter(test).map(({ ref }) => ref)),
  ];
  return {
    persons: of(({ kind }) => kind === 'person'),
    others: of(({ kind, form }) => (kind === 'country' || kind === 'organization') && form !== 'adjective'),
    start: opening[0].replace(/\s*(?:[—–-]|--)\s*$/u, '').length,
  };
}
