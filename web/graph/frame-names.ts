/** What lanes, circles and tiers are called. */
import { countriesLoaded } from '../state/graph.ts';
import { TIERS } from '../state/hierarchy.ts';
import { arrangement } from '../state/view.ts';
import { texts } from '../ui/texts.ts';

export function frameName(key: string): string {
  if (arrangement.peek() === 'hierarchy') {
    const tier = TIERS[Number(key)];
    return tier ? texts.graph.tiers[tier] : '';
  }
  if (key === '') return texts.graph.several;
  return countriesLoaded.peek().find(({ iso2 }) => iso2 === key)?.name ?? key;
}
