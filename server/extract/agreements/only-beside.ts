/** Those named behind a signing who only speak, or do something else: "with Uganda, X said", "with X calling it historic". */
import type { Ref } from '../../model/factsheet.ts';
import type { SentenceView } from '../text/view.ts';

/** Whether what follows the first person behind "with" tells that he or she does something other than sign. */
export const doesOther = (next: string): boolean =>
  (SAYS.test(next) && !SAYS_ANOTHER.test(next)) || DOES_BESIDE.test(next);

/** "with X, said Y". */
const SAYS_ANOTHER = /^, (?:said|says|announced|added|according to) (?:the |his |her |its )?(?:\p{Ll}+ ){0,2}\p{Lu}/u;
/** ", with X calling it historic": what X does beside. */
const DOES_BESIDE =
  /^(?: (?:of|from) (?:the )?\p{Lu}[\p{L}-]+)?(?:, [^,;]{3,60},)? (?!standing (?:in|for)\b|acting|representing|signing|countersigning)\p{Ll}{2,}ing\b/u;
/** ", for A, X said": who only speaks. */
export const isSaidToSpeak = ({ mentions, text, at }: SentenceView, ref: Ref): boolean =>
  mentions.some((mention) => mention.ref === ref && saysAt(text, mention.end - at));
/** Whether a verb of saying stands at an offset. */
export const saysAt = (text: string, offset: number): boolean => SAYS.test(text.slice(offset, offset + 40));
const SAYS =
  /^,? (?:has |had |have |also |later )*(?:said|says|told|announced|added|stated|wrote|confirmed|declared|noted|explained|disclosed)\b/u;
