/** Whose counterpart somebody is: of whoever acts in the clause, and not of another whom he met before in the sentence. */
import type { Introduction } from './introductions.ts';

const GOES_ON =
  /^(?: of (?:the )?[^,;.]{2,40}?)?,? (?:and|then|before|and then) (?:also |later |then |will |is to |to )?(?:h[eo]ld(?:ing)?|met|meet(?:ing|s)?|had|have|conferred?|discuss(?:ed)?|signed|sign|began|opened?|attended?|addressed) /u;

const WHO =
  /^, (?:who|whose|whom)\b[^,.;]{3,120}, (?:is|was|will|has|had|met|told|held|said|then|also|\p{Ll}{3,15}ed)\b/u;

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
  // "N, who was received by M, is due to see his Nicaraguan colleague, L".
  const clause = WHO.exec(text.slice(first.name.end, at));
  if (clause && last.name.start < first.name.end + clause[0].length) return first;
  return GOES_ON.test(text.slice(last.name.end, at)) ? first : null;
}
