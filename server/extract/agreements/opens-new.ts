/**
 * What a sentence opens with and tells of as new: "In a declaration, signed at the end of the summit, the leaders agreed to":
 * the participle only describes, but it is signed, and whoever the main clause tells of signed it.
 */
import type { Ref } from '../../model/factsheet.ts';
import type { Range } from '../draft.ts';
import { personsBeforeIn } from '../reference/antecedents.ts';
import { subjectAt } from '../reference/subjects.ts';
import type { SentenceView } from '../text/view.ts';
import type { Signing } from './signing.ts';

const OPENS =
  /(?:^|[–—-] |: )\W*(?:In|By|Under|With|Through|According to) (?:an?|their) (?:(?:new|joint|separate|written|\d+-page) ){0,2}$/u;
/** "signed at the end of the talks", "inked there after a summit": the encounter in hand, and no other day. */
const NOW =
  /^ (?:(?:here|there|today|yesterday|jointly|by both|by all) )?(?:(?:at|after|following|during|on|upon|before) (?:the |a |an |their |his |her |its )?(?:(?:end|close|conclusion|margins|sidelines|occasion|outcome|closing) (?:of )?)?(?:(?:the |a |an |their |its |his |her )?(?:[\p{L}\d-]+ ){0,3}?(?:talks|summit|meeting|session|visit|ceremony|day|evening|gathering|conference|negotiations|encounter|consultations|discussions|sitting))?)[^,;:.]{0,50}, /u;
const ACTS =
  /^(?<who>[^;:]{3,170}?) (?:(?:also|then|both|jointly|all|each|further|have|has|will|shall|are to) ){0,3}(?:agreed?|pledged?|undert(?:ook|ake)|decided?|resolved?|commit(?:ted)?|vowed?|promised?|declared?|called?|reaffirmed?|expressed|condemned|urged?|announced|welcomed|proclaimed|envisaged?|set|will|shall|are to)\b/u;

/** Where the main clause stands behind such an opening; null where there is none. */
function mainClause({ text }: SentenceView, phrase: Range, { range, describing, future }: Signing): number | null {
  if (!describing || future || range.start < phrase.end || range.start - phrase.end > 60) return null;
  if (!/^[^;:.]{0,60}$/u.test(text.slice(phrase.end, range.start)) || !OPENS.test(text.slice(0, phrase.start)))
    return null;
  const now = NOW.exec(text.slice(range.end, range.end + 200));
  const at = now ? range.end + now[0].length : null;
  return at !== null && ACTS.test(text.slice(at, at + 230)) ? at : null;
}

/** Whether an instrument is new though its participle only describes it. */
export const opensAsNew = (view: SentenceView, phrase: Range, signing: Signing): boolean =>
  mainClause(view, phrase, signing) !== null;

/** The act of the main clause, as whose doers those who signed are told; null where the sentence does not open so. */
export function actOfOpening(view: SentenceView, phrase: Range, signing: Signing): Signing | null {
  const at = mainClause(view, phrase, signing);
  const who = at === null ? undefined : ACTS.exec(view.text.slice(at, at + 230))?.groups?.who;
  if (at === null || !who) return null;
  const start = at + who.length + 1;
  return { range: { start, end: start + 1 }, voice: 'active', future: false, describing: false };
}

/** Persons of whom the main clause tells. */
export function personsOfOpening(view: SentenceView, { range }: Signing): readonly Ref[] {
  const subject = subjectAt(view, view.text, range.start);
  return subject.kind === 'pronoun'
    ? personsBeforeIn(view, subject.start, subject.plural, subject.count)
    : subject.refs.filter((ref) => ref.startsWith('p'));
}
