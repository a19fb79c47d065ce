/** What an agreement does by itself, in the present: "recruitment through agents is ruled out", "firm exports are guaranteed from May to September". */
import type { SentenceView } from '../text/view.ts';
import type { CutText } from '../words/cut.ts';
import { Gate } from '../words/gate.ts';
import { trim } from './split.ts';
import type { Undertaking } from './undertaking.ts';

const VERBS =
  'ruled out|guaranteed|waived|abolished|lifted|scrapped|prohibited|banned|forbidden|excluded|exempt(?:ed)?|dropped|halved|doubled|tripled|lowered|raised|reduced|frozen|capped|permitted|outlawed|extended|prolonged|renewed|suspended|restored|cancelled|revoked|shared equally|borne by';
const GATE = new Gate(
  /^(?:ruled|guaranteed|waived|abolished|lifted|scrapped|prohibited|banned|forbidden|excluded|exempt|exempted|dropped|halved|doubled|tripled|lowered|raised|reduced|frozen|capped|permitted|outlawed|extended|prolonged|renewed|suspended|restored|cancelled|revoked|shared|borne)$/,
);
const IS_DONE = new RegExp(
  `(?:^|[,;:] |, and |, while |\\bwhereby )(?<what>(?!(?:and|but|which|who|that|it|he|she|they|this|what|nothing|no one|nobody) )[^,;:"]{4,90}) (?:is|are) (?:also |hereby |thereby |herewith )?(?:${VERBS})\\b[^;]*$`,
  'u',
);

/** "The number of permits goes up from 200 to 450", "The duty falls to 5 per cent". */
const GOES_TO =
  /(?:^|[,;:] |, and |, while )(?<what>(?:the|its|their|each|a) (?:[\p{L}-]+ ){0,3}(?:number|quota|share|fee|price|toll|dut(?:y|ies)|tariff|rate|ceiling|limit|cap|minimum|maximum|wage|levy|tax|surcharge|allowance|age|deadline|charge)s?(?: (?:of|for|on|in) [^,;:]{3,60})? (?:goes? (?:up|down)|rises?|falls?|drops?|comes? down|climbs?)) (?:from \S[^,;]{0,30} )?to (?:\d|\p{Ll}+ )[^;]*$/iu;

/** What a sentence tells so under the terms of an agreement, or beside another undertaking that ends at `after`. `words` has its attributions blanked. */
export function isDoneByIt(view: SentenceView, words: CutText, after: number): Undertaking[] {
  if (!GATE.opens(words) || /\?$/.test(view.text)) return [];
  const stretch = words.text.slice(after);
  const match = IS_DONE.exec(stretch);
  return match ? asItIs(words.text, match, after) : [];
}

/** The same of a number or price that changes, near what tells of the agreement. `words` has its attributions blanked. */
export function goesTo({ text }: CutText): Undertaking[] {
  const match = CHANGES.test(text) ? GOES_TO.exec(text) : null;
  return match ? asItIs(text, match, 0) : [];
}
const CHANGES = / (?:goes? (?:up|down)|rises?|falls?|drops?|comes? down|climbs?) /u;

function asItIs(text: string, match: RegExpExecArray, after: number): Undertaking[] {
  const what = match.groups?.what ?? '';
  const from = after + match.index + match[0].indexOf(what);
  const range = trim(text, from, after + match.index + match[0].length);
  if (!range) return [];
  const trigger = { form: 'noun', modality: 'agreed', start: from, after: from, word: 'is done' } as const;
  return [{ range, modality: 'agreed', by: [], pronoun: null, trigger }];
}
