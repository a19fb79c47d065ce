/** Groups whose members are named right behind them: "three countries, Kenya, Uganda and Rwanda, signed". */
import type { GroupMention } from '../draft.ts';
import type { SentenceView } from '../text/view.ts';

const NAMELY = /^(?:,|:| [–—-]) (?:namely,? |that is,? |among them )?(?:the )?$/u;
const JOINED = /^(?:,|,? and|,? as well as)(?: the)? $/u;

/** Whether two names or more of states, or of bodies, follow it in a row: those, and not whoever the group meant before. */
export function isSpelledOut({ mentions, text, at }: SentenceView, { end, refs }: GroupMention): boolean {
  const kind = refs[0]?.slice(0, 1);
  const names = mentions.filter(({ ref, form, start }) => form === 'name' && ref.slice(0, 1) === kind && start >= end);
  const [first, second] = names;
  return (
    first !== undefined &&
    second !== undefined &&
    NAMELY.test(text.slice(end - at, first.start - at)) &&
    JOINED.test(text.slice(first.end - at, second.start - at))
  );
}
