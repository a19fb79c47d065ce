/** "New equipment was promised by Cuba's Ministry of Health": told from the thing, by whom it stands behind. */
import type { SentenceView } from '../text/view.ts';
import type { CutText } from '../words/cut.ts';
import { Gate } from '../words/gate.ts';
import { agentsOf } from './agents.ts';
import { trim } from './split.ts';
import type { Undertaking } from './undertaking.ts';

const GATE = new Gate(/^(?:promised|pledged)$/);
const PROMISED =
  /^(?<thing>(?:[Tt]he |[Aa]n? |[Aa]nother |[Ss]ome |[Ff]urther |[Nn]ew |\p{Lu})[^,;:"]{5,130}?) (?:was|were|has been|have been|is|are) (?:also |further |then )?(?<verb>promised|pledged) (?=by )/u;

/** What a sentence of that form undertakes; nothing where nobody known promises it. `words` has its attributions blanked. */
export function promisedBy(view: SentenceView, words: CutText): Undertaking[] {
  const match = GATE.opens(words) ? PROMISED.exec(words.text) : null;
  if (!match?.groups) return [];
  const after = match[0].length;
  const by = agentsOf(view, words.text, after, words.length, true);
  const range = by.length ? trim(words.text, 0, after) : null;
  const start = after - (match.groups.verb?.length ?? 0) - 1;
  return range
    ? [
        {
          range,
          modality: 'pledged',
          by,
          pronoun: null,
          trigger: { form: 'noun', modality: 'pledged', start, after, word: match.groups.verb ?? '' },
        },
      ]
    : [];
}
