/** Visits told by a verb: "visited Laos", "flew in on Sunday", "is due in Hanoi in late June". */
import type { Range } from '../draft.ts';
import type { SentenceView } from '../text/view.ts';
import type { MeetingCandidate } from './candidate.ts';
import { dateNear } from './circumstances.ts';
import type { MeetingPhrase } from './names.ts';
import { personsBefore } from './persons.ts';
import { modeOf } from './status.ts';

/** Verbs that tell of no more than being on the way, or somewhere. */
const ONLY_MOVES = /^(?:came|come|travel(?:l)?ed|travels?|flew to|fly to|flies to|head|go|is in|was in|had come)/;

/** The visit that a verb tells of: persons to a state or a town, and not where a noun of the sentence tells of it already. */
export function visitByVerb(
  view: SentenceView,
  verb: Range,
  word: string,
  status: 'held' | 'planned',
  nouns: readonly MeetingPhrase[],
): MeetingCandidate | null {
  if (nouns.length) return null;
  if (ONLY_MOVES.test(word) && status === 'held') return null;
  if (ONLY_MOVES.test(word) && !view.dates.length) return null;
  const goal = view.mentions.find(
    (mention) =>
      (mention.kind === 'place' || (mention.kind === 'country' && mention.form !== 'adjective')) &&
      mention.start - view.at >= verb.end &&
      /^(?: (?:in|to|at|on))?(?: the| his| her| neighbouring| nearby)?(?: [\p{L}-]+ (?:capital|city|town|of)){0,2}(?: of)? $/u.test(
        view.text.slice(verb.end, mention.start - view.at),
      ),
  );
  const town =
    /^ (?:the|this) (?:[\p{L}-]+ )?(?:capital|country|kingdom|city|sultanate|emirate|republic|island|here)\b/u.test(
      view.text.slice(verb.end, verb.end + 50),
    );
  const flown = /^(?:flew in|flies in|fly in)$/.test(word);
  if (!goal && !town && !flown) return null;
  const visitors = personsBefore(view, verb.start);
  if (!visitors.length || visitors.length > 3) return null;
  const date = dateNear(view, verb.end);
  if (status === 'planned' && !date && !/^(?:visit|due|expected|pay)/.test(word)) return null;
  return {
    view,
    range: verb,
    kind: 'visit',
    ordinal: null,
    date,
    place: goal?.ref ?? null,
    mode: modeOf(view),
    status,
    participants: visitors.map((actor) => ({ actor, role: 'participant' })),
    form: 'verb',
    phrase: null,
  };
}
