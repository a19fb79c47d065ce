/** Calls told by a verb of visiting whose object is a person: "The delegation visited President N at his office". */
import type { SentenceView } from '../text/view.ts';
import { Gate } from '../words/gate.ts';
import { type MeetingCandidate, takingPart } from './candidate.ts';
import { dateNear, placeNear } from './circumstances.ts';
import { outlookOf } from './outlook.ts';
import { actorsBefore } from './parties.ts';
import { toldByVerb } from './told-by-verb.ts';

const GATE = new Gate(/^visit(?:ed|s)?$/);
const VISITED = /\bvisit(?:ed|s)?(?= (?:the |his |her |their )?(?:[\p{L}'’.-]+ ){0,9}\p{Lu})/u;
/** What may stand between the verb and the name: an office, and whose it is. */
const OFFICE =
  /^ (?:the |his |her |their )?(?:(?:\p{Lu}[\p{L}'’.-]*|of|for|and|the|minister|president|premier|prime|foreign|chief|governor|speaker|mayor|leader|king|queen|counterpart|colleague|predecessor),? ){0,10}$/u;
/** Where and when somebody is called on. */
const AT_HOME =
  /^(?: of (?:the )?\p{Lu}[\p{L}-]+)?(?:,? (?:(?:at|in) (?:his|her|the|their|\p{Lu})|on (?:\p{Lu}\p{Ll}+day|\d)|yesterday|today|earlier|later|to (?:brief|convey|discuss|thank|pay|present|hand|congratulate))|[.,;]|$)/u;

/** The call that a sentence tells so. */
export function visitedPersons(view: SentenceView): MeetingCandidate[] {
  const match = GATE.opens(view.words) ? VISITED.exec(view.text) : null;
  if (!match) return [];
  const end = match.index + match[0].length;
  const person = view.mentions.find(
    ({ kind, form, start }) => kind === 'person' && form === 'name' && start - view.at >= end,
  );
  if (!person || !OFFICE.test(view.text.slice(end, person.start - view.at))) return [];
  if (!AT_HOME.test(view.text.slice(person.end - view.at))) return [];
  const status = outlookOf(view.text, match.index, match[0]);
  const guests = actorsBefore(view, match.index).filter((ref) => ref !== person.ref);
  if (status === 'none' || !guests.length || guests.length > MOST) return [];
  const date = dateNear(view, end);
  if (status === 'planned' && !date) return [];
  return [
    toldByVerb(view, {
      range: { start: match.index, end },
      kind: 'call',
      date,
      place: placeNear(view, end)?.ref ?? null,
      status,
      participants: takingPart([...guests, person.ref]),
    }),
  ];
}
const MOST = 5;
