/** "the Council for Research of the Ministry of Agriculture": the ministry is no party beside its council. */
import type { Range } from '../draft.ts';
import type { SentenceView } from '../text/view.ts';

/** Whether a body is only told as that whose another body is, named right before it. */
export function isWholeOf({ mentions, text, at }: SentenceView, { start }: Range): boolean {
  const part = mentions.findLast(
    ({ kind, form, end }) => kind === 'organization' && form === 'name' && end <= start && start - end < NEAR,
  );
  return part !== undefined && /^ of (?:the |its )?$/u.test(text.slice(part.end - at, start - at));
}
/** " of the ". */
const NEAR = 9;
