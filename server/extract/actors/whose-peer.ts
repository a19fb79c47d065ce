/** Whose counterpart somebody is: of whoever acts in the clause, and not of another whom he met before in the sentence. */
import type { Introduction } from './introductions.ts';

const GOES_ON =
  /^(?: of (?:the )?[^,;.]{2,40}?)?,? (?:and|then|before|and then) (?:also |later |then |will |is to |to )?(?:h[eo]ld(?:ing)?|met|meet(?:ing|s)?|had|have|conferred?|discuss(?:ed)?|signed|sign|began|opened?|attended?|addressed) /u;

/**
 * Tells of each introduction, asked of all in the order of the text, whose counterpart it is where "received by King M and held
 * talks with his counterpart, N" goes on with the subject of the sentence; null where the text does not tell. What was named
 * before in the sentence is kept as the names go by, so that a row of them takes no more than its length.
 */
export function subjectsOf(text: string): (each: Introduction) => Introduction | null {
  let earlier: Introduction[] = [];
  return (each) => {
    if (earlier[0]?.name.sentence !== each.name.sentence) earlier = [];
    const subject = subjectOf(text, each, earlier);
    earlier.push(each);
    return subject;
  };
}

/** The introduction before which the subject stands; `earlier` are those of the sentence before it, in order. */
function subjectOf(text: string, each: Introduction, earlier: readonly Introduction[]): Introduction | null {
  const at = each.counterpart?.at;
  const last = earlier.at(-1);
  const [first] = earlier;
  if (at === undefined || !first || !last || first === last) return null;
  return GOES_ON.test(text.slice(last.name.end, at)) ? first : null;
}
