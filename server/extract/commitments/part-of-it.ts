/** What is told of a part of what somebody has just undertaken: "Of these, ten will go to nurses", "Half of the scholarships are for women". */
import { clauseStart } from '../reference/clauses.ts';
import type { SentenceView } from '../text/view.ts';

const SHARE =
  '(?:\\p{Ll}+-)?(?:half|third|quarter|fifth|tenth|part|most|some|all|each|both|none|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\p{Ll}*teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|first|second|last|rest|remainder|majority|\\d[\\d.,]*)(?:-\\p{Ll}+)?s?(?: (?:per cent|percent|million|thousand|hundred|tonnes|metres|megawatts))*';
const OF_THESE = new RegExp(
  `^\\W*(?:Of (?:these|those|them)\\b|(?:An?|The|At least|Up to|About|Some)? ?(?:${SHARE}) of (?:these|those|them|it|this|the (?:[\\p{Ll}-]+ ){0,2}?(?<noun>\\p{Ll}{3,}))\\b)`,
  'iu',
);

/** Whether the subject of a verb at an offset is a part of what the sentence before tells of. */
export function isPartOfIt(view: SentenceView, text: string, at: number): boolean {
  if (!view.previous || clauseStart(text, at) > MOST_BEFORE) return false;
  const part = OF_THESE.exec(text.slice(0, at));
  const noun = part?.groups?.noun;
  return part !== null && (noun === undefined || view.previous.text.includes(noun.replace(/s$/u, '')));
}
/** "Of these, thirty will": as much may stand before the clause. */
const MOST_BEFORE = 30;
