/** States and bodies under whose roof an encounter was: "co-hosted by the government of Niger and the World Food Programme". */
import type { Ref } from '../../model/factsheet.ts';
import type { SentenceView } from '../text/view.ts';
import { Gate } from '../words/gate.ts';
import { isNamedActor, NOTHING, rowFrom } from './rows-of-actors.ts';

const GATE = new Gate(/hosted/);
const HOSTED_BY = /\b(?:co-|jointly |also )?hosted (?:jointly )?by (?:the )?(?:[Gg]overnments? of )?(?:the )?/u;
const ROW = {
  lead: NOTHING,
  next: /^(?: \([^)]{1,14}\))?(?:,|,? and|,? together with|,? along with) (?:the )?(?:[Gg]overnment of )?(?:the )?$/u,
  takes: isNamedActor,
};

/** The row of those behind the words; none where a person is the host, or whoever holds an office there. */
export function hostBodies(view: SentenceView): readonly Ref[] {
  const told = GATE.opens(view.words) ? HOSTED_BY.exec(view.text) : null;
  if (!told) return [];
  const { refs, end } = rowFrom(view, told.index + told[0].length, ROW);
  return /^'s? /u.test(view.text.slice(end)) ? [] : refs;
}
