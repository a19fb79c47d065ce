/** "a delegation from Thimphu visited Dhaka": the state that sent it, whoever else the text has spoken of. */
import type { Ref } from '../../model/factsheet.ts';
import type { SentenceView } from '../text/view.ts';
import { Gate } from '../words/gate.ts';

const GATE = new Gate(/^(?:delegations?|teams?|missions?|party)$/);
const SENT =
  /(?:^|[,;:] |\b(?:when|that|and|after|before|while|where|which|since|until) )(?:[Aa]|[Tt]he|[Aa]nother|[Tt]wo|[Tt]hree) (?:[\p{Ll}-]+ )?(?:delegations?|teams?|missions?|party) (?:from|of) (?:the )?$/u;
const AUXILIARY = /^ (?:(?:has|have|had|also|will|would|is to|was to|were to) ){0,3}$/u;

/** The state of which the subject right before a verb comes; null where that is no delegation without a name. */
export function sentFrom(view: SentenceView, verb: number): readonly Ref[] | null {
  if (!GATE.opens(view.words)) return null;
  const home = view.mentions.find(
    ({ kind, form, start, end }) =>
      (kind === 'place' || (kind === 'country' && form !== 'adjective')) &&
      end - view.at <= verb &&
      AUXILIARY.test(view.text.slice(end - view.at, verb)) &&
      SENT.test(view.text.slice(0, start - view.at)),
  );
  if (!home) return null;
  const state = home.kind === 'country' ? home.ref : view.seats.get(home.ref);
  return state === undefined ? null : [state];
}
