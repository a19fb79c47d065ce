/** The state of whoever is told by what he leads or sees to: "N, who heads the Thai company", "Finance Minister N, who oversees customs in Ghana". */
import type { Iso2 } from '../../model/factsheet.ts';
import type { Chunk } from '../chunks/chunks.ts';
import { isWord } from '../chunks/groups.ts';
import { beforeHonorifics, skipThe } from './open-introductions.ts';
import { endsPart } from './signed-for.ts';

const LEADS = 'heads headed runs ran chairs chaired leads led directs directed manages managed represents'.split(' ');
const SEES_TO = [...LEADS, 'oversees', 'supervises', 'handles', 'administers', 'coordinates', 'regulates'];
/** Groups that are of one state, whose people lead them. */
const GROUPS =
  `company firm utility ministry railways railway agency authority board bank side team delegation union federation association
   institute party one service police customs council commission chamber airline operator corporation army navy parliament
   senate assembly league society academy directorate department`.split(/\s+/);
/** Words between the verb and the state: "customs and excise in". */
const MOST_SEEN_TO = 6;

/** The state told by the clause behind the name at an index; null where none is. */
export function stateRun(chunks: readonly Chunk[], index: number): Iso2 | null {
  if (index < 0 || !isWord(chunks[index + 1], ',')) return null;
  if (!isWord(chunks[index + 2], 'who')) return inCharge(chunks, index + 2);
  const verb = isWord(chunks[index + 3], 'also', 'now') ? index + 4 : index + 3;
  // "N, who sits in the Thai parliament".
  const house = chunks[verb + 3];
  if (
    isWord(chunks[verb], 'sits', 'sat', 'serves') &&
    isWord(chunks[verb + 1], 'in', 'on') &&
    house?.kind === 'country'
  )
    return isWord(chunks[verb + 4], 'parliament', 'senate', 'assembly', 'cabinet', 'government', 'congress')
      ? house.iso2
      : null;
  if (isWord(chunks[verb], ...LEADS)) {
    const at = skipThe(chunks, verb + 1);
    const nation = chunks[at];
    if (nation?.kind === 'country' && nation.form === 'adjective' && at > verb + 1)
      return isWord(chunks[at + 1], ...GROUPS) && endsPart(chunks[at + 2]) ? nation.iso2 : null;
  }
  return seesTo(chunks, index, verb);
}

/** "Finance Minister N, who oversees customs in Ghana": a minister's field there. */
function seesTo(chunks: readonly Chunk[], index: number, verb: number): Iso2 | null {
  const title = chunks[beforeHonorifics(chunks, index)];
  if (title?.kind !== 'title' || title.head.type === 'body') return null;
  const from = isWord(chunks[verb], ...SEES_TO)
    ? verb + 1
    : isWord(chunks[verb], 'is') && isWord(chunks[verb + 1], 'responsible', 'in')
      ? verb + 2
      : 0;
  if (!from) return null;
  for (let at = from; at < from + MOST_SEEN_TO; at++) {
    const chunk = chunks[at];
    const state = chunks[skipThe(chunks, at + 1)];
    if (isWord(chunk, 'in', 'of') && state?.kind === 'country' && state.form === 'name') return state.iso2;
    if (chunk?.kind === 'name' || chunk?.kind === 'country' || isWord(chunk, ',', '.', ';')) return null;
  }
  return null;
}

/** "N, the man in charge of Ghana's railways": of the state whose they are. */
function inCharge(chunks: readonly Chunk[], from: number): Iso2 | null {
  const at = isWord(chunks[from], 'the') && isWord(chunks[from + 1], 'man', 'woman', 'official') ? from + 2 : from;
  const of = isWord(chunks[at], 'in') && isWord(chunks[at + 1], 'charge') ? at + 2 : at + 1;
  if (!isWord(chunks[of], 'of', 'for') || !isWord(chunks[of - 1], 'charge', 'responsible')) return null;
  const state = chunks[of + 1];
  return state?.kind === 'country' && isWord(chunks[of + 2], "'s") ? state.iso2 : null;
}
