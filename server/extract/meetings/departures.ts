/** The end of a visit: "he leaves for Lima on Friday", "will fly home tomorrow", told of somebody whose coming has been told. */
import type { Day, Edtf } from '../../model/edtf.ts';
import { matchesOf } from '../text/matches.ts';
import type { SentenceView } from '../text/view.ts';
import { Gate } from '../words/gate.ts';
import type { Encounter } from './encounter.ts';
import { personsBefore } from './persons.ts';

const GATE = new Gate(
  /^(?:leaves?|left|leaving|departs?|departed|departing|flies|flew|fly|returns?|returned|returning|goes|went|back|heads|until)$/,
);
const GONE =
  /\b(?:leav(?:es?|ing)|left|depart(?:s|ed|ing)?|(?:flies|fly|flew|goes|go|went|heads|head) (?:home|back|out|on)|return(?:s|ed|ing)?|(?:was|is|be) back|(?:here|there|stays?|remains?|in the (?:country|capital)) until)\b/gu;
/** "The Chinese delegation will leave": whoever came last. */
const PARTY =
  /\b(?:delegation|party|team|mission|guests?|visitors?)(?: (?:will|is|are|was|were|had|has|to|due|expected|scheduled|then|also))* $/u;
const LONGEST = 16 * 86_400_000;
const NEAR = 48;

/** Stretches the visit of whoever a sentence says leaves, up to the day of that. */
export function untilGone(view: SentenceView, all: readonly Encounter[]): void {
  if (!view.dates.length || !GATE.opens(view.words)) return;
  for (const { index, 0: words } of matchesOf(GONE, view.text)) {
    const end = index + words.length;
    const day = view.dates.find(
      ({ start, range }) =>
        start - view.at > end &&
        start - view.at - end < NEAR &&
        range.earliest !== null &&
        range.earliest === range.latest &&
        !/[;:]|, (?:and|where|which|who)\b/u.test(view.text.slice(end, start - view.at)),
    );
    if (!day?.range.latest) continue;
    const gone = new Set(personsBefore(view, index));
    const party = PARTY.test(view.text.slice(0, index));
    const visit = all.findLast(
      ({ people, candidates: [first] }) =>
        first?.kind === 'visit' && first.status === 'held' && (party || [...people].some((ref) => gone.has(ref))),
    );
    if (visit) stretch(visit, day.range.latest);
  }
}

/** Gives the day of coming the day of going as its end. */
function stretch({ candidates }: Encounter, last: Day): void {
  for (const [index, each] of candidates.entries()) {
    if (!each.date || !/^\d{4}-\d\d-\d\d$/.test(each.date)) continue;
    const length = Date.parse(last) - Date.parse(each.date);
    if (length > 0 && length <= LONGEST) candidates[index] = { ...each, date: `${each.date}/${last}` as Edtf };
  }
}
