/** Bodies that somebody met, where those of them who were there have no names. */
import type { Ref } from '../../model/factsheet.ts';
import type { SentenceView } from '../text/view.ts';

/** "met the heads of the Central Bank and the Tax Office": the bodies, where the persons have no names. */
export function bodiesMet(view: SentenceView, from: number, to: number): Ref[] {
  const found: Ref[] = [];
  let end = from;
  for (const mention of view.mentions) {
    const start = mention.start - view.at;
    if (mention.kind !== 'organization' || mention.form !== 'name' || start < end || start >= to) continue;
    const before = view.text.slice(end, start);
    if (
      !(found.length ? /^(?: \([^)]{1,12}\))?(?:,|,? and) (?:the )?$/u : MEN_OF).test(before) &&
      !(found.length === 0 && BODY_ITSELF.test(before))
    )
      break;
    found.push(mention.ref);
    end = mention.end - view.at;
  }
  return [...new Set(found)];
}
const BODY_ITSELF = /^(?: separately| also)?(?: with)? (?:the |senior |top |several )*$/u;
const MEN_OF =
  /^(?: separately)?(?: with)? (?:the |an? |several |senior )*(?:[\p{Ll}-]+ ){0,2}(?:heads?|chiefs?|executives?|CEOs?|directors?|managers?|leaders(?:hip)?|management|representatives?|officials|members|team|delegation|group) (?:of|from) (?:the )?$/u;
