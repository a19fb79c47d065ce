/** "The host, General N, welcomed his colleagues A and B": a part of the session told of right before, and no reception of its own. */
import type { SentenceView } from '../text/view.ts';
import { Gate } from '../words/gate.ts';
import type { MeetingCandidate } from './candidate.ts';
import type { Encounters } from './encounters.ts';
import { joinAt } from './joining.ts';

const GATE = new Gate(/^(?:welcom|greet)/);
const BY_HOST =
  /^(?:(?:[Tt]he|[Tt]heir|[Ii]ts|[Oo]ur) hosts?\b|[Aa]s (?:the )?host\b|[Oo]pening (?:it|the \p{Ll}+)\b|(?:In|At|During) (?:the|his|her|an?) (?:opening|welcome|welcoming|introductory)\b|(?:While )?[Ww]elcoming (?:the )?(?:participants|delegates|ministers|guests|members|delegations))/u;
/** "welcomed her colleagues A and B": those who met. */
const PEERS = /\b(?:welcomed|greeted) (?:his|her) (?:\p{Ll}+ )?(?:counterparts|colleagues|peers|fellow \p{Ll}+)\b/u;
const WELCOMED = /^(?:welcom|greet)/;
/** Sentences back to the session. */
const NEAR = 3;

/** What a sentence tells, without the welcome that belongs to a session told of before; who welcomed and was welcomed was there. */
export function withoutHostWelcome(
  encounters: Encounters,
  view: SentenceView,
  candidates: readonly MeetingCandidate[],
): readonly MeetingCandidate[] {
  if (!candidates.length || !GATE.opens(view.words) || !(BY_HOST.test(view.text) || PEERS.test(view.text)))
    return candidates;
  const session = encounters.lastHeld('session');
  const told = session?.candidates.at(-1)?.view.sentence.index ?? Number.NEGATIVE_INFINITY;
  if (!session || view.sentence.index - told > NEAR) return candidates;
  return candidates.filter((each) => {
    const { kind, form, place, range, participants } = each;
    if (kind !== 'call' || form !== 'verb' || place !== null || !WELCOMED.test(view.text.slice(range.start)))
      return true;
    joinAt(
      session,
      view,
      participants.map(({ actor }) => actor),
    );
    return false;
  });
}
