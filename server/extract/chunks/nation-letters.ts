/** Bodies that are told by the letters behind them, or by the word for a firm: "New Zealand Trade and Enterprise (NZTE)". */
import { bodyChunk, type FoundBody } from './body-chunk.ts';
import { acronymAt } from './ministries.ts';
import { countryAt } from './nations.ts';
import { isAnd, isCapital, phraseAt, type Reading } from './reading.ts';

const MOST_WORDS = 9;
const LITTLE = /^(?:and|&|of|for|the|in|on)$/;

/** A name that begins with a state and is spelled by the letters in brackets behind it: "Sports Korea and Youth (SKY)" is none. */
export function nationLetters(reading: Reading, at: number): FoundBody | null {
  const nation = countryAt(reading, at);
  if (nation?.value.form !== 'name' || !isCapital(reading, nation.to)) return null;
  let letters = '';
  for (let next = at; next < at + MOST_WORDS && next < reading.to; next++) {
    if (reading.keys[next] === '(') {
      const acronym = acronymAt(reading, next);
      return acronym && letters.length > 2 && acronym.text === letters
        ? bodyChunk(reading, at, next, 'agency', [nation.value.iso2])
        : null;
    }
    if (isCapital(reading, next)) {
      if (next > at && reading.lexicon.things.has(reading.keys[next] ?? '')) return null;
      letters += (reading.tokens[next]?.text ?? '')[0];
    } else if (!LITTLE.test(reading.keys[next] ?? '')) return null;
  }
  return null;
}

/** "the Ethiopian Shipping and Logistics enterprise", "… Logistics Services Enterprise": two trades and the word for a firm. */
export function tradingFirm(reading: Reading, from: number, run: number): FoundBody | null {
  const nation = countryAt(reading, from);
  if (!nation || nation.to >= run || !isAnd(reading, run) || !isCapital(reading, run + 1)) return null;
  let end = run + 1;
  while (end < run + 4 && isCapital(reading, end)) end++;
  const firm = FIRM.test(reading.keys[end] ?? '') || (end > run + 2 && FIRM.test(reading.keys[end - 1] ?? ''));
  if (!firm || isCapital(reading, end) || phraseAt(reading, reading.lexicon.offices, run + 1)) return null;
  return bodyChunk(reading, from, end, 'company', [nation.value.iso2]);
}
const FIRM = /^(?:enterprise|company|corporation|firm|group|conglomerate|utility|operator|holding)$/;

/** "Information Technologies and Communications" behind "of": matters of government, and no firm of that name. */
export const isMatterOfOffice = (
  reading: Reading,
  from: number,
  head: { readonly from: number; readonly to: number },
): boolean => {
  if (
    !/^(?:of|for|and|,|against|on)$/.test(reading.keys[from - 1] ?? '') ||
    !PLURAL.test(reading.keys[head.to - 1] ?? '')
  )
    return false;
  for (let at = from; at < head.from; at++)
    if (!reading.lexicon.fields.has(reading.keys[at] ?? '') && !KIND.test(reading.keys[at] ?? '')) return false;
  return head.from > from;
};
/** What a matter is like. */
const KIND =
  /^(?:illegal|sustainable|artisanal|responsible|digital|renewable|small-scale|deep-sea|advanced|emerging|new|green|creative|heavy|light|irregular|legal)$/;
const PLURAL =
  /^(?:technologies|industries|systems|utilities|telecommunications|enterprises|renewables|services|solutions|insurance|mining|petroleum|shipping)$/;
