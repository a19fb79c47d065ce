/** The states and bodies by which an encounter is called: "the India-Bhutan meeting", "Russian-Turkish talks", "an EU–Ukraine summit". */
import type { Ref } from '../../model/factsheet.ts';
import type { SentenceView } from '../text/view.ts';
import type { MeetingPhrase } from './names.ts';

const JOINT = /^(?:[-–—/]| ?[–—] ?)$/u;

/** Those joined by a dash in the words before the noun; none where there is no such pair. */
export function pairInName({ text, at, mentions }: SentenceView, { start, headStart }: MeetingPhrase): readonly Ref[] {
  const row: Ref[] = [];
  let end = -1;
  for (const { kind, ref, start: from, end: to } of mentions) {
    if (from - at < start || to - at > headStart || (kind !== 'country' && kind !== 'organization')) continue;
    if (end >= 0 && !JOINT.test(text.slice(end, from - at))) break;
    row.push(ref);
    end = to - at;
  }
  return row.length > 1 ? [...new Set(row)] : [];
}
