/** Names of countries by their ISO code, in the language of the page. */
import { texts } from './texts.ts';

const names = new Intl.DisplayNames(texts.language, { type: 'region', fallback: 'code' });

/** `KH` → "Cambodia"; the code itself where it is no country's. */
export function countryName(iso2: string): string {
  const former = texts.formerStates[iso2];
  if (former !== undefined) return former;
  try {
    return names.of(iso2) ?? iso2;
  } catch {
    return iso2;
  }
}
