/** Tenures and their marks in words. */
import { dayOf } from '../../state/days.ts';
import type { Tenure, TenureMark } from '../../state/tenures-rows.ts';
import { UNCERTAIN } from '../../state/visible.ts';
import { dateText, daysText } from '../../ui/dates.ts';
import { titled } from '../../ui/names.ts';
import { texts } from '../../ui/texts.ts';

/** "Seen in office 20 April 2011 to 31 May 2014; documents do not say when it began". */
export function seenText({ first, last, start, end }: Tenure): string {
  return texts.tenures.seen(daysText(dayOf(first), dayOf(last)), start.firm, end.firm);
}

export function tenureText(tenure: Tenure): string {
  const count = (kind: TenureMark['kind']): number => tenure.marks.filter((mark) => mark.kind === kind).length;
  const words = texts.tenures.told(
    tenure.person.name,
    titled(tenure.title),
    seenText(tenure),
    count('MEETING'),
    count('AGREEMENT'),
  );
  if (tenure.inferred) return texts.graph.inferredLine(words);
  return tenure.confidence < UNCERTAIN ? texts.graph.uncertainLine(words) : words;
}

export const markText = ({ kind, name, day }: TenureMark, person: string): string =>
  texts.tenures.mark(kind, person, titled(name), dateText(dayOf(day)));
