/** "Gauges along it, they agreed, will be read jointly": who agreed, where that stands between commas. */
import { type Subject, subjectAt } from '../reference/subjects.ts';
import type { SentenceView } from '../text/view.ts';

/** Who agreed, where that stands between commas in what was agreed. */
export function agreedAside(view: SentenceView, at: number): Subject | null {
  const told = AGREED_ASIDE.exec(view.text.slice(0, at));
  if (!told) return null;
  const subject = subjectAt(view, view.text, told.index + told[0].length - (told[1] ?? '').length, told.index + 2);
  return subject.kind === 'actors' || subject.kind === 'pronoun' ? subject : null;
}
const AGREED_ASIDE =
  /, (?:they|both|the (?:\p{L}+ ){1,4})(?: also| further| all)? ?((?:agreed|decided|resolved|settled), )$/u;

/** "Students are to look after them, A and B agreed." */
const AGREED_BEHIND =
  /, [^,;:]{2,70} (?:agreed|decided|resolved)(?: (?:on|in|at|here|today|yesterday|this|last|late|early)\b[^,;:]{0,100}?)?\W*$/u;
export const agreedBehind = (text: string): boolean => AGREED_BEHIND.test(text.trimEnd().slice(-200));
