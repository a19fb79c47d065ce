/** Those whom a visitor meets, told by a gerund behind the visit: "will pay Peru a visit in May, meeting President N and Minister M". */
import { matchesOf } from '../text/matches.ts';
import type { SentenceView } from '../text/view.ts';
import { Gate } from '../words/gate.ts';
import type { MeetingCandidate } from './candidate.ts';
import { dateNear } from './circumstances.ts';
import { personsBefore } from './persons.ts';
import { toldByVerb } from './told-by-verb.ts';

const GATE = new Gate(/^(?:meeting|seeing)$/);
const MEETING =
  /, (?:also |then )?(?<verb>(?:meeting|seeing)(?: with)?) (?=(?:(?:his|her|the) )?(?:[\p{L}.'’-]+ ){0,8}\p{Lu})(?!(?:in|on|at|for|here|today) )/gu;
const VISITS =
  /\b(?:visit|visits|visited|trip|tour|stay|stayed|spent|travel(?:l)?ed|flew|came|arrived|went|stopover|stopped)\b/u;
const AHEAD = /\b(?:will|shall|(?:is|are) (?:due |expected |scheduled |set )?to|plans? to)\b/u;
/** What may stand before the name of somebody whom the gerund has for its object, and between two of them. */
const OFFICE = /^(?:,|,? and|,? as well as)? ?(?:the |his |her |its )?(?:[\p{L}'’-]+ ){0,9}(?:, )?$/u;
const MOST = 5;

/** An encounter with each of those named behind the gerund. */
export function metThere(view: SentenceView): MeetingCandidate[] {
  if (!GATE.opens(view.words) || !VISITS.test(view.text)) return [];
  return matchesOf(MEETING, view.text).flatMap((match) => {
    const verb = match.groups?.verb ?? '';
    const start = match.index + match[0].indexOf(verb);
    const visitors = personsBefore(view, match.index);
    if (visitors.length === 0 || visitors.length > 2) return [];
    const status = AHEAD.test(view.text.slice(0, match.index)) ? 'planned' : 'held';
    const date = dateNear(view, start);
    const met: { readonly ref: string; readonly at: number; readonly end: number }[] = [];
    let from = start + verb.length;
    for (const { kind, form, ref, start: name, end } of view.mentions) {
      if (kind !== 'person' || form === 'reference' || name - view.at < from) continue;
      if (!OFFICE.test(view.text.slice(from, name - view.at)) || visitors.includes(ref) || met.length >= MOST) break;
      met.push({ ref, at: name - view.at, end: end - view.at });
      from = end - view.at;
    }
    return met.map(({ ref, at, end }, index) =>
      toldByVerb(view, {
        range: index === 0 ? { start, end: start + verb.length } : { start: at, end },
        kind: 'talks' as const,
        date,
        place: null,
        status,
        participants: [...visitors, ref].map((actor) => ({ actor, role: 'participant' as const })),
      }),
    );
  });
}
