/** "Not only will Kenya send doctors", "nor will it charge a fee": who acts stands behind the modal word. */
import type { SentenceView } from '../text/view.ts';
import type { CutText } from '../words/cut.ts';
import { Gate } from '../words/gate.ts';
import { actorOf } from './agents.ts';
import { made } from './made.ts';
import { isAction } from './triggers.ts';
import type { Undertaking } from './undertaking.ts';

const GATE = new Gate(/^(?:only|nor)$/);
const NOT_ONLY = /\b(?<head>[Nn]ot only|(?:(?<=[,;] |and )n|^\W*N)or) (?<modal>will|shall|is|are) (?:the )?/u;

/** What a sentence of that form undertakes. `words` has its attributions blanked. */
export function inverted(view: SentenceView, words: CutText): Undertaking[] {
  const { text } = words;
  const match = GATE.opens(words) ? NOT_ONLY.exec(text) : null;
  if (!match?.groups) return [];
  const at = match.index + match[0].length;
  if (/^nor$/i.test(match.groups.head ?? '')) {
    const pronoun = IT_OR_THEY.exec(text.slice(at));
    const acts = isAction(pronoun?.groups?.verb ?? '');
    if (pronoun && acts)
      return made(text, match.index, match.index, 'will', []).map((one) => ({
        ...one,
        pronoun: pronoun[0].startsWith('it') ? 'neuter' : 'plural',
      }));
  }
  const who = [...view.groups, ...view.mentions].find(({ start }) => Math.abs(start - view.at - at) <= 4);
  const verb = who && VERB.exec(text.slice(who.end - view.at));
  if (!who || !verb?.groups || !isAction(verb.groups.verb ?? '')) return [];
  if (/^(?:is|are)$/.test(match.groups.modal ?? '') !== verb[0].startsWith(' to ')) return [];
  const one = 'refs' in who ? undefined : actorOf(view, who);
  const by = 'refs' in who ? who.refs : one ? [one] : [];
  const from = who.end - view.at + verb[0].length;
  return by.length ? made(text, match.index, from, 'will', by) : [];
}
const IT_OR_THEY = /^(?:it|they|either|both) (?:to )?(?:also )?(?<verb>\p{Ll}[\p{L}-]+) /u;
const VERB = /^ (?:to )?(?:also )?(?=(?<verb>\p{Ll}[\p{L}-]+) )/u;
