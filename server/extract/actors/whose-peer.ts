/** Whose counterpart somebody is: of whoever acts in the clause, and not of another whom he met before in the sentence. */
import type { Introduction } from './introductions.ts';

const GOES_ON =
  /^(?: of (?:the )?[^,;.]{2,40}?)?,? (?:and|then|before|and then) (?:also |later |then |will |is to |to )?(?:h[eo]ld(?:ing)?|met|meet(?:ing|s)?|had|have|conferred?|discuss(?:ed)?|signed|sign|began|opened?|attended?|addressed) /u;

/**
 * The introduction before which the subject stands, where "received by King M and held talks with his counterpart, N" goes on
 * with the subject of the sentence; `earlier` are the introductions of the sentence before N, in order.
 */
export function subjectOf(text: string, each: Introduction, earlier: readonly Introduction[]): Introduction | null {
  const at = each.counterpart?.at;
  const last = earlier.at(-1);
  const [first] = earlier;
  if (at === undefined || !first || !last || first === last) return null;
  return GOES_ON.test(text.slice(last.name.end, at)) ? first : null;
}
