/** "The environment ministers of A, B and C agreed on an alarm. Ending two days of talks, they …": the states of whose men the text has just told. */
import type { Ref } from '../../model/factsheet.ts';
import type { DraftMention } from '../draft.ts';
import type { SentenceView } from '../text/view.ts';
import { COMMA_OR_AND, rowFrom } from './rows-of-actors.ts';

/** Sentences back to those who then met. */
const BACK = 3;
const STATES = {
  lead: /^(?:the )?$/u,
  next: COMMA_OR_AND,
  takes: ({ kind, form }: DraftMention) => kind === 'country' && form === 'name',
};
/** What leads to a row that is the subject of its sentence. */
const SUBJECT =
  /^(?:[^;]{3,60}? [—–-]{1,2} )?(?:(?:[Tt]he )?(?:[\p{L}'-]+ ){0,5}(?:[Mm]inisters|[Ll]eaders|[Pp]residents|[Pp]remiers|[Oo]fficials|[Ee]xperts|[Dd]elegations|[Nn]egotiators|[Gg]overnments|[Cc]hiefs|[Hh]eads of (?:[Ss]tate|[Gg]overnment)) (?:of|from) )?(?:the )?$/u;

/** The states in the row that is subject of a sentence before, two or more. */
export function statesBefore({ previous }: SentenceView): readonly Ref[] {
  let earlier = previous;
  for (let back = 0; back < BACK && earlier; earlier = earlier.previous, back += 1) {
    const { mentions, at, text, groups } = earlier;
    const group = groups.find(({ refs }) => refs.length > 1 && refs.every((ref) => ref.startsWith('c')));
    if (group) return group.refs;
    const first = mentions.find(STATES.takes);
    if (!first || !SUBJECT.test(text.slice(0, first.start - at))) continue;
    const { refs } = rowFrom(earlier, first.start - at, STATES);
    if (refs.length > 1) return refs;
  }
  return [];
}
