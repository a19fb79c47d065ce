/** "He paid a courtesy call on N", "the day after, she had a meeting with the director, N": whoever the pronoun means, beside those named behind it. */
import type { Ref } from '../../model/factsheet.ts';
import { personsBeforeIn } from '../reference/antecedents.ts';
import type { SentenceView } from '../text/view.ts';
import { Gate } from '../words/gate.ts';
import type { MeetingPhrase } from './names.ts';

const GATE = new Gate(/^(?:he|she|they)$/);
/** The pronoun and what it did, up to the noun of the encounter: no name stands between the two. */
const HAD =
  /(?:^|[ ,;])(?<who>[Hh]e|[Ss]he|[Tt]hey) (?:(?:also|then|later|earlier|had|has|have|both|together|subsequently|afterwards|first) ){0,3}(?:paid|had|held|made|attended|took part in|participated in|opened|closed|chaired|joined|addressed|hosted|gave|began|concluded) (?:(?:an?|the|his|her|their|two|several|separate) )?(?:\p{Ll}[\p{Ll}\d-]* ){0,3}$/u;

/** Those named at an encounter, after whomever a pronoun right before its verb has there; nobody where none is named. */
export function withPronoun(view: SentenceView, { start }: MeetingPhrase, named: readonly Ref[]): readonly Ref[] {
  const told = named.length && GATE.opens(view.words) ? HAD.exec(view.text.slice(0, start)) : null;
  const who = told?.groups?.who?.toLowerCase();
  if (!told || !who) return named;
  const at = told.index + (/^\p{L}/u.test(told[0]) ? 0 : 1);
  return [...new Set([...personsBeforeIn(view, at, who === 'they'), ...named])];
}
