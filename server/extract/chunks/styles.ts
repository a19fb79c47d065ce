/** Styles ("His Excellency", "the Right Honourable"), and ranks with the state whose they are. */
import { isCutAddress } from '../words/clipped-address.ts';
import { countryAt } from './nations.ts';
import { isCapital, phraseAt, type Reading } from './reading.ts';

/** Whether the form of address between two tokens is a style, with which nothing but a name goes on. */
export function isStyle({ keys }: Reading, from: number, to: number): boolean {
  const last = keys[to - 1] ?? '';
  if (keys[from] === 'his' || keys[from] === 'her') return /^(?:excellency|highness|majesty)$/.test(last);
  return keys[from] === 'the' && /^hon(?:ou?rable)?\.?$/.test(last);
}

/** Whether a comma stands at a token, and a name or a further form of address behind it: "His Excellency, Nana N". */
export const isSetOffName = (reading: Reading, at: number): boolean =>
  reading.keys[at] === ',' &&
  isCapital(reading, at + 1) &&
  !phraseAt(reading, reading.lexicon.offices, at + 1) &&
  (isCapital(reading, at + 2) || phraseAt(reading, reading.lexicon.honorifics, at + 1) !== null);

/** "Colonel-General of the Russian Federation N": the state behind a rank, before a name; null where none stands there. */
export function stateOfRank(reading: Reading, at: number): { to: number; country: string } | null {
  if (reading.keys[at] !== 'of') return null;
  const state = countryAt(reading, reading.keys[at + 1] === 'the' ? at + 2 : at + 1);
  return state?.value.form === 'name' && isCapital(reading, state.to) && isCapital(reading, state.to + 1)
    ? { to: state.to, country: state.value.iso2 }
    : null;
}

/** What is said in brackets of a rank that somebody had. */
export const RETIRED = /^(?:rtd|retd|ret|ret['’]d|retired)\.?$/;

/** "Drh. N": a form of address cut down to its consonants, that no list knows, with its dot and before a name. */
export function clippedAt(reading: Reading, at: number): { to: number; country: null } | null {
  const word = reading.tokens[at]?.text ?? '';
  return isCutAddress(word) && isCapital(reading, at + 1) ? { to: at + 1, country: null } : null;
}
