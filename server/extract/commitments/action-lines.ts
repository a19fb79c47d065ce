/** Lines of minutes: "ACTION: Lesotho to send samples by May; Secretariat to circulate both", "Fees to be halved (responsible: the Ports Authority)". */
import type { Ref } from '../../model/factsheet.ts';
import { matchesOf } from '../text/matches.ts';
import type { SentenceView } from '../text/view.ts';
import { Gate } from '../words/gate.ts';
import { actorOf, refsOf } from './agents.ts';
import { splitUndertakings, trim } from './split.ts';
import { isAction, type Trigger } from './triggers.ts';
import type { Undertaking } from './undertaking.ts';

const GATE = new Gate(/^(?:actions?|steps|follow-up|responsible|responsibility|lead)$/);
const LABEL =
  /^\W*(?:Agreed )?(?:ACTIONS?|Actions?|Next steps|NEXT STEPS|Follow-up)(?: (?:points?|items?|agreed|required))?: /u;
/** "Lesotho to send samples", "the Secretariat to circulate both". */
const TO_ACT = /(?:^|; |, and | and )(?:the )?(?<who>\p{Lu}[^,;:.]{1,60}?) to (?=(?<verb>\p{Ll}[\p{L}-]+) )/gu;
/** "Roaming charges to be halved by December (responsible: A, B)". */
const RESPONSIBLE =
  /^(?:\d{1,2}[.)] )?(?<what>[^;:()]{4,160}? to (?=be \p{Ll}|\p{Ll})[^;:()]{4,160}?) \((?:responsible|responsibility|action|lead)(?: body| bodies| agency| party)?: (?<who>[^()]{2,160})\)/iu;

/** What a line of that form lays upon those whom it names. */
export function actionLine(view: SentenceView, text: string): Undertaking[] {
  if (!GATE.opens(view.words)) return [];
  const label = LABEL.exec(text);
  if (label) return acts(view, text, label[0].length);
  const match = RESPONSIBLE.exec(text);
  if (!match?.groups) return [];
  const { what = '', who = '' } = match.groups;
  const start = match[0].indexOf(what);
  const at = match[0].lastIndexOf(who);
  const range = trim(text, start, start + what.length);
  const named = view.mentions.filter((one) => one.start - view.at >= at && one.end - view.at <= at + who.length);
  const bodies = refsOf(named, 'organization');
  return range ? [undertaking(range, bodies.length ? bodies : refsOf(named, 'country'), start)] : [];
}

/** Who does what, one behind the other. */
function acts(view: SentenceView, text: string, from: number): Undertaking[] {
  const found = matchesOf(TO_ACT, text.slice(from)).filter(({ groups }) => isAction(groups?.verb ?? ''));
  return found.flatMap(({ index, 0: lead, groups }, at): Undertaking[] => {
    const who = groups?.who ?? '';
    const after = from + index + lead.length;
    const begins = after - 4 - who.length;
    const end = from + (found[at + 1]?.index ?? text.length - from);
    const actor = view.mentions.find(
      ({ form, start, end: stop }) => form !== 'adjective' && start - view.at <= begins && stop - view.at === after - 4,
    );
    const ref = actor && actorOf(view, actor);
    return splitUndertakings(text, after, end).map((range) => undertaking(range, ref ? [ref] : [], after));
  });
}

const undertaking = (range: Undertaking['range'], by: readonly Ref[], at: number): Undertaking => {
  const trigger: Trigger = { form: 'verb', modality: 'agreed', start: at, after: at, word: 'action' };
  return { range, modality: 'agreed', by, pronoun: null, trigger, ...(by.length ? {} : { nobody: true }) };
};
