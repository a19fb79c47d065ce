/**
 * Reviews, inspections and signatures that are set for a day, told by nouns that else name no encounter: "A first review of the
 * protocol will be held in Lima next March", "The next inspection falls in September", "Final signature is foreseen for May".
 */
import { type Day, type Edtf, rangeOf } from '../../model/edtf.ts';
import type { MeetingKind } from '../../model/ontology.ts';
import { personsBeforeIn } from '../reference/antecedents.ts';
import type { SentenceView } from '../text/view.ts';
import { early } from '../words/early.ts';
import { Gate } from '../words/gate.ts';
import { type MeetingCandidate, takingPart } from './candidate.ts';
import { dateNear, placeNear } from './circumstances.ts';
import { RECURRING } from './recurring.ts';
import { toldByVerb } from './told-by-verb.ts';

const KINDS: Readonly<Record<string, MeetingKind>> = {
  inspection: 'visit',
  signature: 'ceremony',
  signing: 'ceremony',
};
const GATE = new Gate(/^(?:review|evaluation|appraisal|stocktaking|inspection|signature|signing)$/);
const SET =
  '(?:(?:will|shall|should|(?:is|are) (?:due |expected |scheduled |set )?to) (?:then |also )?(?:be held|take place|follow)|(?:is|are) (?:now |also )?(?:foreseen|set|planned|scheduled|due|fixed|pencilled in|penciled in|expected|slated|envisaged|booked|timetabled|on the calendar|in the diary)|falls?|follows?|(?:has|have) been (?:put off|put back|postponed|moved|brought forward|set|fixed|scheduled|arranged|called))';
const OCCASION = new RegExp(
  `(?:^|[,;:] |[—–] |\\b(?:and|but|while) )(?:[Tt]he |[Aa]n? |[Ii]ts |[Tt]heir )?(?<whose>(?:two |three )?\\p{Ll}+s['’] )?(?<name>(?:[\\p{L}-]+ ){0,3}?(?<noun>[Rr]eview|[Ee]valuation|[Aa]ppraisal|[Ss]tocktaking|[Ii]nspection|[Ss]ignature|[Ss]igning)(?: (?:of|on) (?:the |an? |its |their )?[^,;.]{2,60}?)?),?(?: [^,;.]{3,60},)? ${SET} (?=in|on|at|for|to|until|till|by|here|next|this|later|tomorrow|\\p{Lu}|\\d)`,
  'u',
);
/** What is no affair of two: a review by judges, of bids, of troops. */
const AT_HOME =
  /\b(?:judicial|budget|salary|wage|tax|peer|medical|safety|school|tender|election|financial|military|spending|tariff) (?:review|evaluation|appraisal|inspection)\b|\b(?:of|on) (?:(?:the|all|their|its) )?(?:[\p{Ll}-]+ )?(?:papers|bids|applications|tenders|candidates|offers|pupils|teachers|staff|troops|books|accounts)\b/iu;

early(OCCASION);

/** The occasion that a sentence sets for a day, or for a month and a place. */
export function setFor(view: SentenceView, latest: Day | null): MeetingCandidate[] {
  if (!view.dates.length || !GATE.opens(view.words)) return [];
  const match = OCCASION.exec(view.text);
  const { name, noun, whose } = match?.groups ?? {};
  if (!match || !name || !noun || AT_HOME.test(name) || RECURRING.test(view.text)) return [];
  const start = match.index + match[0].indexOf(name);
  const end = start + name.length;
  const date = inTime(dateNear(view, match.index + match[0].length), latest);
  const place = placeNear(view, match.index + match[0].length);
  const kind = KINDS[noun.toLowerCase()] ?? 'talks';
  // "A review of the law is due in May": anybody's, unless a text tells where or which one of several.
  if (!date || !(place || whose || ONE_OF_A_ROW.test(name) || AT_PLACE.test(view.text.slice(end)))) return [];
  const those = kind === 'visit' || whose ? personsBeforeIn(view, 0, true) : [];
  return [
    {
      ...toldByVerb(view, {
        range: { start, end },
        kind,
        date,
        place: place?.ref ?? null,
        status: 'planned',
        participants: takingPart(those),
      }),
      act: 'named',
    },
  ];
}
/** A place that no list knows, and no month. */
const AT_PLACE =
  /^[^;.]{0,90} (?:in|at) (?:the )?(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Spring|Summer|Autumn|Winter)\b)\p{Lu}/u;
/** "is in the diary for 18 January": of the next one where this year's is over. */
function inTime(date: Edtf | null, latest: Day | null): Edtf | null {
  if (!date || !latest || (rangeOf(date)?.latest ?? latest) >= latest) return date;
  return /^\d{4}-\d\d(?:-\d\d)?$/.test(date) ? `${Number(date.slice(0, 4)) + 1}${date.slice(4)}` : null;
}
const ONE_OF_A_ROW = /\b(?:first|second|third|fourth|fifth|next|final|further|last|new|joint)\b/iu;
