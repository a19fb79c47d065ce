/** Votes by whose report it is and from where it comes: such a report speaks of its own state's ministers without naming the state. */
import type { Iso2 } from '../../model/factsheet.ts';
import type { Setting } from './allegiance.ts';

const OWN = 2.2;
const PLACE = 1.5;
/** Where the report is another state's own, or the world's, its place is but where things happened. */
const PLACE_ABROAD = 0.8;
/** A state of which the text never speaks, though its agency wrote it, or speaks only as of where it happened. */
const UNNAMED = 0.3;
/** Whoever is told without a state in a report from a town of a state that it never names is of that one, rather than of those that it names. */
const UNNAMED_HOME = 2.2;

/** Votes for the state of the publisher and for that of the place. */
export function placeVotes(setting: Setting, vote: (country: Iso2 | null | undefined, weight: number) => void): void {
  const { publisher, home, ranked, scenes, worlds } = setting;
  const named = (country: Iso2 | null) => country !== null && ranked.includes(country);
  vote(publisher, named(publisher) || home === null || home === publisher ? OWN : UNNAMED);
  vote(setting.unsaid, OWN);
  if (home === null || (home === publisher && publisher !== null)) return;
  if (!named(home) && ranked.length) vote(home, scenes.has(home) ? UNNAMED : UNNAMED_HOME);
  else vote(home, publisher || worlds ? PLACE_ABROAD : PLACE);
}
