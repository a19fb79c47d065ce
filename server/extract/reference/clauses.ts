/** Where the clauses of a sentence begin: behind a conjunction, a relative, a dash or who says what follows. */
import { matchesOf } from '../text/matches.ts';
import { early } from '../words/early.ts';

const BOUNDARY =
  /[;:—"]|(?<= )(?:–|--)(?= )|(?<=^|[ ,])(?:that(?! (?:of|time|day|year|moment|occasion)\b)|which|whom|whose|whereby|where|when|while|whereas|as(?= (?:he|she|they|it|the|both) )|once|after|before|because|since|although|though|if|lest|but|until|so that) |(?<= )(?:(?<!\b[Tt]he )said|says|announced|declared|confirmed|stressed|affirmed|added|noted|stated|disclosed|revealed|(?:told|assured|informed) (?:reporters|journalists|newsmen|parliament|deputies|lawmakers|viewers|listeners|(?:the|his|her|a|local|state) \p{Ll}{4,12}(?: \p{Ll}{3,10})?)(?= (?:that |the |his |her |its |their |\p{Lu}))) (?:that )?|, and (?=(?:they|he|she|it|both|each|all|none|the|will|also|that(?! of))\b)| and (?=(?:they|he|she|it|both sides|the two|the three|that(?! of))\b)/gu;

early(BOUNDARY);

/** Offset at which the clause before `at` begins; what stands before `from` belongs to another. */
export const clauseStart = (text: string, at: number, from = 0): number => Math.max(from, lastBoundary(text, at));

/** Offset after the last boundary before `at`; 0 where none stands. */
function lastBoundary(text: string, at: number): number {
  const { boundaries, before } = boundariesOf(text);
  const known = before.get(at);
  if (known !== undefined) return known;
  let start = 0;
  let next = Math.max(0, at - LONGEST_BOUNDARY);
  for (const { index, end } of boundaries) {
    if (index >= at - LONGEST_BOUNDARY) break;
    next = Math.max(next, end);
    if (end > start) start = end;
  }
  // What stands at the cut may be no boundary of the whole, or one of the part alone.
  const lead = text.slice(0, at);
  BOUNDARY.lastIndex = next;
  for (let match = BOUNDARY.exec(lead); match !== null; match = BOUNDARY.exec(lead)) {
    if (match[0] === ';' && inRow(text, match.index)) continue;
    const end = match.index + match[0].length;
    if (end > start) start = end;
  }
  before.set(at, start);
  return start;
}

/** Longest boundary with all that it looks at after itself; those that begin earlier are the same in the whole sentence. */
const LONGEST_BOUNDARY = 40;

interface Boundary {
  readonly index: number;
  readonly end: number;
}
interface Boundaries {
  readonly text: string;
  readonly boundaries: readonly Boundary[];
  /** By offset, where the last boundary before it ends, as far as asked for. */
  readonly before: Map<number, number>;
}
/** Those of the sentence asked about last: it is asked about at each of its verbs, and at each of them again. */
let latest: Boundaries = { text: '', boundaries: [], before: new Map() };

function boundariesOf(text: string): Boundaries {
  if (latest.text !== text)
    latest = {
      text,
      before: new Map(),
      boundaries: matchesOf(BOUNDARY, text)
        .filter(({ index, 0: words }) => words !== ';' || !inRow(text, index))
        .map((match) => ({ index: match.index, end: match.index + match[0].length })),
    };
  return latest;
}

/** "The presidents of Peru, N; Chile, M; and Fiji, L, signed": a mark within the row of those who do it, and no end of a clause. */
const inRow = (text: string, mark: number): boolean =>
  ((MEN_OF.test(text) && MEMBER.test(text.slice(mark))) ||
    (NAMED.test(text) && NEXT_NAMED.test(text.slice(mark, mark + 60)) && !ACTS.test(text.slice(0, mark)))) &&
  !TELLS.test(text.slice(0, mark));
/** "N, France's Minister of Education; M, the German Minister; and L, Minister of Italy, signed": a row of names, each with an office. */
const NAMED =
  /^(?:[^;]{3,60} (?:—|–|--) )?\W*(?:\p{Lu}[\p{L}.'’-]*\.? ){1,4}\p{Lu}[\p{L}'’-]+, (?:the |an? |\p{Lu})[^;]{5,140}; (?:and )?\p{Lu}/u;
/** "N, the Minister of Mali, spoke": an office ends, and a verb follows. */
const ACTS = /, (?!(?:and|the|an?|of|for) )\p{Ll}/u;
const NEXT_NAMED = /^; (?:and )?(?:\p{Lu}[\p{L}.'’-]*\.? ){1,4}\p{Lu}[\p{L}'’-]+, /u;
const MEN_OF =
  /^\W*(?:The |Their Excellencies |their Excellencies )*(?:[\p{L}-]+ ){0,2}(?:[Pp]residents|[Mm]inisters|[Pp]remiers|[Ll]eaders|[Ss]ecretaries|[Hh]eads of (?:[Ss]tate|[Gg]overnment)) (?:[Ff]or [\p{L} ]{3,30} )?of (?:the )?\p{Lu}[^;:]{2,120};/u;
const TELLS =
  /\b(?:signed|agreed|said|met|meet|held|will|shall|would|was|were|is|are|has|have|had|adopted|issued|gathered|reaffirmed|decided|pledged|attended|arrived|welcomed|visited|told|called|discussed|stressed|expressed|noted)\b/u;
const MEMBER = /^; (?:and )?(?:of )?(?:the )?\p{Lu}/u;
