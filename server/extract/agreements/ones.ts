/** An instrument that is called "one", by the kind of another told of before: "replaces one dating from 1968", "signed the second one, on customs". */
import type { SentenceView } from '../text/view.ts';
import type { InstrumentPhrase } from './names.ts';

/** An older one, known by its day or its sides: what is replaced, or is like that in hand. */
const OLDER =
  /\b(?:replac|supersed|succeed|resembl|updat|amend|extend|mirror|follow)\p{Ll}* (?<name>(?:the )?(?<head>one) (?:of (?:\p{Lu}\p{Ll}+ )?(?:19|20)\d\d|(?:dating|dated) (?:from |back to )?(?:\p{Lu}\p{Ll}+ )?(?:19|20)\d\d|(?:signed|concluded) (?:between [\p{Lu}][^.,;]{3,40}? and \p{Lu}\p{L}+|with \p{Lu}\p{L}+|in (?:\p{Lu}\p{Ll}+ )?(?:19|20)\d\d)))/u;
/** One of several that are signed, told by its place and its subject. */
const ORDINAL =
  /\b(?:signed|inked) the (?<name>(?<ordinal>first|second|third|fourth|fifth|other|last) (?<head>one), (?:on|for|about|concerning) [^.,;:]{3,80})/u;

/** The phrases of a sentence, and the one called "one" that it tells of; `above`: the last of the sentence before. */
export function withOnes(
  view: SentenceView,
  phrases: readonly InstrumentPhrase[],
  above: InstrumentPhrase | undefined,
): readonly InstrumentPhrase[] {
  const { text } = view;
  if (!text.includes(' one ') && !text.includes(' one,')) return phrases;
  const told = OLDER.exec(text) ?? ORDINAL.exec(text);
  const { name, head } = told?.groups ?? {};
  if (!told || !name || !head) return phrases;
  const start = told.index + told[0].indexOf(name);
  const end = start + name.length;
  const headStart = start + name.indexOf(head);
  if (phrases.some((each) => each.start < end && each.end > start)) return phrases;
  const before = phrases.findLast((each) => each.end <= start);
  // "It resembles one concluded in 1993", "X and Y signed the second one, on customs": of the kind told of just before.
  const kind = (before ?? above)?.kind;
  if (!kind || (!before && !told.groups?.ordinal && !/^It \p{Ll}+ $/u.test(text.slice(0, start)))) return phrases;
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
