/** What was settled, as things in a row: "have come to terms: drills every January, a shared channel". */
import { subjectAt } from '../reference/subjects.ts';
import { matchesOf } from '../text/matches.ts';
import type { SentenceView } from '../text/view.ts';
import { trim } from './split.ts';
import type { Trigger } from './triggers.ts';
import type { Undertaking } from './undertaking.ts';

/** "come to terms: ", "settled on three measures: (i)". */
const TERMS =
  /\b(?<verb>(?:came|come|coming) to terms|(?:agreed|settled|decided) (?:up)?on (?:two|three|four|five|six|seven) (?:[\p{Ll}-]+ ){0,2}(?:points|steps|measures|things|matters|items)|struck (?:this|the following) bargain): (?=[^:;]{10,400}$)/u;
const NEXT =
  /(?:,|,? and) (?:and )?\((?:[b-h]|i{2,3}|iv|vi{0,3}|[2-9])\) |, (?:and )?(?=(?:an?|the|no|joint|one|two|three|\p{Ll}+s|\p{Ll}+ \p{Ll}+s?) )/gu;

/** The things of such a row, one undertaking each; none where the sentence has no such row. */
export function bargained(view: SentenceView, text: string): Undertaking[] {
  const match = TERMS.exec(text);
  if (!match?.groups) return [];
  const subject = subjectAt(view, text, match.index);
  const items = match.index + match[0].length;
  const after = items + (/^\((?:a|i|1)\) /u.exec(text.slice(items))?.[0].length ?? 0);
  const marked = after > items;
  const cuts = matchesOf(NEXT, text.slice(after)).flatMap(({ index, 0: mark }) =>
    marked && !mark.includes('(') ? [] : [{ end: after + index, next: after + index + mark.length }],
  );
  const trigger: Trigger = {
    form: 'noun',
    modality: 'agreed',
    start: match.index,
    after,
    word: match.groups.verb ?? '',
  };
  return [...cuts, { end: text.length, next: text.length }].flatMap(({ end }, index): Undertaking[] => {
    const range = trim(text, index ? (cuts[index - 1]?.next ?? after) : after, end);
    if (!range) return [];
    const by = subject.kind === 'actors' ? subject.refs : [];
    const pronoun = subject.kind === 'pronoun' && subject.plural ? 'plural' : null;
    return [{ range, modality: 'agreed', by, pronoun, trigger }];
  });
}
