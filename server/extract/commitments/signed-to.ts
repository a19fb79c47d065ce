/** What an instrument just made is for, told by its purpose: "signed a memorandum on Thursday to study a pipeline", "endorsed a plan to halve delays". */
import { matchesOf } from '../text/matches.ts';
import type { CutText } from '../words/cut.ts';
import { Gate } from '../words/gate.ts';
import type { Trigger } from './triggers.ts';

const GATE = new Gate(/^(?:sign(?:ed)?|inked|initiall?ed|concluded|endorsed|approved|adopted|struck|sealed|clinched)$/);
const MADE =
  /\b(?:signed|inked|initiall?ed|concluded|endorsed|approved|adopted|struck|sealed|clinched) (?:(?:here|today|yesterday|jointly|also|on \p{Lu}\p{Ll}+day|\p{Lu}\p{Ll}+day) ){0,2}an? (?:[\p{L}\d$€£.,-]+ ){0,4}?(?:memorandum(?: of understanding)?|agreement|accord|pact|deal|treaty|protocol|plan|contract|MoU|MOU|programme|program|scheme)(?: \([^)]{2,20}\))?(?: (?:here|today|yesterday|(?:on |late |early )?\p{Lu}\p{Ll}+day|(?:in|at) \p{Lu}[\p{L}-]+(?: on \p{Lu}\p{Ll}+day)?|with (?:the )?\p{Lu}[^,;:]{2,70}?)){0,2} (?:(?:meant|designed|intended) )?to (?=(?<verb>\p{Ll}+) )/gu;

/** Where a sentence tells so, in order; `isAction` knows verbs that begin an undertaking. */
export const signedTo = (words: CutText, isAction: (verb: string) => boolean): Trigger[] =>
  GATE.opens(words)
    ? matchesOf(MADE, words.text)
        .filter(({ groups }) => isAction(groups?.verb ?? ''))
        .map(({ index, 0: found }) => ({
          form: 'verb',
          modality: 'agreed',
          start: index,
          after: index + found.length,
          word: 'signed to',
        }))
    : [];
