/** "CARICOM and Japan will", "Italy, France and the Commission agreed": the states in one row with a body. */
import type { Ref } from '../../model/factsheet.ts';
import type { DraftMention } from '../draft.ts';
import type { SentenceView } from '../text/view.ts';

/** What joins two of a row. */
const JOINT = /^(?: \([^)]{1,12}\))?(?: staff| negotiators| officials)?(?:,|,? and|,? as well as)(?: (?:the|The))? $/u;

/** "… expressed a commitment to A and committed to B": its second verb. */
const FURTHER_VERB = /^ (?:\p{Ll}{3,14}ed|have|are|will|shall) [^;.,]{3,160},? and (?:also |further )?$/u;

/**
 * The states that stand in the row of a body of whom a clause tells; `at`: where its verb begins; `acts`: whether nothing but
 * little words stands between an index and it.
 */
export function besideBodies(
  view: SentenceView,
  text: string,
  free: readonly DraftMention[],
  at: number,
  acts: (end: number) => boolean,
): Ref[] {
  const within = ({ start, end }: DraftMention) =>
    free.some((other) => other.kind === 'organization' && other.start <= start && other.end >= end);
  const inBrackets = ({ start }: DraftMention) => text[start - view.at - 1] === '(';
  const row = free.filter(
    (mention) =>
      !inBrackets(mention) &&
      (mention.kind === 'organization' || (mention.kind === 'country' && mention.form === 'name' && !within(mention))),
  );
  const last = row.at(-1);
  if (!last) return [];
  // Only where the row is the subject itself: nothing but letters in brackets stands between it and the verb.
  const end = last.end - view.at;
  const behind = end + (/^ \([^)]{1,12}\)/u.exec(text.slice(end, end + 16))?.[0].length ?? 0);
  if (!acts(behind) && !FURTHER_VERB.test(text.slice(behind, at))) return [];
  const joined = (index: number) => {
    const [a, b] = [row[index], row[index + 1]];
    return a !== undefined && b !== undefined && JOINT.test(text.slice(a.end - view.at, b.start - view.at));
  };
  const found: Ref[] = [];
  for (let from = 0; from < row.length; ) {
    let to = from;
    while (joined(to)) to++;
    const together = row.slice(from, to + 1);
    const isOfAnother = / of (?:the )?$/u.test(text.slice(0, (together[0]?.start ?? 0) - view.at));
    if (!isOfAnother && together.some(({ kind }) => kind === 'organization'))
      for (const { kind, ref } of together) if (kind === 'country') found.push(ref);
    from = to + 1;
  }
  return found;
}
