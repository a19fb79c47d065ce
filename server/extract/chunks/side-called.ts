/** "The Kazakhstan Party shall deliver power": a side of an instrument, and no political party. */
import { countryAt } from './nations.ts';
import { isCapital, type Reading } from './reading.ts';

/** Whether a state's name or adjective stands at `at` right before "Party", with nothing that would belong to a longer name. */
export function isSideNamed(reading: Reading, at: number): boolean {
  const state = countryAt(reading, at);
  if (!state || reading.keys[state.to] !== 'party') return false;
  const next = reading.keys[state.to + 1] ?? '';
  return next !== 'of' && next !== 'for' && !isCapital(reading, state.to + 1);
}
