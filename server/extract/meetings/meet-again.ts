/** Those told of before who are to meet again, where nobody knows them by name: "They are to gather again in Lima in October". */
import type { SentenceView } from '../text/view.ts';
import { Gate } from '../words/gate.ts';
import type { MeetingCandidate } from './candidate.ts';
import { dateNear, placeNear } from './circumstances.ts';
import { RECURRING } from './recurring.ts';
import { toldByVerb } from './told-by-verb.ts';

const GATE = new Gate(/^(?:meet|gather|convene|reconvene|assemble|speak|talk|together|see)$/);
const AGAIN =
  /(?:^|[;:] |, (?:and |where |when |after which )?)(?:[Tt]hey|[Bb]oth(?: sides| teams| delegations)?|[Tt]he (?:two|three|four|five|six|sides|delegations|ministers|leaders|teams|pair)(?: (?:sides|delegations|ministers|leaders|men|women|of them))?) (?:will|shall|(?:are|were) (?:due |set |expected |scheduled )?to|plan to|agreed to|mean to|intend to|expect to)(?: next| then| also)? (?<verb>(?:meet|gather|convene|reconvene|assemble|speak|talk|come together|get together|see each other)(?: again| anew| once more| next)+)(?= |[,.;])/u;
/** The encounter to come, on a day that is told. */
export function meetAgain(view: SentenceView): MeetingCandidate[] {
  const match = view.dates.length && GATE.opens(view.words) ? AGAIN.exec(view.text) : null;
  const verb = match?.groups?.verb;
  if (!match || !verb) return [];
  const end = match.index + match[0].length;
  const date = dateNear(view, end);
  if (!date || RECURRING.test(/^[^,;.]{0,100}/u.exec(view.text.slice(end))?.[0] ?? '')) return [];
  const place = placeNear(view, end)?.ref ?? null;
  const range = { start: end - verb.length, end };
  return [
    { ...toldByVerb(view, { range, kind: 'talks', date, place, status: 'planned', participants: [] }), act: 'named' },
  ];
}
