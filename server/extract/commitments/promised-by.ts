/** "New equipment was promised by Cuba's Ministry of Health": told from the thing, by whom it stands behind. */
import type { SentenceView } from '../text/view.ts';
import type { CutText } from '../words/cut.ts';
import { Gate } from '../words/gate.ts';
import { agentsOf } from './agents.ts';
import { trim } from './split.ts';
import type { Undertaking } from './undertaking.ts';

const GATE = new Gate(/^(?:promised|pledged|offered|granted|extended|decreed|imposed|declared)$/);
const PROMISED =
  /^(?<thing>(?:[Tt]he |[Aa]n? |[Aa]nother |[Ss]ome |[Ff]urther |[Nn]ew |\p{Lu})[^,;:"]{5,130}?) (?:was|were|has been|have been|is|are|is being|are being) (?:also |further |then )?(?<verb>promised|pledged|offered|granted|extended|decreed|imposed|declared) (?:jointly )?(?:to [^,;:]{2,50} )?(?=by )/u;

/** "A grant of ten million was extended", "A ban on night fishing was decreed": of other verbs only what binds. */
const BINDING =
  /^(?:An?|The|Another|Some|Further|New) (?:[\p{L}\d-]+ ){0,3}?(?:grants?|loans?|credits?|credit line|line of credit|donation|package|moratorium|ban|freeze|waiver|amnesty|exemption|quota|truce|ceasefire|suspension) (?:of|on|for|from|to|worth) /u;

/** What a sentence of that form undertakes; nothing where nobody known promises it. `words` has its attributions blanked. */
export function promisedBy(view: SentenceView, words: CutText): Undertaking[] {
  const match = GATE.opens(words) ? PROMISED.exec(words.text) : null;
  if (!match?.groups) return [];
  const { verb = '', thing = '' } = match.groups;
  if (!/^(?:promised|pledged)$/.test(verb) && !BINDING.test(thing)) return [];
  const after = match[0].length;
  const by = agentsOf(view, words.text, after, words.length, true);
  const start = match[0].lastIndexOf(verb);
  const range = by.length ? trim(words.text, 0, start + verb.length) : null;
  return range
    ? [
        {
          range,
          modality: 'pledged',
          by,
          pronoun: null,
          trigger: { form: 'noun', modality: 'pledged', start, after, word: verb },
        },
      ]
    : [];
}
