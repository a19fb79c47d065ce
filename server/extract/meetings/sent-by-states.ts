/** The state that stands for whoever it sent, where no word names them. */
import type { Ref } from '../../model/factsheet.ts';
import type { SentenceView } from '../text/view.ts';

/** "received a Rwandan envoy", "met a delegation from Chile": the state that sent whoever is not named. */
export function sentBy(view: SentenceView, from: number): Ref | null {
  const state = view.mentions.find(({ kind, start }) => kind === 'country' && start - view.at > from);
  if (!state) return null;
  const [start, end] = [state.start - view.at, state.end - view.at];
  const one =
    state.form === 'adjective'
      ? SENT.test(view.text.slice(from, start)) && WHO_IS_SENT.test(view.text.slice(end))
      : SENT_FROM.test(view.text.slice(from, start));
  return one ? state.ref : null;
}
const SENT = /^ (?:an?|the|another) (?:[\p{Ll}-]+ ){0,2}$/u;
const WHO_IS_SENT =
  /^ (?:[\p{Ll}-]+ ){0,3}(?:envoys?|delegations?|teams?|missions?|emissar(?:y|ies)|officials?|ministers?|ambassadors?|negotiators?|deputation|group|visitors?|lawmakers|deputies|parliamentarians|experts|businessmen|commander|general)\b/u;
const SENT_FROM =
  /^ (?:an?|the|another) (?:[\p{Ll}-]+ ){0,3}(?:envoy|delegation|team|mission|emissary|deputation|group) (?:from|of) (?:the )?$/u;
