/** What a minister of a field has in hand besides: "Deputy Foreign Minister for Economic Affairs", "Assistant Foreign Minister for Europe". */
import { fieldEnd } from './fields.ts';
import { isMatterWord } from './ministries.ts';
import { countryAt } from './nations.ts';
import { isAnd, isCapital, phraseAt, type Reading } from './reading.ts';
import { forRegion } from './title-places.ts';

const MOST_WORDS = 8;
/** Words that end what somebody has in hand. */
const ENDS =
  /^(?:affairs|relations|cooperation|co-operation|policy|diplomacy|security|integration|organi[sz]ations|issues|matters|questions|administration|management|operations|programmes|programs|services|resources|initiatives|reforms?|works|projects|institutions|states|countries|americas|communities|expatriates|abroad|media|protocol)$/;

/** Index after "in charge of" or "responsible for"; 0 where neither stands. */
export function chargeEnd({ keys }: Reading, at: number): number {
  if (keys[at] === 'in' && keys[at + 1] === 'charge' && keys[at + 2] === 'of') return at + 3;
  return keys[at] === 'responsible' && keys[at + 1] === 'for' ? at + 2 : 0;
}

/**
 * "Deputy Secretary General in charge of Infrastructure, Productive and Social Sectors": index after what any office has charge
 * of, whatever words it is; 0 where nothing is.
 */
export function chargedWith(reading: Reading, at: number): number {
  const charge = chargeEnd(reading, at);
  if (!charge) return 0;
  const from = reading.keys[charge] === 'the' ? charge + 1 : charge;
  const known = Math.max(fieldEnd(reading, from), matterEnd(reading, from));
  if (!isCapital(reading, from)) return known > from ? known : 0;
  let end = from;
  while (end < from + MOST_WORDS * 2) {
    if (isCapital(reading, end) && !phraseAt(reading, reading.lexicon.honorifics, end)) end++;
    else if (isAnd(reading, end) && isCapital(reading, end + 1)) end++;
    else if (reading.keys[end] === ',' && closesByAnd(reading, end + 1)) end++;
    else break;
  }
  return Math.max(end, known);
}

/** Whether one word or two, and then "and", or another comma and so on, follow: the list of which they are a part is not over. */
function closesByAnd(reading: Reading, from: number): boolean {
  if (!isCapital(reading, from) || phraseAt(reading, reading.lexicon.honorifics, from)) return false;
  const next = isCapital(reading, from + 1) ? from + 2 : from + 1;
  if (isAnd(reading, next))
    return isCapital(reading, next + 1) && /s$/.test(reading.keys[next + 2] ?? reading.keys[next + 1] ?? '');
  return reading.keys[next] === ',' && closesByAnd(reading, next + 1);
}

/** Index after what stands behind a minister's title with "for", "in charge of" or "responsible for"; `at` where nothing does. */
export function tailEnd(reading: Reading, at: number): number {
  const { keys } = reading;
  const charge = chargeEnd(reading, at);
  if (!charge && keys[at] !== 'for' && keys[at] !== 'on') return at;
  let from = charge || at + 1;
  if (keys[from] === 'the') from++;
  if (!isCapital(reading, from)) return keys[at] === 'on' ? at : lowerEnd(reading, from, at);
  const matter = matterEnd(reading, from);
  if (matter > from) return matter;
  return (keys[at] === 'for' && forRegion(reading, at)) || at;
}

/** "for economic affairs": a field in lower case. */
function lowerEnd(reading: Reading, from: number, at: number): number {
  const end = fieldEnd(reading, from);
  return end > from ? end : at;
}

/** Index after capitalised words that lead to what somebody has in hand: "Bilateral and Consular Affairs"; `from` where none do. */
export function matterEnd(reading: Reading, from: number): number {
  const { keys, lexicon } = reading;
  let end = from;
  for (let at = from; at < Math.min(reading.to, from + MOST_WORDS); at++) {
    const key = keys[at] ?? '';
    if ((key === "'" || key === '’' || key === "'s") && at > from) continue;
    if (isAnd(reading, at) || (key === ',' && at > from && isCapital(reading, at + 1)) || key === 'of') {
      if (at === from || !isCapital(reading, at + 1) || phraseAt(reading, lexicon.offices, at + 1)) return end;
      if (key === 'of' && countryAt(reading, at + 1)?.value.form === 'name') return end;
      continue;
    }
    if (!isCapital(reading, at)) return end;
    if (phraseAt(reading, lexicon.honorifics, at) || phraseAt(reading, lexicon.offices, at)) return end;
    const nation = countryAt(reading, at);
    if (nation?.value.form === 'name') return end;
    if (ENDS.test(key) || lexicon.fields.has(key) || isMatterWord(key)) end = at + 1;
    else if (end > from && !isAnd(reading, at - 1) && keys[at - 1] !== ',' && keys[at - 1] !== 'of') return end;
  }
  return end;
}

/** "Assistant Secretary for East Asian and Pacific Affairs": index after parts of the world that end with "Affairs"; 0 where none stand. */
export function worldAffairs(reading: Reading, from: number): number {
  const { keys, lexicon } = reading;
  let at = from;
  for (; at < from + 7 && (isCapital(reading, at) || isAnd(reading, at)); at++) {
    const key = keys[at] ?? '';
    if (at > from && /^(?:affairs|relations)$/.test(key)) return at + 1;
    if (!isAnd(reading, at) && !lexicon.worldParts.has(key) && !PART.test(key)) return 0;
  }
  return 0;
}
const PART =
  /^(?:asian|african|european|eurasian|american|arab|near|far|hemisphere|inter-american|caribbean|nordic|baltic|balkan|slavic|hispanic|euro-atlantic|transatlantic|islamic|oceanian|mediterranean|ibero-american)$/;

/** "for International Organisations' Affairs": index after "Affairs" that a field of known words leads to by others; `at` where none follows. */
export function wholeMatter(reading: Reading, at: number): number {
  for (let to = at; to < at + 4; to++) {
    const key = reading.keys[to] ?? '';
    if (/^(?:affairs|relations)$/.test(key) && isCapital(reading, to)) return to > at ? to + 1 : at;
    if (key === "'" || key === '’') continue;
    if (
      !isCapital(reading, to) ||
      phraseAt(reading, reading.lexicon.honorifics, to) ||
      phraseAt(reading, reading.lexicon.offices, to)
    )
      return at;
  }
  return at;
}
