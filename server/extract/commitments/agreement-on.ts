/** "Agreement was reached between A and B on mixed patrols": told from the agreement, by those behind "between". */
import type { SentenceView } from '../text/view.ts';
import type { CutText } from '../words/cut.ts';
import { Gate } from '../words/gate.ts';
import { actorOf } from './agents.ts';
import { made } from './made.ts';
import type { Undertaking } from './undertaking.ts';

const GATE = new Gate(/^(?:reached|struck|achieved|found)$/);
const REACHED =
  /^(?:[Aa]n? |[Tt]he )?(?:[\p{Ll}-]+ )?(?:[Aa]greement|[Aa]ccord|[Uu]nderstanding|[Cc]onsensus|[Dd]eal) (?:was|has been|had been) (?:also |finally |then )?(?:reached|struck|found|achieved)(?: (?:yesterday|today|here|on \p{Lu}\p{Ll}+|in \p{Lu}\p{Ll}+)){0,2} (?:between|among|by) (?<who>[^;:]{5,150}?) on (?=(?!the (?:text|date|wording|agenda|following|need)\b|[^,;]{0,40}:)\p{Ll})/u;

/** What a sentence of that form undertakes. `words` has its attributions blanked. */
export function agreementOn(view: SentenceView, words: CutText): Undertaking[] {
  const match = GATE.opens(words) ? REACHED.exec(words.text) : null;
  const who = match?.groups?.who;
  if (!match || !who) return [];
  const from = match[0].lastIndexOf(who);
  const by = view.mentions
    .filter(
      ({ form, start, end }) => form !== 'adjective' && start - view.at >= from && end - view.at <= from + who.length,
    )
    .flatMap((mention) => actorOf(view, mention) ?? []);
  return by.length > 1 ? made(words.text, 0, match[0].length, 'agreement', [...new Set(by)]) : [];
}
