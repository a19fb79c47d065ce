/** The list of sources: filtered, the latest first, year by year. */
import type { DocumentItem } from '../../api/documents.ts';
import { dayRange } from '../../ui/dates.ts';
import { containsWords, fold } from '../../ui/match.ts';

export interface Year {
  /** Null for documents without a date. */
  readonly year: string | null;
  readonly documents: readonly DocumentItem[];
}

/** Documents whose title, publisher or source holds every word of `text`. */
export const filterDocuments = (documents: readonly DocumentItem[], text: string): DocumentItem[] =>
  documents.filter((one) => containsWords(fold([one.title, one.publisher, one.source].join('\n')), text));

/** Documents by year of publication, the latest year and day first, those without a date last. */
export function byYear(documents: readonly DocumentItem[]): Year[] {
  const years = new Map<string | null, DocumentItem[]>();
  const day = (one: DocumentItem): string => dayRange(one.published).earliest ?? '';
  for (const one of documents.toSorted((a, b) => (day(a) < day(b) ? 1 : day(a) > day(b) ? -1 : 0))) {
    const year = day(one).slice(0, 4) || null;
    const known = years.get(year);
    if (known) known.push(one);
    else years.set(year, [one]);
  }
  return [...years].map(([year, ofYear]) => ({ year, documents: ofYear }));
}
