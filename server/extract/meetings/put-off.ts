/** Encounters put off to a day that is told: "a summit that was to have opened on Thursday has been put off until 24 February". */
import type { Edtf } from '../../model/edtf.ts';
import type { SentenceView } from '../text/view.ts';
import { Gate } from '../words/gate.ts';

const GATE = new Gate(/^(?:postponed|put|deferred|delayed|rescheduled|moved|pushed|adjourned|brought)$/);
const PUT_OFF =
  /^[^.;]{0,140}?\b(?:has|have|had|was|were|is|are|will be)(?: now| again| once more)? (?:been )?(?:postponed|put off|put back|deferred|delayed|rescheduled|moved|pushed back|brought forward)(?: from [^,;.]{3,40}?)? (?:until|till|to|for) (?:the |early |late |mid-)?(?=\p{L}|\d)/u;

/** The day, month or year to which the encounter that ends at an offset was put off; null where none is told. */
export function putOffTo({ text, at, dates, words }: SentenceView, end: number): Edtf | null {
  const told = GATE.opens(words) ? PUT_OFF.exec(text.slice(end)) : null;
  if (!told) return null;
  const from = end + told[0].length;
  return dates.find(({ start }) => start - at >= from - 6 && start - at <= from + 4)?.date ?? null;
}
