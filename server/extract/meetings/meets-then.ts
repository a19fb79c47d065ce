/** "Presidents A and B meet in Lima on 26 March": told in the present of a day that the sentence gives. */
import type { Range } from '../draft.ts';
import type { SentenceView } from '../text/view.ts';
import { personsBefore } from './persons.ts';

const MEET =
  /^(?:meet|hold talks|have talks|gather|convene|reconvene|come together|get together|sit down|sit together|confer|see (?:each other|one another)|(?:speak|talk) (?:again|by .+|on .+)|take stock(?: together)?)$/;
const THEN =
  /^,? (?:(?:again|anew|once more|next|first|there|face to face|together),? )*(?:in|at|on|here|next|this|tomorrow|today|for)\b/u;
/** What may stand between the last of those who meet and the verb. */
const TITLE =
  /^(?: (?:of|from) (?:the )?\p{Lu}[\p{L} ]{2,30}|, [^,;.]{3,70},| \([^)]{2,30}\))? (?:again |both |all |then |also )?$/u;
const ONLY_ASKED =
  /\b(?:propos|suggest|ask|demand|insist|request|recommend|urg|prefer|hop|wish|if|whether|unless|let|should|may|might|could|can|must|to|do|did|does|not)\p{Ll}* (?:that )?(?:[\p{L}.,'’-]+ ){0,16}$/u;

/** Whether several persons stand right before the base form of a verb of meeting, and a place or day behind it. */
export function meetsThen(view: SentenceView, verb: Range, word: string): boolean {
  if (!MEET.test(word) || !view.dates.length || !THEN.test(view.text.slice(verb.end, verb.end + 24))) return false;
  if (areThoseSpokenOf(view, verb)) return true;
  const last = view.mentions.findLast(({ kind, end }) => kind === 'person' && end - view.at <= verb.start);
  if (!last || !TITLE.test(view.text.slice(last.end - view.at, verb.start))) return false;
  const those = personsBefore(view, verb.start);
  const first = view.mentions.find(({ ref }) => those.includes(ref));
  return (
    those.length > 1 &&
    first !== undefined &&
    !ONLY_ASKED.test(view.text.slice(Math.max(0, first.start - view.at - 60), first.start - view.at))
  );
}

/** "until July, when the two see each other again": several persons whom a group or a pronoun stands for. */
function areThoseSpokenOf(view: SentenceView, verb: Range): boolean {
  const before = view.text.slice(Math.max(0, verb.start - 90), verb.start);
  if (ONLY_ASKED.test(before)) return false;
  const group = view.groups.findLast(({ end }) => end - view.at <= verb.start);
  const isGroup =
    group !== undefined &&
    group.refs.length > 1 &&
    group.refs.every((ref) => ref.startsWith('p')) &&
    /^ (?:again |both |all |then |also |next )?$/u.test(view.text.slice(group.end - view.at, verb.start));
  return (isGroup || THEY.test(before)) && personsBefore(view, verb.start).length > 1;
}
const THEY = /(?:^|[;,:] |\b(?:when|where|before|until|and|once) )[Tt]hey (?:again |both |all |then |also |next )?$/u;
