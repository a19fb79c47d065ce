/** The last encounter before the one told of: "will meet for the first time since their talks in Lima collapsed on 7 July". */
import type { Edtf } from '../../model/edtf.ts';
import type { SentenceView } from '../text/view.ts';
import { Gate } from '../words/gate.ts';

const GATE = new Gate(/^since$/);
const SINCE = /\bsince (?:their|his|her|its|the) (?:last |first |previous |ill-fated |failed )?(?:[\p{Ll}-]+ )?$/u;
const ENDED =
  /^(?: (?:in|at) [^,;.]{2,40}?)? (?:collapsed|broke down|broke up|ended|failed|foundered|stalled|closed|were (?:held|broken off|suspended)|was (?:held|broken off|suspended))(?: (?:in|at) [^,;.]{2,40}?)? (?:on|in|last|early|late) $|^(?: (?:in|at) [^,;.]{2,40}?)? (?:on|in|of|last|early|late) ?$/u;

/** Whether the words before an encounter look back on it as the last. */
export const isSinceThen = ({ text, words }: SentenceView, start: number): boolean =>
  GATE.opens(words) && SINCE.test(text.slice(Math.max(0, start - 50), start));

/** Its own day, behind it. */
export const daySinceThen = ({ text, at, dates }: SentenceView, end: number): Edtf | null =>
  dates.find(({ start }) => start - at >= end && ENDED.test(text.slice(end, start - at)))?.date ?? null;
