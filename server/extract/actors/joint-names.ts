/** One commission of two states under several names: "Kenya/Uganda Joint Commission", "Kenya - Uganda Joint Commission", "the Joint Commission". */
import { keyOf } from '../words/looks.ts';

const ORGAN = /\b(?:commission|committee|council|group|board|authority|mechanism|forum)\b/i;
/** Words by which such a body is called without its states. */
const JOINT =
  /\b(?:joint|mixed|bi-? ?national|bilateral|permanent|inter-?governmental|standing|technical|working|high)\b/i;
const PAIR = /^((?:\p{Lu}[\p{L}.’']*\s?){1,3})\s?[-–—/]\s?((?:\p{Lu}[\p{L}.’']*\s?){1,3}?)\s(?=\p{L})/u;

/** The name with one mark between the two states, in lower case. */
export const jointKey = (name: string): string =>
  keyOf(name.replace(/\s?[/–—]\s?|\s-\s/gu, '-')).replace(/bi[- ]national/, 'binational');

/** Whether one name is the other without the states before it, or what stands after the word for what it is. */
export function isJointShort(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (!ORGAN.test(short) || !JOINT.test(short)) return false;
  const [bare, full] = [jointKey(short), jointKey(long)];
  if (bare === full) return true;
  if (PAIR.test(short)) return false;
  const at = full.indexOf(bare);
  if (at < 0) return false;
  const [before, after] = [full.slice(0, at), full.slice(at + bare.length)];
  const paired = before === '' || (PAIR.test(long) && /^[^ ]+(?: [^ ]+)*[- ][^ ]+ (?:inaugural )?$/.test(before));
  return paired && (after === '' || (before === '' && /^ (?:of|for|on|between) /.test(after)));
}
