/** Acts listed behind a colon as verbal nouns: "The two will work on three things: laying a cable, storing gas and training crews". */
import { subjectAt } from '../reference/subjects.ts';
import type { SentenceView } from '../text/view.ts';
import { splitUndertakings } from './split.ts';
import { isAction, type Trigger } from './triggers.ts';
import type { Undertaking } from './undertaking.ts';

const LEAD =
  /(?:^|[\s,])(?<lead>(?:[^:;"]{0,140}\b)?(?:points|things|steps|measures|matters|tasks|decisions|undertakings|commitments|goals|items|projects|areas|fields|agreed|decided|settled|arranged|planned|foreseen|promised|includes?|covers?|comprises?|following|these)): (?=(?<verb>\p{Ll}{2,}ing) )/u;
/** What was only spoken of. */
const SPOKEN_OF =
  /\b(?:discuss|review|talk(?:ed|s)? (?:about|over)|propos|suggest|ask|want|hope|wish|consider|examin|touch|rais|look(?:ed|s)? (?:at|into)|still|open|disput|differ|disagree|reject|oppos|demand|urg|complain|warn|blam)/u;

/** What a sentence lists so, where the text tells what was agreed. */
export function gerundList(view: SentenceView, text: string): Undertaking[] {
  const match = text.includes('ing ') && text.includes(': ') ? LEAD.exec(text) : null;
  if (!match || SPOKEN_OF.test(match.groups?.lead ?? '') || !isAction(match.groups?.verb ?? '')) return [];
  const items = match.index + match[0].length;
  const verb = ACTS.exec(text.slice(0, items));
  const subject = subjectAt(view, text, verb ? verb.index : items);
  const trigger: Trigger = { form: 'noun', modality: 'agreed', start: match.index, after: items, word: 'list of acts' };
  return splitUndertakings(text, items, text.length).map((range) => ({
    range,
    modality: 'agreed',
    by: verb && subject.kind === 'actors' ? subject.refs : [],
    pronoun: verb && subject.kind === 'pronoun' && subject.plural ? 'plural' : null,
    trigger,
  }));
}
const ACTS = /\b(?:will|shall|would|are to|is to|agree[ds]?|undertook|pledged|promised|settled|decided|plan) /u;
