/**
 * Names that only show what is meant: "forums where such things are dealt with, among them Interpol and the ARF", "partners
 * such as Japan". Whoever "they" are afterwards, it is not those.
 */
import type { DraftMention } from '../draft.ts';
import type { SentenceView } from '../text/view.ts';

/** Directly before the first of them. */
const LEAD =
  /(?:\b(?:among|amongst) (?:them|these|those|which)|\bsuch as|\bfor (?:example|instance),?|\be\.g\.,?|\bnamely|\bnotably)(?: (?:the|both))?,? $/iu;
/** Between two of them. */
const ROW = /^(?: \([^)]{1,20}\))?(?:,|,? and|,? or|,? as well as)(?: (?:the|an?))? $/iu;

/** The mentions of a sentence, in their order, without those that only stand as examples. */
export function withoutExamples(view: SentenceView, mentions: readonly DraftMention[]): readonly DraftMention[] {
  if (!/\b(?:among|amongst|such as|for (?:example|instance)|e\.g\.|namely|notably)\b/iu.test(view.text))
    return mentions;
  const examples = new Set<DraftMention>();
  let before: DraftMention | null = null;
  for (const mention of [...mentions].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const at = mention.start - view.at;
    const follows = before !== null && examples.has(before) && ROW.test(view.text.slice(before.end - view.at, at));
    if (follows || LEAD.test(view.text.slice(Math.max(0, at - 30), at))) examples.add(mention);
    before = mention;
  }
  return examples.size > 0 ? mentions.filter((mention) => !examples.has(mention)) : mentions;
}
