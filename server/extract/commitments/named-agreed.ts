/** What was agreed, told as its own subject: "A hotline between the ports was agreed", "Also agreed were joint patrols". */
import type { SentenceView } from '../text/view.ts';
import type { CutText } from '../words/cut.ts';
import { Gate } from '../words/gate.ts';
import { trim } from './split.ts';
import type { Undertaking } from './undertaking.ts';

const GATE = new Gate(/^(?:agreed|decided)$/);
const THING = '(?:An?|Two|Three|Four|Five|Joint|Mutual|Regular|Common) [^,;:"]{4,90}';
const WAS_AGREED = new RegExp(
  `^\\W*(?:In addition, |Besides, |Moreover, |At the talks, )?(?<what>${THING}) (?:was|were|has been|have been) (?:also |further |likewise |finally )?(?:agreed|decided)(?: (?:up)?on)?(?: (?:too|as well|in principle|here|yesterday|today|on \\p{Lu}\\p{Ll}+day|by (?:the|both) [^,;.]{3,40}))?(?=[.,;]|$)`,
  'u',
);
const AGREED_WAS =
  /^\W*(?:Also |Further |Likewise )?(?:[Aa]greed|[Dd]ecided)(?: (?:up)?on)? (?:was|were) (?:also )?(?<what>(?:an?|two|three|four|five|joint|mutual|regular|common) [^;:"]{4,120})$/u;
/** What is no act: a date, a text, a price. */
const NO_ACT =
  /^(?:\p{L}+ )(?:[\p{L}-]+ ){0,2}?(?:text|draft|date|agenda|formula|price|wording|list|line|map|statement|communiqu\p{L}+|name|candidate|venue|timetable|number|agreement|accord|treaty|protocol|memorandum|compromise|round|session|meeting|visit|framework|roadmap|principle|definition)s?\b/iu;

/** What a sentence tells so; only where it says nothing else that is undertaken. `words` has its attributions blanked. */
export function namedAgreed(view: SentenceView, words: CutText): Undertaking[] {
  if (!GATE.opens(view.words)) return [];
  const { text } = words;
  const what = (WAS_AGREED.exec(text) ?? AGREED_WAS.exec(text.trimEnd().replace(/\.$/u, '')))?.groups?.what;
  if (!what || NO_ACT.test(what)) return [];
  const start = text.indexOf(what);
  const range = trim(text, start, start + what.length);
  const trigger = { form: 'noun', modality: 'agreed', start, after: start, word: 'was agreed' } as const;
  return range ? [{ range, modality: 'agreed', by: [], pronoun: null, trigger, impersonal: true }] : [];
}
