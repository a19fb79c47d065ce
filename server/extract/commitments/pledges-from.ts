/** A pledge as a thing, with those who give it: "a pledge of four million from Ireland for seed", "an offer by Cuba of doctors". */
import { matchesOf } from '../text/matches.ts';
import type { SentenceView } from '../text/view.ts';
import type { CutText } from '../words/cut.ts';
import { Gate } from '../words/gate.ts';
import { actorOf } from './agents.ts';
import { trim } from './split.ts';
import type { Undertaking } from './undertaking.ts';

const GATE = new Gate(/^(?:pledge|promise|commitment|guarantee|offer)$/);
const PLEDGE =
  /\b(?:[Aa]n?|[Aa]nother) (?:(?!(?:campaign|electoral|election|broken|empty) )[\p{Ll}-]+ ){0,2}?(?:pledge|promise|commitment|guarantee|offer) (?:of (?=[^,;:]{3,70}? (?:from|by) (?:the )?\p{Lu})|(?:by|from) (?=(?:the )?\p{Lu}[^,;:]{2,40} of (?!the \p{Lu}|\p{Lu})))(?:(?! and an? (?:\p{Ll}+ )?(?:pledge|promise|commitment|guarantee|offer|undertaking)\b)[^,;:]){5,140}/gu;
/** What was sought, missed or only said of it. */
const NOT_GIVEN =
  /\b(?:sought|seeks?|seeking|wants?|wanted|asked for|hop(?:es?|ed|ing) for|await(?:s|ed|ing)?|without|no|not|never|reject(?:s|ed)|declin(?:es|ed)|refus(?:es|ed)|turned down|spurned|withdr[ae]wn?|broke|despite|demand(?:s|ed)?|expect(?:s|ed|ing)?) (?:[\p{Ll}-]+ ){0,2}$/u;
const WHOSE = / (?:from|by) (?:the )?$/u;
/** What is told on: ", made public on Friday" has its comma, "was welcomed" none. */
const TOLD_ON = / (?:was|were|is|are|has|have|had|came|comes|met|drew|won|that|which|who|to be) /u;

/** What a sentence tells so. `words` has its attributions blanked. */
export function pledgesFrom(view: SentenceView, words: CutText): Undertaking[] {
  if (!GATE.opens(words)) return [];
  const { text } = words;
  return matchesOf(PLEDGE, text).flatMap(({ index, 0: found }): Undertaking[] => {
    if (NOT_GIVEN.test(text.slice(Math.max(0, index - 40), index))) return [];
    const told = TOLD_ON.exec(found);
    const end = index + (told?.index ?? found.length);
    const giver = view.mentions.find(
      ({ form, start, end: stop }) =>
        form !== 'adjective' &&
        start - view.at > index &&
        stop - view.at <= end &&
        WHOSE.test(text.slice(index, start - view.at)),
    );
    const ref = giver && actorOf(view, giver);
    const range = ref ? trim(text, index, end) : null;
    const trigger = { form: 'noun', modality: 'pledged', start: index, after: index, word: 'pledge from' } as const;
    return ref && range ? [{ range, modality: 'pledged', by: [ref], pronoun: null, trigger }] : [];
  });
}

/** Whether a word for a pledge is such a thing, and no verb: "a pledge by Japan of buses". */
export const isPledgeFrom = (text: string, start: number, end: number): boolean =>
  /^ (?:by|from) (?:the )?\p{Lu}[^,;:]{2,40} of /u.test(text.slice(end, end + 70)) &&
  /\b[Aa]n? (?:\p{Ll}+ )?$/u.test(text.slice(Math.max(0, start - 16), start));
