/** One of several instruments that is called "one", by its place and its subject: "signed the second one, on customs". */
import type { SentenceView } from '../text/view.ts';
import type { InstrumentPhrase } from './names.ts';

const ORDINAL =
  /\b(?:signed|inked) the (?<name>(?:first|second|third|fourth|fifth|other|last) (?<head>one), (?:on|for|about|concerning) [^.,;:]{3,80})/u;

/** The phrases of a sentence, and the one called "one" that it tells of; `above`: the last of the sentence before. */
export function withOnes(
  view: SentenceView,
  phrases: readonly InstrumentPhrase[],
  above: InstrumentPhrase | undefined,
): readonly InstrumentPhrase[] {
  const { text } = view;
  if (!text.includes(' one,')) return phrases;
  const told = ORDINAL.exec(text);
  const { name, head } = told?.groups ?? {};
  if (!told || !name || !head) return phrases;
  const start = told.index + told[0].indexOf(name);
  const end = start + name.length;
  const headStart = start + name.indexOf(head);
  if (phrases.some((each) => each.start < end && each.end > start)) return phrases;
  const before = phrases.findLast((each) => each.end <= start);
  const kind = (before ?? above)?.kind;
  if (!kind) return phrases;
  const one: InstrumentPhrase = {
    start,
    end,
    kind,
    head,
    headStart,
    headEnd: headStart + head.length,
    plural: false,
    definite: false,
    bare: false,
    generic: false,
    proper: false,
    years: null,
  };
  return [...phrases, one].sort((a, b) => a.start - b.start);
}
