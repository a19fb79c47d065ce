/** Signers whom the next sentence names: "The heads of state of A, B and C signed a convention. X, Y and Z then …", "They were X of A and Y of B". */
import type { Ref } from '../../model/factsheet.ts';
import type { SentenceView } from '../text/view.ts';
import type { InstrumentMention } from './mentions.ts';
import { personsInRow } from './persons-in-row.ts';

/** Several of one office, of states that follow. */
const HOLDERS =
  /\b(?:heads of (?:state|government)|presidents|(?:prime |foreign |\p{Ll}+ )?ministers|premiers|leaders|ambassadors|governors|mayors|secretaries|directors|chiefs)\b/u;
const THEY =
  /^(?:They|Those (?:who (?:did so|signed)|signing)|The (?:two|three|four|five|six|signatories|ministers|presidents)(?: (?:ministers|presidents|men|women))?) (?:are|were) (?=\p{Lu})/u;

/** The mention with those whom the next sentence names as its signers. */
export function asNamedNext(mention: InstrumentMention, next: SentenceView | undefined): InstrumentMention {
  const { view, status, signatories } = mention;
  if (status !== 'signed' || signatories.length || next?.sentence.index !== view.sentence.index + 1) return mention;
  const told = HOLDERS.exec(view.text);
  const first = told && next.mentions.find(({ kind, form }) => kind === 'person' && form === 'name');
  if (!told || !first || first.start - next.at > 60) return mention;
  const row = personsInRow(next, first);
  const isTold = THEY.test(next.text) && row.length > 1;
  return isTold || isSoMany(view, told.index + told[0].length, next, first.start - next.at, row)
    ? { ...mention, signatories: row }
    : mention;
}

/** Whether the next sentence begins with as many persons as the one before has named states of theirs. */
function isSoMany(view: SentenceView, from: number, next: SentenceView, start: number, row: readonly Ref[]): boolean {
  if (!/^ (?:of|from) /u.test(view.text.slice(from)) || start > 30) return false;
  const states = new Set<Ref>();
  let end = from;
  for (const { ref, kind, form, start: at, end: until } of view.mentions) {
    if (kind !== 'country' || form === 'adjective' || at - view.at < from) continue;
    if (!/^(?: (?:of|from))?(?:,|,? and)?(?: the)? $/u.test(view.text.slice(end, at - view.at))) break;
    states.add(ref);
    end = until - view.at;
  }
  return (
    states.size === row.length &&
    (row.length > 2 || (row.length === 2 && /\b(?:then|afterwards|both)\b/u.test(next.text)))
  );
}
