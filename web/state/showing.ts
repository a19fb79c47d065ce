/** Back to all there is: no window, nothing put away, every country and the kinds of the first picture. */
import { chosenCountries, DEFAULT_TYPES, shownTypes } from './filters.ts';
import { resetWindow } from './time.ts';
import { showEverything } from './view.ts';

export function showAllOfGraph(): void {
  resetWindow();
  showEverything();
  shownTypes.value = new Set(DEFAULT_TYPES);
  chosenCountries.value = new Set();
}
