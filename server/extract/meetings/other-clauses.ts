/** Dates that stand in another clause than an encounter: in what somebody says, in an aside that is closed, behind a semicolon. */
import type { DateMention } from '../draft.ts';
import type { SentenceView } from '../text/view.ts';

/** Whether a date is of a clause that tells of something else than what is told at an offset. */
export function isOfOtherClause({ text, at: from }: SentenceView, date: DateMention, at: number): boolean {
  const { start, end, range } = date;
  const [first, last] = [start - from, end - from];
  if (first >= at) {
    const between = text.slice(at, first);
    return (
      OF_WHOM.test(between) ||
      isSaid(text, at, between) ||
      WHICH_THEY.test(between) ||
      NEXT_CLAUSE.test(between) ||
      opensQuote(between)
    );
  }
  if (last > at) return false;
  const between = text.slice(last, at);
  return (
    closesQuote(text.slice(0, first), between) ||
    (range.earliest === range.latest && between.includes(',') && ASIDE.test(text.slice(Math.max(0, first - 80), first)))
  );
}

/** "the talks that N and M held in May" are those talks; "told the talks that N would come in May" is said at them. */
const isSaid = (text: string, at: number, between: string): boolean =>
  THAT_CLAUSE.test(between) && (!/^,? that\b/u.test(between) || TOLD.test(text.slice(Math.max(0, at - 60), at)));
const TOLD = /\b(?:told|informed|assured|reminded|notified|warned|briefed) (?:the|their|his|her|a) [^,;.]*$/u;

/** "the conference, some of whose members left in August", "by Mr X, who travelled to Y last month": what else somebody did. */
const OF_WHOM = /, (?:(?:[\p{Ll}\d]+ ){1,2}of )?(?:who|whose|whom)\b (?!(?:is|was|are|were) )[^,;]*$/u;

/** "told the meeting that a loan had been cleared in July": what was said there. */
const THAT_CLAUSE =
  /\bthat (?:an?|the|its|their|his|her|all|both|no|some|they|he|she|it|there|\d+|\p{Lu}[\p{L}'’-]*) [^;]*$/u;

/** "The session prepared the visit which the president makes in May", "the text, to which ministers had put their names in April": what another does. */
const WHICH_THEY =
  /^(?!,? which\b)[^;]*?(?:,? (?:to|of|under|for|by|with|on)| \p{L}+,?) (?:which|whom) (?:an?|the|its|their|his|her|both|all|they|he|she|ministers|leaders|presidents|\p{Lu}[\p{L}'’-]*) (?:(?!, (?:will|would|shall|was|were|is|are|has|had)\b)[^;])*$/u;

/** "held its sixth session in Lima; the seventh is due in March": the next clause, unless it goes on about the same. */
const NEXT_CLAUSE =
  /; (?!(?:it|this|that|which|they|both|the (?:meeting|talks|session|visit|conference|event|ceremony)) )/u;

/** "N, who leaves for Lima on Saturday, was received by M": the day of an aside that is closed. */
const ASIDE = /, (?:who|which|whose) [^,;]*$/u;

const opensQuote = (between: string): boolean =>
  /[“"]/u.test(between) && (between.match(/[“”"]/gu)?.length ?? 0) % 2 === 1;
const closesQuote = (before: string, between: string): boolean =>
  /[”"]/u.test(between) && (before.match(/[“”"]/gu)?.length ?? 0) % 2 === 1;
