/** Sentences that tell what has come of an undertaking. Pure: of the undertaking and the sentence alone. */
import type { Iso2 } from '../model/factsheet.ts';
import { fold } from '../model/ids.ts';
import type { TellingPassage, Undertaking } from '../model/undertaking.ts';
import { conceptsOf } from './concepts.ts';
import type { Link } from './repeats.ts';
import { conceptsIn, ENOUGH, isLater, matchOf, stemsOfStates } from './repeats.ts';
import { listed, sameSides } from './sides.ts';
import { undertakings } from './vocabulary.ts';

/** A sentence that reports, by offsets into the document's text. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const LEAST = 0.5;
/** A sentence ends at a stop, a semicolon or a break of line, where a new one may begin. */
const END = /[.!?;]["”’)]{0,2}(?=\s)|\n+/g;
/** Longest sentence looked at, in characters. */
const LONGEST = 1200;

/** The sentences of a text that tell what has been done, none of what is still to come. */
export function reportingSentences({ text, start }: Pick<TellingPassage, 'text' | 'start'>): Sentence[] {
  const found: Sentence[] = [];
  const { reports, open } = undertakings();
  let from = 0;
  const take = (to: number) => {
    const piece = text.slice(from, to);
    const own = piece.trim();
    const at = start + from + piece.indexOf(own);
    from = to;
    if (own === '' || own.length > LONGEST) return;
    const words = ` ${fold(own).replace(/[^\p{L}\p{N}-]+/gu, ' ')} `;
    if (reports.some((form) => words.includes(form)) && !open.some((form) => words.includes(form)))
      found.push({ text: own, start: at, end: at + own.length });
  };
  for (const { index, 0: mark } of text.matchAll(END)) take(index + mark.length);
  take(text.length);
  return found;
}

/** States of more than so many say nothing of who "they" are. */
const MOST_STATES = 4;

/** States that "they" stand for: those that the paragraph names; where it names none, the few of which the document speaks. */
const statesTold = ({ states, documentStates }: TellingPassage): readonly Iso2[] =>
  states.length === 0 && documentStates.length <= MOST_STATES ? documentStates : states;

/** Null where the sentence does not report on the undertaking, as far as its words and the states named around it show. */
export function reportOf(undertaking: Undertaking, telling: TellingPassage, sentence: Sentence): Link | null {
  if (!isLater(undertaking, telling)) return null;
  const by = statesTold(telling);
  const sides = sameSides(undertaking, { by, around: [], actors: [] });
  if (!sides || sides.states.length < 2) return null;
  const match = matchOf(conceptsIn(undertaking), conceptsOf(sentence.text, stemsOfStates(by)));
  if (!match || (sides.score < 1 && match.weight < ENOUGH)) return null;
  const score = Math.round(match.coverage * sides.score * 100) / 100;
  if (score < LEAST) return null;
  const why = `a later document tells what ${listed(sides.names)} have done, and speaks of ${listed(match.labels)} as the undertaking does`;
  return { score, why };
}
