/** What begins on a day by what was agreed, in the present: "From 1 May lorries pay a single toll". */
import type { SentenceView } from '../text/view.ts';
import type { CutText } from '../words/cut.ts';
import { Gate } from '../words/gate.ts';
import { trim } from './split.ts';
import { isAction } from './triggers.ts';
import type { Undertaking } from './undertaking.ts';

const GATE = new Gate(/^(?:from|as|starting|effect)$/);
const DAY =
  '(?:(?:the|early|mid|late|next|this|first|start|end|beginning|of|new|school|season|year|month|week|spring|summer|autumn|winter) )*(?:\\d{1,2} \\p{Lu}\\p{Ll}{2,8}|\\p{Lu}\\p{Ll}{2,8}(?: \\d{1,2}| \\d{4})?|\\d{4}|year|month|week|spring|summer|autumn|winter|season)';
const FROM_DAY = new RegExp(
  `^\\W*(?:From|As of|As from|Starting|Starting from|With effect from) ${DAY},? (?:the |all |both )?(?<who>(?:[\\p{Ll}-]+ ){0,3}(?:\\p{Lu}[\\p{L}-]+ )?[\\p{Ll}-]{3,16}s(?: (?:of|from|with) [^,;]{3,40})?) (?:also |each |then )?(?<verb>\\p{Ll}{3,12}) (?=(?:an?|the|no|only|one|two|three|half|their|its|each|in|to|at|on|free|without|less|more|up|\\d)\\b)`,
  'u',
);
/** Of those who owe less or more, though they do nothing. */
const OWED = /^(?:need|get|enjoy|require|cross|pass|stay|travel|queue)$/u;

/** What a sentence tells so, where the text tells what was agreed. `words` has its attributions blanked. */
export function fromDay(view: SentenceView, { text }: CutText): Undertaking[] {
  const match = GATE.opens(view.words) ? FROM_DAY.exec(text) : null;
  const verb = match?.groups?.verb ?? '';
  if (!match?.groups?.who || !(isAction(verb) || OWED.test(verb))) return [];
  const start = text.indexOf(match.groups.who);
  const end = /[;:]|, (?:which|who|while|but)\b/u.exec(text.slice(start))?.index;
  const range = trim(text, start, end === undefined ? text.length : start + end);
  const trigger = { form: 'noun', modality: 'agreed', start, after: start, word: 'from day' } as const;
  return range ? [{ range, modality: 'agreed', by: [], pronoun: null, trigger }] : [];
}
