/** Titles of one row: what one of several holders is called, and the state that is said once for all of them. */
import type { Iso2 } from '../../model/factsheet.ts';
import type { TitleUse } from '../actors/introductions.ts';
import type { TitleChunk } from './chunks.ts';

/** "Deputy Prime Ministers" of one person: "Deputy Prime Minister". */
export function singular(title: TitleChunk): string {
  const words = new Set(title.head.singular.split(/[ -]/));
  return title.title.replace(/\p{L}+/gu, (word) => {
    const lower = word.toLowerCase();
    if (words.has(lower)) return word;
    if (lower.endsWith('ies') && words.has(`${lower.slice(0, -3)}y`)) return `${word.slice(0, -3)}y`;
    if (lower.endsWith('men') && words.has(`${lower.slice(0, -3)}man`)) return `${word.slice(0, -3)}man`;
    return lower.endsWith('s') && words.has(lower.slice(0, -1)) ? word.slice(0, -1) : word;
  });
}

/** "Minister of Interior and a Deputy Prime Minister of Cambodia": a country said once holds for the whole row; the same titles, each with it. */
export function shareCountry(uses: readonly TitleUse[]): TitleUse[] {
  // "of Cambodia" after the last of them holds for all; "and the Indian Prime Minister" is somebody else's.
  const after = (index: number) =>
    uses.slice(index).find((use) => use.title.countries.length && use.title.of === null)?.country ?? null;
  let before: Iso2 | null = null;
  return uses.map((use, index) => {
    before = use.country ?? before;
    return {
      ...use,
      country:
        use.country ??
        (use.body || (use.title.of && !use.title.of.countries.length && use.title.of.body === 'intergovernmental')
          ? null
          : (before ?? after(index))),
    };
  });
}
