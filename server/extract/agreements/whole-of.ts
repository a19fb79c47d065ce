/** Those who stand in an instrument's name and are no parties: the ministry whose council signs, what the instrument is about. */
import type { Range } from '../draft.ts';
import type { SentenceView } from '../text/view.ts';

/** "the Council for Research of the Ministry of Agriculture": whether a body is only told as that whose another is, named right before it. */
export function isWholeOf({ mentions, text, at }: SentenceView, { start }: Range): boolean {
  const part = mentions.findLast(
    ({ kind, form, end }) => kind === 'organization' && form === 'name' && end <= start && start - end < NEAR,
  );
  return part !== undefined && /^ of (?:the |its )?$/u.test(text.slice(part.end - at, start - at));
}
/** " of the ". */
const NEAR = 9;

/** "Protocol on Amendments to the Nairobi Agreement", "Agreement on the Establishment of the Court": what it is about binds nobody. */
export const ON_ANOTHER =
  /^ (?:establishing|creating)\b|\b(?:[Ee]stablishment|[Cc]reation|[Ss]etting [Uu]p) of (?:the|an?) \p{Lu}|\b(?:[Aa]mendments?|[Aa]ccession) to (?:the|an?) /u;
