/** States and bodies under whose roof an encounter was: "co-hosted by the government of Niger and the World Food Programme". */
import type { Ref } from '../../model/factsheet.ts';
import type { SentenceView } from '../text/view.ts';
import { Gate } from '../words/gate.ts';

const GATE = new Gate(/hosted/);
const HOSTED_BY = /\b(?:co-|jointly |also )?hosted (?:jointly )?by (?:the )?(?:[Gg]overnments? of )?(?:the )?/u;
const NEXT =
  /^(?: \([^)]{1,14}\))?(?:,|,? and|,? together with|,? along with) (?:the )?(?:[Gg]overnment of )?(?:the )?$/u;

/** The row of those behind the words; none where a person is the host, or whoever holds an office there. */
export function hostBodies({ text, at, mentions, words }: SentenceView): readonly Ref[] {
  const told = GATE.opens(words) ? HOSTED_BY.exec(text) : null;
  if (!told) return [];
  const row: Ref[] = [];
  let end = told.index + told[0].length;
  for (const { ref, kind, form, start, end: stop } of mentions) {
    if (start - at < end) continue;
    const between = text.slice(end, start - at);
    if (form !== 'name' || (kind !== 'country' && kind !== 'organization')) break;
    if (row.length ? !NEXT.test(between) : between !== '') break;
    row.push(ref);
    end = stop - at;
  }
  return /^'s? /u.test(text.slice(end)) ? [] : row;
}
