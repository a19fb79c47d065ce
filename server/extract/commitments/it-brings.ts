/** "The deal was signed today. It would support jobs": what a thing told of before will bring about, which nobody undertakes. */
import { type Subject, subjectAt } from '../reference/subjects.ts';
import type { SentenceView } from '../text/view.ts';
import { brings } from './effects.ts';
import { restOf, verbOf } from './modal-verb.ts';
import type { Trigger } from './triggers.ts';

const MADE =
  /\b(?:approved|cleared|signed|inked|concluded|ratified|endorsed|adopted|unveiled) (?:the )?(?:signing of )?(?:an? |the |their |two )?(?:[\p{L}-]+ ){0,4}?(?:[Mm]emorandum|M[Oo]U|[Aa]greement|[Tt]reaty|[Pp]rotocol|[Pp]act|[Aa]ccord|[Pp]lan|[Cc]onvention|[Pp]rogramme)\b/u;
/** Where the first verb of a sentence may stand. */
const FINITE = / (?=(?:was|were|is|are|will|would|has|have|had|marks?|comes?|came|took|\p{Ll}{3,14}ed) )/u;

/** Whether "it" stands for no body and no state, and will bring something about; `text` has its attributions blanked. */
export function itBrings(view: SentenceView, text: string, { form, after }: Trigger, subject: Subject): boolean {
  if (form !== 'modal' || !subject.neuter || !view.previous) return false;
  if (!brings(verbOf(restOf(text, after, text.length)))) return false;
  const before = view.previous;
  // "The cabinet approved the signing of a memorandum. It will improve ties": the memorandum.
  if (MADE.test(before.text)) return true;
  const verb = FINITE.exec(before.text);
  if (!verb) return false;
  const { kind } = subjectAt(before, before.text, verb.index + 1);
  return kind === 'instrument' || (kind === 'thing' && /^\W*(?:The|This|That|A|An|Another) \p{Ll}/u.test(before.text));
}
